import { lookAfter } from "../excel/aftermath";
import { Failure } from "../excel/failure";
import { typedSince } from "../excel/foreign";
import { putBack } from "../excel/restore";
import { run } from "../excel/run";
import { forgetLastChange, lastChange } from "./last-change";
import type { Outcome } from "./outcome";

/** How many cells are named. */
const mostNamed = 3;

/**
 * Puts back what the last action wrote over and takes away what it added, exactly. What was typed since stays: cells
 * that were written over again are left and named, and where a sheet or a row that would go holds something typed,
 * nothing is undone and a Failure says so. Throws a Failure too when there is nothing to undo: snapshots live as long as
 * the pane is open. Undone half-way, it can be run again.
 */
export async function undoLast(): Promise<Outcome> {
  const change = lastChange();
  if (!change) {
    throw new Failure(
      { ko: "되돌릴 것이 없습니다. 되돌리기는 창을 연 뒤에 한 마지막 작업에만 됩니다.", en: "There is nothing to undo: only the last action since the pane was opened can be undone." },
      { ko: "셀에 적은 것은 Ctrl+Z로, 그 전의 것은 엑셀의 버전 기록으로 되찾으세요.", en: "Use Ctrl+Z for what you typed, and Excel's version history for what was before." },
    );
  }
  const { kept } = await run(async (context) => {
    const now = await lookAfter(context, change.snapshot);
    const typed = typedSince(change.snapshot, now);
    if (typed.length > 0) throw wouldLose(typed);
    return putBack(context, change.snapshot, now, []);
  });
  forgetLastChange();
  return {
    message: { ko: "되돌렸습니다: {what}", en: "Undone: {what}" },
    values: { what: change.words },
    ...(kept.length > 0 ? { also: [{ message: keptWords, values: { count: kept.length, cells: kept.slice(0, mostNamed) } }] } : {}),
    undoable: false,
  };
}

const keptWords = {
  ko: "그 뒤에 고친 셀 {count}칸은 그대로 두었습니다: {cells}",
  en: "Cells that were changed since were left as they are ({count}): {cells}",
};

function wouldLose(typed: readonly string[]): Failure {
  return new Failure(
    { ko: "되돌리면 그 뒤에 적은 {count}칸이 없어져서 되돌리지 않았습니다: {cells}", en: "Not undone, for what was typed since would be lost ({count}): {cells}" },
    { ko: "지키려면 그대로 두고, 버려도 되면 그 셀을 비운 뒤 다시 되돌리세요.", en: "Leave it to keep them; if they may go, clear those cells and undo again." },
    { count: typed.length, cells: typed.slice(0, mostNamed) },
  );
}
