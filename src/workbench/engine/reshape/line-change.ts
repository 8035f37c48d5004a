import { intersection, lastColumn, lastRow } from "../address";
import type { Area, Sheet } from "../model";

/**
 * Lines (rows or columns) that come, go or move within a band of a sheet, e.g. rows 3 to 5 inserted in columns B to D.
 * Everything that follows an edit of the sheet's shape – cells, formulas, rules, tables, tracked ranges – asks this one.
 */
export interface LineChange {
  readonly kind: "inserted" | "deleted" | "moved";
  readonly sheet: Sheet;
  readonly axis: "rows" | "columns";
  /** The first of the lines. */
  readonly at: number;
  readonly count: number;
  /** Where the first line stands when it has moved. */
  readonly to: number;
  /** The ends of the band across the lines: columns for rows, rows for columns; both included. */
  readonly from: number;
  readonly through: number;
}

/** First and last line of something. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export function lastLine(axis: LineChange["axis"]): number {
  return axis === "rows" ? lastRow : lastColumn;
}

/** Whether the band is the whole sheet, so that whole rows or columns change. */
export function isWhole({ axis, from, through }: LineChange): boolean {
  return from === 0 && through === lastLine(axis === "rows" ? "columns" : "rows");
}

/** The first and the last line that stand elsewhere afterwards, or are gone. */
export function reach({ kind, axis, at, count, to }: LineChange): Span {
  return kind === "moved" ? { first: Math.min(at, to), last: Math.max(at, to) + count - 1 } : { first: at, last: lastLine(axis) };
}

/** The cells that stand elsewhere afterwards, or are gone. */
export function reachedArea(change: LineChange): Area {
  return areaOfLines(change, reach(change));
}

/** Lines of the band as an area. */
export function areaOfLines({ sheet, axis, from, through }: LineChange, { first, last }: Span): Area {
  return axis === "rows" ? { sheet, top: first, bottom: last, left: from, right: through } : { sheet, left: first, right: last, top: from, bottom: through };
}

/** What takes a change back. */
export function inverse(change: LineChange): LineChange {
  const { kind, at, to } = change;
  if (kind === "moved") return { ...change, at: to, to: at };
  return { ...change, kind: kind === "inserted" ? "deleted" : "inserted" };
}

/** Where a line stands afterwards; null when it is gone. */
export function lineAfter(change: LineChange, line: number): number | null {
  const { kind, axis, at, count, to } = change;
  const beyond = at + count;
  switch (kind) {
    case "inserted":
      if (line < at) return line;
      return line + count > lastLine(axis) ? null : line + count;
    case "deleted":
      if (line < at) return line;
      return line < beyond ? null : line - count;
    case "moved":
      if (line >= at && line < beyond) return line - at + to;
      if (line >= beyond && line < to + count) return line - count;
      return line >= to && line < at ? line + count : line;
  }
}

/** Where lines that belong together stand afterwards: they take in what is inserted between them; null when all are gone. */
export function spanAfter(change: LineChange, { first, last }: Span): Span | null {
  const { kind, axis, at, count } = change;
  const end = at + count - 1;
  if (first === 0 && last === lastLine(axis)) return { first, last };
  if (kind === "inserted") {
    const moved = { first: first >= at ? first + count : first, last: Math.min(last >= at ? last + count : last, lastLine(axis)) };
    return moved.first > moved.last ? null : moved;
  }
  const isInside = first >= at && last <= end;
  const reached = reach(change);
  // What holds both places of moved lines holds the same cells afterwards.
  if (kind === "moved" && first <= reached.first && last >= reached.last) return { first, last };
  if (isInside && kind === "deleted") return null;
  // What stays, of which the first and the last hold the others between them.
  const kept = isInside ? { first, last } : { first: first >= at && first <= end ? end + 1 : first, last: last >= at && last <= end ? at - 1 : last };
  return { first: lineAfter(change, kept.first) ?? first, last: lineAfter(change, kept.last) ?? last };
}

/** First and last line of an area along the change. */
export function linesOf({ axis }: LineChange, area: Area): Span {
  return axis === "rows" ? { first: area.top, last: area.bottom } : { first: area.left, last: area.right };
}

/** Whether an area lies in the band with its whole breadth. */
export function isInBand({ sheet, axis, from, through }: LineChange, area: Area): boolean {
  const across = axis === "rows" ? [area.left, area.right] : [area.top, area.bottom];
  return area.sheet === sheet && (across[0] ?? 0) >= from && (across[1] ?? 0) <= through;
}

/** Where an area stands afterwards, as a reference to it follows: one that sticks out of the band stays; null when it is gone. */
export function areaAfter(change: LineChange, area: Area): Area | null {
  if (!isInBand(change, area)) return area;
  const span = linesOf(change, area);
  const after = spanAfter(change, span);
  if (!after) return null;
  if (after.first === span.first && after.last === span.last) return area;
  return change.axis === "rows" ? { ...area, top: after.first, bottom: after.last } : { ...area, left: after.first, right: after.last };
}

/** Where one cell stands afterwards; null when it is gone. */
export function cellAfter(change: LineChange, row: number, column: number): { row: number; column: number } | null {
  const [line, across] = change.axis === "rows" ? [row, column] : [column, row];
  if (across < change.from || across > change.through) return { row, column };
  const after = lineAfter(change, line);
  if (after === null) return null;
  return change.axis === "rows" ? { row: after, column } : { row, column: after };
}

/** Whether a change would tear an area apart: it sticks out of the band, and cells of it inside would move. */
export function isTorn(change: LineChange, area: Area): boolean {
  return !isInBand(change, area) && intersection(area, reachedArea(change)) !== null;
}
