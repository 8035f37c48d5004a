import { addChart, removeChart } from "../engine/charts/put-chart";
import type { Book, Sheet, Table, TableColumn } from "../engine/model";
import { clearFilters, filterColumn } from "../engine/filtering/filter-table";
import { copySheet } from "../engine/reshape/copy-sheet";
import { deleteCells } from "../engine/reshape/delete-cells";
import { insertCells } from "../engine/reshape/insert-cells";
import { moveColumns, moveTableColumn } from "../engine/reshape/move-columns";
import type { SortKey } from "../engine/sorting/sort-key";
import { sortLines } from "../engine/sorting/sort-lines";
import { sortTable } from "../engine/sorting/sort-table";
import { lastColumn, lastRow } from "../engine/address";

/** What a person in front of the sheet does; each is one step of undo, told as the user's. Rows, columns and places count from 0. */
export interface UserEdits {
  /** Types one cell, as the grid would put it: "=…" is a formula. */
  type(sheet: string, address: string, input: string | number | boolean | null): void;
  insertRows(sheet: string, at: number, count?: number): void;
  deleteRows(sheet: string, at: number, count?: number): void;
  insertColumns(sheet: string, at: number, count?: number): void;
  deleteColumns(sheet: string, at: number, count?: number): void;
  insertCells(sheet: string, address: string, shift: "down" | "right"): void;
  deleteCells(sheet: string, address: string, shift: "up" | "left"): void;
  /** Cuts whole columns and inserts them, so that the first stands at `to`. */
  moveColumns(sheet: string, at: number, count: number, to: number): void;
  /** Cuts one column of a table, by its header, and inserts it at a place among the table's columns. */
  moveTableColumn(table: string, header: string, to: number): void;
  renameHeader(table: string, header: string, name: string): void;
  /** Sorts a table by headers; the first counts most. */
  sortTable(table: string, by: readonly { readonly header: string; readonly descending?: boolean }[]): void;
  /** Sorts an area that has no header row by its columns, counted from its first. */
  sortRange(sheet: string, address: string, by: readonly { readonly column: number; readonly descending?: boolean }[]): void;
  /** Lets only rows be seen whose cell shows one of these texts; "" means blank cells. */
  filterTable(table: string, header: string, texts: readonly string[]): void;
  clearFilters(table: string): void;
  hideRows(sheet: string, at: number, count?: number): void;
  hideColumns(sheet: string, at: number, count?: number): void;
  /** Inserts a chart of lying bars, drawn from one area by its columns, over another. */
  addChart(sheet: string, source: string, over: string): void;
  deleteChart(sheet: string, name: string): void;
  addSheet(name?: string): void;
  deleteSheet(sheet: string): void;
  /** Copies a sheet to a place among the sheets; answers the copy's name. */
  copySheet(sheet: string, position: number): string;
  moveSheet(sheet: string, position: number): void;
  renameSheet(sheet: string, name: string): void;
  undo(): string | null;
  redo(): string | null;
}

