import { isBlank, type Cell } from "../schema/cell";
import type { MergedCells, SourceSheet } from "./source";

/** The rows of a sheet in which what is merged downwards stands in every row of it, as a reader sees it. */
export function withMerges({ rows, merged }: SourceSheet): readonly (readonly Cell[])[] {
  const spread: Cell[][] = rows.map((row) => [...row]);
  for (const { top, left, bottom } of merged) {
    const cell = rows[top]?.[left];
    if (cell === undefined || cell === "") continue;
    for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const cells = spread[row] ?? [];
      while (cells.length < left) cells.push("");
      cells[left] = cell;
    }
  }
  return spread;
}

/**
 * Lines of headers with the words that stand over several columns put over each: by merged cells and, in files that
 * lost them, where a lower line goes on under a blank.
 */
export function widenedHeaders({ rows, merged }: SourceSheet, from: number, count: number): readonly (readonly Cell[])[] {
  const width = Math.max(0, ...rows.slice(from, from + count).map(({ length }) => length));
  const lines: Cell[][] = rows.slice(from, from + count).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  for (const area of merged) if (area.top >= from && area.top < from + count) spreadOver(lines, area, from);
  lines.slice(0, -1).forEach((line, at) => {
    const lower = lines[at + 1] ?? [];
    line.forEach((cell, column) => {
      const isUnder = !isBlank(lower[column] ?? "") && column > 0 && !isBlank(lower[column - 1] ?? "");
      if (isBlank(cell) && isUnder && !isStart(merged, from + at, column)) line[column] = line[column - 1] ?? "";
    });
  });
  return lines;
}

function spreadOver(lines: Cell[][], { top, left, bottom, right }: MergedCells, from: number): void {
  const cell = lines[top - from]?.[left] ?? "";
  for (let row = top; row <= Math.min(bottom, from + lines.length - 1); row += 1) {
    const line = lines[row - from] ?? [];
    for (let column = left; column <= Math.min(right, line.length - 1); column += 1) line[column] = cell;
  }
}

/** True where the cell before ends an area of its own: what follows is blank, not a part of it. */
function isStart(merged: readonly MergedCells[], row: number, column: number): boolean {
  return merged.some(({ top, bottom, right }) => top <= row && row <= bottom && right === column - 1);
}
