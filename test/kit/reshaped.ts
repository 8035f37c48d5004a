import fc from "fast-check";
import type { Cell } from "../../src/schema/cell";
import type { NamedCell, SheetCells, TableRange, WorkbookCells } from "../../src/visit/workbook-cells";

/** What people do to a workbook that changes nothing of what it says. Numbers are taken modulo what there is. */
export type Reshaping =
  | { readonly does: "order columns" | "order rows"; readonly table: number; readonly by: readonly number[] }
  | { readonly does: "insert column" | "insert row"; readonly sheet: number; readonly at: number; readonly junk: readonly Cell[] }
  | { readonly does: "move table"; readonly table: number; readonly down: boolean; readonly by: number }
  | { readonly does: "rename sheet"; readonly sheet: number; readonly name: string }
  | { readonly does: "add sheet"; readonly at: number; readonly name: string; readonly junk: readonly Cell[] }
  | { readonly does: "copy sheet" | "move sheet"; readonly sheet: number; readonly at: number };

/** Contents that a person's own cells may have; our own words and ids among them. */
const anyJunk = fc.array(
  fc.oneof(fc.string({ unit: "grapheme", maxLength: 12 }), fc.constantFrom<Cell>("메모", "방문자ID", "V001", "합계", "#N/A", "", "Visitors", "예산 내역", true, -1, 46336.5), fc.double({ noNaN: true })),
  { minLength: 1, maxLength: 6 },
);
const sheetName = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).map((name) => `우리 ${name}`);
const order = fc.array(fc.nat(99), { minLength: 8, maxLength: 8 });

/** What a workbook bears that has Excel's tables and names: everything. */
export const anyReshaping: fc.Arbitrary<Reshaping> = fc.oneof(
  fc.record({ does: fc.constantFrom("order columns", "order rows"), table: fc.nat(99), by: order }),
  fc.record({ does: fc.constantFrom("insert column", "insert row"), sheet: fc.nat(99), at: fc.nat(99), junk: anyJunk }),
  fc.record({ does: fc.constant("move table"), table: fc.nat(99), down: fc.boolean(), by: fc.nat(9) }),
  fc.record({ does: fc.constant("rename sheet"), sheet: fc.nat(99), name: sheetName }),
  fc.record({ does: fc.constant("add sheet"), at: fc.nat(99), name: sheetName, junk: anyJunk }),
  fc.record({ does: fc.constantFrom("copy sheet", "move sheet"), sheet: fc.nat(99), at: fc.nat(99) }),
);

/** What a workbook bears whose tables are only known by their headers. */
export const anyOrdering: fc.Arbitrary<Reshaping> = fc.record({ does: fc.constantFrom("order columns", "order rows"), table: fc.nat(99), by: order });

/** The workbook after all of it, one after the other. */
export function reshaped(cells: WorkbookCells, reshapings: readonly Reshaping[]): WorkbookCells {
  return reshapings.reduce(reshape, cells);
}

function reshape(book: WorkbookCells, reshaping: Reshaping): WorkbookCells {
  const table = "table" in reshaping ? book.tables[reshaping.table % Math.max(book.tables.length, 1)] : undefined;
  const sheet = "sheet" in reshaping ? book.sheets[reshaping.sheet % book.sheets.length] : undefined;
  switch (reshaping.does) {
    case "order columns":
      return table ? within(book, table, (row) => ordered(row, reshaping.by), false) : book;
    case "order rows":
      return table ? within(book, table, (row) => row, reshaping.by) : book;
    case "insert column":
      return sheet ? columnInserted(book, sheet, reshaping.at, reshaping.junk) : book;
    case "insert row":
      return sheet ? rowInserted(book, sheet, reshaping.at, reshaping.junk) : book;
    case "move table":
      return table ? tableMoved(book, table, reshaping.down, reshaping.by) : book;
    case "rename sheet":
      return sheet && !hasSheet(book, reshaping.name) ? sheetRenamed(book, sheet.name, reshaping.name) : book;
    case "add sheet":
      return hasSheet(book, reshaping.name) ? book : { ...book, sheets: put(book.sheets, reshaping.at % (book.sheets.length + 1), { name: reshaping.name, top: 1, left: 1, values: [reshaping.junk] }) };
    case "copy sheet":
      // Excel gives a copy its own tables and sheet-bound names, under other names than ours.
      return sheet && !hasSheet(book, `${sheet.name} (2)`) ? { ...book, sheets: [...book.sheets, { ...sheet, name: `${sheet.name} (2)` }] } : book;
    case "move sheet":
      return sheet ? { ...book, sheets: put(book.sheets.filter((each) => each !== sheet), reshaping.at % book.sheets.length, sheet) } : book;
  }
}

