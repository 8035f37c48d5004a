import type { Cell } from "../../schema/cell";
import { readXml } from "../../xlsx/xml-events";
import { limits, type MergedCells } from "../source";
import { shownNumber, type NumberMeaning } from "./date-formats";
import { TooLarge } from "./package";

/** What the cells of a sheet refer to. */
export interface Shared {
  readonly texts: readonly string[];
  readonly meanings: readonly NumberMeaning[];
  readonly is1904: boolean;
}

/** The cells of a sheet's part from A1 on, and which of them are merged. Of a formula its last result stands there. Throws TooLarge. */
export function sheetCells(bytes: Uint8Array, shared: Shared): { readonly rows: readonly (readonly Cell[])[]; readonly merged: readonly MergedCells[] } {
  const rows: Cell[][] = [];
  const merged: MergedCells[] = [];
  let [row, column] = [-1, -1];
  let cell: { kind: string; style: number; text: string } = { kind: "n", style: 0, text: "" };
  readXml(bytes, {
    begin: (name, { r, t = "n", s = "0", ref = "" }) => {
      if (name === "row") [row, column] = [r === undefined ? row + 1 : Number(r) - 1, -1];
      if (name === "c") {
        column = (r === undefined ? null : placeOf(r)?.column) ?? column + 1;
        cell = { kind: t, style: Number(s), text: "" };
      }
      if (name === "mergeCell") merged.push(...areaOf(ref));
    },
    end: (name, text) => {
      if (name === "v" || (name === "t" && cell.kind === "inlineStr")) cell.text += text;
      if (name === "c" && cell.text !== "") put(rows, row, column, valueOf(cell, shared));
    },
  });
  return { rows: Array.from({ length: rows.length }, (_, at) => Array.from({ length: rows[at]?.length ?? 0 }, (__, to) => rows[at]?.[to] ?? "")), merged };
}

function put(rows: Cell[][], row: number, column: number, value: Cell): void {
  if (typeof value === "string" && value.trim() === "") return;
  if (row >= limits.rows || column >= limits.columns) throw new TooLarge();
  const cells = rows[row] ?? [];
  cells[column] = value;
  rows[row] = cells;
}

function valueOf({ kind, style, text }: { readonly kind: string; readonly style: number; readonly text: string }, { texts, meanings, is1904 }: Shared): Cell {
  switch (kind) {
    case "s":
      return texts[Number(text)] ?? "";
    case "b":
      return text === "1";
    case "n":
      return Number.isFinite(Number(text)) ? shownNumber(Number(text), meanings[style] ?? "number", is1904) : text;
    case "d":
      return text.replace(/(T\d{2}:\d{2}).*$/, "$1").replace(/T00:00$/, "");
    default:
      return text;
  }
}

/** "C5": the third column, the fifth row, counted from 0. */
function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(address);
  if (!match) return null;
  const column = [...(match[1] ?? "")].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

function areaOf(reference: string): readonly MergedCells[] {
  const [first, last] = reference.split(":").map(placeOf);
  return first && last ? [{ top: first.row, left: first.column, bottom: last.row, right: last.column }] : [];
}
