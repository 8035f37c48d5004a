import { Failure } from "../excel/failure";
import { run } from "../excel/run";
import { restore } from "../excel/snapshot";
import { forgetLastChange, lastChange } from "./last-change";
import type { Outcome } from "./outcome";

/**
 * Puts back what the last action wrote over and takes away what it added, exactly. What was typed elsewhere since stays.
 * Throws a Failure when there is nothing to undo: snapshots live as long as the pane is open.
 */
export async function undoLast(): Promise<Outcome> {
  const change = lastChange();
  if (!change) {
    throw new Failure(
      { ko: "되돌릴 것이 없습니다. 되돌리기는 창을 연 뒤에 한 마지막 작업에만 됩니다.", en: "There is nothing to undo: only the last action since the pane was opened can be undone." },
      { ko: "셀에 적은 것은 Ctrl+Z로, 그 전의 것은 엑셀의 버전 기록으로 되찾으세요.", en: "Use Ctrl+Z for what you typed, and Excel's version history for what was before." },
    );
  }
  const merged = [...change.snapshots].reverse();
  await run((context) => restore(context, merged));
  forgetLastChange();
  return { message: { ko: "되돌렸습니다: {what}", en: "Undone: {what}" }, values: { what: change.words }, undoable: false };
}
