import type { Language } from "../language/language";
import { say } from "../language/say";
import type { Text } from "../language/text";
import type { Box } from "./drawing";
import { fittingType } from "./fitting-type";
import { distinctName, type SetTable, type Sitter } from "./sitters";

/** A table as it is drawn, its boxes from its own upper left corner. */
export interface TableDrawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** Those whose seat the table does not have. */
  readonly seatless: readonly Sitter[];
}

/** Millimetres of a place at table: its number and marks above, the name under them. */
export interface PlaceSize {
  readonly width: number;
  readonly name: number;
}

const head = 4.5;
const gap = 1.5;
/** How far those in the middle sit further out. */
const bulge = 6;

const tableWord: Text = { ko: "{table}번 탁자", en: "Table {table}" };
const partWords = { host: "◎", cohost: "○", interpreter: { ko: "통", en: "Int." } } as const;

/** The tables of a hall as drawings: one each, but a long one that is wider than the page goes on below. */
export function tableDrawings(table: SetTable, pageWidth: number, place: PlaceSize, language: Language): readonly TableDrawing[] {
  return table.row.shape === "longHostMiddle" || table.sitters.some(({ seat }) => /^[AB]\d+$/.test(seat)) ? longTable(table, pageWidth, place, language) : [roundTable(table, place, language)];
}

/**
 * Two rows that face one another: A at the top, its people looking down, B at the bottom. Both count from the left as it is
 * drawn, so that the number before is at the right hand on side A and at the left hand on side B.
 */
function longTable(table: SetTable, pageWidth: number, place: PlaceSize, language: Language): readonly TableDrawing[] {
  const high = head + place.name;
  const perSide = Math.max(Math.ceil((table.row.seats ?? 0) / 2), ...table.sitters.map(({ seat }) => Number(/^[AB](\d+)$/.exec(seat)?.[1] ?? 0)));
  const most = Math.max(1, Math.floor((pageWidth + gap) / (place.width + gap)));
  const parts = Math.max(1, Math.ceil(perSide / most));
  const each = Math.ceil(perSide / parts);
  const seatless = table.sitters.filter(({ seat }) => !/^[AB]\d+$/.test(seat));
  return Array.from({ length: parts }, (_, part) => {
    const numbers = Array.from({ length: Math.min(each, perSide - part * each) }, (_none, at) => part * each + at + 1);
    const width = numbers.length * (place.width + gap) - gap;
    const board = high + gap;
    return {
      width,
      height: 2 * high + 2 * gap + 12,
      boxes: [
        ...numbers.flatMap((number, at) => (["A", "B"] as const).flatMap((side) => placeBoxes(table, `${side}${number}`, at * (place.width + gap), side === "A" ? 0 : board + 12 + gap, place, language))),
        { x: 0, y: board, width, height: 12, text: tableText(table, language, parts > 1 ? ` (${part + 1}/${parts})` : ""), look: boardLook },
      ],
      seatless: part === 0 ? seatless : [],
    };
  });
}

/**
 * A ring: the host, number 1, at the top looking down, the others clockwise. Three sit at the top and at the bottom of all but
 * small tables, the others along the sides, those in the middle a little further out.
 */
function roundTable(table: SetTable, place: PlaceSize, language: Language): TableDrawing {
  const high = head + place.name;
  const numbered = table.sitters.filter(({ seat }) => /^[1-9]\d?$/.test(seat));
  const count = Math.max(table.row.seats ?? 0, 2, ...numbered.map(({ seat }) => Number(seat)));
  const top = table.row.shape === "longHostEnd" || count < 7 ? 1 : 3;
  const bottom = count % 2 === 1 ? 2 : top;
  const sides = (count - top - bottom) / 2;
  const step = place.width + gap;
  const out = top === 1 ? 0 : 5;
  const middle = step + out;
  const body = top === 1 ? bulge : bulge + high + gap;
  const side = (at: number): number => body + at * (high + gap);
  const low = Math.max(side(sides), high + 2 * gap + 12);
  const spots = [
    { x: middle, y: 0 },
    ...(top === 3 ? [{ x: middle + step, y: bulge }] : []),
    ...Array.from({ length: sides }, (_, at) => ({ x: 2 * middle, y: side(at) })),
    ...bottomSpots(bottom, middle, step, low),
    ...Array.from({ length: sides }, (_, at) => ({ x: 0, y: side(sides - 1 - at) })),
    ...(top === 3 ? [{ x: middle - step, y: bulge }] : []),
  ];
  const boardTop = (top === 3 ? bulge : 0) + high + gap;
  const boardLeft = place.width + gap;
  return {
    width: 2 * middle + place.width,
    height: Math.max(...spots.map(({ y }) => y)) + high,
    boxes: [
      ...spots.flatMap(({ x, y }, at) => placeBoxes(table, String(at + 1), x, y, place, language)),
      { x: boardLeft, y: boardTop, width: 2 * middle + place.width - 2 * boardLeft, height: low - gap - boardTop, text: tableText(table, language), look: boardLook },
    ],
    seatless: table.sitters.filter((sitter) => !numbered.includes(sitter)),
  };
}

/** The places at the bottom, from right to left: three with the middle one further out, two, or one. */
function bottomSpots(count: number, middle: number, step: number, y: number): readonly { readonly x: number; readonly y: number }[] {
  if (count === 3) return [{ x: middle + step, y }, { x: middle, y: y + bulge }, { x: middle - step, y }];
  return count === 2 ? [{ x: middle + step / 2, y }, { x: middle - step / 2, y }] : [{ x: middle, y }];
}

const boardLook = { fill: "label", align: "center", wrap: true, bold: true, tone: "accent" } as const;

function tableText({ name, row }: SetTable, language: Language, part = ""): string {
  return [say(tableWord, language, { table: name }) + part, row.position].filter(Boolean).join("\n");
}

/** One place: number and part, the letters of the diet in a box, the name. An empty one has its number only. */
function placeBoxes({ sitters }: SetTable, seat: string, x: number, y: number, place: PlaceSize, language: Language): readonly Box[] {
  const sitter = sitters.find((each) => each.seat === seat);
  const all = sitters.filter((each) => each.seat === seat);
  const letters = sitter?.letters.join("") ?? "";
  const box = letters === "" ? 0 : 2.5 + 2.5 * letters.length;
  const type = fittingType(all.map(distinctName).join(" / "), place.width, place.name - 0.5, 12);
  return [
    { x, y, width: place.width - box, height: head, text: [seat, ...markOf(sitter, language)].join(" "), look: { size: 8, tone: "faint", rules: "below", ...(sitter?.part === "host" ? { bold: true, tone: "accent" } : {}) } },
    ...(box > 0 ? [{ x: x + place.width - box, y, width: box, height: head, text: letters, look: { size: 8, bold: true, align: "center", rules: "around" } as const }] : []),
    { x, y: y + head, width: place.width, height: place.name, text: type.text, look: { size: type.size, bold: true, align: "center", wrap: true, rules: "around", ...(sitter?.place === null ? { fill: "total" } : {}) } },
  ];
}

function markOf(sitter: Sitter | undefined, language: Language): readonly string[] {
  const { part = null, place: order = null } = sitter ?? {};
  const word = part === null ? null : partWords[part];
  const rank = order === 1 ? "①" : order === 2 ? "②" : null;
  return [word === null ? null : typeof word === "string" ? word : say(word, language), rank].filter((mark) => mark !== null);
}
