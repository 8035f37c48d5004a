import type { Language } from "../language/language";
import type { Box } from "./drawing";
import type { SetTable, Sitter } from "./sitters";
import { tableDrawings, type PlaceSize, type TableDrawing } from "./table-drawing";

/** Tables as they stand in a hall, on as many pages as they need. */
export interface Hall {
  readonly boxes: readonly Box[];
  /** Where the last row of tables ends. */
  readonly bottom: number;
  readonly seatless: readonly Sitter[];
  /** Drawings: more than tables where a long one goes on below. */
  readonly count: number;
}

/** Millimetres between tables. */
const gap = 6;

/**
 * Places the tables of a hall on pages. The main table stands in the middle of the first row and looks to the door at the
 * bottom; the others stand where their position says, to the right or the left of the main table as its host looks (so right
 * is drawn at the left), else near it and first at its right. Long tables that leave no room beside them have a row of their
 * own.
 */
export function hall(tables: readonly SetTable[], width: number, pageHeight: number, place: PlaceSize, language: Language): Hall {
  const drawings = tables.map((table) => ({ table, drawn: tableDrawings(table, width, place, language) }));
  const wide = Math.max(1, ...drawings.flatMap(({ drawn }) => drawn.map((each) => each.width)).filter((each) => 2 * each + gap <= width));
  const most = Math.max(1, Math.min(3, Math.floor((width + gap) / (wide + gap))));
  const lines = drawings.reduce<readonly Line[]>((all, { table, drawn }) => placedIn(all, table, drawn, { width, most, deepest: Math.ceil(tables.length / most) }), []);
  const boxes: Box[] = [];
  let y = 0;
  for (const line of lines) {
    const height = Math.max(...line.map(({ drawn }) => drawn.height));
    if ((y % pageHeight) + height > pageHeight) y = Math.ceil(y / pageHeight) * pageHeight;
    const offsets = [...new Set(lines.flat().map(({ offset }) => offset))].sort((one, other) => one - other);
    const isAlone = line.length === 1 && line[0]?.isWide;
    for (const { offset, drawn } of line) {
      const middle = isAlone ? width / 2 : (width * (offsets.indexOf(offset) + 0.5)) / offsets.length;
      const left = Math.round(middle - drawn.width / 2);
      for (const box of drawn.boxes) boxes.push({ ...box, x: left + box.x, y: y + box.y });
    }
    y += height + gap;
  }
  return { boxes, bottom: y - gap, count: lines.flat().length, seatless: drawings.flatMap(({ drawn }) => drawn.flatMap(({ seatless }) => seatless)) };
}

/** Tables beside one another: 0 stands before the main table, −1 at its host's right, 1 at the left. */
type Line = readonly { readonly offset: number; readonly drawn: TableDrawing; readonly isWide: boolean }[];

/** How wide the hall is, how many tables stand beside one another at most, and how many one behind the other at least. */
interface Room {
  readonly width: number;
  readonly most: number;
  readonly deepest: number;
}

function placedIn(lines: readonly Line[], { isMain, row }: SetTable, drawn: readonly TableDrawing[], { width, most, deepest }: Room): readonly Line[] {
  const [first] = drawn;
  if (!first) return lines;
  if (drawn.length > 1 || 2 * first.width + gap > width) return [...lines, ...drawn.map((each): Line => [{ offset: 0, drawn: each, isWide: true }])];
  const offsets = [0, -1, 1].slice(0, most);
  const side = isMain ? null : sideOf(row.position ?? "");
  // Many tables cannot all stand in the middle one behind the other.
  const wanted = side === 0 && lines.filter((line) => !isFree(line, 0)).length >= deepest ? null : side;
  for (let at = 0; ; at += 1) {
    const line = lines[at] ?? [];
    const offset = offsets.find((each) => isFree(line, each) && (wanted === null || wanted === each || !offsets.includes(wanted)));
    if (offset !== undefined) return [...lines.slice(0, at), [...line, { offset, drawn: first, isWide: false }], ...lines.slice(at + 1)];
  }
}

function isFree(line: Line, offset: number): boolean {
  return line.every((each) => !each.isWide && each.offset !== offset);
}

/** The side that a position names, as people write it; null when it names none. */
function sideOf(position: string): number | null {
  if (/오른|우측|right/i.test(position)) return -1;
  if (/왼|좌측|left/i.test(position)) return 1;
  return /중앙|가운데|cent|middle/i.test(position) ? 0 : null;
}
