import { contains, intersection } from "../engine/address";
import type { Area, Sheet } from "../engine/model";

/** A cell's place; rows and columns count from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The area two corners span, whichever way they lie. */
export function areaBetween(sheet: Sheet, one: Cell, other: Cell): Area {
  return {
    sheet,
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

/** The first cell of an area. */
export function cornerOf(area: Area): Cell {
  return { row: area.top, column: area.left };
}

/** Whether the cell lies in the area (its sheet taken for granted). */
export function holds(area: Area, { row, column }: Cell): boolean {
  return contains(area, row, column);
}

/** Whether two areas of one sheet are the same cells. */
export function isSameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

/** The area grown until no merge is cut by its edges, as Excel selects. */
export function withWholeMerges(area: Area): Area {
  let grown = area;
  for (const merge of area.sheet.merges) {
    if (!intersection(grown, merge)) continue;
    const next = {
      sheet: area.sheet,
      top: Math.min(grown.top, merge.top),
      left: Math.min(grown.left, merge.left),
      bottom: Math.max(grown.bottom, merge.bottom),
      right: Math.max(grown.right, merge.right),
    };
    if (!isSameArea(next, grown)) return withWholeMerges(next);
    grown = next;
  }
  return grown;
}

/** The merge that covers a cell, or null. */
export function mergeAt(sheet: Sheet, cell: Cell): Area | null {
  return sheet.merges.find((merge) => holds(merge, cell)) ?? null;
}

/** The cell, or the merge it belongs to, as an area. */
export function standingArea(sheet: Sheet, cell: Cell): Area {
  return mergeAt(sheet, cell) ?? areaBetween(sheet, cell, cell);
}

/** The part of an area in which anything stands: whole columns are not walked to row 1,048,576. */
export function inhabited(area: Area): Area | null {
  const used = area.sheet.usedArea(false);
  return used && intersection(area, used);
}
