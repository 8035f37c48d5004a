import { compareRoster } from "../actions/compare-roster";
import { importRoster } from "../actions/import-roster";
import { say } from "../language/say";
import { likelihood, rosterTable } from "../roster/find-table";
import { mappingOf, sourceColumns } from "../roster/mapping";
import { readFile } from "../roster/read-source";
import type { Day } from "../values/day";
import type { Asked } from "./arguments";
import { bytesOf, savedWords, writeBytes } from "./files";
import { columnLines, personLines } from "./print-roster";
import type { Result } from "./result";
import { Trouble } from "./trouble";
import { openWorkbook } from "./workbooks";

const open = { ko: "누구인지 정해야 해서 쓰지 않은 사람 {count}명: 창의 '명단 가져오기'에서 정하세요.", en: "Not written, for it has to be said who they are ({count}): do so in the pane, Import a roster." };

/**
 * Imports a roster as its columns and people are taken by themselves: the mapping and the differences are printed, and whoever
 * cannot be told apart is left out. Throws a Trouble when the roster cannot be read, a Failure when Excel refuses.
 */
export async function importFile({ input, source: path, sheet, output, isDryRun, language }: Asked, today: Day): Promise<Result> {
  const read = readFile(await bytesOf(path), path);
  if ("trouble" in read) throw new Trouble({ ko: `${read.trouble.ko} ${read.remedy.ko}`, en: `${read.trouble.en} ${read.remedy.en}` }, read.values ?? {});
  const sheets = read.sheets.filter(({ name }) => sheet === null || name === sheet);
  if (sheet !== null && sheets.length === 0) throw new Trouble({ ko: "{path}에 {sheet} 시트가 없습니다. 있는 시트: {names}", en: "{path} has no sheet {sheet}. It has: {names}" }, { path, sheet, names: read.sheets.map(({ name }) => name) });
  const [table] = sheets.map(rosterTable).sort((one, other) => likelihood(other) - likelihood(one));
  if (!table) throw new Trouble({ ko: "{path}에 명단이 없습니다.", en: "{path} has no roster." }, { path });
  const columns = sourceColumns(table);
  const wish = { table, mapping: mappingOf(columns), decisions: new Map(), today };
  const workbench = await openWorkbook(input, language);
  try {
    const { people, delegation } = await compareRoster({ ...wish, delegation: null });
    const lines = [...columnLines(columns, table, language), "", ...personLines(people, language)];
    const unsaid = people.filter(({ fate }) => fate === "open").length;
    const aside = unsaid > 0 ? [say(open, language, { count: unsaid })] : [];
    if (isDryRun) return { out: lines.join("\n"), aside, code: 0 };
    const chosen = people.filter(({ fate }) => fate !== "same" && fate !== "open");
    const { message, values, also = [] } = await importRoster({ ...wish, delegation, chosen, language });
    await writeBytes(output, await workbench.book.save());
    const asides = also.map((each) => say(each.message, language, each.values));
    return { out: [...lines, "", say(message, language, values), say(savedWords, language, { path: output })].join("\n"), aside: [...aside, ...asides], code: 0 };
  } finally {
    workbench.close();
  }
}
