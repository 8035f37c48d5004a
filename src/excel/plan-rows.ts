import type { Language } from "../language/language";
import type { Text } from "../language/text";
import type { Cell } from "../schema/cell";
import { sheets } from "../sheets/catalogue";
import { cellAt } from "../visit/workbook-cells";
import { cellFor, formatOf } from "./cell-text";
import type { TableOnSheet } from "./part-on-sheet";
import { growSteps } from "./plan-fill";
import { columnRuns, placedColumns, type PlacedColumn } from "./plan-table";
import type { CellToFill } from "./plan-report";
import type { WorkbookContent } from "./read-cells";
import { siteOf } from "./site";
import type { Step } from "./step";

/** Values of a row by column. */
type Values = Readonly<Record<string, unknown>>;

/** What is to be done, and the columns that are told but not in the table: somebody took them out. */
export interface RowsPlan {
  readonly steps: readonly Step[];
  readonly withoutCell: readonly Text[];
}

/**
 * The plan that changes cells of a table that is there and adds rows behind its last: into its blank rows first, then it
 * grows. Nothing else is touched: no other cell of a changed row, no column of the user's. null when the table is not
 * there. Throws a Failure where something stands under it.
 */
export function planRows(key: string, changed: readonly CellToFill[], added: readonly Values[], content: WorkbookContent, language: Language): RowsPlan | null {
  const site = siteOf(sheets, [], content, language, () => 1);
  const table = site.parts.get(key);
  if (table?.shape !== "table") return null;
  const first = firstFree(table, content);
  // Without an Excel table around them rows end nowhere: they go on under the last.
  const isBounded = content.tables.some(({ name }) => name === table.part.table);
  const within = isBounded ? Math.max(0, Math.min(added.length, table.rows - first)) : added.length;
  const beyond = added.slice(within).map((values, at) => ({ ...values, row: table.rows + at }));
  return {
    steps: [
      ...growSteps(table, beyond, site),
      ...changedSteps(table, changed, language),
      ...addedSteps({ ...table, headerRow: table.headerRow + first }, added.slice(0, within), language),
    ],
    withoutCell: Object.entries(table.part.columns).flatMap(([column, { words }]) => {
      const isTold = added.some((row) => row[column] != null) || changed.some((cell) => cell.column === column);
      return isTold && !table.columns.has(column) ? [words] : [];
    }),
  };
}

/** The row behind the last in which anything stands in a column that people type into. */
function firstFree(table: TableOnSheet, content: WorkbookContent): number {
  const formulas = content.formulas.get(table.sheet);
  const typed = placedColumns(table).filter(({ column }) => column.formula === undefined);
  let row = table.rows;
  while (row > 0 && formulas && typed.every(({ at }) => cellAt(formulas, table.headerRow + row, at) === "")) row -= 1;
  return row;
}

/** The values of new rows under a table's header, column by column where anything is told; with the formats that keep texts texts. */
function addedSteps(table: TableOnSheet, rows: readonly Values[], language: Language): readonly Step[] {
  if (rows.length === 0) return [];
  const told = placedColumns(table).filter(({ key, column }) => column.formula === undefined && rows.some((row) => row[key] != null));
  return columnRuns(told, () => true).flatMap(({ from, count }): readonly Step[] => {
    const columns = told.slice(from, from + count);
    const at = { sheet: table.sheet, top: table.headerRow + 1, left: columns[0]?.at ?? table.left, rows: rows.length, columns: count };
    return [
      { kind: "numberFormats", at, formats: rows.map(() => columns.map(({ column }) => formatOf(column, language))) },
      { kind: "cells", at, formulas: rows.map((row) => columns.map(({ key, column }) => cellFor(column, row[key], language))) },
    ];
  });
}

/** Changed cells, those that stand under one another in one block. */
function changedSteps(table: TableOnSheet, changed: readonly CellToFill[], language: Language): readonly Step[] {
  return placedColumns(table).flatMap((placed) => {
    const cells = changed.flatMap(({ column, row, value }) => (column === placed.key && row !== undefined ? [{ row, written: cellFor(placed.column, value, language) }] : []));
    const blocks: { readonly top: number; readonly cells: Cell[] }[] = [];
    for (const { row, written } of cells.sort((one, other) => one.row - other.row)) {
      const last = blocks.at(-1);
      if (last && last.top + last.cells.length === row) last.cells.push(written);
      else blocks.push({ top: row, cells: [written] });
    }
    return blocks.flatMap((block) => blockSteps(table, placed, block, language));
  });
}

function blockSteps({ sheet, headerRow }: TableOnSheet, { at: left, column }: PlacedColumn, { top, cells }: { readonly top: number; readonly cells: readonly Cell[] }, language: Language): readonly Step[] {
  const at = { sheet, top: headerRow + 1 + top, left, rows: cells.length, columns: 1 };
  return [
    { kind: "numberFormats", at, formats: cells.map(() => [formatOf(column, language)]) },
    { kind: "cells", at, formulas: cells.map((cell) => [cell]) },
  ];
}
