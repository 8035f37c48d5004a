import type { Language } from "../language/language";
import { sheets } from "../sheets/catalogue";
import { growSteps } from "./plan-fill";
import { planReport, type CellToFill } from "./plan-report";
import type { RowToWrite } from "./plan-table";
import type { WorkbookContent } from "./read-cells";
import { siteOf } from "./site";
import type { Step } from "./step";

/** The plan that gives single cells of tables other values; rows beyond a table's last make it longer. Cells that hold their value already are not touched. */
export function planEdits(cells: readonly CellToFill[], content: WorkbookContent, language: Language): readonly Step[] {
  const site = siteOf(sheets, [], content, language, () => 1);
  const isBeyond = ({ part, row }: CellToFill): boolean => {
    const table = site.parts.get(part);
    return table?.shape === "table" && row !== undefined && row >= table.rows;
  };
  const beyond = cells.filter(isBeyond);
  const grown = [...new Set(beyond.map(({ part }) => part))].flatMap((key) => {
    const table = site.parts.get(key);
    return table?.shape === "table" ? growSteps(table, rowsOf(beyond.filter(({ part }) => part === key)), site) : [];
  });
  return [...planReport(cells.filter((cell) => !isBeyond(cell)), [], content, language), ...grown];
}

function rowsOf(cells: readonly CellToFill[]): readonly RowToWrite[] {
  const rows = new Map<number, RowToWrite>();
  for (const { row = 0, column, value } of cells) rows.set(row, { ...rows.get(row), row, [column]: value });
  return [...rows.values()];
}
