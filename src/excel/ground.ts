import { cellOf } from "../visit/a1";
import type { WorkbookContent } from "./read-cells";
import { addressOf, corners } from "./reference";

/** Where tables and named cells stand now, for a plan that was made a moment ago. */
export interface Ground {
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
  readonly names: Excel.NamedItemCollection;
}

/**
 * Asks where the tables of some sheets and all named cells stand, and lets Excel stop the batch (ItemNotFound at
 * Range.getIntersection) when a header or a named cell of those sheets is no longer where the plan was made on.
 */
export function askGround({ workbook }: Excel.RequestContext, { tables, names }: WorkbookContent, sheets: ReadonlySet<string>): Ground {
  const hold = (sheet: string, row: number, column: number, within: Excel.Range): void => {
    workbook.worksheets.getItem(sheet).getRange(addressOf({ top: row, left: column, rows: 1, columns: 1 })).getIntersection(within);
  };
  for (const { name, sheet, top, left, right } of tables.filter((table) => sheets.has(table.sheet))) {
    for (const column of new Set([left, right])) hold(sheet, top, column, workbook.tables.getItem(name).getHeaderRowRange());
  }
  for (const sheet of sheets) {
    // The first and the last of a form: whatever comes or goes beside them moves one of the two.
    const fields = names.filter((cell) => cell.sheet === sheet).sort((one, other) => one.row - other.row);
    for (const field of new Set([fields[0], fields.at(-1)])) if (field) hold(sheet, field.row, field.column, workbook.names.getItem(field.name).getRange());
  }
  return {
    tables: tables.filter(({ sheet }) => sheets.has(sheet)).map(({ name }) => ({ name, range: workbook.tables.getItem(name).getRange().load(corners) })),
    names: workbook.names.load({ name: true, formula: true }),
  };
}

/** True when somebody has moved a table or a named cell since the plan was made: its addresses mean other cells now. */
export function hasMoved({ tables, names }: Ground, content: WorkbookContent): boolean {
  const moved = tables.some(({ name, range }) => {
    const was = content.tables.find((table) => table.name === name);
    if (!was || was.bottom - was.top + 1 + (was.hasTotals ? 1 : 0) !== range.rowCount) return true;
    return was.top !== range.rowIndex || was.left !== range.columnIndex || was.right !== range.columnIndex + range.columnCount - 1;
  });
  if (moved) return true;
  const formulas = new Map(names.items.map((item) => [item.name, String(item.formula)]));
  return [...content.formulaOfName].some(([name, formula]) => cellOf(formula) !== null && formulas.get(name) !== formula);
}
