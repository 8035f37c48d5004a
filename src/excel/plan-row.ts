import type { Language } from "../language/language";
import { isBlank } from "../schema/cell";
import { sheets } from "../sheets/catalogue";
import { decidingColumns } from "../visit/every-part";
import { cellAt } from "../visit/workbook-cells";
import type { TableOnSheet } from "./part-on-sheet";
import { planEdits } from "./plan-edits";
import type { WorkbookContent } from "./read-cells";
import { siteOf } from "./site";
import type { Step } from "./step";

/**
 * The plan that writes one more row into a table that is there: under its last filled row, where a blank one is left, else
 * the table grows by one. Other rows are not touched. Null when the table is not in the workbook; throws a Failure when
 * there is no room under it.
 */
export function planRow(key: string, values: Readonly<Record<string, unknown>>, content: WorkbookContent, language: Language): readonly Step[] | null {
  const table = siteOf(sheets, [], content, language, () => 1).parts.get(key);
  if (table?.shape !== "table") return null;
  const row = lastFilled(table, content) + 1;
  return planEdits(Object.entries(values).map(([column, value]) => ({ part: key, column, row, value })), content, language);
}

/** The last row of a table in which something was typed, from 0; -1 when there is none. */
function lastFilled(table: TableOnSheet, content: WorkbookContent): number {
  const cells = content.formulas.get(table.sheet);
  const columns = decidingColumns(table.part).flatMap((key) => table.columns.get(key)?.at ?? []);
  for (let row = table.rows - 1; row >= 0; row -= 1) {
    if (cells && columns.some((at) => !isBlank(cellAt(cells, table.headerRow + 1 + row, at)))) return row;
  }
  return -1;
}
