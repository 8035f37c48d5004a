import type { Note, PageLayout } from "../model";
import type { WorkSheet } from "../worksheet";
import { areaAfter, cellAfter, isWhole, lineAfter, spanAfter, type LineChange, type Span } from "./line-change";

/** Lets what a sheet says of printing, freezing and notes follow its cells. */
export function moveLayout(change: LineChange, sheet: WorkSheet): void {
  moveNotes(change, sheet);
  const { layout, state } = sheet;
  const printAreas = layout.printAreas.flatMap((area) => areaAfter(change, area) ?? []);
  if (printAreas.some((area, at) => area !== layout.printAreas[at]) || printAreas.length < layout.printAreas.length) layout.printAreas = printAreas;
  if (!isWhole(change)) return;
  const titles = (span: Span | null): Span | null => span && spanAfter(change, span);
  if (change.axis === "rows") {
    put(layout, "titleRows", titles(layout.titleRows));
    put(layout, "rowBreaks", breaksAfter(change, layout.rowBreaks));
    state.frozenRows = frozenAfter(change, state.frozenRows);
  } else {
    put(layout, "titleColumns", titles(layout.titleColumns));
    put(layout, "columnBreaks", breaksAfter(change, layout.columnBreaks));
    state.frozenColumns = frozenAfter(change, state.frozenColumns);
  }
}

/** Sets what differs, so that nothing else is kept for taking back. */
function put<K extends "titleRows" | "titleColumns" | "rowBreaks" | "columnBreaks">(layout: PageLayout, key: K, value: PageLayout[K]): void {
  if (JSON.stringify(layout[key]) !== JSON.stringify(value)) layout[key] = value;
}

/** A break stands before a line; where that goes, it stands before the next. */
function breaksAfter(change: LineChange, breaks: readonly number[]): number[] {
  return [...new Set(breaks.map((line) => lineAfter(change, line) ?? change.at))].filter((line) => line > 0);
}

/** Panes stay frozen at the same line; moved lines leave them be. */
function frozenAfter(change: LineChange, count: number): number {
  if (count === 0 || change.kind === "moved") return count;
  const span = spanAfter(change, { first: 0, last: count - 1 });
  return span ? span.last + 1 : 0;
}

function moveNotes(change: LineChange, sheet: WorkSheet): void {
  const moved = sheet.notes.flatMap((note): Note[] => {
    const place = cellAfter(change, note.row, note.column);
    return place ? [place.row === note.row && place.column === note.column ? note : { ...note, ...place }] : [];
  });
  const isSame = moved.length === sheet.notes.length && moved.every((note, at) => note === sheet.notes[at]);
  if (!isSame) sheet.notes.splice(0, sheet.notes.length, ...moved);
}
