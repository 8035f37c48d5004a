import { intersection } from "../../engine/address";
import type { Area, Table } from "../../engine/model";
import { invalidOperation } from "../excel-error";
import { areaAt, knownPart } from "../range/address";
import { copyCells } from "../range/copy";

/** Moves cells with their looks; what they leave is blank. */
export function moveCells(area: Area, rows: number, columns: number): void {
  const held = knownPart(area, false);
  if (!held) return;
  const into = areaAt(held.sheet, held.top + rows, held.left + columns, held.bottom + rows, held.right + columns);
  copyCells(held, into, "All", false, false);
  for (const left of leftBehind(held, into)) held.sheet.clear(left, "all");
}

function leftBehind(area: Area, into: Area): Area[] {
  const shared = intersection(area, into);
  if (!shared) return [area];
  const parts: Area[] = [
    { ...area, bottom: shared.top - 1 },
    { ...area, top: shared.bottom + 1 },
    { ...area, top: shared.top, bottom: shared.bottom, right: shared.left - 1 },
    { ...area, top: shared.top, bottom: shared.bottom, left: shared.right + 1 },
  ];
  return parts.filter((part) => part.bottom >= part.top && part.right >= part.left);
}

/**
 * Moves the cells from a row of a table down to the last used row of its columns: down to insert rows, up to delete
 * them. Another table in the way is refused, as Excel refuses it.
 */
export function shiftRows(table: Table, fromRow: number, rows: number): void {
  const { sheet, left, right, bottom } = table.area;
  const used = sheet.usedArea(false);
  const block: Area = { sheet, left, right, top: fromRow, bottom: Math.max(bottom, used?.bottom ?? bottom) };
  if (block.top > block.bottom) return;
  if (sheet.tables.some((other) => other.id !== table.id && intersection(other.area, block))) {
    throw invalidOperation("This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.");
  }
  moveCells(block, rows, 0);
}
