import { checked, checkVisit, type Checked } from "../actions/check-visit";
import { exportVisit } from "../actions/export-visit";
import { loadVisit } from "../actions/load-visit";
import { now } from "../actions/now";
import { Failure } from "../excel/failure";
import { say } from "../language/say";
import type { Text, Values } from "../language/text";
import { readJson } from "../visit/read-json";
import type { Asked } from "./arguments";
import { closeFile } from "./close-file";
import { bytesOf, isPackage, jsonOf, savedWords, writeBytes } from "./files";
import { findingsJson, findingsText } from "./print-findings";
import { importFile } from "./import-file";
import { renewFile } from "./renew-file";
import { shareFile } from "./share-file";
import type { Result } from "./result";
import { exportStandards, importStandards, tryStandardsFile } from "./standards";
import { Trouble } from "./trouble";
import { newWorkbook, openWorkbook } from "./workbooks";

const unreadWords: Text = { ko: "읽지 못한 것이 {count}건 있습니다. visit check로 확인하세요.", en: "{count} things could not be read: see visit check." };
const keptWords: Text = { ko: "{sheets} 시트는 넣지 않았습니다. 꼭 필요하면 --with-passports를 붙이세요.", en: "The sheet {sheets} is not in it. If it has to be, add --with-passports." };

/** Runs a command. Throws a Trouble or a Failure when the input can't be used. */
export function runCommand(asked: Asked): Promise<Result> {
  switch (asked.command) {
    case "build":
      return build(asked);
    case "check":
      return check(asked);
    case "close":
      return closeFile(asked, wishOf(asked));
    case "export":
      return exportFile(asked);
    case "import":
      return importFile(asked, wishOf(asked).today);
    case "renew":
      return renewFile(asked, wishOf(asked).today);
    case "share":
      return shareFile(asked, wishOf(asked).today);
    case "standards export":
      return exportStandards(asked);
    case "standards import":
      return importStandards(asked);
    case "standards try":
      return tryStandardsFile(asked);
  }
}

async function build({ input, output, language }: Asked): Promise<Result> {
  const json = jsonOf(input, await bytesOf(input));
  const workbench = await newWorkbook(language);
  try {
    const [blank] = workbench.book.sheets;
    const loaded = await loadVisit({ json, language });
    // A workbook begins with an empty sheet, which a visit has no use for.
    if (blank) workbench.book.removeSheet(blank);
    await writeBytes(output, await workbench.book.save());
    const also = (loaded.also ?? []).map(({ message, values }) => say(message, language, values));
    return { out: [say(loaded.message, language, loaded.values), say(savedWords, language, { path: output })].join("\n"), aside: also, code: 0 };
  } finally {
    workbench.close();
  }
}

async function check(asked: Asked): Promise<Result> {
  const { input, language, json } = asked;
  const bytes = await bytesOf(input);
  const { checked: found, aside } = isPackage(bytes) || input.toLowerCase().endsWith(".xlsx") ? await checkWorkbook(asked) : checkFile(asked, bytes);
  return { out: json ? JSON.stringify(findingsJson(found, language)) : findingsText(found, language), aside, code: found.counts.must > 0 ? 1 : 0 };
}

async function checkWorkbook(asked: Asked): Promise<{ readonly checked: Checked; readonly aside: readonly string[] }> {
  const workbench = await openWorkbook(asked.input, asked.language);
  try {
    return { checked: await checkVisit({ ...wishOf(asked), minutes: 0 }), aside: [] };
  } finally {
    workbench.close();
  }
}

/** A file needs no workbook: its places are those of the workbook that would be built of it. */
function checkFile(asked: Asked, bytes: Uint8Array): { readonly checked: Checked; readonly aside: readonly string[] } {
  const { input, language } = asked;
  const read = readJson(jsonOf(input, bytes), { ...wishOf(asked), language });
  if ("trouble" in read) throw new Trouble(read.trouble, read.values);
  return { checked: checked(read, 0), aside: [] };
}

async function exportFile(asked: Asked): Promise<Result> {
  const { input, output, language } = asked;
  const workbench = await openWorkbook(input, language);
  try {
    const { json, findings, keptApart } = await exportVisit({ ...wishOf(asked), withApart: asked.withPassports });
    if (Object.keys(json).every((key) => key === "schema_version")) throw new Trouble({ ko: "{path}에 접대 시트가 하나도 없습니다.", en: "{path} has no sheet of a visit." }, { path: input });
    await writeBytes(output, `${JSON.stringify(json, null, 2)}\n`);
    const kept = keptApart.length > 0 ? [say(keptWords, language, { sheets: keptApart })] : [];
    const unread = findings.filter(({ severity }) => severity === "must").length;
    return { out: say(savedWords, language, { path: output }), aside: [...kept, ...(unread > 0 ? [say(unreadWords, language, { count: unread })] : [])], code: 0 };
  } finally {
    workbench.close();
  }
}

function wishOf({ asOf, status }: Asked) {
  return { today: now().today, ...(asOf ? { asOf } : {}), ...(status ? { status } : {}) };
}

/** What to tell of an error, and whether the usage helps; null for what is our own mistake. */
export function wordsOf(error: unknown): { readonly texts: readonly Text[]; readonly values: Values; readonly showsUsage: boolean } | null {
  if (error instanceof Trouble) return { texts: [error.what], values: error.values, showsUsage: error.showsUsage };
  if (error instanceof Failure) return { texts: [error.what, error.remedy], values: error.values, showsUsage: false };
  return null;
}
