import type { PaperCell, PaperLook, PaperRow } from "../schema/paper";

/** A box of a drawing, in millimetres from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly look: PaperLook;
}

/** A drawing in cells. */
export interface Drawing {
  readonly columns: readonly number[];
  readonly rows: readonly PaperRow[];
}

/** Excel's rows are at most 144 mm high. */
const highest = 140;

/**
 * Boxes as cells: every edge of a box becomes a line between two columns or rows, and a box the cells between its edges,
 * merged. Boxes may not lie over one another.
 *
 * @param height millimetres of one page of the drawing; what lies further down is on the next
 */
export function drawing(boxes: readonly Box[], width: number, height: number): Drawing {
  const pages = Math.max(1, Math.ceil(Math.max(0, ...boxes.map((box) => box.y + box.height)) / height - 1e-6));
  const xs = edges([0, width, ...boxes.flatMap((box) => [box.x, box.x + box.width])]);
  const starts = Array.from({ length: pages }, (_, page) => half(page * height));
  const ys = edges([...starts, ...boxes.flatMap((box) => [box.y, box.y + box.height])]);
  const column = new Map(xs.map((x, at) => [x, at]));
  const row = new Map(ys.map((y, at) => [y, at]));
  const cells = ys.map((): PaperCell[] => []);
  for (const { x, y, width: wide, height: high, text, look } of boxes) {
    const [left, right, top, bottom] = [column.get(half(x)) ?? 0, column.get(half(x + wide)) ?? 0, row.get(half(y)) ?? 0, row.get(half(y + high)) ?? 0];
    cells[top]?.push({ at: left, across: right - left, down: bottom - top, text, look });
  }
  return {
    columns: xs.slice(1).map((x, at) => x - (xs[at] ?? 0)),
    rows: ys.slice(1).map((y, at) => {
      const top = ys[at] ?? 0;
      return { height: y - top, cells: cells[at] ?? [], ...(at > 0 && starts.includes(top) ? { startsPage: true as const } : {}) };
    }),
  };
}

/** To half a millimetre, so that edges that are meant to be one are one. */
function half(millimetres: number): number {
  return Math.round(millimetres * 2) / 2;
}

/** The edges in order, each once, none further from the next than a row may be high. */
function edges(all: readonly number[]): readonly number[] {
  const sorted = [...new Set(all.map(half))].sort((one, other) => one - other);
  return sorted.flatMap((edge, at) => {
    const before = sorted[at - 1] ?? edge;
    const parts = Math.max(1, Math.ceil((edge - before) / highest));
    return Array.from({ length: parts }, (_, part) => half(before + ((edge - before) * (part + 1)) / parts));
  });
}
