import { createBook } from "../../../../src/workbench/engine/create-book";
import type { Book, Sheet } from "../../../../src/workbench/engine/model";
import { deleteCells } from "../../../../src/workbench/engine/reshape/delete-cells";
import { insertCells } from "../../../../src/workbench/engine/reshape/insert-cells";
import { at, fill, refusal } from "../everything";

function book(): { book: Book; sheet: Sheet; other: Sheet } {
  const made = createBook();
  return { book: made, sheet: made.active, other: made.addSheet("다른 시트") };
}

const insert = (sheet: Sheet, address: string, shift: "down" | "right" = "down"): unknown => insertCells(at(sheet, address), shift);
const remove = (sheet: Sheet, address: string, shift: "up" | "left" = "up"): void => deleteCells(at(sheet, address), shift);

test.each<[string, string, string]>([
  ["=A5", "3:3", "=A6"],
  ["=$A$5", "3:3", "=$A$6"],
  ["=A2", "3:3", "=A2"],
  ["=SUM(A1:A5)", "3:4", "=SUM(A1:A7)"],
  ["=SUM(A3:A5)", "3:3", "=SUM(A4:A6)"],
  ["=SUM(A1:A2)", "3:3", "=SUM(A1:A2)"],
  ["=SUM(A:A)", "3:3", "=SUM(A:A)"],
  ["=SUM(5:6)", "3:3", "=SUM(6:7)"],
  ["='다른 시트'!A5", "3:3", "='다른 시트'!A5"],
  ["=Sheet1!A5+B$9", "3:3", "=Sheet1!A6+B$10"],
  ["=SUM(A1048576)", "3:3", "=SUM(#REF!)"],
  ["=SUM(A5:C9)", "B3:B4", "=SUM(A5:C9)"],
  ["=B5+A5", "B3:B4", "=B7+A5"],
])("%s after inserting %s is %s", (formula, address, expected) => {
  const { sheet } = book();
  sheet.put(0, 25, formula);
  insert(sheet, address);
  expect(sheet.formula(0, 25)).toBe(expected);
});

