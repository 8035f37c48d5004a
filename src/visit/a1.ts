/** A column's letters, counted from 0: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? columnLetters(before) : "") + String.fromCharCode(65 + (column % 26));
}

/** A cell's address, row and column counted from 0: (4, 1) is "B5". */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
