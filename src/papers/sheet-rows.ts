import type { Cell } from "../schema/cell";
import type { PaperCell, PaperLook, PaperRow } from "../schema/paper";
import { lineCount, linesHeight } from "./measure";

/** A column of a list on paper: its header, how wide it is in millimetres, and how its cells look. */
export interface ListColumn {
  readonly header: string;
  readonly width: number;
  readonly look?: PaperLook;
}

/** The widths of the columns of a list. */
export function widthsOf(columns: readonly ListColumn[]): readonly number[] {
  return columns.map(({ width }) => width);
}

/** A line over the whole width. */
export function lineRow(text: string, across: number, height: number, look: PaperLook = {}): PaperRow {
  return { height, cells: [{ at: 0, across, text, look }] };
}

/** An empty row, so many millimetres high. */
export function gap(height: number): PaperRow {
  return { height, cells: [] };
}

/** The rows of several pages as those of one sheet: each but the first begins a page. */
export function pages(all: readonly (readonly PaperRow[])[]): readonly PaperRow[] {
  return all.flatMap((rows, page) => rows.map((row, at) => (page > 0 && at === 0 ? { ...row, startsPage: true } : row)));
}

/** So many at a time, the rest last. */
export function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

/** The header of a list. */
export function headerRow(columns: readonly ListColumn[]): PaperRow {
  const look: PaperLook = { bold: true, fill: "accent", tone: "onAccent", align: "center", rules: "all", wrap: true };
  const lines = Math.max(1, ...columns.map(({ header, width }) => lineCount(header, width)));
  return { height: linesHeight(lines) + 1.5, cells: columns.map(({ header }, at) => ({ at, text: header, look })) };
}

/** The rows of a list: as high as their longest cell needs, never below 7 mm. */
export function listRows(columns: readonly ListColumn[], rows: readonly (readonly Cell[])[]): readonly PaperRow[] {
  return rows.map((cells) => {
    const lines = Math.max(1, ...columns.map(({ width, look }, at) => (look?.wrap ? lineCount(String(cells[at] ?? ""), width, look.size) : 1)));
    return { height: Math.max(7, linesHeight(lines)), cells: columns.map(({ look }, at): PaperCell => ({ at, text: cells[at] ?? "", look: { rules: "all", ...look } })) };
  });
}

/**
 * Marks where pages begin, so that none is overfull, no row is cut, and the last row never stands alone: rows that belong
 * together are given as groups, which stay whole where they fit on a page.
 *
 * @param height millimetres of a page between its margins
 * @param repeated millimetres of the rows that are repeated on every page after the first
 */
export function paged(groups: readonly (readonly PaperRow[])[], height: number, repeated = 0): readonly PaperRow[] {
  const rows: PaperRow[] = [];
  let used = 0;
  for (const group of groups) {
    const whole = group.reduce((sum, row) => sum + row.height, 0);
    const isWhole = whole <= height - repeated;
    for (const [index, row] of group.entries()) {
      const needs = isWhole && index === 0 ? whole : row.height;
      const starts = row.startsPage === true || (rows.length > 0 && used + needs > height && (!isWhole || index === 0));
      used = starts ? repeated + row.height : used + row.height;
      rows.push(starts ? { ...row, startsPage: true } : row);
    }
  }
  return rows;
}
