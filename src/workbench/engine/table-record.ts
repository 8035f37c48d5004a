import { EngineError, type Table, type TableColumn } from "./model";
import { putFilters } from "./filtering/put-filters";
import { tracked } from "./tracked";
import type { WorkSheet } from "./worksheet";

/** The numbers by which SUBTOTAL knows what a totals row can show. */
export const totalsNumbers: Readonly<Record<string, number>> = { average: 101, countNums: 102, count: 103, max: 104, min: 105, stdDev: 107, sum: 109, var: 110 };

/** A table whose every change is kept and told; switches that move cells move them. */
export function keptTable(sheet: WorkSheet, plain: Table): Table {
  const table: Table = tracked(plain, sheet.book.journal, "tables", {
    name: (name) => sheet.book.renameTable(table, name),
    area: (area) => sheet.resizeTable(table, area),
    showTotals: (show) => showTotals(sheet, table, show),
    showHeaders: (show) => showHeaders(sheet, table, show),
    showFilterButton: (show) => {
      if (!show) putFilters(sheet, table, []);
      sheet.book.journal.assign("tables", table.area, plain, "showFilterButton", show);
    },
  });
  sheet.book.rememberTable(table, plain);
  return table;
}

/** A column whose totals are written into the totals row, where it is shown. */
export function keptColumn(sheet: WorkSheet, plain: TableColumn): TableColumn {
  const journal = sheet.book.journal;
  const set = <K extends "totalsLabel" | "totalsFunction" | "totalsFormula">(key: K, value: TableColumn[K]): void => {
    sheet.book.together(() => {
      for (const other of ["totalsLabel", "totalsFunction", "totalsFormula"] as const) journal.assign("tables", null, plain, other, other === key ? value : undefined);
      const table = sheet.tables.find(({ columns }) => columns.includes(column));
      if (table?.showTotals) writeTotal(sheet, table, column);
    });
  };
  const column: TableColumn = tracked(plain, journal, "tables", {
    name: (name) => {
      const table = sheet.tables.find(({ columns }) => columns.includes(column));
      if (table) sheet.book.renameColumn(table, column, name);
      else journal.assign("tables", null, plain, "name", name);
    },
    totalsLabel: (label) => set("totalsLabel", label),
    totalsFunction: (name) => set("totalsFunction", name),
    totalsFormula: (formula) => set("totalsFormula", formula),
  });
  sheet.book.rememberColumn(column, plain);
  return column;
}

function showTotals(sheet: WorkSheet, table: Table, show: boolean): void {
  if (show === table.showTotals) return;
  const { book } = sheet;
  const raw = book.rawTable(table);
  book.together(() => {
    const { area } = table;
    const row = show ? area.bottom + 1 : area.bottom;
    if (show && [...sheet.grid.within({ ...area, top: row, bottom: row })].some(([, , cell]) => cell.value !== null || cell.formula !== null)) {
      throw new EngineError("InvalidOperation", "There is something under the table where its totals row would stand.");
    }
    if (!show) sheet.clear({ ...area, top: row, bottom: row }, "contents");
    book.journal.assign("tables", area, raw, "showTotals", show);
    book.journal.assign("tables", area, raw, "area", { ...area, bottom: show ? row : row - 1 });
    if (!show) return;
    if (!table.columns.some((column) => column.totalsLabel ?? column.totalsFunction ?? column.totalsFormula)) suggestTotals(sheet, table);
    for (const column of table.columns) writeTotal(sheet, table, column);
  });
}

/** A label under the first column and a sum under the last, or a count when that holds no numbers. */
function suggestTotals(sheet: WorkSheet, table: Table): void {
  const [first] = table.columns;
  const last = table.columns.at(-1);
  if (!first || !last) return;
  if (first !== last) sheet.book.journal.assign("tables", null, sheet.book.rawColumn(first), "totalsLabel", sheet.book.words.total);
  const isNumeric = typeof sheet.value(table.area.bottom - 1, table.area.right) === "number";
  sheet.book.journal.assign("tables", null, sheet.book.rawColumn(last), "totalsFunction", isNumeric ? "sum" : "count");
}

function writeTotal(sheet: WorkSheet, table: Table, column: TableColumn): void {
  const at = table.area.left + table.columns.indexOf(column);
  const number = totalsNumbers[column.totalsFunction ?? ""];
  if (number !== undefined) sheet.put(table.area.bottom, at, `=SUBTOTAL(${number},${table.name}[${escapedColumn(column.name)}])`);
  else if (column.totalsFormula !== undefined) sheet.put(table.area.bottom, at, `=${column.totalsFormula}`);
  else sheet.putValue(table.area.bottom, at, column.totalsLabel ?? null);
}

/** A column's name as a structured reference says it: marks that mean something there stand behind an apostrophe. */
export function escapedColumn(name: string): string {
  return name.replaceAll(/['#@[\]]/g, "'$&");
}

function showHeaders(sheet: WorkSheet, table: Table, show: boolean): void {
  if (show === table.showHeaders) return;
  const { book } = sheet;
  const { area } = table;
  const row = show ? area.top - 1 : area.top;
  if (row < 0 || (show && [...sheet.grid.within({ ...area, top: row, bottom: row })].some(([, , cell]) => cell.value !== null || cell.formula !== null))) {
    throw new EngineError("InvalidOperation", "There is no free row above the table where its headers would stand.");
  }
  book.together(() => {
    const raw = book.rawTable(table);
    if (!show) book.journal.assign("tables", area, raw, "showHeaders", false);
    book.namingColumns(() => {
      table.columns.forEach((column, at) => sheet.putValue(row, area.left + at, show ? column.name : null));
    });
    book.journal.assign("tables", area, raw, "area", { ...area, top: show ? row : row + 1 });
    if (show) book.journal.assign("tables", area, raw, "showHeaders", true);
  });
}
