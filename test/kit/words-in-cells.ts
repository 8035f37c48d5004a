import { said } from "../../src/language/say";
import type { PaperCell, PaperRow, PaperSheet } from "../../src/schema/paper";
import type { PrintedWord } from "./printed";

/** A cell with a text on a page, in millimetres from the page's upper left corner. */
export interface CellOnPage {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const papers = { A3: [297, 420], A4: [210, 297], A5: [148, 210] } as const;

/** The pages of a sheet as they are meant: the rows of each, those that Excel repeats on top. */
export function pagesOf({ rows, repeats }: PaperSheet): readonly (readonly PaperRow[])[] {
  const pages: PaperRow[][] = [[]];
  for (const row of rows) {
    if (row.startsPage && pages.at(-1)?.length !== 0) pages.push(repeats ? rows.slice(repeats.from, repeats.from + repeats.rows) : []);
    pages.at(-1)?.push(row);
  }
  return pages;
}

/** Width and height of a sheet's paper between its margins. */
export function roomOf({ size, orientation, margin = 15 }: PaperSheet): { readonly width: number; readonly height: number } {
  const [short, long] = papers[size];
  const [width, height] = orientation === "portrait" ? [short, long] : [long, short];
  return { width: width - 2 * margin, height: height - 2 * margin };
}

/** What a cell shows. */
export function shownText({ text, look }: PaperCell): string {
  if (typeof text !== "number") return String(text);
  return look?.format === "0.0_ " ? text.toFixed(1) : said(text, "en");
}

/** Excel keeps widths and heights in whole pixels, 96 to the inch. */
function inPixels(millimetres: number): number {
  return (Math.round((millimetres / 25.4) * 96) / 96) * 25.4;
}

/** LibreOffice draws columns by the digits of its own font, which are this much broader. */
const stretch = 1.0137;

/** The cells with text of one page of a sheet. */
export function cellsOnPage({ columns: wanted, size, orientation, margin = 15 }: PaperSheet, rows: readonly PaperRow[]): readonly CellOnPage[] {
  const columns = wanted.map((each) => inPixels(each) * stretch);
  const width = columns.reduce((sum, each) => sum + each, 0);
  const [short, long] = papers[size];
  const left = ((orientation === "portrait" ? short : long) - width) / 2;
  const x = (column: number): number => left + columns.slice(0, column).reduce((sum, each) => sum + each, 0);
  const y = (row: number): number => margin + rows.slice(0, row).reduce((sum, each) => sum + inPixels(each.height), 0);
  return rows.flatMap(({ cells }, row) =>
    cells.filter((cell) => shownText(cell).trim() !== "").map((cell) => ({ text: shownText(cell), left: x(cell.at), right: x(cell.at + (cell.across ?? 1)), top: y(row), bottom: y(row + (cell.down ?? 1)) })),
  );
}

/** Millimetres that the print may be off: Excel's units are rounded on the way. */
const slack = 1.2;
/** The boxes of the stand-in font are higher than those of 맑은 고딕, by such a part. */
const air = 0.12;

/** The words of a page that stand in no cell that says them: cut off, run over, or gone astray. */
export function strayWords(words: readonly PrintedWord[], cells: readonly CellOnPage[]): readonly string[] {
  return words.filter((word) => !cells.some((cell) => stands(word, cell))).map(({ text, left, top, right, bottom }) => `${text} (${[left, top, right, bottom].map((each) => each.toFixed(1)).join(" ")})`);
}

function stands({ text, left, top, right, bottom }: PrintedWord, cell: CellOnPage): boolean {
  const off = slack + air * Math.min(right - left, bottom - top);
  return squeezed(cell.text).includes(squeezed(text)) && left >= cell.left - off && right <= cell.right + off && top >= cell.top - off && bottom <= cell.bottom + off;
}

function squeezed(text: string): string {
  return text.replace(/\s/g, "");
}
