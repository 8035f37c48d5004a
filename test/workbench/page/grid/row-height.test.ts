import { createBook } from "../../../../src/workbench/engine/create-book";
import type { Style } from "../../../../src/workbench/engine/model";
import { fittedHeight } from "../../../../src/workbench/page/grid/row-height";

// Where there is no canvas every letter counts 8 pixels; the column below has room for ten.
function height(text: string, style: Style): number | null {
  const sheet = createBook().active;
  sheet.setColumnWidth(0, 66);
  sheet.putValue(0, 0, text);
  sheet.restyle({ sheet, top: 0, left: 0, bottom: 0, right: 0 }, style);
  return fittedHeight(sheet, 0, 0, 0);
}
const lines = (text: string): number => Math.round(((height(text, { wrap: true }) ?? 20) - 2) / 18.9);

test("wrapped text breaks between words, inside Korean, and at line breaks", () => {
  expect(["짧은 글", "abcde fghij", "가나다라마바사아자차카", "하나\n둘\n셋", "abcdefghijklmnopqrstuvwxyz"].map(lines)).toEqual([1, 2, 2, 3, 3]);
});

test("a row of usual letters on one line keeps the usual height, large letters make it taller", () => {
  expect(height("abcdefghijklmnop", {})).toBeNull();
  expect(height("제목", { fontSize: 16 })).toBe(30);
});
