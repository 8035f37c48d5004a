import { columnLetters } from "../visit/a1";

/** Cells and blocks as Excel writes them. Rows and columns count from 0. */

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
