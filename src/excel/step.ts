import type { Cell } from "../schema/cell";
import type { Block } from "./reference";

/** How cells look; what is not named stays as it is. Colours are "#RRGGBB", sizes points. */
export interface Look {
  readonly font?: { readonly name?: string; readonly size?: number; readonly bold?: boolean; readonly color?: string };
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly indent?: number;
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Thin lines of this colour: around and between the cells, unless `ruled` says that only some are drawn. */
  readonly rules?: string;
  readonly ruled?: "around" | "below" | "right";
  /** Broken lines, where one folds or cuts. */
  readonly dashed?: true;
  /** Degrees, counter-clockwise. */
  readonly turn?: 90 | -90;
}

/** What Excel checks in cells, in Excel's own terms; formulas begin with "=". */
export type Check =
  | { readonly kind: "list"; readonly source: string }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "whole" | "decimal"; readonly from: number; readonly to: number }
  | { readonly kind: "date"; readonly from: string; readonly to: string };

/** Words of a validation in the sheet's language. Excel allows 32 characters in a title and 255 in a message. */
export interface Notice {
  readonly title: string;
  readonly message: string;
}

/** What Excel says to a cell that does not pass; "Warning" lets it stand when the user insists. */
export interface Alert extends Notice {
  readonly style: "Stop" | "Warning";
}

/** Paper of a sheet. */
export interface Paper {
  readonly orientation: "Portrait" | "Landscape";
  readonly size: "A5" | "A4" | "A3";
  /** Rows repeated on every page, counted from 0; null: none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Columns repeated when a sheet is wider than one page. */
  readonly titleColumns: number;
  /** null: as large as it is, however many pages that takes; only then page breaks hold. */
  readonly pagesAcross: number | null;
  /** null: as many as it takes. */
  readonly pagesDown: number | null;
  /** Columns that print when not all do. */
  readonly columns: { readonly first: number; readonly last: number } | null;
  /** The last row that prints, counted from 0; null: all do, those that are added too. Only with columns. */
  readonly lastRow: number | null;
  /** Millimetres on all sides; the usual ones when not said. */
  readonly margin?: number;
  /** Less at the sides, for what would else print small. */
  readonly isWide?: true;
  /** No page numbers: cards. */
  readonly isBare?: true;
  /** Blocks that print on pages of their own, one after the other, instead of the columns. */
  readonly apart?: readonly { readonly first: number; readonly last: number; readonly lastRow: number }[];
}

/** One thing done to the workbook, as plain data. A list of steps is a plan: looked at, counted and tested without Excel. */
export type Step =
  /** `paper`: the key of the paper that the sheet is, for those who meet it later. */
  | { readonly kind: "sheet"; readonly sheet: string; readonly position: number; readonly tabColor: string; readonly paper?: string }
  | { readonly kind: "cells"; readonly at: Block; /** null leaves a cell as it is. */ readonly formulas: readonly (readonly (Cell | null)[])[] }
  | { readonly kind: "numberFormats"; readonly at: Block; /** null leaves a cell's as it is. */ readonly formats: readonly (readonly (string | null)[])[] }
  | { readonly kind: "table"; readonly at: Block; readonly table: string; readonly filters: boolean }
  | { readonly kind: "resize"; readonly at: Block; readonly table: string }
  /** `isKnown`: the name is there and points nowhere. */
  | { readonly kind: "name"; readonly name: string; readonly formula: string; readonly isKnown: boolean }
  | { readonly kind: "look"; readonly at: Block; readonly look: Look }
  | { readonly kind: "width"; readonly at: Block; readonly characters: number }
  | { readonly kind: "check"; readonly at: Block; readonly check: Check; readonly prompt: Notice | null; readonly alert: Alert | "silent" | null }
  | { readonly kind: "mark"; readonly at: Block; readonly formula: string; readonly fill: string; readonly color: string; readonly bold: boolean }
  /** A chart over the cells `at`, drawn from `source`: a header, the categories, and right of them a column a series. */
  | { readonly kind: "chart"; readonly at: Block; readonly chart: string; readonly source: Block; readonly title: string; readonly numberFormat: string }
  /** Points. */
  | { readonly kind: "height"; readonly at: Block; readonly points: number }
  | { readonly kind: "column"; readonly at: Block; readonly points: number }
  | { readonly kind: "merge"; readonly at: Block }
  /** Pages begin at these rows, counted from 0. */
  | { readonly kind: "breaks"; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly kind: "freeze"; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly kind: "paper"; readonly sheet: string; readonly paper: Paper }
  | { readonly kind: "show"; readonly sheet: string };
