import type { Area, Table, TableColumn } from "../../engine/model";
import { excelClass } from "../excel-class";
import { ExcelError, invalidArgument, itemNotFound } from "../excel-error";
import { guardContents } from "../guard";
import { areaAt, knownPart } from "../range/address";
import { grid, plainValue } from "../range/cells";
import { writeCells } from "../range/contents";
import { thing, thingOrNull, type Thing } from "../thing";
import { bodyOf, headerOf, totalsOf } from "./table";
import { moveCells } from "./shift";

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

/** Widens a table by one column at its right edge; what stands there moves one column on. */
function append(table: Table, values: unknown, name: string | null | undefined): TableColumn {
  const { area } = table;
  const { sheet } = area;
  const edge = area.right + 1;
  const used = sheet.usedArea(false);
  const beyond = knownPart({ ...area, left: edge, right: Math.max(edge, used?.right ?? edge) }, false);
  if (beyond) moveCells(beyond, 0, 1);
  guardContents({ ...area, left: edge, right: edge });
  if (name) sheet.putValue(area.top, edge, name);
  sheet.resizeTable(table, areaAt(sheet, area.top, area.left, area.bottom, edge));
  const column = table.columns.at(-1);
  if (!column) throw itemNotFound();
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
  if (indexOf(placed) !== table.columns.length - 1) {
    throw new ExcelError("ApiNotFound", "TableColumn.delete is kept by the workbench for a table's last column only.", 404);
  }
  const gone = slice(placed, area);
  area.sheet.resizeTable(table, { ...area, right: area.right - 1 });
  area.sheet.clear(gone, "all");
}

export const tableColumnCollection = excelClass("TableColumnCollection", {
  read: { count: (table) => table.columns.length },
  items: (table) => table.columns.map((column) => thing("TableColumn", { table, column })),
  item: (table, key) => columnThing(table, columnOf(table, key)),
  call: {
    add: (table, index, values, name) => {
      if (index !== null && index !== undefined && index !== -1 && index !== table.columns.length) {
        throw new ExcelError("ApiNotFound", "TableColumnCollection.add is kept by the workbench at a table's right edge only.", 404);
      }
      return columnThing(table, append(table, values, name));
    },
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
