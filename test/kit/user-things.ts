import fc from "fast-check";
import { EngineError } from "../../src/workbench/engine/model";
import type { Sheet, Table } from "../../src/workbench/engine/model";
import { edits, type Workbench } from "./workbench";

/** What a person makes of a workbook of ours. Numbers are taken modulo what there is. */
export type UserThing =
  | { readonly does: "column inside" | "column beside" | "rows below" | "format" | "width" | "note"; readonly table: number; readonly at: number }
  | { readonly does: "sheet"; readonly at: number }
  | { readonly does: "filter" | "sort" | "hide row"; readonly table: number; readonly at: number };

const place = { table: fc.nat(99), at: fc.nat(99) };

export const anyUserThing: fc.Arbitrary<UserThing> = fc.oneof(
  fc.record({ does: fc.constantFrom("column inside", "column beside", "rows below", "format", "width", "note"), ...place }),
  fc.record({ does: fc.constant("sheet"), at: fc.nat(99) }),
  fc.record({ does: fc.constantFrom("filter", "sort", "hide row"), ...place }),
);

/** By these a person's own cells and looks are known wherever they come to stand. */
const mine = "우리 메모";
const paint = "#FFEE11";
const width = 123;

/** Does it as a person does; what Excel would refuse here is left. */
export function doAsUser(bench: Workbench, thing: UserThing): void {
  try {
    doOne(bench, thing);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
  }
}

function doOne(bench: Workbench, thing: UserThing): void {
  const { book } = bench;
  const user = edits(bench);
  if (thing.does === "sheet") {
    const name = `${mine} ${book.sheets.length}`;
    user.addSheet(name);
    user.type(name, "B2", mine);
    user.type(name, "C3", "=1+1");
    book.edit("user", "format", () => book.sheetNamed(name)?.restyle({ sheet: book.sheetNamed(name) as Sheet, top: 1, left: 1, bottom: 2, right: 2 }, { fill: paint }));
    return;
  }
  const tables = book.sheets.flatMap((sheet) => sheet.tables);
  const table = tables[thing.table % tables.length] as Table;
  const { sheet, top, left, bottom, right } = table.area;
  const column = left + (thing.at % (right - left + 1));
  const row = top + 1 + (thing.at % (bottom - top));
  const put = (at: number, across: number, content: string | number): void => book.edit("user", "typing", () => sheet.put(at, across, content));
  switch (thing.does) {
    case "column inside": {
      user.insertColumns(sheet.name, column);
      put(top, column, `${mine} ${thing.at}`);
      for (let at = top + 1; at <= bottom; at += 1) put(at, column, at % 2 === 0 ? mine : `=${at}*2`);
      return;
    }
    case "column beside": {
      const { right: last } = sheet.usedArea(false) ?? { right };
      for (let at = top; at <= bottom + 2; at += 1) put(at, last + 2, `${mine} ${at}`);
      return;
    }
    case "rows below": {
      const { bottom: last } = sheet.usedArea(false) ?? { bottom };
      for (let across = left; across <= right; across += 1) put(last + 3, across, across % 2 === 0 ? mine : `=1/${across + 1}`);
      return;
    }
    case "format":
      book.edit("user", "format", () => sheet.restyle({ sheet, top: row, left: column, bottom: row, right: column }, { fill: paint, bold: true, fontName: "Georgia" }));
      return;
    case "width":
      book.edit("user", "width", () => sheet.setColumnWidth(column, width));
      return;
    case "note":
      book.edit("user", "note", () => sheet.notes.push({ row, column, author: "나", text: mine }));
      return;
    case "filter":
      user.filterTable(table.name, table.columns[column - left]?.name ?? "", [sheet.text(row, column), ""]);
      return;
    case "sort":
      user.sortTable(table.name, [{ header: table.columns[column - left]?.name ?? "", descending: thing.at % 2 === 0 }]);
      return;
    case "hide row":
      user.hideRows(sheet.name, row);
  }
}

/** Everything that a person made, and where: cells, looks, widths, notes, what is filtered and hidden. */
export function userThings({ book }: Workbench): Readonly<Record<string, unknown>> {
  return Object.fromEntries(book.sheets.flatMap((sheet) => {
    const used = sheet.usedArea(false);
    if (!used) return [];
    const things: Record<string, unknown> = {};
    const areOwn = Array.from({ length: used.right + 1 }, (_, column) => sheet.tables.some(({ area, columns }) => area.left <= column && column <= area.right && columns[column - area.left]?.name.startsWith(mine)));
    for (let row = 0; row <= used.bottom; row += 1) {
      for (let column = 0; column <= used.right; column += 1) {
        const [content, look] = [sheet.formula(row, column) ?? sheet.value(row, column), sheet.style(row, column)];
        const text = typeof content === "string" ? content : "";
        const isOwn = areOwn[column] === true || text.startsWith(mine) || /^=(1\/\d+|1\+1|\d+\*2)$/.test(text);
        if (isOwn) things[`${row},${column}`] = [content, look];
        else if (look.fill === paint) things[`${row},${column}`] = [look.fill, look.bold, look.fontName];
      }
    }
    const own = Object.keys(things).length > 0 || sheet.tables.some(({ filters }) => filters.length > 0);
    const columns = Array.from({ length: used.right + 1 }, (_, column) => [column, sheet.columnWidth(column)] as const).filter(([, points]) => points === width);
    const hidden = Array.from({ length: used.bottom + 1 }, (_, row) => row).filter((row) => sheet.isRowHidden(row));
    const filters = sheet.tables.flatMap(({ name, filters: each, sort }) => (each.length > 0 || sort ? [[name, JSON.stringify([each, sort])]] : []));
    return own || columns.length > 0 || hidden.length > 0 || sheet.notes.length > 0 || filters.length > 0 ? [[sheet.name, { things, columns, hidden, filters, notes: sheet.notes.filter(({ text }) => text === mine).map((note) => ({ ...note })) }]] : [];
  }));
}
