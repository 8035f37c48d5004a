import { lastColumn, lastRow } from "../engine/address";
import type { Area, Sheet } from "../engine/model";
import { type Cell, areaBetween, holds, isSameArea, mergeAt } from "./cell";
import type { Desk } from "./desk";

/** One step of the keyboard: -1, 0 or 1 each way. */
export interface Step {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

/** Moves the user one cell, or with `jump` to the edge of the block, as Ctrl and an arrow do. */
export function move(desk: Desk, step: Step, jump: boolean): void {
  desk.standOn(jump ? edgeFrom(desk.sheet, desk.active, step) : next(desk.sheet, desk.active, step));
}

/** Widens or narrows the selection from the cell the user stands on. */
export function stretch(desk: Desk, step: Step, jump: boolean): void {
  const far = farCorner(desk.selection, desk.active);
  const to = jump ? edgeFrom(desk.sheet, far, step) : next(desk.sheet, far, step);
  desk.select(areaBetween(desk.sheet, desk.active, to), desk.active, to);
}

/** The corner of the selection that moves when it is stretched: the one away from the active cell. */
export function farCorner(selection: Area, active: Cell): Cell {
  const merge = mergeAt(selection.sheet, active);
  const [bottom, right] = merge ? [merge.bottom, merge.right] : [active.row, active.column];
  return {
    row: selection.bottom > bottom || selection.top === active.row ? selection.bottom : selection.top,
    column: selection.right > right || selection.left === active.column ? selection.right : selection.left,
  };
}

/** Goes round inside a selection of many cells (Tab, Enter); false when there is only one to stand on. */
export function cycle(desk: Desk, way: "across" | "down", back: boolean): boolean {
  const { selection, active, sheet } = desk;
  const merge = mergeAt(sheet, active);
  const isOne = selection.top === selection.bottom && selection.left === selection.right;
  if (isOne || (merge && isSameArea(merge, selection))) return false;
  const [height, width] = [selection.bottom - selection.top + 1, selection.right - selection.left + 1];
  const [row, column] = [active.row - selection.top, active.column - selection.left];
  const count = height * width;
  const place = way === "across" ? row * width + column : column * height + row;
  const then = (place + (back ? -1 : 1) + count) % count;
  const to = way === "across" ? { row: Math.floor(then / width), column: then % width } : { row: then % height, column: Math.floor(then / height) };
  desk.select(selection, { row: selection.top + to.row, column: selection.left + to.column });
  return true;
}

function next(sheet: Sheet, from: Cell, step: Step): Cell {
  const merge = mergeAt(sheet, from);
  let row = step.rows > 0 && merge ? merge.bottom : from.row;
  let column = step.columns > 0 && merge ? merge.right : from.column;
  do row += step.rows;
  while (step.rows && isInside(row, lastRow) && sheet.isRowHidden(row));
  do column += step.columns;
  while (step.columns && isInside(column, lastColumn) && sheet.isColumnHidden(column));
  return isInside(row, lastRow) && isInside(column, lastColumn) ? { row, column } : from;
}

/** Where Ctrl and an arrow lead: the end of the filled block, or over a gap to the next, or the edge of the sheet. */
export function edgeFrom(sheet: Sheet, from: Cell, step: Step): Cell {
  const used = sheet.usedArea(true);
  const isFilled = (cell: Cell): boolean => used !== null && holds(used, cell) && sheet.value(cell.row, cell.column) !== null;
  const after = (cell: Cell): Cell => ({ row: cell.row + step.rows, column: cell.column + step.columns });
  const exists = (cell: Cell): boolean => isInside(cell.row, lastRow) && isInside(cell.column, lastColumn);
  let cell = from;
  if (isFilled(from) && isFilled(after(from))) {
    while (isFilled(after(cell))) cell = after(cell);
    return cell;
  }
  const end = sheetEdge(from, step);
  for (cell = after(from); exists(cell); cell = after(cell)) {
    if (isFilled(cell)) return cell;
    if (used === null || isPast(used, cell, step)) return end;
  }
  return from;
}

function sheetEdge(from: Cell, step: Step): Cell {
  const end = (at: number, way: number, last: number): number => (way === 0 ? at : way > 0 ? last : 0);
  return { row: end(from.row, step.rows, lastRow), column: end(from.column, step.columns, lastColumn) };
}

function isPast(used: Area, cell: Cell, step: Step): boolean {
  return (step.rows > 0 && cell.row > used.bottom) || (step.rows < 0 && cell.row < used.top) || (step.columns > 0 && cell.column > used.right) || (step.columns < 0 && cell.column < used.left);
}

function isInside(index: number, last: number): boolean {
  return index >= 0 && index <= last;
}

/** The block of filled cells around the user (Ctrl+A); the whole sheet when it stands alone or is selected already. */
export function blockAround(desk: Desk): Area {
  const { sheet, selection, active } = desk;
  const whole = { sheet, top: 0, left: 0, bottom: lastRow, right: lastColumn };
  const used = sheet.usedArea(true);
  if (!used || !holds(used, active)) return whole;
  const table = sheet.tables.find((one) => holds(one.area, active));
  const block = table?.area ?? used;
  return isSameArea(block, selection) ? whole : block;
}
