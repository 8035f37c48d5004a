import { createBook } from "../../../../src/workbench/engine/create-book";
import type { Book, Sheet, Table, Value } from "../../../../src/workbench/engine/model";
import { filterColumn } from "../../../../src/workbench/engine/filtering/filter-table";
import type { SortKey } from "../../../../src/workbench/engine/sorting/sort-key";
import { sortLines } from "../../../../src/workbench/engine/sorting/sort-lines";
import { forgetSort, sortTable, sortTableAgain } from "../../../../src/workbench/engine/sorting/sort-table";
import { comparedValues } from "../../../../src/workbench/engine/sorting/value-order";
import { at, fill, refusal } from "../everything";

const key = (place: number, descending = false): SortKey => ({ at: place, descending, on: "value", textAsNumber: false });
const order = { descending: false, matchCase: false, textAsNumber: false };
const down = (sheet: Sheet, column: number, from: number, to: number): Value[] => Array.from({ length: to - from + 1 }, (_, row) => sheet.value(from + row, column));

const ascending: Value[] = [-3, 2, 10, "!a", "2", "A", "b", "co-op", "가", "나", "힣", false, true, { error: "#N/A" }, null];

test("numbers, signs, digits, Latin, Hangul, FALSE, TRUE, errors, blanks", () => {
  const shuffled = ascending.map((_, place) => ascending[(place * 7) % ascending.length] ?? null);
  expect([...shuffled].sort((one, other) => comparedValues(one, other, order))).toEqual(ascending);
  const descending = [...ascending.slice(0, -1)].reverse();
  expect([...shuffled].sort((one, other) => comparedValues(one, other, { ...order, descending: true }))).toEqual([...descending, null]);
});

test.each<[string, string, Partial<typeof order>, number]>([
  ["a", "A", {}, 0],
  ["a", "A", { matchCase: true }, -1],
  ["co-op", "coop", {}, 1],
  ["co-op", "coops", {}, -1],
  ["10", "9", {}, -1],
  ["10", "9", { textAsNumber: true }, 1],
])("%s and %s (%p)", (one, other, asked, expected) => {
  expect(Math.sign(comparedValues(one, other, { ...order, ...asked }))).toBe(expected);
});

function rooms(): { book: Book; sheet: Sheet; table: Table } {
  const book = createBook();
  const sheet = book.active;
  fill(sheet, "A1", [["이름", "층", "호", "금액"], ["다", 2, 201, null], ["가", 1, 102, null], ["나", 2, 202, null], ["라", 1, 101, null]]);
  const table = sheet.addTable(at(sheet, "A1:D5"), "객실");
  book.edit("user", "수식", () => sheet.put(1, 3, "=B2*C2"));
  sheet.restyle(at(sheet, "A2"), { fill: "#FFFF00" });
  sheet.notes.push({ row: 1, column: 0, author: "", text: "다의 메모" });
  sheet.setValidation(at(sheet, "A2"), { type: "textLength", operator: "lessThan", formula1: "9", ignoreBlank: true, showDropDown: true });
  return { book, sheet, table };
}

test("several keys; contents, looks, notes and formulas go along, rules stay, and all comes back", () => {
  const { book, sheet, table } = rooms();
  book.edit("user", "정렬", () => sortTable(table, [key(1, true), key(2)]));
  expect([down(sheet, 0, 1, 4), down(sheet, 3, 1, 4)]).toEqual([["다", "나", "라", "가"], [402, 404, 101, 102]]);
  book.edit("user", "정렬", () => sortTable(table, [key(0)]));
  expect([down(sheet, 0, 0, 4), sheet.formula(3, 3), sheet.style(3, 0).fill, sheet.notes[0]?.row, sheet.validations[0]?.area.top]).toEqual([["이름", "가", "나", "다", "라"], "=B4*C4", "#FFFF00", 3, 1]);
  book.undo();
  expect([down(sheet, 0, 1, 4), sheet.notes[0]?.row]).toEqual([["다", "나", "라", "가"], 1]);
});

test("a sort is remembered by its columns, done again and forgotten", () => {
  const { sheet, table } = rooms();
  sortTable(table, [key(2)]);
  fill(sheet, "C2", [[999]]);
  sortTableAgain(table);
  expect(down(sheet, 2, 1, 4)).toEqual([102, 201, 202, 999]);
  forgetSort(table);
  fill(sheet, "C2", [[5000]]);
  sortTableAgain(table);
  expect(sheet.value(1, 2)).toBe(5000);
});

test("hidden rows stay where they are", () => {
  const { sheet, table } = rooms();
  const floor = table.columns[1];
  if (floor) filterColumn(table, floor, { on: "values", texts: ["2"], days: [], blanks: false });
  sortTable(table, [key(2, true)]);
  expect(down(sheet, 0, 1, 4)).toEqual(["나", "가", "다", "라"]);
});

test("cells of a colour first, and columns by a row", () => {
  const { sheet } = rooms();
  sortLines(at(sheet, "A2:C5"), [{ ...key(0), on: "fill", color: "#FFFF00", descending: true }], false, "rows");
  expect(down(sheet, 0, 1, 4)).toEqual(["가", "나", "라", "다"]);
  sortLines(at(sheet, "F1:H2"), [key(0)], false, "columns");
  fill(sheet, "F1", [[3, 1, 2], ["셋", "=F2&G1", "둘"]]);
  sortLines(at(sheet, "F1:H2"), [key(0)], false, "columns");
  expect([sheet.value(0, 5), sheet.formula(1, 5), sheet.value(1, 6), sheet.value(1, 7)]).toEqual([1, "=E2&F1", "둘", "셋"]);
});

test("merged cells and keys outside are refused", () => {
  const { sheet, table } = rooms();
  sheet.merge(at(sheet, "F1:G1"), false);
  expect(() => sortLines(at(sheet, "F1:G4"), [key(0)], false, "rows")).toThrow(refusal("MergedRangeConflict"));
  expect(() => sortTable(table, [key(4)])).toThrow(refusal("InvalidArgument"));
});
