import type { Cell } from "../schema/cell";
import { addressOf, type Block } from "./reference";

/** Cells as they stood before they were written over. */
export interface FormerCells {
  readonly at: Block;
  readonly formulas: readonly (readonly Cell[])[];
  readonly values: readonly (readonly Cell[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** What it takes to put a workbook back as it was before some steps. It is kept in memory, for as long as the pane is open. */
export interface Snapshot {
  /** Ids of sheets that were not there: they keep their ids when they are renamed. */
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly cells: readonly FormerCells[];
  /** Tables by name with their former sizes. */
  readonly tables: readonly { readonly table: string; readonly at: Block }[];
  /** Cells into which tables grew: they were blank. */
  readonly grown: readonly Block[];
  /** Cells that had no validation. */
  readonly checks: readonly Block[];
  readonly marks: readonly { readonly at: Block; readonly id: string }[];
}

/** Puts everything back in one sync: what was added goes, what was written over returns. Later snapshots come first. */
export async function restore(context: Excel.RequestContext, snapshots: readonly Snapshot[]): Promise<void> {
  for (const snapshot of snapshots) queueRestore(context, snapshot);
  await context.sync();
}

function queueRestore({ workbook }: Excel.RequestContext, snapshot: Snapshot): void {
  const range = ({ sheet, ...block }: Block): Excel.Range => workbook.worksheets.getItem(sheet).getRange(addressOf(block));
  for (const name of snapshot.names) workbook.names.getItemOrNullObject(name).delete();
  for (const { at, id } of snapshot.marks) range(at).conditionalFormats.getItem(id).delete();
  for (const at of snapshot.checks) range(at).dataValidation.clear();
  for (const { table, at } of snapshot.tables) workbook.tables.getItem(table).resize(addressOf(at));
  for (const at of snapshot.grown) {
    range(at).dataValidation.clear();
    range(at).conditionalFormats.clearAll();
    range(at).clear("All");
  }
  // Backwards: of cells that were written twice, the first reading is what stood there.
  for (const former of [...snapshot.cells].reverse()) {
    range(former.at).numberFormat = former.numberFormats.map((row) => [...row]);
    range(former.at).formulas = former.formulas.map((row, at) => row.map((formula, column) => retyped(formula, former.values[at]?.[column], former.numberFormats[at]?.[column])));
  }
  for (const id of snapshot.sheets) workbook.worksheets.getItemOrNullObject(id).delete();
}

/** A text that Excel would take for a number or formula when typed again comes back with an apostrophe, which Excel hides. */
function retyped(formula: Cell, value: Cell | undefined, format: string | undefined): Cell {
  const isText = typeof value === "string" && value !== "" && value === formula;
  return isText && format !== "@" ? `'${value}` : formula;
}
