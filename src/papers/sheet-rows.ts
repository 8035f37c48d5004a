import type { Cell } from "../schema/cell";
import type { PaperCell, PaperLook, PaperRow } from "../schema/paper";
import { lineCount, linesHeight, parted } from "./measure";

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
  const base: PaperLook = { bold: true, fill: "accent", tone: "onAccent", align: "center", rules: "all", wrap: true };
  const height = Math.max(...columns.map(({ header, width, look }) => linesHeight(lineCount(header, width, look?.size), look?.size)));
  return { height: height + 1.5, cells: columns.map(({ header, look }, at) => ({ at, text: header, look: look?.size === undefined ? base : { ...base, size: look.size } })) };
}

/** Lines that one row takes at most: Excel's rows are only so high. What is longer goes on in a row below. */
const mostLines = 24;

/**
 * The rows of a list: as high as their longest cell needs, never below 7 mm.
 *
 * @param all what all of their cells have beside the look of their column
 */
export function listRows(columns: readonly ListColumn[], rows: readonly (readonly Cell[])[], all: PaperLook = {}): readonly PaperRow[] {
  return rows.flatMap((cells) => {
    const parts = columns.map(({ width, look }, at): readonly Cell[] => {
      const cell = cells[at] ?? "";
      return look?.wrap && typeof cell === "string" ? parted(cell, width, mostLines, look.size) : [cell];
    });
    return Array.from({ length: Math.max(...parts.map(({ length }) => length)) }, (_, part) => listRow(columns, parts.map((each) => each[part] ?? ""), all));
  });
}

function listRow(columns: readonly ListColumn[], cells: readonly Cell[], all: PaperLook): PaperRow {
  const needed = columns.map(({ width, look }, at) => linesHeight(look?.wrap ? lineCount(String(cells[at] ?? ""), width, look.size) : 1, look?.size));
  return { height: Math.max(7, ...needed), cells: columns.map(({ look }, at): PaperCell => ({ at, text: cells[at] ?? "", look: { rules: "all", ...look, ...all } })) };
}

/** Rows that stay together on a page where they fit on one. */
export interface Together {
  readonly rows: readonly PaperRow[];
  /** Rows that come again above them where they begin a page: the header of their list. */
  readonly above?: readonly PaperRow[];
}

/**
 * Marks where pages begin, so that none is overfull, no row is cut, and the last row never stands alone: rows that belong
 * together are given as groups, which stay whole where they fit on a page.
 *
 * @param height millimetres of a page between its margins
 * @param repeated millimetres of the rows that Excel itself repeats on every page after the first
 */
export function paged(groups: readonly (readonly PaperRow[] | Together)[], height: number, repeated = 0): readonly PaperRow[] {
  const all = groups.map((group): Together => ("rows" in group ? group : { rows: group }));
  const starts = pageStarts(all, height, repeated);
  const last = starts.at(-1);
  const begins = new Set(last !== undefined && isLonely(all, last, starts, height - repeated) ? [...starts.slice(0, -1), last - 1] : starts);
  return all.flatMap(({ rows, above = [] }, at) => {
    const page = begins.has(at) && at > 0 ? [...above, ...withoutAir(rows)].map((row, index) => (index === 0 ? { ...row, startsPage: true as const } : row)) : rows;
    return cutWhereFull(page, height - repeated);
  });
}

/** Whether the last page would be one line alone, and the group before it can come along. */
function isLonely(groups: readonly Together[], last: number, starts: readonly number[], height: number): boolean {
  const [before, alone] = [groups[last - 1], groups[last]];
  if (!before || !alone || last !== groups.length - 1 || starts.includes(last - 1) || last === 1 || alone.rows[0]?.startsPage === true) return false;
  const fits = heightOf([...(before.above ?? []), ...before.rows, ...alone.rows]) <= height;
  return fits && alone.rows.filter(({ cells }) => cells.length > 0).length === 1;
}

/** At the top of a page there is air enough. */
function withoutAir(rows: readonly PaperRow[]): readonly PaperRow[] {
  const first = rows.findIndex(({ cells }) => cells.length > 0);
  return rows.slice(Math.max(first, 0));
}

/** The groups that begin a page. */
function pageStarts(groups: readonly Together[], height: number, repeated: number): readonly number[] {
  const starts: number[] = [];
  let used = 0;
  groups.forEach(({ rows, above = [] }, at) => {
    const whole = heightOf(rows);
    const isStart = at > 0 && (rows[0]?.startsPage === true || used + whole > height);
    if (isStart) starts.push(at);
    used = isStart ? repeated + heightOf(above) + whole : used + whole;
  });
  return starts;
}

/** A group that is higher than a page goes on on the next. */
function cutWhereFull(rows: readonly PaperRow[], height: number): readonly PaperRow[] {
  if (heightOf(rows) <= height) return rows;
  let used = 0;
  return rows.map((row, at) => {
    const isFull = at > 0 && used + row.height > height;
    used = isFull ? row.height : used + row.height;
    return isFull ? { ...row, startsPage: true } : row;
  });
}

function heightOf(rows: readonly PaperRow[]): number {
  return rows.reduce((sum, row) => sum + row.height, 0);
}
