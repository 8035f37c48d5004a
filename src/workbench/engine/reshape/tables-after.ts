import { filterAgain } from "../filtering/filter-table";
import { mendFormulas } from "../mending";
import { withColumnRemoved } from "../formula-text";
import { EngineError, type Area, type Table, type TableColumn } from "../model";
import { bodyArea } from "../references";
import { keptColumn } from "../table-record";
import { deleteTable, uniqueHeader } from "../table-shape";
import type { WorkSheet } from "../worksheet";
import { sharedFormulaAfter } from "./formula-after";
import { areaAfter, isInBand, isTorn, lineAfter, linesOf, type LineChange } from "./line-change";

/** Refuses, with Excel's own code, what would tear a table apart or leave it without its header. */
export function assertTablesHold(change: LineChange, sheet: WorkSheet): void {
  for (const table of sheet.tables) {
    if (isTorn(change, table.area) || losesHeader(change, table) || movesOut(change, table)) {
      throw new EngineError("InsertDeleteConflict", "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.");
    }
  }
}

function losesHeader(change: LineChange, table: Table): boolean {
  const isHit = change.kind === "deleted" && change.axis === "rows" && table.showHeaders && isInBand(change, table.area);
  return isHit && lineAfter(change, table.area.top) === null && areaAfter(change, table.area) !== null;
}

/** Lines that are moved stay within a table, or pass by it as a whole. */
function movesOut(change: LineChange, { area }: Table): boolean {
  if (change.kind !== "moved" || !isInBand(change, area)) return false;
  const { first, last } = linesOf(change, area);
  const [low, high] = [Math.min(change.at, change.to), Math.max(change.at, change.to) + change.count - 1];
  const isApart = high < first || low > last;
  const isWithin = change.axis === "columns" && low >= first && high <= last;
  const isAround = low <= first && high >= last && (change.at > last || change.at + change.count <= first || (change.at <= first && change.at + change.count > last));
  return !isApart && !isWithin && !isAround;
}

/** Lets the tables of a sheet follow their cells: they grow, shrink, change the order of their columns, or go. */
export function moveTables(change: LineChange, sheet: WorkSheet): void {
  for (const table of [...sheet.tables]) {
    const area = areaAfter(change, table.area);
    if (!area) deleteTable(sheet, table);
    else if (area !== table.area || change.kind === "moved") moveTable(change, sheet, table, area);
  }
}

function moveTable(change: LineChange, sheet: WorkSheet, table: Table, area: Area): void {
  const { book } = sheet;
  const raw = book.rawTable(table);
  const before = table.area;
  const formulas = calculatedFormulas(change, sheet, table, area);
  if (change.axis === "rows" && table.showTotals && lineAfter(change, before.bottom) === null) {
    book.journal.assign("tables", area, raw, "showTotals", false);
  }
  book.journal.assign("tables", area, raw, "area", area);
  for (const [column, formula] of formulas) book.journal.assign("tables", area, book.rawColumn(column), "formula", formula);
  if (change.axis === "columns" && isInBand(change, before)) moveColumns(change, sheet, table, before);
}

/** The formulas of calculated columns, read from the first cell of each, as they are afterwards. */
function calculatedFormulas(change: LineChange, sheet: WorkSheet, table: Table, area: Area): [TableColumn, string][] {
  const [was, is] = [bodyArea(table), bodyArea({ ...table, area })];
  return table.columns.flatMap((column, at): [TableColumn, string][] => {
    const left = table.area.left + at;
    const strip = { ...was, left, right: left };
    const after = areaAfter(change, strip);
    if (column.formula === undefined || !after) return [];
    return [[column, sharedFormulaAfter(change, column.formula, sheet, [strip], [{ ...after, top: is.top, bottom: is.bottom }])]];
  });
}

function moveColumns(change: LineChange, sheet: WorkSheet, table: Table, before: Area): void {
  const { area } = table;
  const places = new Map<number, TableColumn>();
  for (const [at, column] of table.columns.entries()) {
    const place = lineAfter(change, before.left + at);
    if (place === null) mendFormulas(sheet.book, (formula, _sheet, around) => withColumnRemoved(formula, table, column.name, around === table));
    else places.set(place, column);
  }
  const columns: TableColumn[] = [];
  const names = [...places.values()].map(({ name }) => name);
  for (let at = area.left; at <= area.right; at++) {
    const column = places.get(at) ?? keptColumn(sheet, { id: sheet.book.nextSerial(), name: uniqueHeader(sheet, "", names, 0) });
    if (!places.has(at)) names.push(column.name);
    columns.push(column);
  }
  sheet.book.journal.assign("tables", area, sheet.book.rawTable(table), "columns", columns);
  if (table.filters.some(({ column }) => !columns.some(({ id }) => id === column))) filterAgain(table);
}
