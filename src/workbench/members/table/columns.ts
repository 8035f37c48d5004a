import type { Area, Table, TableColumn } from "../../engine/model";
import { deleteCells } from "../../engine/reshape/delete-cells";
import { insertCells } from "../../engine/reshape/insert-cells";
import { moveTableColumn } from "../../engine/reshape/move-columns";
import { excelClass } from "../excel-class";
import { invalidArgument, itemNotFound } from "../excel-error";
import { guardContents } from "../guard";
import { areaAt } from "../range/address";
import { grid, plainValue } from "../range/cells";
import { writeCells } from "../range/contents";
import { thing, thingOrNull, type Thing } from "../thing";
import { bodyOf, headerOf, totalsOf } from "./table";

interface Placed {
  readonly table: Table;
  readonly column: TableColumn;
}

function columnThing(table: Table, column: TableColumn | undefined): Thing<"TableColumn"> | null {
  return thingOrNull("TableColumn", column ? { table, column } : null);
}

function columnOf(table: Table, key: unknown): TableColumn | undefined {
  const name = String(key).toLowerCase();
  return table.columns.find((column) => (typeof key === "number" ? column.id === key : column.name.toLowerCase() === name));
}

function indexOf({ table, column }: Placed): number {
  return table.columns.findIndex((one) => one.id === column.id);
}

/** The part of rows of a table that lies in one column. */
function slice(placed: Placed, rows: Area): Area {
  const left = placed.table.area.left + indexOf(placed);
  return { ...rows, left, right: left };
}

/** Inserts a column at a place of a table, or at its right edge; what stands to the right moves one column on. */
function add(table: Table, index: number | null | undefined, values: unknown, name: string | null | undefined): TableColumn {
  const count = table.columns.length;
  const place = index === null || index === undefined || index === -1 ? count : index;
  if (!Number.isInteger(place) || place < 0 || place > count) throw invalidArgument();
  const { area } = table;
  // Before its first column a table would move on and not grow, so a new first one goes in second and changes places.
  const left = area.left + Math.max(1, place);
  const strip = areaAt(area.sheet, area.top, left, area.bottom, left);
  guardContents(strip);
  insertCells(strip, "right");
  if (left === area.left + count) area.sheet.resizeTable(table, { ...area, right: left });
  if (place === 0) moveTableColumn(table, 1, 0);
  const column = table.columns[place];
  if (!column) throw itemNotFound();
  if (name) area.sheet.book.renameColumn(table, column, name);
  if (Array.isArray(values)) fillColumn({ table, column }, values as unknown[]);
  return column;
}

/** Excel takes the values with the header first. */
function fillColumn(placed: Placed, values: readonly unknown[]): void {
  const area = slice(placed, placed.table.area);
  const cells = values.map((line) => (Array.isArray(line) ? (line as unknown[]) : [line]));
  if (cells.length !== area.bottom - area.top + 1) throw invalidArgument();
  if (!placed.table.showHeaders) {
    writeCells(area, cells);
    return;
  }
  const [[header] = [], ...body] = cells;
  if (typeof header === "string" && header !== "") area.sheet.book.renameColumn(placed.table, placed.column, header);
  writeCells({ ...area, top: area.top + 1 }, body);
}

function remove(placed: Placed): void {
  const { table } = placed;
  const { area } = table;
  if (table.columns.length === 1) throw invalidArgument();
  const gone = slice(placed, area);
  guardContents(gone);
  deleteCells(gone, "left");
}

export const tableColumnCollection = excelClass("TableColumnCollection", {
  read: { count: (table) => table.columns.length },
  items: (table) => table.columns.map((column) => thing("TableColumn", { table, column })),
  item: (table, key) => columnThing(table, columnOf(table, key)),
  call: {
    add: (table, index, values, name) => columnThing(table, add(table, index, values, name)),
    getCount: (table) => table.columns.length,
    getItemAt: (table, index) => {
      const column = columnThing(table, table.columns[index]);
      if (!column) throw itemNotFound();
      return column;
    },
    getItemOrNullObject: (table, key) => columnThing(table, columnOf(table, key)),
  },
});

export const tableColumn = excelClass("TableColumn", {
  open: { filter: (placed) => thing("Filter", placed) },
  read: {
    id: ({ column }) => column.id,
    index: indexOf,
    name: ({ column }) => column.name,
    values: (placed) => {
      const area = slice(placed, placed.table.area);
      return grid(area, (row, column) => plainValue(area.sheet.value(row, column)));
    },
  },
  write: {
    name: ({ table, column }, name) => {
      table.area.sheet.book.renameColumn(table, column, name);
    },
    values: (placed, values) => {
      writeCells(slice(placed, placed.table.area), values);
    },
  },
  call: {
    getRange: (placed) => thing("Range", slice(placed, placed.table.area)),
    getHeaderRowRange: (placed) => thing("Range", slice(placed, headerOf(placed.table))),
    getDataBodyRange: (placed) => thing("Range", slice(placed, bodyOf(placed.table))),
    getTotalRowRange: (placed) => thing("Range", slice(placed, totalsOf(placed.table))),
    delete: remove,
  },
});
