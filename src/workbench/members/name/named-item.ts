import { fullAddress } from "../../engine/address";
import type { Area, Value } from "../../engine/model";
import { excelClass } from "../excel-class";
import { invalidOperation } from "../excel-error";
import { plainValue } from "../range/cells";
import { thing, thingOrNull, type Models } from "../thing";

type Named = Models["NamedItem"];

function area({ book, item }: Named): Area | null {
  return book.areaOf(item.formula, item.scope);
}

function result({ book, item }: Named): Value | Value[][] {
  return book.evaluate(item.formula, item.scope ?? book.active, 0, 0);
}

function valueType(value: Value): `${Excel.RangeValueType}` {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "string" ? "String" : "Error";
}

function type(named: Named): Excel.NamedItemType | `${Excel.NamedItemType}` {
  if (area(named)) return "Range";
  const value = result(named);
  if (Array.isArray(value)) return "Array";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  if (typeof value === "boolean") return "Boolean";
  return value !== null && typeof value === "object" ? "Error" : "String";
}

export const namedItem = excelClass("NamedItem", {
  identity: ({ item }) => item.name,
  read: {
    name: ({ item }) => item.name,
    formula: ({ item }) => `=${item.formula}`,
    comment: ({ item }) => item.comment,
    visible: ({ item }) => item.visible,
    scope: ({ item }) => (item.scope ? "Worksheet" : "Workbook"),
    type,
    value: (named) => {
      const range = area(named);
      if (range) return fullAddress(range);
      const value = result(named);
      return Array.isArray(value) ? `=${named.item.formula}` : plainValue(value);
    },
  },
  write: {
    formula: ({ item }, formula: unknown) => {
      item.formula = String(formula).replace(/^=/, "");
    },
    comment: ({ item }, comment) => {
      item.comment = comment;
    },
    visible: ({ item }, visible) => {
      item.visible = visible;
    },
  },
  open: {
    arrayValues: (named) => thing("NamedItemArrayValues", named),
    worksheet: ({ item }) => {
      if (!item.scope) throw invalidOperation("The name is scoped to the workbook.");
      return thing("Worksheet", item.scope);
    },
    worksheetOrNullObject: ({ item }) => thingOrNull("Worksheet", item.scope),
  },
  call: {
    getRange: (named) => {
      const range = area(named);
      if (!range) throw invalidOperation("The name does not refer to a range.");
      return thing("Range", range);
    },
    getRangeOrNullObject: (named) => thingOrNull("Range", area(named)),
    delete: ({ book, item }) => {
      book.removeName(item);
    },
  },
});

export const namedItemArrayValues = excelClass("NamedItemArrayValues", {
  read: {
    values: (named) => {
      const value = result(named);
      return (Array.isArray(value) ? value : [[value]]).map((row) => row.map(plainValue));
    },
    types: (named) => {
      const value = result(named);
      return (Array.isArray(value) ? value : [[value]]).map((row) => row.map(valueType)) as Excel.RangeValueType[][];
    },
  },
});