function hasSheet({ sheets }: WorkbookCells, name: string): boolean {
  return sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** The items with one put in before the one at an index. */
function put<Item>(items: readonly Item[], at: number, item: Item): readonly Item[] {
  return [...items.slice(0, at), item, ...items.slice(at)];
}

/** Items in the order of the numbers given, which come again and again. */
function ordered<Item>(items: readonly Item[], by: readonly number[]): readonly Item[] {
  return items
    .map((item, at) => ({ item, key: ((by[at % by.length] ?? 0) * (at + 3)) % 101 }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}

function withSheet(book: WorkbookCells, name: string, sheet: SheetCells): WorkbookCells {
  return { ...book, sheets: book.sheets.map((each) => (each.name === name ? sheet : each)) };
}

/** The rows of a table, each changed alike, and ordered when they are to be. */
function within(book: WorkbookCells, { sheet: name, top, left, bottom, right }: TableRange, change: (row: readonly Cell[]) => readonly Cell[], by: readonly number[] | false): WorkbookCells {
  const sheet = book.sheets.find((each) => each.name === name)!;
  const rows = sheet.values.slice(top, bottom + 1).map((row) => change(row.slice(left, right + 1)));
  const [header, ...body] = rows;
  const block = [header!, ...(by ? ordered(body, by) : body)];
  return withSheet(book, name, { ...sheet, values: sheet.values.map((row, at) => (at < top || at > bottom ? row : [...row.slice(0, left), ...block[at - top]!, ...row.slice(right + 1)])) });
}

/** True for a cell of a table that is not its header's. */
function isInTable({ tables }: WorkbookCells, sheet: string, row: number, column: number): boolean {
  return tables.some((table) => table.sheet === sheet && row >= table.top && row <= table.bottom && column >= table.left && column <= table.right);
}

/** A column of the user's own, with something in every cell, between others or right of all; not right under a table, where it would be a row of it that was left out. */
function columnInserted(book: WorkbookCells, sheet: SheetCells, at: number, junk: readonly Cell[]): WorkbookCells {
  const column = at % (width(sheet) + 2);
  const own = ({ sheet: name }: { readonly sheet: string }): boolean => name === sheet.name;
  const tables = book.tables.map((table) => (own(table) ? { ...table, left: table.left + (column <= table.left ? 1 : 0), right: table.right + (column <= table.right ? 1 : 0) } : table));
  const names = book.names.map((name) => (own(name) && name.column >= column ? { ...name, column: name.column + 1 } : name));
  const around = tables.filter((table) => own(table) && column >= table.left && column <= table.right);
  const values = sheet.values.map((row, index) => {
    const isUnder = around.some(({ bottom }) => index === bottom + 1);
    const isHeader = around.some(({ top }) => index === top);
    const cell = isHeader ? `내 열 ${column} ${index}` : isUnder ? "" : junk[index % junk.length]!;
    return put([...row, ...Array.from({ length: Math.max(0, column - row.length) }, (): Cell => "")], column, cell);
  });
  return { sheets: withSheet(book, sheet.name, { ...sheet, values }).sheets, tables, names };
}

/** A row of the user's own: blank under a table's columns, where it would be a row of ours. */
function rowInserted(book: WorkbookCells, sheet: SheetCells, at: number, junk: readonly Cell[]): WorkbookCells {
  const row = at % (sheet.values.length + 2);
  const own = ({ sheet: name }: { readonly sheet: string }): boolean => name === sheet.name;
  const tables = book.tables.map((table) => (own(table) ? { ...table, top: table.top + (row <= table.top ? 1 : 0), bottom: table.bottom + (row <= table.bottom ? 1 : 0) } : table));
  const names = book.names.map((name): NamedCell => (own(name) && name.row >= row ? { ...name, row: name.row + 1 } : name));
  const isFree = (column: number): boolean => !book.tables.some((table) => own(table) && column >= table.left && column <= table.right);
  const cells = Array.from({ length: width(sheet) }, (_, column): Cell => (isFree(column) ? junk[column % junk.length]! : ""));
  const padded = [...sheet.values, ...Array.from({ length: Math.max(0, row - sheet.values.length) }, (): readonly Cell[] => [])];
  return { sheets: withSheet(book, sheet.name, { ...sheet, values: put(padded, row, cells) }).sheets, tables, names };
}

function width({ values }: SheetCells): number {
  return Math.max(1, ...values.map((row) => row.length));
}

/** A table cut and put where nothing stands: some rows under everything, or some columns right of it. */
function tableMoved(book: WorkbookCells, table: TableRange, down: boolean, by: number): WorkbookCells {
  const sheet = book.sheets.find(({ name }) => name === table.sheet)!;
  const [rows, columns] = down ? [sheet.values.length + 1 + by - table.top, 0] : [0, width(sheet) + 1 + by - table.left];
  const moved = { ...table, top: table.top + rows, bottom: table.bottom + rows, left: table.left + columns, right: table.right + columns };
  const values: Cell[][] = Array.from({ length: Math.max(sheet.values.length, moved.bottom + 1) }, (_, row) =>
    Array.from({ length: Math.max(width(sheet), moved.right + 1) }, (_, column) => (isInTable({ ...book, tables: [table] }, sheet.name, row, column) ? "" : (sheet.values[row]?.[column] ?? ""))),
  );
  for (let row = table.top; row <= table.bottom; row += 1) for (let column = table.left; column <= table.right; column += 1) values[row + rows]![column + columns] = sheet.values[row]?.[column] ?? "";
  return { ...withSheet(book, sheet.name, { ...sheet, values }), tables: book.tables.map((each) => (each === table ? moved : each)) };
}

function sheetRenamed(book: WorkbookCells, from: string, to: string): WorkbookCells {
  const renamed = <Own extends { readonly sheet: string }>(own: Own): Own => (own.sheet === from ? { ...own, sheet: to } : own);
  return { sheets: book.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)), tables: book.tables.map(renamed), names: book.names.map(renamed) };
}
