import { contains, intersection } from "./address";
import { putFilters } from "./filtering/put-filters";
import { withTableRenamed } from "./formula-text";
import { EngineError, type Area, type Table, type TableColumn, type Value } from "./model";
import { mendFormulas } from "./mending";
import { formatted } from "./number-format";
import { bodyArea } from "./references";
import { carryRulesDown, fillCalculatedColumn } from "./table-columns";
import { keptColumn, keptTable } from "./table-record";
import type { WorkSheet } from "./worksheet";

/** Creates a table whose first row is its header. */
export function createTable(sheet: WorkSheet, given: Area, name?: string): Table {
  const area = { ...given, bottom: Math.max(given.bottom, given.top + 1) };
  assertFree(sheet, area, null);
  const { book } = sheet;
  const chosen = name ?? book.freeTableName();
  book.assertNameIsFree(chosen);
  return book.together(() => {
    sheet.unmerge(area);
    const columns = namedColumns(sheet, area, []);
    const table = keptTable(sheet, { id: book.nextSerial(), name: chosen, area, columns, style: "TableStyleMedium2", showHeaders: true, showTotals: false, showBandedRows: true, showBandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false, showFilterButton: true, filters: [], sort: null });
    sheet.setList("tables", "tables", [...sheet.tables, table]);
    writeHeaders(sheet, table);
    return table;
  });
}

/** Takes a table away and leaves its cells; formulas that named it say #REF!. */
export function deleteTable(sheet: WorkSheet, table: Table): void {
  if (!sheet.tables.includes(table)) throw new EngineError("ItemNotFound", `There is no table ${table.name} on this sheet.`);
  sheet.book.together(() => {
    putFilters(sheet, table, []);
    sheet.setList("tables", "tables", sheet.tables.filter((other) => other !== table));
    mendFormulas(sheet.book, (formula) => withTableRenamed(formula, table.name, null));
  });
}

/** Gives a table another area that begins with the same header row. */
export function reshapeTable(sheet: WorkSheet, table: Table, area: Area): void {
  if (area.sheet !== sheet || area.top !== table.area.top) throw new EngineError("InvalidArgument", "A table keeps its header row when it is resized.");
  if (area.bottom - area.top < (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0)) throw new EngineError("InvalidArgument", "A table keeps at least one row under its header.");
  assertFree(sheet, area, table);
  sheet.book.together(() => {
    const before = bodyArea(table);
    const moved = table.columns.slice(Math.max(0, area.left - table.area.left));
    const columns = namedColumns(sheet, area, area.left >= table.area.left ? moved : []);
    sheet.book.journal.assign("tables", area, sheet.book.rawTable(table), "area", area);
    sheet.book.journal.assign("tables", area, sheet.book.rawTable(table), "columns", columns);
    if (table.showHeaders) writeHeaders(sheet, table);
    carryRulesDown(sheet, table, before);
    for (const column of table.columns) fillCalculatedColumn(sheet, table, column, false);
  });
}

/** What a value becomes when it is written into a header: a text that no other column of the table has. */
export function headerWritten(sheet: WorkSheet, row: number, column: number, value: Value): Value {
  const table = sheet.tables.find(({ area, showHeaders }) => showHeaders && row === area.top && contains(area, row, column));
  if (!table || sheet.book.isNamingColumns) return value;
  const own = table.columns[column - table.area.left];
  if (!own) return value;
  const others = table.columns.filter((other) => other !== own).map((other) => other.name);
  const name = uniqueHeader(sheet, textOf(value), others, column - table.area.left);
  sheet.book.renameColumnByHeader(table, own, name);
  return name;
}

function textOf(value: Value): string {
  return formatted(value, undefined);
}

/** A header that no other column has: the wanted one, numbered where it is taken, or the next free "열1". */
export function uniqueHeader(sheet: WorkSheet, wanted: string, others: readonly string[], position: number): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  const stem = wanted === "" ? `${sheet.book.words.column}${position + 1}` : wanted;
  let name = stem;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = wanted === "" ? `${sheet.book.words.column}${position + number}` : `${stem}${number}`;
  return name;
}

function namedColumns(sheet: WorkSheet, area: Area, kept: readonly TableColumn[]): TableColumn[] {
  const columns: TableColumn[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const position = column - area.left;
    const old = kept[position];
    const others = [...columns, ...kept.slice(position + 1)].map((other) => other.name);
    columns.push(old ?? keptColumn(sheet, { id: sheet.book.nextSerial(), name: uniqueHeader(sheet, textOf(sheet.value(area.top, column)), others, position) }));
  }
  return columns;
}

function writeHeaders(sheet: WorkSheet, table: Table): void {
  sheet.book.namingColumns(() => {
    table.columns.forEach((column, at) => sheet.putValue(table.area.top, table.area.left + at, column.name));
  });
}

function assertFree(sheet: WorkSheet, area: Area, self: Table | null): void {
  if (area.sheet !== sheet) throw new EngineError("InvalidArgument", "A table lies on its own sheet.");
  if (sheet.tables.some((table) => table !== self && intersection(table.area, area))) {
    throw new EngineError("InvalidArgument", "A table can't overlap another table.");
  }
}
