import { lastColumn, lastRow } from "../address";
import type { Sheet } from "../model";
import type { Chart, Corner } from "./chart";

/** Points from the upper left corner of the sheet. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart stands by what its rows and columns measure now. */
export function frameOf({ sheet, from, to }: Pick<Chart, "sheet" | "from" | "to">): Frame {
  const [left, top] = [across(sheet, from), down(sheet, from)];
  return { left, top, width: Math.max(0, across(sheet, to) - left), height: Math.max(0, down(sheet, to) - top) };
}

/** The corners of a frame. */
export function cornersOf(sheet: Sheet, { left, top, width, height }: Frame): Pick<Chart, "from" | "to"> {
  return { from: cornerAt(sheet, left, top), to: cornerAt(sheet, left + width, top + height) };
}

function across(sheet: Sheet, { column, x }: Corner): number {
  let start = 0;
  for (let at = 0; at < column; at++) start += sheet.columnWidth(at);
  return start + Math.min(x, sheet.columnWidth(column));
}

function down(sheet: Sheet, { row, y }: Corner): number {
  let start = 0;
  for (let at = 0; at < row; at++) start += sheet.rowHeight(at);
  return start + Math.min(y, sheet.rowHeight(row));
}

function cornerAt(sheet: Sheet, left: number, top: number): Corner {
  const [column, x] = lineAt(left, lastColumn, (at) => sheet.columnWidth(at));
  const [row, y] = lineAt(top, lastRow, (at) => sheet.rowHeight(at));
  return { row, column, x, y };
}

/** The line in which a distance ends, and what is left of it there. */
function lineAt(distance: number, last: number, lengthOf: (at: number) => number): readonly [number, number] {
  let rest = distance;
  for (let at = 0; at < last; at++) {
    const length = lengthOf(at);
    if (rest < length) return [at, rest];
    rest -= length;
  }
  return [last, 0];
}
