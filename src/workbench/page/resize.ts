import { lastColumn, lastRow } from "../engine/address";
import type { Area } from "../engine/model";
import type { Desk } from "./desk";
import { attempt } from "./edits";
import { fontOf } from "./grid/cell-look";
import { pixels, points } from "./grid/geometry";
import { fittedHeight } from "./grid/row-height";
import { textWidth } from "./grid/text-width";

/** Sets a column's width in pixels, or that of all selected columns when it is one of them; nought hides. */
export function resizeColumns(desk: Desk, column: number, width: number): void {
  const { sheet, selection } = desk;
  const isSelected = selection.top === 0 && selection.bottom === lastRow && column >= selection.left && column <= selection.right;
  const [first, last] = isSelected ? [selection.left, selection.right] : [column, column];
  attempt(desk, "stepSizing", [], () => {
    for (let at = first; at <= last; at += 1) {
      sheet.setColumnHidden(at, width <= 0);
      if (width > 0) sheet.setColumnWidth(at, points(width));
    }
  });
}

/** Sets a row's height in pixels, or that of all selected rows when it is one of them; nought hides. */
export function resizeRows(desk: Desk, row: number, height: number): void {
  const { sheet, selection } = desk;
  const isSelected = selection.left === 0 && selection.right === lastColumn && row >= selection.top && row <= selection.bottom;
  const [first, last] = isSelected ? [selection.top, selection.bottom] : [row, row];
  attempt(desk, "stepSizing", [], () => {
    for (let at = first; at <= last; at += 1) {
      sheet.setRowHidden(at, height <= 0);
      if (height > 0) sheet.setRowHeight(at, points(height));
    }
  });
}

/** Makes a column as wide as its longest text (a double click on its edge). */
export function fitColumn(desk: Desk, column: number): void {
  const used = desk.sheet.usedArea(true);
  if (!used) return;
  const widest = widestText({ ...used, left: column, right: column });
  if (widest > 0) resizeColumns(desk, column, Math.ceil(widest) + 10);
}

/** Makes a row as high as its tallest text. */
export function fitRow(desk: Desk, row: number): void {
  const { sheet } = desk;
  const used = sheet.usedArea(true);
  if (!used) return;
  resizeRows(desk, row, fittedHeight(sheet, row, used.left, used.right) ?? pixels(sheet.rowHeight(lastRow)));
}

function widestText(area: Area): number {
  const { sheet, left: column } = area;
  let widest = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const isMerged = sheet.merges.some((merge) => merge.left <= column && merge.right >= column && merge.left < merge.right && merge.top <= row && merge.bottom >= row);
    if (!isMerged) widest = Math.max(widest, textWidth(sheet.text(row, column), fontOf(sheet.style(row, column))));
  }
  return widest;
}
