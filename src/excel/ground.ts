import type { WorkbookContent } from "./read-cells";
import { cellOf } from "./reference";

/** Where tables and named cells stand now, for a plan that was made a moment ago. */
export interface Ground {
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
  readonly names: Excel.NamedItemCollection;
}

/** Asks where the tables of some sheets and all named cells stand; nothing is fetched before the next sync. */
export function askGround({ workbook }: Excel.RequestContext, { tables }: WorkbookContent, sheets: ReadonlySet<string>): Ground {
  const corners = { rowIndex: true, columnIndex: true, columnCount: true } as const;
  return {
    tables: tables.filter(({ sheet }) => sheets.has(sheet)).map(({ name }) => ({ name, range: workbook.tables.getItem(name).getRange().load(corners) })),
    names: workbook.names.load({ name: true, formula: true }),
  };
}

/** True when somebody has moved a table or a named cell since the plan was made: its addresses mean other cells now. */
export function hasMoved({ tables, names }: Ground, content: WorkbookContent): boolean {
  const moved = tables.some(({ name, range }) => {
    const was = content.tables.find((table) => table.name === name);
    return was?.top !== range.rowIndex || was.left !== range.columnIndex || was.right !== range.columnIndex + range.columnCount - 1;
  });
  if (moved) return true;
  const formulas = new Map(names.items.map((item) => [item.name, String(item.formula)]));
  return [...content.formulaOfName].some(([name, formula]) => cellOf(formula) !== null && formulas.get(name) !== formula);
}
