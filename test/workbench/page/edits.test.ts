import { createBook } from "../../../src/workbench/engine/create-book";
import type { Area, Input, Sheet } from "../../../src/workbench/engine/model";
import { Desk } from "../../../src/workbench/page/desk";
import { clearContents, fillDown, fillOn, toggleStyle } from "../../../src/workbench/page/edits";
import { pasteBlock } from "../../../src/workbench/page/paste";

function deskWith(rows: readonly (readonly Input[])[]): { desk: Desk; sheet: Sheet; area: (address: string) => Area; formulas: (address: string) => unknown[] } {
  const book = createBook();
  const sheet = book.active;
  rows.forEach((row, down) => row.forEach((input, across) => sheet.put(down, across, input)));
  const area = (address: string): Area => book.areaOf(address, sheet)!;
  const formulas = (address: string): unknown[] => {
    const { top, left, bottom, right } = area(address);
    const cells: unknown[] = [];
    for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) cells.push(sheet.formula(row, column) ?? sheet.value(row, column));
    return cells;
  };
  return { desk: new Desk(book, "a.xlsx", "ko"), sheet, area, formulas };
}

test("dragging formulas moves their references; dragging upwards and to the left works alike", () => {
  const { desk, area, formulas } = deskWith([[1, "=A1*$A$1"], [2], [3]]);
  fillOn(desk, area("B1"), area("B1:B3"));
  expect(formulas("B1:B3")).toEqual(["=A1*$A$1", "=A2*$A$1", "=A3*$A$1"]);
  const up = deskWith([[], [], [5, 10], [7, 20]]);
  fillOn(up.desk, up.area("A3:B4"), up.area("A1:B4"));
  expect(up.formulas("A1:B2")).toEqual([1, -10, 3, 0]);
});

test("dragging the handle inwards empties what is left out", () => {
  const { desk, area, formulas } = deskWith([[1], [2], [3]]);
  fillOn(desk, area("A1:A3"), area("A1:A2"));
  expect(formulas("A1:A3")).toEqual([1, 2, null]);
});

test("Ctrl+D on one cell copies the cell above, look and validation too", () => {
  const { desk, sheet, area } = deskWith([["위"]]);
  sheet.restyle(area("A1"), { bold: true, fill: "#FFF2CC" });
  sheet.restyle(area("A2"), { italic: true });
  sheet.setValidation(area("A1"), { type: "list", formula1: '"위,아래"', ignoreBlank: true, showDropDown: true });
  desk.select(area("A2"));
  fillDown(desk);
  expect(sheet.value(1, 0)).toBe("위");
  expect(sheet.style(1, 0)).toMatchObject({ bold: true, fill: "#FFF2CC" });
  expect(sheet.style(1, 0).italic ?? false).toBe(false);
  expect(sheet.validationAt(1, 0)?.formula1).toBe('"위,아래"');
});

test("a block fills a selection that it fits evenly, else goes in once", () => {
  const { desk, area, formulas } = deskWith([]);
  desk.select(area("A1:A4"));
  pasteBlock(desk, [["1"], ["=A1"]]);
  expect(formulas("A1:A4")).toEqual([1, "=A1", 1, "=A1"]);
  desk.select(area("C1:C3"));
  pasteBlock(desk, [["가", "나"], ["다"]]);
  expect(formulas("C1:D3")).toEqual(["가", "나", "다", null, null, null]);
});

test("a block that would cut a merge, or run off the sheet, is refused whole", () => {
  const { desk, sheet, area } = deskWith([]);
  sheet.merge(area("B2:C3"), false);
  desk.select(area("A2"));
  pasteBlock(desk, [["1", "2"]]);
  expect([desk.notice?.text, sheet.value(1, 0)]).toEqual(["병합된 셀이 걸려 있어 할 수 없습니다.", null]);
  desk.select(area("XFD1"));
  pasteBlock(desk, [["1", "2"]]);
  expect([desk.notice?.text, sheet.value(0, 16_383)]).toEqual(["붙여 넣을 내용이 시트 끝을 넘습니다.", null]);
});

test("clearing a whole column keeps its look; bold goes on and off by the active cell", () => {
  const { desk, sheet, area, formulas } = deskWith([[1], [2]]);
  desk.select(area("A1:A2"));
  toggleStyle(desk, "bold");
  clearContents(desk, area("A:A"));
  expect([formulas("A1:A2"), sheet.style(1, 0).bold]).toEqual([[null, null], true]);
  toggleStyle(desk, "bold");
  expect(sheet.style(1, 0).bold ?? false).toBe(false);
});
