import type { Cell } from "../schema/cell";
import type { Block } from "./reference";

/** What was written into cells; null left a cell as it was. */
export interface WrittenCells {
  readonly at: Block;
  readonly written: readonly (readonly (Cell | null)[])[];
}

/** Cells as they stood before they were written over, beside what was written. */
export interface FormerCells extends WrittenCells {
  readonly formulas: readonly (readonly Cell[])[];
  readonly values: readonly (readonly Cell[])[];
  /** null where nothing is known of a format: it was not touched. */
  readonly numberFormats: readonly (readonly (string | null)[])[];
}

/**
 * What it takes to put a workbook back as it was before some steps, and to tell what was typed since. It is made of the
 * plan and of what was read before it, so that it holds even when Excel's answer was lost. Plain values, kept in memory
 * for as long as the pane is open.
 */
export interface Snapshot {
  /** Sheets that were not there. They keep their ids when they are renamed; null when the answer was lost. */
  readonly sheets: readonly { readonly name: string; readonly id: string | null }[];
  readonly names: readonly string[];
  /** In the order in which they were written. */
  readonly cells: readonly FormerCells[];
  /** What was written where nothing stood: on sheets that were added, and into rows that tables grew by. */
  readonly fresh: readonly WrittenCells[];
  /** Tables by name with their former and their new sizes. */
  readonly tables: readonly { readonly table: string; readonly at: Block; readonly to: Block }[];
  /** Cells into which tables grew: they were blank. */
  readonly grown: readonly Block[];
  /** Cells that had no validation. */
  readonly checks: readonly Block[];
  readonly charts: readonly { readonly sheet: string; readonly name: string; readonly id: string | null }[];
  readonly marks: readonly { readonly at: Block; readonly formula: string; readonly id: string | null }[];
}
