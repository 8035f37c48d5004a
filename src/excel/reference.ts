import { columnLetters } from "../visit/a1";

/** Cells and blocks as Excel writes them. Rows and columns count from 0. */

export interface SheetCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on a sheet. */
export interface Block {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** Points of millimetres, as Excel takes them for paper, rows and columns. */
export function pointsOf(millimetres: number): number {
  return (millimetres / 25.4) * 72;
}

/** What is asked of a range to know which block it is. */
export const corners = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

/** True when two blocks share a cell. */
export function overlap(one: Block, other: Block): boolean {
  const rows = one.top < other.top + other.rows && other.top < one.top + one.rows;
  return one.sheet === other.sheet && rows && one.left < other.left + other.columns && other.left < one.left + one.columns;
}

/** "AA" → 26 */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The one cell that a formula such as "='내 시트'!$B$5" stands for, or null when it is anything else. */
export function cellOf(formula: string): SheetCell | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!:(]+))!\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(formula.trim());
  if (!match) return null;
  const [, quoted, plain, letters, row] = match;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? "", row: Number(row) - 1, column: columnNumber(letters ?? "") };
}

/** "B5:D9", or "B5" for one cell. */
export function addressOf({ top, left, rows, columns }: Omit<Block, "sheet">): string {
  const first = `${columnLetters(left)}${top + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(left + columns - 1)}${top + rows}`;
}

/** "'방문자 명단'!$A$5:$A$24": absolute, for names and validations. */
export function absoluteReference(block: Block): string {
  const { sheet, top, left, rows, columns } = block;
  const first = `$${columnLetters(left)}$${top + 1}`;
  const last = `$${columnLetters(left + columns - 1)}$${top + rows}`;
  return `${quoted(sheet)}!${first}${first === last ? "" : `:${last}`}`;
}

/** A sheet's name as a formula writes it; always in quotes, which Excel takes away where it can. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
