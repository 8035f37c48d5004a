/** Sizes that fit, reckoned from the number and kind of letters: this room draws no text, so it cannot measure any. */
import type { Area, Sheet } from "../../engine/model";

/** Share of the font size that one half-width letter takes, and what Excel leaves beside the text, in points. */
const letterWidth = 0.52;
const margin = 7.5;
const lineHeight = 1.36;

/** East Asian letters are as wide as they are high. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) width += wide.test(letter) ? fontSize : fontSize * letterWidth;
  return width;
}

/** The width in points that shows every text of a column within the area; null when the column holds none. */
export function fittingWidth(area: Area, column: number): number | null {
  let widest = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const size = area.sheet.style(row, column).fontSize ?? area.sheet.book.normalFont.size;
    for (const line of area.sheet.text(row, column).split("\n")) widest = Math.max(widest, textWidth(line, size));
  }
  return widest === 0 ? null : Math.round((widest + margin) * 4) / 4;
}

/** The height in points that shows every line of a row's wrapped texts. */
export function fittingHeight(sheet: Sheet, row: number): number {
  const used = sheet.usedArea(true);
  const normal = sheet.book.normalFont.size;
  let highest = sheet.standardHeight;
  for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column += 1) {
    const style = sheet.style(row, column);
    const size = style.fontSize ?? normal;
    const room = Math.max(sheet.columnWidth(column) - margin, size);
    const lines = sheet.text(row, column).split("\n");
    const count = style.wrap ? lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size) / room)), 0) : 1;
    highest = Math.max(highest, count * size * lineHeight);
  }
  return Math.min(409.5, Math.round(highest * 4) / 4);
}
