import type { Area, Sheet } from "./model";

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** The letters of a column counted from 0: 0 is A, 27 is AB. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell's address without "$", e.g. "B3" for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A range's address without its sheet: "A1" for one cell, "A:B" and "1:2" for whole columns and rows. */
export function rangeAddress(area: Omit<Area, "sheet">, dollar: "" | "$" = ""): string {
  const left = dollar + columnLetters(area.left);
  const right = dollar + columnLetters(area.right);
  const top = dollar + String(area.top + 1);
  const bottom = dollar + String(area.bottom + 1);
  if (area.top === 0 && area.bottom === lastRow) return `${left}:${right}`;
  if (area.left === 0 && area.right === lastColumn) return `${top}:${bottom}`;
  return area.top === area.bottom && area.left === area.right ? left + top : `${left}${top}:${right}${bottom}`;
}

/** A sheet's name as a formula says it: quoted when Excel would quote it. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[rR]\d*[cC]?\d*|[cC]\d*|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A range's absolute address with its sheet, as names and print areas keep it. */
export function fullAddress(area: Area): string {
  return `${sheetPrefix(area.sheet.name)}!${rangeAddress(area, "$")}`;
}

/** One cell as an area. */
export function cellArea(sheet: Sheet, row: number, column: number): Area {
  return { sheet, top: row, left: column, bottom: row, right: column };
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Whether two areas have a cell in common. */
export function overlap(one: Area, other: Area): boolean {
  return one.sheet === other.sheet && one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** The common part of two areas of the same sheet, or null. */
export function intersection(one: Area, other: Area): Area | null {
  if (one.sheet !== other.sheet) return null;
  const common = {
    sheet: one.sheet,
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

/** What is left of an area when a hole is cut out of it, in at most four pieces. */
export function without(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const pieces: Area[] = [
    { ...area, bottom: common.top - 1 },
    { ...area, top: common.bottom + 1 },
    { ...area, top: common.top, bottom: common.bottom, right: common.left - 1 },
    { ...area, top: common.top, bottom: common.bottom, left: common.right + 1 },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