/** The edits of whichever workbook is open, by its user or by another author. Each throws EngineError where Excel refuses, and Error where a name means nothing. */
export function userEdits(bookOf: () => Book, source: "user" | "remote" = "user"): UserEdits {
  const step = <T>(label: string, work: (book: Book) => T): T => {
    const book = bookOf();
    return book.edit(source, label, () => work(book));
  };
  const rows = (book: Book, name: string, at: number, count: number) => ({ sheet: sheetIn(book, name), top: at, bottom: at + count - 1, left: 0, right: lastColumn });
  const columns = (book: Book, name: string, at: number, count: number) => ({ sheet: sheetIn(book, name), top: 0, bottom: lastRow, left: at, right: at + count - 1 });
  return {
    type: (sheet, address, input) => step("typing", (book) => {
      const { top, left } = areaIn(book, sheet, address);
      sheetIn(book, sheet).put(top, left, input);
    }),
    insertRows: (sheet, at, count = 1) => step("insert rows", (book) => void insertCells(rows(book, sheet, at, count), "down")),
    deleteRows: (sheet, at, count = 1) => step("delete rows", (book) => deleteCells(rows(book, sheet, at, count), "up")),
    insertColumns: (sheet, at, count = 1) => step("insert columns", (book) => void insertCells(columns(book, sheet, at, count), "right")),
    deleteColumns: (sheet, at, count = 1) => step("delete columns", (book) => deleteCells(columns(book, sheet, at, count), "left")),
    insertCells: (sheet, address, shift) => step("insert cells", (book) => void insertCells(areaIn(book, sheet, address), shift)),
    deleteCells: (sheet, address, shift) => step("delete cells", (book) => deleteCells(areaIn(book, sheet, address), shift)),
    moveColumns: (sheet, at, count, to) => step("move columns", (book) => moveColumns(sheetIn(book, sheet), at, count, to)),
    moveTableColumn: (name, header, to) => step("move column", (book) => {
      const table = tableIn(book, name);
      moveTableColumn(table, table.columns.indexOf(columnIn(table, header)), to);
    }),
    renameHeader: (name, header, to) => step("rename header", (book) => {
      const table = tableIn(book, name);
      book.renameColumn(table, columnIn(table, header), to);
    }),
    sortTable: (name, by) => step("sort", (book) => {
      const table = tableIn(book, name);
      sortTable(table, by.map(({ header, descending = false }) => valueKey(table.columns.indexOf(columnIn(table, header)), descending)));
    }),
    sortRange: (sheet, address, by) => step("sort", (book) => sortLines(areaIn(book, sheet, address), by.map(({ column, descending = false }) => valueKey(column, descending)), false, "rows")),
    filterTable: (name, header, texts) => step("filter", (book) => {
      const table = tableIn(book, name);
      filterColumn(table, columnIn(table, header), { on: "values", texts: texts.filter((text) => text !== ""), days: [], blanks: texts.includes("") });
    }),
    clearFilters: (name) => step("clear filter", (book) => clearFilters(tableIn(book, name))),
    hideRows: (name, at, count = 1) => step("hide rows", (book) => {
      for (let row = at; row < at + count; row += 1) sheetIn(book, name).setRowHidden(row, true);
    }),
    hideColumns: (name, at, count = 1) => step("hide columns", (book) => {
      for (let column = at; column < at + count; column += 1) sheetIn(book, name).setColumnHidden(column, true);
    }),
    addChart: (sheet, source, over) => step("add chart", (book) => {
      const chart = addChart(sheetIn(book, sheet), "bar", areaIn(book, sheet, source), "columns");
      const { top, left, bottom, right } = areaIn(book, sheet, over);
      chart.from = { row: top, column: left, x: 0, y: 0 };
      chart.to = { row: bottom + 1, column: right + 1, x: 0, y: 0 };
    }),
    deleteChart: (sheet, name) => step("delete chart", (book) => {
      const chart = sheetIn(book, sheet).charts.find((one) => one.name === name);
      if (!chart) throw new Error(`There is no chart ${name} on ${sheet}.`);
      removeChart(chart);
    }),
    addSheet: (name) => step("add sheet", (book) => void book.addSheet(name)),
    deleteSheet: (sheet) => step("delete sheet", (book) => book.removeSheet(sheetIn(book, sheet))),
    copySheet: (sheet, position) => step("copy sheet", (book) => copySheet(sheetIn(book, sheet), position).name),
    moveSheet: (sheet, position) => step("move sheet", (book) => book.moveSheet(sheetIn(book, sheet), position)),
    renameSheet: (sheet, name) => step("rename sheet", (book) => book.renameSheet(sheetIn(book, sheet), name)),
    undo: () => bookOf().undo(),
    redo: () => bookOf().redo(),
  };
}

function valueKey(at: number, descending: boolean): SortKey {
  return { at, descending, on: "value", textAsNumber: false };
}

function sheetIn(book: Book, name: string): Sheet {
  const sheet = book.sheetNamed(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

function areaIn(book: Book, sheet: string, address: string) {
  const area = book.areaOf(address, sheetIn(book, sheet));
  if (!area) throw new Error(`There is no range ${address} on ${sheet}.`);
  return area;
}

function tableIn(book: Book, name: string): Table {
  const table = book.tableNamed(name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
}

function columnIn(table: Table, header: string): TableColumn {
  const column = table.columns.find(({ name }) => name === header);
  if (!column) throw new Error(`There is no column ${header} in ${table.name}.`);
  return column;
}
