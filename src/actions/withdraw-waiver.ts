import { cellsNotThere, planReport } from "../excel/plan-report";
import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Text } from "../language/text";
import type { Day } from "../values/day";
import { readVisit } from "../visit/read-visit";
import type { Visit } from "../visit/visit";
import type { Waiver } from "../visit/waiver";
import { change } from "./change-workbook";
import { changedSince } from "./changed-since";
import type { Outcome } from "./outcome";

const words: Text = { ko: "예외 승인 거두기", en: "Withdrawing a waiver" };

/**
 * Takes a waiver back: the day is written beside it, and the row stays as a record. Throws a Failure when the waiver is no
 * longer on its sheet as it was, and then nothing has changed.
 */
export function withdrawWaiver(waiver: Waiver, { today }: { readonly today: Day }): Promise<Outcome> {
  return run(async (context) => {
    const content = await readCells(context, { formulas: true });
    const { visit, language } = readVisit(content, { today });
    const cell = { part: "waivers", column: "withdrawnOn", row: rowNow(visit, waiver), value: today };
    if (cellsNotThere([cell], content, language).length > 0) throw changedSince("check");
    const undoable = await change(context, planReport([cell], [], content, language), content, words);
    return { message: { ko: "예외 승인 {no}번을 거두었습니다.", en: "Waiver {no} is withdrawn." }, values: { no: waiver.no ?? cell.row + 1 }, undoable };
  });
}

/** Where the waiver stands now: the table may have been sorted since. */
function rowNow({ waivers }: Visit, waiver: Waiver): number {
  const told = (each: Waiver): string => JSON.stringify({ ...each, row: 0 });
  const same = waivers.filter((each) => told(each) === told(waiver));
  const found = same.find(({ row }) => row === waiver.row) ?? same[0];
  if (!found) throw changedSince("check");
  return found.row;
}
