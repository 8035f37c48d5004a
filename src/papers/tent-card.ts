import type { PaperCell, PaperLook, PaperRow } from "../schema/paper";
import { fittingType } from "./fitting-type";

/** One line of a face, as its reader sees it: from the fold at the top down to the foot. */
export interface Strip {
  /** Millimetres. */
  readonly height: number;
  readonly text: string;
  readonly look: PaperLook;
  /** A letter in a box at the reader's right. */
  readonly box?: string;
}

/** How long a box at the end of a strip is. */
const boxLength = 12;

/** A strip with a text as large as it fits, on one line or several, in a face of so many millimetres. */
export function textStrip(text: string, length: number, height: number, most: number, look: PaperLook = {}): Strip {
  const type = fittingType(text, length, height, most);
  return { height, text: type.text, look: { ...look, size: type.size } };
}

/** A strip that nothing stands on. */
export function blankStrip(height: number): Strip {
  return { height, text: "", look: {} };
}

/** The widths of the columns that a card needs: its left panel from the foot up to the fold, its right one down again. */
export function tentColumns(face: readonly Strip[]): readonly number[] {
  const heights = face.map(({ height }) => height);
  return [...[...heights].reverse(), ...heights];
}

/**
 * A card that stands when it is folded, both of its faces the same.
 *
 * A face would have to be printed upside down above the other if the card were folded along a horizontal line, but Excel
 * turns text by a quarter only. So the card lies on its side: it folds along the vertical line in its middle, and each
 * panel is a face turned by a quarter with its top towards the fold. On the left panel the top is at the right: the text
 * is turned clockwise (−90) and runs down; on the right panel the top is at the left: turned counter-clockwise (90), it
 * runs up. Folded back along the line and set on its two outer edges, the line is the ridge, the outer edges are the feet,
 * and both faces stand upright, one to each side.
 *
 * @param face strips from the fold to the foot; the first and the last are best left empty, the fold and the cut run there
 * @param length how wide a face is to its reader, in millimetres
 * @param at the column of the card's left edge
 * @param isCut whether another card follows at the right: a broken line is drawn there
 */
export function tentCard(face: readonly Strip[], length: number, at: number, isCut: boolean): readonly PaperRow[] {
  const rows: PaperCell[][] = [[], [], []];
  face.forEach((strip, index) => {
    const isTop = index === 0;
    const isFoot = index === face.length - 1;
    const left = at + face.length - 1 - index;
    const right = at + face.length + index;
    // The reader's right is the lower end on the left panel and the upper end on the right one.
    place(rows, left, strip, -90, 2, isTop ? broken : {});
    place(rows, right, strip, 90, 0, isFoot && isCut ? broken : {});
  });
  return rows.map((cells, row) => ({ height: row === 1 ? length - 2 * boxLength : boxLength, cells }));
}

const broken: PaperLook = { rules: "right", dashed: true };

function place(rows: readonly PaperCell[][], at: number, { text, look, box }: Strip, turn: 90 | -90, boxRow: 0 | 2, line: PaperLook): void {
  const turned: PaperLook = { align: "center", wrap: true, ...look, ...line, turn };
  if (box === undefined) {
    rows[0]?.push({ at, down: 3, text, look: turned });
    return;
  }
  rows[boxRow === 2 ? 0 : 1]?.push({ at, down: 2, text, look: turned });
  rows[boxRow]?.push({ at, text: box, look: { turn, align: "center", bold: true, rules: "around", ...(look.size === undefined ? {} : { size: look.size }) } });
}

/** Rows of several cards beside one another as one: they have the same heights. */
export function besideOneAnother(cards: readonly (readonly PaperRow[])[]): readonly PaperRow[] {
  const [first = []] = cards;
  return first.map(({ height }, row) => ({ height, cells: cards.flatMap((card) => card[row]?.cells ?? []) }));
}

/** A line to cut along, over so many columns. */
export function cutLine(across: number): PaperRow {
  return { height: 0.8, cells: Array.from({ length: across }, (_, at) => ({ at, text: "", look: { rules: "below", dashed: true } })) };
}
