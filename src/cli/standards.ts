import { applyStandards } from "../actions/apply-standards";
import { now } from "../actions/now";
import { showStandards } from "../actions/show-standards";
import { triedOn, tryStandards, type Tried } from "../actions/try-standards";
import type { Language } from "../language/language";
import { say, sentence } from "../language/say";
import type { Text } from "../language/text";
import type { CellAddress } from "../visit/visit-reading";
import type { Finding } from "../visit/finding";
import { readJson } from "../visit/read-json";
import type { Asked } from "./arguments";
import { bytesOf, isPackage, jsonOf, savedWords, writeBytes } from "./files";
import type { Result } from "./result";
import { Trouble } from "./trouble";
import { openWorkbook } from "./workbooks";

const words = {
  cell: { ko: "칸  {label}: {old} → {value}", en: "cell  {label}: {old} → {value}" },
  come: { ko: "생김  {where}  {rule}  {words}", en: "comes  {where}  {rule}  {words}" },
  go: { ko: "없어짐  {where}  {rule}  {words}", en: "goes  {where}  {rule}  {words}" },
  changed: { ko: "달라짐  {where}  {rule}  {words}", en: "differs  {where}  {rule}  {words}" },
  amount: { ko: "한도  {label}: {old} → {value}", en: "amount  {label}: {old} → {value}" },
  unknown: { ko: "기준표에 자리가 없어 쓰지 않는 항목: {names}", en: "Not used, for the standards have no place for it: {names}" },
  counts: { ko: "바뀌는 칸 {cells} · 생기는 지적 {come} · 없어지는 지적 {go} · 달라지는 지적 {changed}", en: "cells {cells} · findings that come {come}, go {go}, differ {changed}" },
} as const satisfies Record<string, Text>;

/** Writes a workbook's standards as a file. Throws a Trouble or a Failure when the input can't be used. */
export async function exportStandards({ input, output, language }: Asked): Promise<Result> {
  const workbench = await openWorkbook(input, language);
  try {
    const { json } = await showStandards({ today: now().today });
    await writeBytes(output, `${JSON.stringify(json, null, 2)}\n`);
    return { out: say(savedWords, language, { path: output }), aside: [], code: 0 };
  } finally {
    workbench.close();
  }
}

/** Writes a file's standards into a workbook. Throws a Trouble or a Failure when the input can't be used. */
export async function importStandards({ input, standards: file, output, language }: Asked): Promise<Result> {
  const json = jsonOf(file, await bytesOf(file));
  const workbench = await openWorkbook(input, language);
  try {
    const tried = await tryStandards({ today: now().today, edits: [], json });
    const done = await applyStandards(tried.changes);
    await writeBytes(output, await workbench.book.save());
    const lines = [...tried.changes.map(({ label, old, value }) => say(words.cell, language, { label, old: old ?? "–", value: value ?? "–" })), say(done.message, language, done.values), say(savedWords, language, { path: output })];
    return { out: lines.join("\n"), aside: asides(tried, language), code: 0 };
  } finally {
    workbench.close();
  }
}

/** Tells what a file's standards would change in a visit. Throws a Trouble or a Failure when the input can't be used. */
export async function tryStandardsFile({ input, standards: file, language, json: asJson }: Asked): Promise<Result> {
  const json = jsonOf(file, await bytesOf(file));
  const bytes = await bytesOf(input);
  const tried = isPackage(bytes) ? await tryWorkbook(input, language, json) : tryVisitFile(jsonOf(input, bytes), language, json);
  return { out: asJson ? JSON.stringify(triedJson(tried, language)) : triedText(tried, language), aside: asides(tried, language), code: 0 };
}

async function tryWorkbook(input: string, language: Language, json: unknown): Promise<Tried> {
  const workbench = await openWorkbook(input, language);
  try {
    return await tryStandards({ today: now().today, edits: [], json });
  } finally {
    workbench.close();
  }
}

function tryVisitFile(visit: unknown, language: Language, json: unknown): Tried {
  const read = readJson(visit, { today: now().today, language });
  if ("trouble" in read) throw new Trouble(read.trouble, read.values);
  return triedOn(read, { edits: [], json });
}

function asides({ unknown, unreadable }: Tried, language: Language): readonly string[] {
  return [...(unknown.length > 0 ? [say(words.unknown, language, { names: unknown })] : []), ...unreadable.map(({ message, values }) => sentence(message, language, values))];
}

/** What would change, as data. */
function triedJson({ changes, come, go, changed, allowances, unknown }: Tried, language: Language): unknown {
  const told = (finding: Finding, address: CellAddress | null) => ({ rule: finding.rule, severity: finding.severity, sheet: address?.sheet ?? null, cell: address?.cell ?? null, message: sentence(finding.message, language, finding.values) });
  return {
    cells: changes.map(({ label, old, value }) => ({ standard: label[language], old, value })),
    come: come.map(({ finding, address }) => told(finding, address)),
    go: go.map(({ finding, address }) => told(finding, address)),
    changed: changed.map(({ before, after }) => ({ ...told(after.finding, after.address), before: sentence(before.message, language, before.values) })),
    amounts: allowances.map(({ before, after }) => ({ name: after.name[language], line: after.line, old: before, value: after.amount })),
    unknown,
  };
}

/** What would change, a line each. */
function triedText({ changes, come, go, changed, allowances }: Tried, language: Language): string {
  const finding = (text: Text, found: Finding, address: CellAddress | null): string =>
    say(text, language, { where: address ? `${address.sheet}!${address.cell}` : "–", rule: found.rule, words: sentence(found.message, language, found.values) });
  return [
    ...changes.map(({ label, old, value }) => say(words.cell, language, { label, old: old ?? "–", value: value ?? "–" })),
    ...come.map(({ finding: found, address }) => finding(words.come, found, address)),
    ...go.map(({ finding: found, address }) => finding(words.go, found, address)),
    ...changed.map(({ after }) => finding(words.changed, after.finding, after.address)),
    ...allowances.map(({ before, after }) => say(words.amount, language, { label: after.line === null ? after.name[language] : `${after.name[language]} ${after.line}`, old: before ?? "–", value: after.amount })),
    say(words.counts, language, { cells: changes.length, come: come.length, go: go.length, changed: changed.length }),
  ].join("\n");
}
