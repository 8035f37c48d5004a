import { run } from "../excel/run";
import { watch, type WorkbookChange } from "../excel/watch";

/** Calls back after every change of the workbook; the answer ends it. Throws a Failure where Excel gives no events. */
export function watchVisit(onChange: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  return run((context) => watch(context, onChange));
}
