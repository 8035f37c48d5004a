import { intersection } from "../address";
import type { Cell } from "../cell-grid";
import { shifted } from "../formula-text";
import { EngineError, type Area, type Note, type Value } from "../model";
import { ownSheet, type WorkSheet } from "../worksheet";
import type { SortKey } from "./sort-key";
import { comparedValues } from "./value-order";

/** Rows (or columns) of an area seen as lines of cells. */
interface Line {
  readonly at: number;
  readonly cells: readonly (Cell | undefined)[];
  readonly notes: readonly Note[];
}

/**
 * Sorts the rows of an area, or its columns: contents, looks and notes of cells go along, formulas as if copied. Hidden
 * lines stay where they are; rules, heights and widths stay too, as in Excel.
 * @throws EngineError MergedRangeConflict where cells are merged, InvalidArgument for a key outside the area
 */
export function sortLines(area: Area, keys: readonly SortKey[], matchCase: boolean, axis: "rows" | "columns"): void {
  const sheet = ownSheet(area.sheet);
  const breadth = axis === "rows" ? area.right - area.left : area.bottom - area.top;
  if (keys.length === 0 || keys.some(({ at }) => !Number.isInteger(at) || at < 0 || at > breadth)) throw new EngineError("InvalidArgument", "A key of a sort is a column of the range.");
  if (sheet.merges.some((merge) => intersection(merge, area))) throw new EngineError("MergedRangeConflict", "To do this, all the merged cells need to be the same size.");
  const lines = shownLines(sheet, area, axis);
  const ordered = inOrder(sheet, area, lines, keys, matchCase, axis);
  sheet.book.together(() => {
    sheet.book.journal.quietly(() => {
      for (const [to, line] of ordered.entries()) putLine(sheet, area, line, lines[to]?.at ?? line.at, axis);
      putNotes(sheet, ordered, lines, axis);
    });
    sheet.book.journal.act("sorted", area, { redo: () => undefined, undo: () => undefined }, { shift: axis === "rows" ? "down" : "right" });
  });
}

function shownLines(sheet: WorkSheet, area: Area, axis: "rows" | "columns"): Line[] {
  const used = sheet.usedArea(false);
  const lines: Line[] = [];
  const [first, last] = axis === "rows" ? [area.top, Math.min(area.bottom, used?.bottom ?? area.top)] : [area.left, Math.min(area.right, used?.right ?? area.left)];
  for (let at = first; at <= last; at++) {
    if (axis === "rows" ? sheet.isRowHidden(at) : sheet.isColumnHidden(at)) continue;
    const [from, through] = axis === "rows" ? [area.left, area.right] : [area.top, area.bottom];
    const cells = Array.from({ length: through - from + 1 }, (_, across) => (axis === "rows" ? sheet.grid.get(at, from + across) : sheet.grid.get(from + across, at)));
    const notes = sheet.notes.filter(({ row, column }) => (axis === "rows" ? row === at && column >= from && column <= through : column === at && row >= from && row <= through));
    lines.push({ at, cells, notes });
  }
  return lines;
}

function inOrder(sheet: WorkSheet, area: Area, lines: readonly Line[], keys: readonly SortKey[], matchCase: boolean, axis: "rows" | "columns"): Line[] {
  const place = (line: Line, { at }: SortKey): [number, number] => (axis === "rows" ? [line.at, area.left + at] : [area.top + at, line.at]);
  const known = new Map(lines.map((line) => [line, keys.map((key): Value => (key.on === "value" ? sheet.value(...place(line, key)) : sheet.style(...place(line, key))[key.on] === key.color))]));
  const compared = (one: Line, other: Line): number => {
    for (const [index, { descending, on, textAsNumber }] of keys.entries()) {
      const [left = null, right = null] = [known.get(one)?.[index], known.get(other)?.[index]];
      // Cells of the asked colour come first, so "true" counts less.
      const difference = on === "value" ? comparedValues(left, right, { descending, matchCase, textAsNumber }) : (Number(right) - Number(left)) * (descending ? -1 : 1);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  return [...lines].sort(compared);
}

function putLine(sheet: WorkSheet, area: Area, line: Line, to: number, axis: "rows" | "columns"): void {
  if (line.at === to) return;
  const by = to - line.at;
  for (const [across, cell] of line.cells.entries()) {
    const [row, column] = axis === "rows" ? [to, area.left + across] : [area.top + across, to];
    const formula = cell?.formula == null ? null : axis === "rows" ? shifted(cell.formula, by, 0) : shifted(cell.formula, 0, by);
    sheet.write(row, column, cell && { ...cell, formula });
  }
}

function putNotes(sheet: WorkSheet, ordered: readonly Line[], lines: readonly Line[], axis: "rows" | "columns"): void {
  const moved = new Map<Note, Note>();
  for (const [index, { notes }] of ordered.entries()) {
    const to = lines[index]?.at ?? 0;
    for (const note of notes) moved.set(note, { ...note, ...(axis === "rows" ? { row: to } : { column: to }) });
  }
  if (moved.size > 0) sheet.notes.splice(0, sheet.notes.length, ...sheet.notes.map((note) => moved.get(note) ?? note));
}
