import type { Cell } from "../schema/cell";

/** The cells of a workbook as plain values, however they were fetched. Rows and columns count from 0. */
export interface WorkbookCells {
  /** Every sheet's name in tab order; `values` (from `top`, `left`) only of those that were fetched. */
  readonly sheets: readonly SheetCells[];
  readonly tables: readonly TableRange[];
  readonly names: readonly NamedCell[];
}

export interface SheetCells {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly Cell[])[];
}

/** An Excel table: its header row and body, without a totals row. */
export interface TableRange {
  readonly name: string;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** A totals row stands under `bottom`. */
  readonly hasTotals?: boolean;
}

/** A workbook name that stands for one cell. */
export interface NamedCell {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The value of one cell; "" outside of what was fetched. */
export function cellAt({ top, left, values }: SheetCells, row: number, column: number): Cell {
  return values[row - top]?.[column - left] ?? "";
}
