import type { Language } from "../language/language";
import { formulaText } from "../sheets/formula-text";
import { sheets } from "../sheets/catalogue";
import type { Cell } from "../schema/cell";
import { cellFor, formatOf } from "./cell-text";
import { isThere } from "./difference";
import { chartSteps } from "./plan-charts";
import { fillSteps } from "./plan-fill";
import { wanted } from "./plan-formulas";
import type { RowToWrite } from "./plan-table";
import { formulaAt, type WorkbookContent } from "./read-cells";
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
 * brings back the formulas of some parts where values were put over them, and their charts where somebody took them
 * away. Cells that already hold what they should are
 * not touched.
 */
export function planReport(cells: readonly CellToFill[], live: readonly string[], content: WorkbookContent, language: Language, tables: ReadonlyMap<string, readonly RowToWrite[]> = new Map()): readonly Step[] {
  const site = siteOf(sheets, [], content, language, () => 1);
  return [...cellSteps(cells, site), ...[...tables].flatMap(([key, rows]) => fillTable(key, rows, site)), ...live.flatMap((key) => lostFormulas(key, site)), ...chartSteps(live, site)];
}

/** A table's rows, unless it holds them already. */
function fillTable(key: string, rows: readonly RowToWrite[], site: Site): readonly Step[] {
  const { parts, content } = site;
  const part = parts.get(key);
  const steps = part ? fillSteps(part, rows, site) : [];
  const stands = steps.every((step) => step.kind === "cells" && step.formulas.every((line, row) => line.every((cell, column) => cell === null || isThere(cell, formulaAt(content, step.at.sheet, step.at.top + row, step.at.left + column)))));
  return stands ? [] : steps;
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

/** Values for cells that are there, those that stand under one another in one block; cells that hold theirs already are not touched. */
export function cellSteps(cells: readonly CellToFill[], site: Site): readonly Step[] {
  const written = cells.flatMap((cell) => writtenCell(cell, site)).sort(({ at: one }, { at: other }) => one.sheet.localeCompare(other.sheet) || one.left - other.left || one.top - other.top);
  const blocks: { at: Block; readonly cells: WrittenCell[] }[] = [];
  for (const cell of written) {
    const last = blocks.at(-1);
    if (last?.at.sheet === cell.at.sheet && last.at.left === cell.at.left && last.at.top + last.at.rows === cell.at.top) {
      last.at = { ...last.at, rows: last.at.rows + 1 };
      last.cells.push(cell);
    } else blocks.push({ at: cell.at, cells: [cell] });
  }
  return blocks.flatMap(({ at, cells: own }): readonly Step[] => [
    { kind: "numberFormats", at, formats: own.map(({ format }) => [format]) },
    { kind: "cells", at, formulas: own.map(({ content }) => [content]) },
  ]);
}

interface WrittenCell {
  readonly at: Block;
  readonly format: string;
  readonly content: Cell;
}

function writtenCell(cell: CellToFill, site: Site): readonly WrittenCell[] {
  const at = blockOf(cell, site);
  const column = site.parts.get(cell.part)?.part.columns[cell.column];
  if (!at || !column) return [];
  const { formula } = column;
  // What Excel works out is put right by its formula, not by a number that would stay as it is.
  const content = formula !== undefined && canBeWritten(site, cell.part, formula) ? formulaText(formula, cell.part, site.language, headersOf(site)) : cellFor(column, cell.value, site.language);
  return isThere(content, formulaAt(site.content, at.sheet, at.top, at.left)) ? [] : [{ at, format: formatOf(column, site.language, cell.value), content }];
}

function lostFormulas(key: string, site: Site): readonly Step[] {
  const part = site.parts.get(key);
  if (!part) return [];
  return wanted(part, site).flatMap((step) => {
    const isAlive = (row: number): boolean => String(formulaAt(site.content, step.at.sheet, step.at.top + row, step.at.left)).startsWith("=");
    const formulas = step.formulas.map(([formula], row) => [isAlive(row) ? null : (formula ?? null)]);
    return formulas.every(([formula]) => formula === null) ? [] : [{ ...step, formulas }];
  });
}
