import type { Cell } from "./cell";

/** Colours by what they say; the hands know which they are. */
export type Tone = "ink" | "faint" | "accent" | "onAccent";

/** How cells of a paper look; what is not said is plain: 10 points, ink, left, middle. */
export interface PaperLook {
  /** Points. */
  readonly size?: number;
  readonly bold?: true;
  readonly tone?: Tone;
  readonly fill?: "accent" | "label" | "total";
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: true;
  /** Thin rules: around and inside all cells, around the whole, under it, or at its right. */
  readonly rules?: "all" | "around" | "below" | "right";
  /** Rules are broken lines: here one folds or cuts. */
  readonly dashed?: true;
  /** Degrees by which the text is turned, counter-clockwise: for cards that fold. */
  readonly turn?: 90 | -90;
  /** Number format, as Excel writes it. */
  readonly format?: string;
}

/** One cell of a paper, or several that are merged into one. Text from people never becomes a formula. */
export interface PaperCell {
  /** Column, from 0. */
  readonly at: number;
  readonly text: Cell;
  /** Columns it covers; 1 when not said. */
  readonly across?: number;
  /** Rows it covers; 1 when not said. */
  readonly down?: number;
  readonly look?: PaperLook;
}

/** One row of a paper. Its height is said, for Excel does not fit rows to merged cells. */
export interface PaperRow {
  /** Millimetres. */
  readonly height: number;
  readonly cells: readonly PaperCell[];
  /** A page begins here. */
  readonly startsPage?: true;
}

/** One sheet that is ready to print. */
export interface PaperSheet {
  /** The tab's name, in the paper's language. */
  readonly name: string;
  readonly size: "A4" | "A3" | "A5";
  readonly orientation: "portrait" | "landscape";
  /** Millimetres on all sides; 15 when not said. */
  readonly margin?: number;
  /** Widths in millimetres; together no more than the paper between its margins. */
  readonly columns: readonly number[];
  readonly rows: readonly PaperRow[];
  /** Rows repeated on every page: so many, from one on. */
  readonly repeats?: { readonly from: number; readonly rows: number };
  /** Page x / y at the foot; not on cards. */
  readonly isNumbered: boolean;
}
