import { intersection } from "./address";
import { shifted } from "./formula-text";
import type { Area, Change, Table, TableColumn } from "./model";
import { bodyArea } from "./references";
import { plainStyle } from "./style";
import type { WorkSheet } from "./worksheet";

/** Puts a calculated column's formula into its empty cells, or into all of them. */
export function fillCalculatedColumn(sheet: WorkSheet, table: Table, column: TableColumn, overwrite: boolean): void {
  const { formula } = column;
  if (formula === undefined) return;
  const body = bodyArea(table);
  const at = table.area.left + table.columns.indexOf(column);
  for (let row = body.top; row <= body.bottom; row++) {
    const cell = sheet.grid.get(row, at);
    if (!overwrite && cell && (cell.formula !== null || cell.value !== null)) continue;
    sheet.put(row, at, `=${shifted(formula, row - body.top, 0)}`);
  }
}

/** Lets validations, conditional formats and looks that covered a table's rows cover the rows it grew by. */
export function carryRulesDown(sheet: WorkSheet, table: Table, before: Area): void {
  const body = bodyArea(table);
  if (body.bottom <= before.bottom || before.bottom < before.top) return;
  const grown = (area: Area): Area => {
    const covers = intersection(area, { ...before, right: body.right }) !== null && area.bottom === before.bottom && area.top <= before.bottom;
    return covers && area.left >= body.left && area.right <= body.right ? { ...area, bottom: body.bottom } : area;
  };
  for (const validation of sheet.validations) validation.area = grown(validation.area);
  for (const format of sheet.conditionalFormats) {
    const areas = format.areas.map(grown);
    if (areas.some((area, at) => area !== format.areas[at])) format.areas = areas;
  }
  for (let column = body.left; column <= body.right; column++) {
    const style = sheet.style(before.bottom, column);
    if (style === plainStyle) continue;
    for (let row = before.bottom + 1; row <= body.bottom; row++) {
      if (sheet.style(row, column) === plainStyle) sheet.restyle({ sheet, top: row, bottom: row, left: column, right: column }, style);
    }
  }
}

/**
 * After an edit: a formula put into one cell of an otherwise empty column fills it, and a column whose cells
 * all hold the same formula becomes a calculated column, as in Excel.
 */
export function noticeCalculatedColumns(sheet: WorkSheet, changes: readonly Change[]): void {
  for (const table of sheet.tables) {
    const body = bodyArea(table);
    table.columns.forEach((column, at) => {
      const strip = { ...body, left: table.area.left + at, right: table.area.left + at };
      if (body.bottom < body.top) return;
      if (changes.some(({ kind, area }) => kind === "cells" && area && intersection(area, strip))) noticeColumn(sheet, table, column, strip);
    });
  }
}

function noticeColumn(sheet: WorkSheet, table: Table, column: TableColumn, strip: Area): void {
  const formulas: (string | null)[] = [];
  let filled = 0;
  for (let row = strip.top; row <= strip.bottom; row++) {
    const cell = sheet.grid.get(row, strip.left);
    const formula = cell?.formula ?? null;
    formulas.push(formula === null ? null : shifted(formula, strip.top - row, 0));
    if (formula !== null || (cell && cell.value !== null)) filled++;
  }
  const different = new Set(formulas.filter((formula) => formula !== null));
  const [only] = different;
  const { journal } = sheet.book;
  const raw = sheet.book.rawColumn(column);
  if (only === undefined) {
    // A column whose cells all lost their formulas, for values or for nothing, is none that is calculated.
    journal.assign("tables", null, raw, "formula", undefined);
    return;
  }
  if (different.size > 1 || (filled !== 1 && filled < formulas.length) || formulas.filter((formula) => formula !== null).length < filled) return;
  journal.assign("tables", null, raw, "formula", only);
  fillCalculatedColumn(sheet, table, column, false);
}
