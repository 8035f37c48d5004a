import type { Language } from "../language/language";
import type { Text } from "../language/text";
import { sheets } from "../sheets/catalogue";
import type { TableOnSheet } from "./part-on-sheet";
import { growSteps, withoutCell } from "./plan-fill";
import { cellSteps, type CellToFill } from "./plan-report";
import { placedColumns, rowSteps } from "./plan-table";
import { formulaAt, type WorkbookContent } from "./read-cells";
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
  const count = isBounded ? Math.max(0, Math.min(added.length, table.rows - first)) : added.length;
  const [within, beyond] = [added.slice(0, count), added.slice(count)];
  const free = { ...table, headerRow: table.headerRow + first, rows: count, columns: toldColumns(table, within) };
  return {
    steps: [
      ...growSteps(table, beyond.map((values, at) => ({ ...values, row: table.rows + at })), site),
      ...cellSteps(changed, site),
      ...rowSteps(free, within.map((values, row) => ({ ...values, row })), language, true),
    ],
    withoutCell: withoutCell(table, [...added, ...changed.map(({ column, value }) => ({ [column]: value }))]),
  };
}

/** The row behind the last in which anything stands in a column that people type into. */
function firstFree(table: TableOnSheet, content: WorkbookContent): number {
  const typed = placedColumns(table).filter(({ column }) => column.formula === undefined);
  let row = table.rows;
  while (row > 0 && typed.every(({ at }) => formulaAt(content, table.sheet, table.headerRow + row, at) === "")) row -= 1;
  return row;
}

/** Only the columns of a table of which rows tell anything. */
function toldColumns({ columns, part }: TableOnSheet, rows: readonly Values[]): TableOnSheet["columns"] {
  return new Map([...columns].filter(([key]) => part.columns[key]?.formula === undefined && rows.some((row) => row[key] != null)));
}
