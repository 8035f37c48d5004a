import { selectCell } from "../excel/select-cell";
import { run } from "../excel/run";
import type { CellAddress } from "../visit/visit-reading";

/** Brings a cell into sight and selects it. Throws a Failure when its sheet is gone. */
export function goToCell(address: CellAddress): Promise<void> {
  return run((context) => selectCell(context, address));
}
