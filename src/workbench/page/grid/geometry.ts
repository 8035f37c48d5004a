import { lastColumn, lastRow } from "../../engine/address";
import type { Area, Sheet } from "../../engine/model";
import type { Cell } from "../cell";
import { fittedHeight } from "./row-height";

/** The grey strips of row numbers and column letters, in pixels. */
export const headWidth = 44;
export const headHeight = 22;

/** Excel draws 96 pixels where it counts 72 points. */
export function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/** Pixels as points, for what the user drags. */
export function points(px: number): number {
  return (px * 72) / 96;
}

/** Rows or columns one after the other, in pixels; hidden ones are 0 long. */
export class Axis {
  readonly #starts: Float64Array;

  constructor(
    readonly count: number,
    lengthOf: (index: number) => number,
  ) {
    this.#starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index += 1) this.#starts[index + 1] = this.start(index) + lengthOf(index);
  }

  start(index: number): number {
    return this.#starts[Math.min(Math.max(index, 0), this.count)] ?? 0;
  }

  length(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  get total(): number {
    return this.start(this.count);
  }

  /** The visible index at a distance from the start; clamps to the ends. */
  at(offset: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle + 1) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Where everything of a sheet stands, in pixels from the corner of cell A1. */
export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly frozenHeight: number;
  readonly frozenWidth: number;
}

/** Measures a sheet as far as it is drawn: to its used end, to `reach`, and some room beyond. */
export function geometryOf(sheet: Sheet, reach: Cell): Geometry {
  const used = sheet.usedArea(false);
  const rowCount = Math.min(Math.max((used?.bottom ?? 0) + 60, reach.row + 40, 120), lastRow + 1);
  const columnCount = Math.min(Math.max((used?.right ?? 0) + 8, reach.column + 6, 26), lastColumn + 1);
  const usualHeight = sheet.rowHeight(lastRow);
  const heightOf = (row: number): number => {
    if (sheet.isRowHidden(row)) return 0;
    const height = sheet.rowHeight(row);
    const isSized = height !== usualHeight || used === null || row > used.bottom;
    return isSized ? pixels(height) : Math.max(pixels(height), fittedHeight(sheet, row, used.left, used.right) ?? 0);
  };
  const rows = new Axis(rowCount, heightOf);
  const columns = new Axis(columnCount, (column) => (sheet.isColumnHidden(column) ? 0 : pixels(sheet.columnWidth(column))));
  const { frozenRows, frozenColumns } = sheet;
  return { rows, columns, frozenRows, frozenColumns, frozenHeight: rows.start(frozenRows), frozenWidth: columns.start(frozenColumns) };
}

/** A rectangle in pixels from the corner of A1. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle of an area, cut at the drawn edge of the sheet. */
export function boxOf({ rows, columns }: Geometry, area: Omit<Area, "sheet">): Box {
  const [left, top] = [columns.start(area.left), rows.start(area.top)];
  return { left, top, width: columns.start(area.right + 1) - left, height: rows.start(area.bottom + 1) - top };
}

/** How far the sheet is scrolled and how much of it fits, in pixels without the grey strips. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The cell under a point of the view. */
export function cellAt(geometry: Geometry, view: View, x: number, y: number): Cell {
  const column = geometry.columns.at(x < geometry.frozenWidth ? Math.max(x, 0) : x + view.left);
  const row = geometry.rows.at(y < geometry.frozenHeight ? Math.max(y, 0) : y + view.top);
  return { row, column };
}

/** The first and last rows and columns to draw in the part that scrolls, with a little more on every side. */
export function drawn({ rows, columns, frozenRows, frozenColumns, frozenWidth, frozenHeight }: Geometry, view: View): Omit<Area, "sheet"> {
  const slack = 160;
  return {
    top: Math.max(frozenRows, rows.at(view.top + frozenHeight - slack)),
    bottom: rows.at(view.top + view.height + slack),
    left: Math.max(frozenColumns, columns.at(view.left + frozenWidth - slack)),
    right: columns.at(view.left + view.width + slack),
  };
}

/** Where to scroll so that a cell is wholly seen; the view's own place when it is. */
export function scrolledTo(geometry: Geometry, view: View, cell: Cell): { left: number; top: number } {
  const box = boxOf(geometry, { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column });
  const left = cell.column < geometry.frozenColumns ? view.left : along(view.left, view.width, geometry.frozenWidth, box.left, box.width);
  const top = cell.row < geometry.frozenRows ? view.top : along(view.top, view.height, geometry.frozenHeight, box.top, box.height);
  return { left, top };
}

function along(scroll: number, room: number, frozen: number, start: number, length: number): number {
  if (start < scroll + frozen) return start - frozen;
  if (start + length > scroll + room) return Math.min(start + length - room, start - frozen);
  return scroll;
}