test.each<[string, string, "up" | "left", string]>([
  ["=A5", "3:3", "up", "=A4"],
  ["=A3", "3:3", "up", "=#REF!"],
  ["=SUM(A1:A5)", "2:3", "up", "=SUM(A1:A3)"],
  ["=SUM(A3:A5)", "2:3", "up", "=SUM(A2:A3)"],
  ["=SUM(A3:A5)", "5:9", "up", "=SUM(A3:A4)"],
  ["=SUM(A3:A5)", "3:5", "up", "=SUM(#REF!)"],
  ["=C1+A1", "B:B", "left", "=B1+A1"],
  ["=SUM(B2:D2)+E2", "C2", "left", "=SUM(B2:C2)+D2"],
  ["=SUM(B2:D3)", "C2", "left", "=SUM(B2:D3)"],
])("%s after deleting %s (%s) is %s", (formula, address, shift, expected) => {
  const { other, sheet } = book();
  other.put(0, 0, formula.replace(/(?<![A-Z])([A-Z]\d*(?::[A-Z]\d*)?)(?![A-Z(])/g, "Sheet1!$1"));
  remove(sheet, address, shift);
  expect(other.formula(0, 0)?.replaceAll("Sheet1!", "")).toBe(expected);
});

test("cells, looks, heights, merges, notes and rules go along, and all comes back", () => {
  const { book: made, sheet, other } = book();
  fill(sheet, "A1", [["가", 1], ["나", 2], ["다", "=SUM(B1:B2)"]]);
  sheet.restyle(at(sheet, "A2:B2"), { bold: true });
  sheet.setRowHeight(1, 30);
  sheet.merge(at(sheet, "D2:E3"), false);
  sheet.notes.push({ row: 2, column: 0, author: "", text: "메모" });
  sheet.setValidation(at(sheet, "B2:B9"), { type: "custom", formula1: "B2>B$1", ignoreBlank: true, showDropDown: true });
  sheet.addConditionalFormat({ areas: [at(sheet, "A2:B9")], kind: "expression", formulas: ['$A2=""'], style: { bold: true }, stopIfTrue: false });
  other.setValidation(at(other, "A1:A3"), { type: "list", formula1: "Sheet1!$A$2:$A$3", ignoreBlank: true, showDropDown: true });
  made.addName("나라", "=Sheet1!$B$2", null);
  sheet.layout.printAreas = [at(sheet, "A1:B3")];
  sheet.layout.titleRows = { first: 0, last: 1 };
  sheet.layout.rowBreaks = [2];
  sheet.frozenRows = 1;
  const picture = (): unknown => [
    sheet.value(3, 1), sheet.formula(3, 1), sheet.style(1, 0).bold, sheet.style(2, 1).bold, sheet.rowHeight(2),
    sheet.merges[0]?.top, sheet.notes[0]?.row, sheet.validations.map(({ area, formula1 }) => [area.top, area.bottom, formula1]),
    sheet.conditionalFormats.map(({ areas, formulas }) => [areas[0]?.top, areas[0]?.bottom, formulas]),
    other.validations[0]?.formula1, made.nameOf("나라", null)?.formula, sheet.layout.printAreas[0]?.bottom, sheet.layout.titleRows, sheet.layout.rowBreaks, sheet.frozenRows,
  ];
  const before = picture();
  made.edit("user", "삽입", () => insert(sheet, "2:2"));
  expect(picture()).toEqual([
    3, "=SUM(B1:B3)", undefined, true, 30, 2, 3, [[2, 9, "B3>B$1"]], [[2, 9, ['$A3=""']]],
    "Sheet1!$A$3:$A$4", "Sheet1!$B$3", 3, { first: 0, last: 2 }, [3], 1,
  ]);
  made.undo();
  expect(picture()).toEqual(before);
  made.redo();
  made.edit("user", "삭제", () => remove(sheet, "2:2"));
  expect(picture()).toEqual(before);
});

test("a rule keeps its sense when its first row goes", () => {
  const { sheet } = book();
  sheet.setValidation(at(sheet, "B2:B9"), { type: "custom", formula1: "COUNTIF(B$2:B$9,B2)=1", ignoreBlank: true, showDropDown: true });
  sheet.addConditionalFormat({ areas: [at(sheet, "A2:C9")], kind: "expression", formulas: ["$B2>$B1"], style: {}, stopIfTrue: false });
  remove(sheet, "2:2");
  expect(sheet.validations[0]).toMatchObject({ formula1: "COUNTIF(B$2:B$8,B2)=1", area: { top: 1, bottom: 7 } });
  expect(sheet.conditionalFormats[0]?.formulas).toEqual(["$B2>$B1"]);
});

test("a block takes only its own cells along, and rules are cut where they stick out", () => {
  const { sheet } = book();
  fill(sheet, "A1", [["a1", "b1", "c1"], ["a2", "b2", "c2"]]);
  sheet.setValidation(at(sheet, "A1:C4"), { type: "custom", formula1: "A1>0", ignoreBlank: true, showDropDown: true });
  insert(sheet, "B2", "down");
  expect([sheet.value(1, 1), sheet.value(2, 1), sheet.value(1, 2)]).toEqual([null, "b2", "c2"]);
  expect([sheet.validationAt(4, 1)?.formula1, sheet.validationAt(4, 0), sheet.validationAt(3, 2)?.area.bottom]).toEqual(["B1>0", null, 3]);
  insert(sheet, "A1", "right");
  expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(0, 3)]).toEqual([null, "a1", "c1"]);
});

test("what formulas spread over their neighbours follows them", () => {
  const { sheet } = book();
  fill(sheet, "A1", [["나"], ["가"], ["나"]]);
  sheet.put(0, 2, "=UNIQUE(A1:A3)");
  insert(sheet, "1:1");
  expect([sheet.formula(1, 2), sheet.value(1, 2), sheet.value(2, 2), sheet.value(0, 2), sheet.value(3, 2)]).toEqual(["=UNIQUE(A2:A4)", "나", "가", null, null]);
});

test("what cannot be is refused by Excel's code, and nothing has changed", () => {
  const { sheet } = book();
  fill(sheet, "B2", [["이름", "수"], ["가", 1]]);
  sheet.addTable(at(sheet, "B2:C3"));
  sheet.merge(at(sheet, "F2:G2"), false);
  sheet.put(1_048_575, 8, "끝");
  expect(() => insert(sheet, "B2", "down")).toThrow(refusal("InsertDeleteConflict"));
  expect(() => insert(sheet, "A2", "right")).toThrow(refusal("InsertDeleteConflict"));
  expect(() => remove(sheet, "2:2")).toThrow(refusal("InsertDeleteConflict"));
  expect(() => remove(sheet, "C1", "up")).toThrow(refusal("InsertDeleteConflict"));
  expect(() => insert(sheet, "F1", "down")).toThrow(refusal("MergedRangeConflict"));
  expect(() => insert(sheet, "5:5")).toThrow(refusal("NonBlankCellOffSheet"));
  expect(() => insert(sheet, "A:XFD")).toThrow(refusal("InvalidArgument"));
  expect([sheet.value(1, 1), sheet.value(1_048_575, 8), sheet.merges.length]).toEqual(["이름", "끝", 1]);
});
