import type { PaperRow } from "../schema/paper";

/** Rows over columns of their own, in millimetres from the left. */
export interface Strip {
  readonly widths: readonly number[];
  readonly rows: readonly PaperRow[];
}

/** Columns that all strips of a sheet share, and the way to stand rows on them. */
export interface Grid {
  readonly columns: readonly number[];
  /** The rows of a strip over the shared columns. */
  placed(strip: Strip): readonly PaperRow[];
}

/**
 * One grid for lists of different columns on one sheet: every edge of any list is an edge of the grid, and a cell covers
 * all the columns between its own edges.
 */
export function gridOf(all: readonly (readonly number[])[]): Grid {
  const edges = [...new Set(all.flatMap(edgesOf))].sort((one, other) => one - other);
  const at = new Map(edges.map((edge, index) => [edge, index]));
  return {
    columns: edges.slice(1).map((edge, index) => (edge - (edges[index] ?? 0)) / 10),
    placed: ({ widths, rows }) => {
      const own = edgesOf(widths);
      const column = (index: number): number => at.get(own[Math.min(index, own.length - 1)] ?? 0) ?? 0;
      return rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => {
          const left = column(cell.at);
          return { ...cell, at: left, across: column(cell.at + (cell.across ?? 1)) - left };
        }),
      }));
    },
  };
}

/** Where columns begin and the last one ends, in tenths of millimetres: whole numbers, so that edges that are meant to be one are one. */
function edgesOf(widths: readonly number[]): readonly number[] {
  return widths.reduce<readonly number[]>((edges, width) => [...edges, (edges.at(-1) ?? 0) + Math.round(width * 10)], [0]);
}
