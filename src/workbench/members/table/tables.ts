import { intersection } from "../../engine/address";
import type { Area, Table } from "../../engine/model";
import { insertCells } from "../../engine/reshape/insert-cells";
import { excelClass } from "../excel-class";
import { itemNotFound } from "../excel-error";
import { guardContents } from "../guard";
import { areaAt, areaFrom, cellCount } from "../range/address";
import { thing, thingOrNull, type TableScope, type Thing } from "../thing";

/** The tables of a scope in the order of their sheets. */
export function tablesOf({ book, sheet, within }: TableScope): readonly Table[] {
  const tables = sheet ? sheet.tables : book.sheets.flatMap((one) => one.tables);
  if (!within) return tables;
  return tables.filter((table) =>
    within.areas.some((area) => {
      const shared = intersection(area, table.area);
      return shared !== null && (!within.wholly || cellCount(shared) === cellCount(table.area));
    }),
  );
}

function tableOf(scope: TableScope, key: unknown): Table | null {
  const tables = tablesOf(scope);
  const name = String(key).toLowerCase();
  return tables.find((table) => table.name.toLowerCase() === name) ?? tables.find((table) => String(table.id) === key) ?? null;
}

/** Makes room for a header row above data that has none, as Excel does: the data moves down by one row. */
function withHeader(data: Area): Area {
  const { sheet } = data;
  insertCells({ ...data, bottom: data.top }, "down");
  for (let column = data.left; column <= data.right; column += 1) {
    sheet.putValue(data.top, column, `Column${column - data.left + 1}`);
  }
  return areaAt(sheet, data.top, data.left, data.bottom + 1, data.right);
}

/** A header alone gets one blank row, since a table needs a body. */
function withBody(area: Area): Area {
  return area.bottom > area.top ? area : areaAt(area.sheet, area.top, area.left, area.bottom + 1, area.right);
}

function add(scope: TableScope, argument: unknown, hasHeaders: boolean): Thing<"Table"> {
  const area = areaFrom(argument, scope.sheet ?? scope.book.active);
  guardContents(area);
  return thing("Table", area.sheet.addTable(withBody(hasHeaders ? area : withHeader(area))));
}

export const tableCollection = excelClass("TableCollection", {
  read: { count: (scope) => tablesOf(scope).length },
  items: (scope) => tablesOf(scope).map((table) => thing("Table", table)),
  item: (scope, key) => thingOrNull("Table", tableOf(scope, key)),
  call: {
    add,
    getCount: (scope) => tablesOf(scope).length,
    getItemAt: (scope, index) => {
      const table = tablesOf(scope)[index];
      if (!table) throw itemNotFound();
      return thing("Table", table);
    },
    getItemOrNullObject: (scope, key) => thingOrNull("Table", tableOf(scope, key)),
  },
  events: {
    onChanged: { register: "_RegisterDataChangedEvent", type: 101, target: ({ sheet }) => sheet?.id ?? "Workbook" },
    onAdded: { register: "_RegisterAddedEvent", type: 102, target: ({ sheet }) => sheet?.id ?? "Workbook" },
    onDeleted: { register: "_RegisterDeletedEvent", type: 103, target: ({ sheet }) => sheet?.id ?? "Workbook" },
  },
});

export const tableScopedCollection = excelClass("TableScopedCollection", {
  items: (scope) => tablesOf(scope).map((table) => thing("Table", table)),
  item: (scope, key) => thingOrNull("Table", tableOf(scope, key)),
  call: {
    getCount: (scope) => tablesOf(scope).length,
    getFirst: (scope) => {
      const [table] = tablesOf(scope);
      if (!table) throw itemNotFound();
      return thing("Table", table);
    },
    getItemOrNullObject: (scope, key) => thingOrNull("Table", tableOf(scope, key)),
  },
});
