import type { Area, Table } from "../../engine/model";
import { deleteCells } from "../../engine/reshape/delete-cells";
import { insertCells } from "../../engine/reshape/insert-cells";
import { excelClass } from "../excel-class";
import { invalidArgument, itemNotFound, wrongDimensions } from "../excel-error";
import { guardContents } from "../guard";
import { areaAt } from "../range/address";
import { grid, plainValue } from "../range/cells";
import { writeCells } from "../range/contents";
import { thing, type Thing } from "../thing";
import { bodyOf } from "./table";

interface Placed {
  readonly table: Table;
  readonly index: number;
}

function count(table: Table): number {
  const body = bodyOf(table);
  return body.bottom - body.top + 1;
}

function rowAt(table: Table, index: number): Area {
  const body = bodyOf(table);
  const row = body.top + index;
  if (!Number.isInteger(index) || index < 0 || row > body.bottom) throw itemNotFound();
  return { ...body, top: row, bottom: row };
}

/** The values of new rows: a table of them, one row, or one value for all cells of one row. */
function newRows(table: Table, values: unknown): unknown[][] {
  const width = table.columns.length;
  if (values === null || values === undefined) return [new Array<unknown>(width).fill(null)];
  if (!Array.isArray(values)) return [new Array<unknown>(width).fill(values)];
  const rows = (Array.isArray(values[0]) ? values : [values]) as unknown[][];
  if (rows.some((row) => !Array.isArray(row) || row.length !== width)) throw wrongDimensions();
  return rows;
}

function add(table: Table, index: number | null | undefined, values: unknown): Thing<"TableRow"> {
  const rows = newRows(table, values);
  const place = index === null || index === undefined || index === -1 ? count(table) : index;
  if (!Number.isInteger(place) || place < 0 || place > count(table)) throw invalidArgument();
  const { area } = table;
  const { sheet } = area;
  guardContents({ ...area, top: area.bottom, bottom: area.bottom + rows.length });
  const top = bodyOf(table).top + place;
  insertCells(areaAt(sheet, top, area.left, top + rows.length - 1, area.right), "down");
  if (table.area.bottom === area.bottom) sheet.resizeTable(table, { ...area, bottom: area.bottom + rows.length });
  writeCells({ ...area, top, bottom: top + rows.length - 1 }, rows);
  return thing("TableRow", { table, index: place });
}

/** Deletes a row; of the last one only the contents go, since a table needs a body. */
function remove({ table, index }: Placed): void {
  const row = rowAt(table, index);
  guardContents(row);
  deleteCells(row, "up");
}

export const tableRowCollection = excelClass("TableRowCollection", {
  read: { count },
  items: (table) => Array.from({ length: count(table) }, (_, index) => thing("TableRow", { table, index })),
  call: {
    add,
    getCount: count,
    getItemAt: (table, index) => {
      rowAt(table, index);
      return thing("TableRow", { table, index });
    },
  },
});

export const tableRow = excelClass("TableRow", {
  read: {
    index: ({ index }) => index,
    values: ({ table, index }) => {
      const area = rowAt(table, index);
      return grid(area, (row, column) => plainValue(area.sheet.value(row, column)));
    },
  },
  write: {
    values: ({ table, index }, values) => {
      writeCells(rowAt(table, index), values);
    },
  },
  call: {
    getRange: ({ table, index }) => thing("Range", rowAt(table, index)),
    delete: remove,
  },
});
