import { createBook } from "../../../src/workbench/engine/create-book";
import type { Book, Sheet, Table } from "../../../src/workbench/engine/model";
import { at, fill, refusal } from "./everything";

function guests(): { book: Book; sheet: Sheet; table: Table } {
  const book = createBook();
  const sheet = book.active;
  fill(sheet, "B2", [["이름", "박수", "단가", "금액"], ["켈러", 2, 100, null], ["왕웨이", 3, 100, null]]);
  const table = sheet.addTable(at(sheet, "B2:E4"), "숙박");
  book.edit("user", "수식", () => sheet.put(2, 4, "=[@박수]*[@단가]"));
  return { book, sheet, table };
}

test("a formula typed into an empty column fills it", () => {
  const { sheet, table } = guests();
  expect([sheet.value(2, 4), sheet.value(3, 4)]).toEqual([200, 300]);
  expect(table.columns[3]?.formula).toBe("[@박수]*[@단가]");
});

test("what a person types under a table becomes its row, with formulas, rules and looks", () => {
  const { book, sheet, table } = guests();
  sheet.setValidation(at(sheet, "C3:C4"), { type: "whole", operator: "greaterThan", formula1: "0", ignoreBlank: true, showDropDown: true });
  sheet.addConditionalFormat({ areas: [at(sheet, "B3:E4")], kind: "expression", formulas: ['$B3=""'], style: { bold: true }, stopIfTrue: false });
  sheet.restyle(at(sheet, "D3:D4"), { numberFormat: "#,##0" });
  book.edit("user", "입력", () => fill(sheet, "B5", [["수디르만", 1, 5000], ["하르토노", 2, 5000]]));
  expect(table.area).toMatchObject({ top: 1, bottom: 5, left: 1, right: 4 });
  expect([sheet.value(4, 4), sheet.value(5, 4)]).toEqual([5000, 10000]);
  expect(sheet.validationAt(5, 2)?.formula1).toBe("0");
  expect(sheet.conditionalFormats[0]?.areas[0]?.bottom).toBe(5);
  expect(sheet.text(5, 3)).toBe("5,000");
});

test("a column typed beside a table joins it under a name of its own", () => {
  const { book, sheet, table } = guests();
  book.edit("user", "입력", () => sheet.put(1, 5, "이름"));
  expect(table.columns.map(({ name }) => name)).toEqual(["이름", "박수", "단가", "금액", "이름2"]);
  expect(sheet.value(1, 5)).toBe("이름2");
});

test("an add-in's writing under a table does not join it, nor does anything under a totals row", () => {
  const { book, sheet, table } = guests();
  book.edit("addin", "", () => sheet.put(4, 1, "밖"));
  expect(table.area.bottom).toBe(3);
  sheet.putValue(4, 1, null);
  book.edit("user", "", () => (table.showTotals = true));
  book.edit("user", "", () => sheet.put(5, 1, "밖"));
  expect(table.area.bottom).toBe(4);
});

test("the totals row sums, is told anew and goes again", () => {
  const { sheet, table } = guests();
  table.showTotals = true;
  expect([sheet.value(4, 1), sheet.value(4, 4)]).toEqual(["요약", 500]);
  const nights = table.columns[1];
  if (nights) nights.totalsFunction = "average";
  expect(sheet.value(4, 2)).toBe(2.5);
  table.showTotals = false;
  expect([table.area.bottom, sheet.value(4, 1), sheet.formula(4, 4)]).toEqual([3, null, null]);
});

test("headers stay texts, filled and different", () => {
  const { sheet, table } = guests();
  sheet.put(1, 1, 2026);
  sheet.put(1, 2, "단가");
  sheet.put(1, 3, null);
  expect(table.columns.map(({ name }) => name)).toEqual(["2026", "단가2", "열3", "금액"]);
  expect(sheet.value(1, 1)).toBe("2026");
  expect(sheet.formula(2, 4)).toBe("=[@단가2]*[@열3]");
});

test("tables do not overlap, and names are used once", () => {
  const { book, sheet, table } = guests();
  expect(() => sheet.addTable(at(sheet, "A1:C9"))).toThrow(refusal("InvalidArgument"));
  expect(() => sheet.addTable(at(sheet, "H1:I2"), "숙박")).toThrow(refusal("ItemAlreadyExists"));
  expect(sheet.addTable(at(sheet, "H1:I2")).name).toBe("표1");
  expect(() => book.renameTable(table, "표1")).toThrow(refusal("ItemAlreadyExists"));
});

test("a sheet says where its things are", () => {
  const { book, sheet } = guests();
  book.addName("단가들", "=숙박[단가]", null);
  expect(book.areaOf("숙박[[박수]:[단가]]", null)).toMatchObject({ top: 2, bottom: 3, left: 2, right: 3 });
  expect(book.areaOf("숙박[#Headers]", null)).toMatchObject({ top: 1, bottom: 1, left: 1, right: 4 });
  expect(book.areaOf("숙박", null)).toMatchObject({ top: 2, bottom: 3, left: 1, right: 4 });
  expect(book.areaOf("단가들", sheet)).toMatchObject({ top: 2, bottom: 3, left: 3, right: 3 });
  expect(book.areaOf("Sheet1!$A$1:B2", null)).toMatchObject({ top: 0, bottom: 1, left: 0, right: 1 });
  expect(book.areaOf("없는것", sheet)).toBeNull();
  expect(book.areaOf("A1+B1", sheet)).toBeNull();
});
