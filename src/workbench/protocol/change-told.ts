import { lastColumn, lastRow } from "../engine/address";
import type { Area, Change, Value } from "../engine/model";
import { plainValue } from "../members/range/cells";

const directions = { down: "ShiftCellDown", right: "ShiftCellRight", up: "ShiftCellUp", left: "ShiftCellLeft" } as const;

/** What an event says of a change of cells: its kind, where cells went, and of one cell what it held. */
export function changeOf(change: Change, area: Area): object {
  const { kind, shift } = change;
  if (kind !== "inserted" && kind !== "deleted") return { changeType: "RangeEdited", shiftDirection: "None", ...details(change, area) };
  return { changeType: `${lines(change.area ?? area)}${kind === "inserted" ? "Inserted" : "Deleted"}`, shiftDirection: shift ? directions[shift] : "None" };
}

function lines({ top, left, bottom, right }: Area): "Row" | "Column" | "Cell" {
  if (left === 0 && right === lastColumn) return "Row";
  return top === 0 && bottom === lastRow ? "Column" : "Cell";
}

/** Excel tells what was there only of one cell that was edited. */
function details({ kind, before }: Change, { sheet, top, left, bottom, right }: Area): object {
  if (kind !== "cells" || before === undefined || top !== bottom || left !== right) return {};
  const after = sheet.value(top, left);
  return { valueBefore: plainValue(before), valueAfter: plainValue(after), valueTypeBefore: typeOf(before), valueTypeAfter: typeOf(after) };
}

function typeOf(value: Value): `${Excel.RangeValueType}` {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "object" ? "Error" : "String";
}
