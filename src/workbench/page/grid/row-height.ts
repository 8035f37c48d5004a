import type { Sheet } from "../../engine/model";
import { mergeAt } from "../cell";
import { fontOf } from "./cell-look";
import { textWidth } from "./text-width";

/** How high a line of text stands, for its font's size in points. */
const lineHeight = 1.72;
const usualSize = 11;

/**
 * The height in pixels that a row's tallest text needs, or null when the usual height does: Excel fits a row that nobody
 * has sized to large letters, wrapped text and line breaks.
 */
export function fittedHeight(sheet: Sheet, row: number, first: number, last: number): number | null {
  let tallest = 0;
  for (let column = first; column <= last; column += 1) {
    const { wrap, fontSize = usualSize, rotation } = sheet.style(row, column);
    if ((!wrap && fontSize <= usualSize) || rotation || mergeAt(sheet, { row, column })) continue;
    const lines = wrap ? wrappedLines(sheet, row, column) : 1;
    if (lines > 1 || fontSize > usualSize) tallest = Math.max(tallest, Math.ceil(lines * fontSize * lineHeight) + 2);
  }
  return tallest > 0 ? tallest : null;
}

function wrappedLines(sheet: Sheet, row: number, column: number): number {
  const text = sheet.text(row, column);
  if (text === "") return 1;
  const font = fontOf(sheet.style(row, column));
  const room = Math.max((sheet.columnWidth(column) * 96) / 72 - 8, 8);
  return text.split("\n").reduce((lines, part) => lines + linesOf(part, font, room), 0);
}

/** Where a line may be broken: after a space, and beside any Korean, Chinese or Japanese letter. */
const pieces = /[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af]\s*|[^\s\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af]+\s*|\s+/g;

/** How many lines a paragraph takes when broken as the browser breaks it. */
function linesOf(paragraph: string, font: string, room: number): number {
  if (textWidth(paragraph, font) <= room) return 1;
  let [lines, filled] = [1, 0];
  for (const piece of paragraph.match(pieces) ?? []) {
    const width = textWidth(piece, font);
    const seen = textWidth(piece.trimEnd(), font);
    if (filled > 0 && filled + seen > room) {
      lines += 1;
      filled = 0;
    }
    // A word longer than the line is cut where the line ends.
    lines += Math.max(0, Math.ceil(seen / room) - 1);
    filled = seen > room ? seen % room : filled + width;
  }
  return lines;
}
