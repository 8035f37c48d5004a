import { copySheet } from "../../../../src/workbench/engine/reshape/copy-sheet";
import { openBook } from "../../../../src/workbench/engine/open-book";
import { everythingBook, fill } from "../everything";

test("a copy holds what the sheet holds, under names of its own", async () => {
  const book = everythingBook();
  const sheet = book.active;
  fill(sheet, "L1", [["='지출 내역 (3일)'!A1"], ["=SUM(지출표[금액])"], ["=기준표!A1"]]);
  book.addName("주지출", "='지출 내역 (3일)'!$F$2", null);
  const copy = book.edit("user", "복사", () => copySheet(sheet, 0));
  expect([copy.name, book.sheets[0] === copy, book.active === sheet]).toEqual(["지출 내역 (3일) (2)", true, true]);
  expect(copy.tables.map(({ name, showTotals }) => [name, showTotals])).toEqual([["지출표2", true]]);
  expect([copy.formula(0, 11), copy.formula(1, 11), copy.formula(2, 11)]).toEqual(["='지출 내역 (3일) (2)'!A1", "=SUM(지출표2[금액])", "=기준표!A1"]);
  expect(book.nameOf("주지출", copy)?.formula).toBe("'지출 내역 (3일) (2)'!$F$2");
  expect(copy.validations.map(({ type }) => type)).toEqual(sheet.validations.map(({ type }) => type));
  expect([copy.conditionalFormats.length, copy.merges.length, copy.notes.length, copy.columnWidth(0), copy.rowHeight(0)]).toEqual([sheet.conditionalFormats.length, 1, 1, 90, 30]);
  expect([copy.layout.printAreas[0]?.sheet === copy, copy.layout.orientation, copy.frozenRows, copy.protection?.options.allowSort]).toEqual([true, "landscape", 1, true]);
  copy.put(1, 3, 1);
  expect([sheet.value(1, 3), copy.value(1, 11)]).not.toEqual([1, sheet.value(1, 11)]);
  const again = await openBook(await book.save());
  expect(again.sheetNamed("지출 내역 (3일) (2)")?.tables[0]?.columns.map(({ name }) => name)).toEqual(copy.tables[0]?.columns.map(({ name }) => name));
  book.undo();
  book.undo();
  expect(book.sheets.map(({ name }) => name)).toEqual(["기준표", "지출 내역 (3일)", "숨김"]);
});
