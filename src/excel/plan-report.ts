import type { Language } from "../language/language";
import { formulaText } from "../sheets/formula-text";
import { sheets } from "../sheets/catalogue";
import { cellAt } from "../visit/workbook-cells";
import type { Cell } from "../schema/cell";
import { cellFor, formatOf } from "./cell-text";
import { fillSteps } from "./plan-fill";
import { wanted } from "./plan-formulas";
import type { RowToWrite } from "./plan-table";
import type { WorkbookContent } from "./read-cells";
import type { Block } from "./reference";
import { canBeWritten, headersOf, siteOf, type Site } from "./site";
import type { Step } from "./step";

/** A cell to fill: a form's field, or a table's column in a row. */
export interface CellToFill {
  readonly part: string;
  readonly column: string;
  readonly row?: number;
  readonly value: unknown;
}

/**
 * The plan that fills cells of sheets that are there, puts rows into whole tables instead of what stands in them, and
 * brings back the formulas of some parts where values were put over them. Cells that already hold what they should are
 * not touched.
 */
export function planReport(cells: readonly CellToFill[], live: readonly string[], content: WorkbookContent, language: Language, tables: ReadonlyMap<string, readonly RowToWrite[]> = new Map()): readonly Step[] {
  const site = siteOf(sheets, [], content, language, () => 1);
  return [...cells.flatMap((cell) => fillOne(cell, site)), ...[...tables].flatMap(([key, rows]) => fillTable(key, rows, site)), ...live.flatMap((key) => lostFormulas(key, site))];
}

/** A table's rows, unless it holds them already. */
function fillTable(key: string, rows: readonly RowToWrite[], site: Site): readonly Step[] {
  const part = site.parts.get(key);
  const steps = part ? fillSteps(part, rows, site) : [];
  const isThere = steps.every((step) => step.kind === "cells" && step.formulas.every((line, row) => line.every((cell, column) => cell === null || isSame(cell, formulaAt(site, step.at.sheet, step.at.top + row, step.at.left + column)))));
  return isThere ? [] : steps;
}

/** A text that is kept one by an apostrophe stands in its cell without it. */
function isSame(written: Cell, standing: Cell): boolean {
  return written === standing || (typeof written === "string" && written.startsWith("'") && written.slice(1) === standing);
}

/** Those of some cells that the workbook does not have: somebody took the column, the field or the sheet out. */
export function cellsNotThere(cells: readonly CellToFill[], content: WorkbookContent, language: Language): readonly CellToFill[] {
  const site = siteOf(sheets, [], content, language, () => 1);
  return cells.filter((cell) => blockOf(cell, site) === null);
}

/** The one cell of a place that is in the workbook. */
function blockOf({ part: key, column, row }: CellToFill, { parts }: Site): Block | null {
  const part = parts.get(key);
  if (part?.shape === "form") {
    const field = part.fields.get(column);
    return field ? { sheet: part.sheet, top: field.row, left: field.column, rows: 1, columns: 1 } : null;
  }
  const found = part?.columns.get(column);
  return part && found && row !== undefined ? { sheet: part.sheet, top: part.headerRow + 1 + row, left: found.at, rows: 1, columns: 1 } : null;
}

function fillOne(cell: CellToFill, site: Site): readonly Step[] {
  const at = blockOf(cell, site);
  const column = site.parts.get(cell.part)?.part.columns[cell.column];
  if (!at || !column) return [];
  const { formula } = column;
  // What Excel works out is put right by its formula, not by a number that would stay as it is.
  const written = formula !== undefined && canBeWritten(site, cell.part, formula) ? formulaText(formula, cell.part, site.language, headersOf(site)) : cellFor(column, cell.value, site.language);
  if (formulaAt(site, at.sheet, at.top, at.left) === written) return [];
  return [
    { kind: "numberFormats", at, formats: [[formatOf(column, site.language, cell.value)]] },
    { kind: "cells", at, formulas: [[written]] },
  ];
}

function lostFormulas(key: string, site: Site): readonly Step[] {
  const part = site.parts.get(key);
  if (!part) return [];
  return wanted(part, site).flatMap((step) => {
    const isAlive = (row: number): boolean => String(formulaAt(site, step.at.sheet, step.at.top + row, step.at.left)).startsWith("=");
    const formulas = step.formulas.map(([formula], row) => [isAlive(row) ? null : (formula ?? null)]);
    return formulas.every(([formula]) => formula === null) ? [] : [{ ...step, formulas }];
  });
}

function formulaAt({ content }: Site, sheet: string, row: number, column: number): Cell {
  const cells = content.formulas.get(sheet);
  return cells ? cellAt(cells, row, column) : "";
}
