import { mendCharts } from "./charts/mend-charts";
import type { Sheet, Table } from "./model";
import type { WorkBook } from "./workbook";
import type { WorkSheet } from "./worksheet";

/**
 * Puts every formula of a workbook through a change of words: cells, names, validations, conditional formats, table columns, charts.
 * @param mend gets the formula without "=", the sheet it stands on, and the table it stands in
 */
export function mendFormulas(book: WorkBook, mend: (formula: string, sheet: Sheet | null, table: Table | null) => string): void {
  book.journal.quietly(() => mendAll(book, mend));
}

function mendAll(book: WorkBook, mend: (formula: string, sheet: Sheet | null, table: Table | null) => string): void {
  for (const sheet of book.worksheets) {
    mendCells(sheet, mend);
    for (const table of sheet.tables) {
      for (const column of table.columns) {
        const raw = book.rawColumn(column);
        for (const key of ["formula", "totalsFormula"] as const) {
          const formula = raw[key];
          if (formula !== undefined) book.journal.assign("tables", null, raw, key, mend(formula, sheet, table));
        }
      }
    }
    for (const validation of sheet.validations) {
      if (!validation.formula1.startsWith('"')) validation.formula1 = mend(validation.formula1, sheet, null);
      if (validation.formula2 !== undefined) validation.formula2 = mend(validation.formula2, sheet, null);
    }
    for (const format of sheet.conditionalFormats) {
      const mended = format.formulas.map((formula) => mend(formula, sheet, null));
      if (mended.some((formula, at) => formula !== format.formulas[at])) format.formulas = mended;
    }
    mendCharts(sheet, (reference) => mend(reference, null, null));
  }
  for (const name of book.names) name.formula = mend(name.formula, name.scope, null);
}

/** Puts the formulas in a sheet's cells through a change of words. */
export function mendCells(sheet: WorkSheet, mend: (formula: string, sheet: Sheet, table: Table | null) => string): void {
  for (const [row, cells] of [...sheet.grid.rows()]) {
    for (const [column, cell] of [...cells]) {
      if (cell.formula === null) continue;
      const formula = mend(cell.formula, sheet, tableAt(sheet, row, column));
      if (formula !== cell.formula) sheet.write(row, column, { ...cell, formula });
    }
  }
}

/** The table that a cell lies in, or null. */
export function tableAt(sheet: Sheet, row: number, column: number): Table | null {
  return sheet.tables.find(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) ?? null;
}
