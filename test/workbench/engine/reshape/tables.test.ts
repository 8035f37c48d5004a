import { createBook } from "../../../../src/workbench/engine/create-book";
import type { Book, Sheet, Table } from "../../../../src/workbench/engine/model";
import { deleteCells } from "../../../../src/workbench/engine/reshape/delete-cells";
import { insertCells } from "../../../../src/workbench/engine/reshape/insert-cells";
import { moveColumns, moveTableColumn } from "../../../../src/workbench/engine/reshape/move-columns";
import { at, fill, refusal } from "../everything";

function lodging(): { book: Book; sheet: Sheet; table: Table } {
  const book = createBook();
  const sheet = book.active;
  fill(sheet, "B2", [["이름", "박수", "단가", "금액"], ["켈러", 2, 100, null], ["왕웨이", 3, 100, null], ["수디르만", 1, 50, null]]);
  const table = sheet.addTable(at(sheet, "B2:E5"), "숙박");
  sheet.restyle(at(sheet, "B2:E2"), { bold: true });
  sheet.restyle(at(sheet, "D3:D5"), { numberFormat: "#,##0" });
  book.edit("user", "수식", () => sheet.put(2, 4, "=[@박수]*[@단가]"));
  fill(sheet, "H1", [["=SUM(숙박[금액])"], ["=SUM(숙박[[박수]:[단가]])"], ["=D4"], ["=SUM(E3:E5)"]]);
  return { book, sheet, table };
}

const column = (sheet: Sheet, letter: number, from: number, to: number): unknown[] => Array.from({ length: to - from + 1 }, (_, row) => sheet.value(from + row, letter));
const headers = (table: Table): string[] => table.columns.map(({ name }) => name);

test("a row inserted inside a table is its row, with formula and look", () => {
  const { sheet, table } = lodging();
  insertCells(at(sheet, "B4:E4"), "down");
  expect(table.area).toMatchObject({ top: 1, bottom: 5 });
  expect([sheet.formula(3, 4), sheet.style(3, 3).numberFormat, sheet.value(3, 1)]).toEqual(["=[@박수]*[@단가]", "#,##0", null]);
  fill(sheet, "C4", [[4, 10]]);
  expect([sheet.value(0, 7), sheet.formula(2, 7), sheet.formula(3, 7), sheet.value(3, 7)]).toEqual([590, "=D5", "=SUM(E3:E6)", 590]);
});

test("the first row under the header looks like the rows, not like the header", () => {
  const { sheet, table } = lodging();
  insertCells(at(sheet, "3:3"), "down");
  expect([sheet.style(2, 1).bold, sheet.style(2, 3).numberFormat, table.area.bottom, sheet.formula(2, 4)]).toEqual([undefined, "#,##0", 5, "=[@박수]*[@단가]"]);
  insertCells(at(sheet, "2:2"), "down");
  expect(table.area).toMatchObject({ top: 2, bottom: 6 });
});

test("a column inserted inside a table gets a header of its own", () => {
  const { sheet, table } = lodging();
  insertCells(at(sheet, "C:D"), "right");
  expect(headers(table)).toEqual(["이름", "열1", "열2", "박수", "단가", "금액"]);
  expect([sheet.value(1, 2), sheet.value(1, 3), sheet.value(2, 6), sheet.formula(1, 9)]).toEqual(["열1", "열2", 200, "=SUM(숙박[[박수]:[단가]])"]);
});

test("a deleted column is lost to the formulas that name it, and comes back", () => {
  const { book, sheet, table } = lodging();
  book.edit("user", "삭제", () => deleteCells(at(sheet, "D:D"), "left"));
  expect(headers(table)).toEqual(["이름", "박수", "금액"]);
  expect([sheet.formula(2, 3), sheet.formula(1, 6), sheet.formula(0, 6), sheet.formula(2, 6)]).toEqual(["=[@박수]*#REF!", "=SUM(숙박[박수])", "=SUM(숙박[금액])", "=#REF!"]);
  book.undo();
  expect(headers(table)).toEqual(["이름", "박수", "단가", "금액"]);
  expect([sheet.value(0, 7), sheet.formula(1, 7), sheet.formula(2, 7), table.columns[3]?.formula]).toEqual([550, "=SUM(숙박[[박수]:[단가]])", "=D4", "[@박수]*[@단가]"]);
});

test("rows go, the last one stays blank, and with its header the table goes", () => {
  const { sheet, table } = lodging();
  deleteCells(at(sheet, "3:3"), "up");
  expect([table.area.bottom, column(sheet, 1, 2, 3)]).toEqual([3, ["왕웨이", "수디르만"]]);
  deleteCells(at(sheet, "3:4"), "up");
  expect([table.area.bottom, column(sheet, 1, 2, 2), sheet.formula(2, 4)]).toEqual([2, [null], "=[@박수]*[@단가]"]);
  deleteCells(at(sheet, "1:9"), "up");
  expect([sheet.tables.length, sheet.usedArea(true)]).toEqual([0, null]);
});

test("a totals row that is deleted is no longer shown", () => {
  const { sheet, table } = lodging();
  table.showTotals = true;
  deleteCells(at(sheet, "6:6"), "up");
  expect([table.showTotals, table.area.bottom]).toEqual([false, 4]);
});

test("a calculated column in addresses keeps to its own row", () => {
  const { book, sheet, table } = lodging();
  book.edit("user", "수식", () => fill(sheet, "E3", [["=C3*D3"], ["=C4*D4"], ["=C5*D5"]]));
  expect(table.columns[3]?.formula).toBe("C3*D3");
  deleteCells(at(sheet, "3:3"), "up");
  insertCells(at(sheet, "3:3"), "down");
  insertCells(at(sheet, "1:1"), "down");
  expect([table.columns[3]?.formula, sheet.formula(3, 4), sheet.formula(5, 4)]).toEqual(["C4*D4", "=C4*D4", "=C6*D6"]);
});

test("a moved column takes its cells, its name and all that means it along", () => {
  const { book, sheet, table } = lodging();
  sheet.setValidation(at(sheet, "C3:C5"), { type: "whole", operator: "greaterThan", formula1: "0", ignoreBlank: true, showDropDown: true });
  const before = [column(sheet, 1, 0, 5), headers(table)];
  book.edit("user", "이동", () => moveTableColumn(table, 0, 3));
  expect(headers(table)).toEqual(["박수", "단가", "금액", "이름"]);
  expect([column(sheet, 4, 1, 3), column(sheet, 3, 2, 4)]).toEqual([["이름", "켈러", "왕웨이"], [200, 300, 50]]);
  expect([sheet.formula(2, 7), sheet.formula(3, 7), sheet.value(1, 7), sheet.validations[0]?.area.left]).toEqual(["=C4", "=SUM(D3:D5)", 256, 1]);
  book.undo();
  expect([column(sheet, 1, 0, 5), headers(table)]).toEqual(before);
  moveColumns(sheet, 2, 1, 4);
  expect([headers(table), sheet.value(1, 7)]).toEqual([["이름", "단가", "금액", "박수"], 806]);
  expect(() => moveColumns(sheet, 2, 1, 9)).toThrow(refusal("InsertDeleteConflict"));
});
