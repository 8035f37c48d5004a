import { createBook } from "../../../../src/workbench/engine/create-book";
import type { FilterCriteria } from "../../../../src/workbench/engine/filtering/column-filter";
import { clearFilters, filterAgain, filterColumn } from "../../../../src/workbench/engine/filtering/filter-table";
import type { Book, Sheet, Table } from "../../../../src/workbench/engine/model";
import { openBook } from "../../../../src/workbench/engine/open-book";
import { deleteCells } from "../../../../src/workbench/engine/reshape/delete-cells";
import { sortTable } from "../../../../src/workbench/engine/sorting/sort-table";
import { xlsxFaults } from "../../../kit/xlsx-lint";
import { at, fill } from "../everything";

function visit(): { book: Book; sheet: Sheet; table: Table } {
  const book = createBook();
  const sheet = book.active;
  fill(sheet, "A1", [["일자", "이름", "금액"], [46336, "켈러", 100], [46336.75, "왕웨이", 300], [46337, "Keller", 200], [46370, null, 50]]);
  sheet.restyle(at(sheet, "A2:A5"), { numberFormat: "yyyy-mm-dd" });
  sheet.restyle(at(sheet, "B3"), { fill: "#FFFF00" });
  return { book, sheet, table: sheet.addTable(at(sheet, "A1:C5"), "지출") };
}

const seen = (sheet: Sheet): number[] => [1, 2, 3, 4].filter((row) => !sheet.isRowHidden(row));

function filter(table: Table, place: number, criteria: FilterCriteria | null): void {
  const column = table.columns[place];
  if (column) filterColumn(table, column, criteria);
}

const values = (...texts: string[]): FilterCriteria => ({ on: "values", texts, days: [], blanks: false });
const custom = (first: string, second: string | null = null, join: "and" | "or" = "and"): FilterCriteria => ({ on: "custom", first, second, join });

test.each<[string, number, FilterCriteria, number[]]>([
  ["texts as shown, whatever their case", 1, values("keller", "왕웨이"), [2, 3]],
  ["a shown day", 0, values("2026-11-10"), [1, 2]],
  ["a month", 0, { on: "values", texts: [], days: ["2026-12"], blanks: false }, [4]],
  ["an hour", 0, { on: "values", texts: [], days: ["2026-11-10T18"], blanks: false }, [2]],
  ["blanks", 1, { on: "values", texts: [], days: [], blanks: true }, [4]],
  ["a comparison", 2, custom(">=200"), [2, 3]],
  ["two comparisons", 2, custom(">60", "<300"), [1, 3]],
  ["one of two", 2, custom("<60", "=300", "or"), [2, 4]],
  ["a pattern", 1, custom("=*ell*"), [3]],
  ["anything", 1, custom("<>"), [1, 2, 3]],
  ["the largest two", 2, { on: "top", count: 2, isPercent: false }, [2, 3]],
  ["the smallest half", 2, { on: "bottom", count: 50, isPercent: true }, [1, 4]],
  ["a colour", 1, { on: "fill", color: "#ffff00" }, [2]],
])("%s", async (_name, column, criteria, rows) => {
  const { book, sheet, table } = visit();
  filter(table, column, criteria);
  expect(seen(sheet)).toEqual(rows);
  const again = (await openBook(await book.save())).active;
  expect([seen(again), again.tables[0]?.filters.map((one) => one.criteria)]).toEqual([rows, [{ ...criteria, ...("color" in criteria && { color: "#FFFF00" }) }]]);
});

test("columns filter together, anew, less, and not at all; a step back brings all", () => {
  const { book, sheet, table } = visit();
  book.edit("user", "필터", () => filter(table, 2, custom(">=100")));
  filter(table, 1, values("켈러", "왕웨이"));
  expect(seen(sheet)).toEqual([1, 2]);
  fill(sheet, "C2", [[1]]);
  expect(seen(sheet)).toEqual([1, 2]);
  filterAgain(table);
  expect(seen(sheet)).toEqual([2]);
  filter(table, 2, null);
  expect(seen(sheet)).toEqual([1, 2]);
  clearFilters(table);
  expect([seen(sheet), table.filters]).toEqual([[1, 2, 3, 4], []]);
});

test("a filter goes with its column, its button and its table", () => {
  const { book, sheet, table } = visit();
  filter(table, 1, values("켈러"));
  book.edit("user", "삭제", () => deleteCells(at(sheet, "B:B"), "left"));
  expect([seen(sheet), table.filters.length]).toEqual([[1, 2, 3, 4], 0]);
  book.undo();
  expect(seen(sheet)).toEqual([1]);
  table.showFilterButton = false;
  expect(seen(sheet)).toEqual([1, 2, 3, 4]);
  filter(table, 1, values("켈러"));
  sheet.removeTable(table);
  expect(seen(sheet)).toEqual([1, 2, 3, 4]);
});

test("a sort is saved and opened again", async () => {
  const { book, table } = visit();
  sortTable(table, [{ at: 2, descending: true, on: "value", textAsNumber: false }, { at: 1, descending: false, on: "fill", color: "#FFFF00", textAsNumber: false }], true);
  filter(table, 0, { on: "values", texts: [], days: ["2026-11-10"], blanks: true });
  filter(table, 2, custom(">=100", "<>200"));
  const bytes = await book.save();
  expect(xlsxFaults(bytes)).toEqual([]);
  const again = (await openBook(bytes)).active.tables[0];
  expect(again?.sort).toEqual(table.sort);
});
