import type { Sheet, Style, Value } from "../../engine/model";
import { mergeAt } from "../cell";
import type { Axis } from "./geometry";
import { textWidth } from "./text-width";

/** How far a text runs out of its cell over empty neighbours, in pixels to the left and right. */
export interface Overhang {
  readonly left: number;
  readonly right: number;
}

const none: Overhang = { left: 0, right: 0 };

/** The overhang of a cell's text, as Excel lets a long text run on while the cells beside it are empty. */
export function overhangOf(sheet: Sheet, columns: Axis, row: number, column: number, value: Value, style: Style, width: number): Overhang {
  const missing = width + 6 - columns.length(column);
  if (typeof value !== "string" || missing <= 0 || style.wrap || style.shrink || style.horizontal === "fill" || style.horizontal === "justify" || style.horizontal === "distributed") return none;
  const centred = style.horizontal === "center" || style.horizontal === "centerContinuous";
  const wanted = { left: centred ? missing / 2 : style.horizontal === "right" ? missing : 0, right: centred ? missing / 2 : style.horizontal === "right" ? 0 : missing };
  return {
    left: Math.min(wanted.left, wanted.left && room(sheet, columns, row, column, -1, wanted.left)),
    right: Math.min(wanted.right, wanted.right && room(sheet, columns, row, column, 1, wanted.right)),
  };
}

function room(sheet: Sheet, columns: Axis, row: number, from: number, step: 1 | -1, wanted: number): number {
  let found = 0;
  for (let column = from + step; column >= 0 && column < columns.count && found < wanted; column += step) {
    if (sheet.value(row, column) !== null || mergeAt(sheet, { row, column })) break;
    found += columns.length(column);
  }
  return found;
}

/** A number that does not fit is rounded when its format is General, else shown as ####: never cut. */
export function fitted(text: string, value: Value, style: Style, font: string, width: number): string {
  if (typeof value !== "number" || textWidth(text, font) <= width) return text;
  if (style.numberFormat === undefined || style.numberFormat === "General") {
    for (let digits = 10; digits > 0; digits -= 1) {
      const shorter = String(Number(value.toPrecision(digits)));
      const isWhole = Math.abs(value) >= 10 ** digits;
      if (!isWhole && textWidth(shorter, font) <= width) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(width / textWidth("#", font))));
}
