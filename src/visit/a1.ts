/** A column's letters, counted from 0: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? columnLetters(before) : "") + String.fromCharCode(65 + (column % 26));
}

/** A cell's address, row and column counted from 0: (4, 1) is "B5". */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "AA" → 26 */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A cell of a named sheet; row and column count from 0. */
interface SheetCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The one cell that a formula such as "='내 시트'!$B$5" stands for, or null when it is anything else. */
export function cellOf(formula: string): SheetCell | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!:(]+))!\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(formula.trim());
  if (!match) return null;
  const [, quoted, plain, letters, row] = match;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? "", row: Number(row) - 1, column: columnNumber(letters ?? "") };
}
