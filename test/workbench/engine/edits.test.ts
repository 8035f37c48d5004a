import { createBook } from "../../../src/workbench/engine/create-book";
import { addChart, removeChart, setChartData } from "../../../src/workbench/engine/charts/put-chart";
import { filterColumn } from "../../../src/workbench/engine/filtering/filter-table";
import type { Book, Change, Sheet } from "../../../src/workbench/engine/model";
import { copySheet } from "../../../src/workbench/engine/reshape/copy-sheet";
import { deleteCells } from "../../../src/workbench/engine/reshape/delete-cells";
import { insertCells } from "../../../src/workbench/engine/reshape/insert-cells";
import { moveColumns, moveTableColumn } from "../../../src/workbench/engine/reshape/move-columns";
import { sortTable } from "../../../src/workbench/engine/sorting/sort-table";
import { chartPicture } from "../../kit/book-picture";
import { at, everythingBook, fill, refusal } from "./everything";

/** Everything that a book holds, as plain data to compare. */
function told(book: Book): unknown {
  const area = ({ top, left, bottom, right }: { top: number; left: number; bottom: number; right: number }): number[] => [top, left, bottom, right];
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    look: [sheet.tabColor, sheet.showGridlines, sheet.frozenRows, sheet.frozenColumns, sheet.protection],
    cells: cellsOf(sheet),
    widths: Array.from({ length: 12 }, (_, column) => [sheet.columnWidth(column), sheet.isColumnHidden(column), sheet.rowHeight(column)]),
    tables: sheet.tables.map((table) => ({ ...table, area: area(table.area), columns: table.columns.map((column) => ({ ...column })) })),
    validations: sheet.validations.map((validation) => ({ ...validation, area: area(validation.area) })),
    formats: sheet.conditionalFormats.map((format) => ({ ...format, areas: format.areas.map(area) })),
    merges: sheet.merges.map(area),
    charts: JSON.stringify(sheet.charts.map(chartPicture)),
    notes: sheet.notes.map((note) => ({ ...note })),
    layout: JSON.stringify({ ...sheet.layout, printAreas: sheet.layout.printAreas.map(area) }),
    names: book.names.map((name) => [name.name, name.formula]),
  }));
}

function cellsOf(sheet: Sheet): unknown[] {
  const used = sheet.usedArea(false);
  const cells: unknown[] = [];
  for (let row = 0; row <= (used?.bottom ?? -1); row++) {
    for (let column = 0; column <= (used?.right ?? -1); column++) cells.push([sheet.value(row, column), sheet.formula(row, column), sheet.style(row, column)]);
  }
  return cells;
}

const edits: [name: string, edit: (book: Book, sheet: Sheet) => void][] = [
  ["values", (_, sheet) => fill(sheet, "A2", [[1, "글", null], ["=A2*2", true, "'=x"]])],
  ["a formula over a value", (_, sheet) => sheet.put(1, 3, "=1+1")],
  ["styles", (_, sheet) => sheet.restyle(at(sheet, "A1:Z20"), { bold: null, italic: true, fill: "#123456" })],
  ["styles of whole columns", (_, sheet) => sheet.restyle(at(sheet, "B:D"), { wrap: true })],
  ["clearing", (_, sheet) => sheet.clear(at(sheet, "A6:K20"), "all")],
  ["clearing a table's cells", (_, sheet) => sheet.clear(at(sheet, "A1:F5"), "contents")],
  ["merging", (_, sheet) => sheet.merge(at(sheet, "H7:I9"), true)],
  ["unmerging", (_, sheet) => sheet.unmerge(at(sheet, "H1:I1"))],
  ["widths, heights, hiding", (_, sheet) => { sheet.setColumnWidth(0, 33); sheet.setColumnHidden(3, true); sheet.setRowHeight(4, 60); sheet.setRowHidden(20, false); }],
  ["a new table", (_, sheet) => { fill(sheet, "M1", [["가", "가", null]]); sheet.addTable(at(sheet, "M1:O4")); }],
  ["a larger table", (_, sheet) => { const [table] = sheet.tables; if (table) { table.showTotals = false; sheet.resizeTable(table, at(sheet, "A1:G9")); } }],
  ["a table's name, style and columns", (_, sheet) => { const [table] = sheet.tables; if (table) { table.name = "비용"; table.style = null; table.showBandedRows = false; const [column] = table.columns; if (column) column.name = "날짜"; } }],
  ["a table gone", (_, sheet) => { const [table] = sheet.tables; if (table) sheet.removeTable(table); }],
  ["a totals function", (_, sheet) => { const column = sheet.tables[0]?.columns[3]; if (column) column.totalsFunction = "average"; }],
  ["sheets", (book, sheet) => { book.addSheet("새 시트"); sheet.name = "바뀐 이름"; book.moveSheet(sheet, 0); const last = book.sheetNamed("숨김"); if (last) book.removeSheet(last); }],
  ["names", (book) => { book.addName("새이름", "=1", null); const name = book.nameOf("적격증빙", null); if (name) { name.formula = "기준표!$A$2:$A$3"; name.comment = ""; } const other = book.nameOf("부가세율", null); if (other) book.removeName(other); }],
  ["validations", (_, sheet) => { sheet.setValidation(at(sheet, "B3:C3"), null); sheet.setValidation(at(sheet, "E3"), { type: "custom", formula1: "=E3>0", ignoreBlank: true, showDropDown: true }); const [first] = sheet.validations; if (first?.error) first.error.message = "다른 말"; }],
  ["conditional formats", (_, sheet) => { sheet.removeConditionalFormats(at(sheet, "A2:B3")); sheet.addConditionalFormat({ areas: [at(sheet, "A1")], kind: "expression", formulas: ["=TRUE"], style: {}, stopIfTrue: false }); const [first] = sheet.conditionalFormats; if (first) { first.areas.push(at(sheet, "C9")); first.stopIfTrue = !first.stopIfTrue; } }],
  ["notes", (_, sheet) => { sheet.notes.push({ row: 3, column: 3, author: "", text: "새 메모" }); const [first] = sheet.notes; if (first) first.text = "바뀜"; sheet.notes.splice(0, 1); }],
  ["page layout", (_, sheet) => { sheet.layout.orientation = "portrait"; sheet.layout.margins.left = 1; sheet.layout.rowBreaks.push(9, 12); sheet.layout.zoom = { scale: 50 }; sheet.layout.header.left = "왼쪽"; sheet.layout.titleRows = null; }],
  ["rows and columns that come", (_, sheet) => { insertCells(at(sheet, "3:4"), "down"); insertCells(at(sheet, "C:C"), "right"); insertCells(at(sheet, "J2:J3"), "right"); }],
  ["rows and columns that go", (_, sheet) => { deleteCells(at(sheet, "2:3"), "up"); deleteCells(at(sheet, "D:D"), "left"); deleteCells(at(sheet, "J5:J6"), "up"); }],
  ["columns that move", (_, sheet) => { const [table] = sheet.tables; if (table) moveTableColumn(table, 5, 0); moveColumns(sheet, 10, 1, 9); }],
  ["a whole table gone with its rows", (_, sheet) => deleteCells(at(sheet, "1:5"), "up")],
  ["a sort and a filter", (_, sheet) => { const [table] = sheet.tables; const column = table?.columns[2]; if (table && column) { sortTable(table, [{ at: 3, descending: true, on: "value", textAsNumber: false }]); filterColumn(table, column, { on: "values", texts: ["법인카드"], days: [], blanks: false }); } }],
  ["a copied sheet", (_, sheet) => void copySheet(sheet, 0)],
  ["charts", (_, sheet) => { const [chart] = sheet.charts; if (chart) { chart.name = "다른 차트"; chart.title.text = null; chart.valueAxis.font.bold = true; chart.to = { ...chart.to, row: 30 }; setChartData(chart, at(sheet, "D1:E4"), "columns"); } addChart(sheet, "column", at(sheet, "B1:E3"), "auto"); }],
  ["a chart gone", (_, sheet) => { const [chart] = sheet.charts; if (chart) removeChart(chart); }],
  ["the sheet's own look", (_, sheet) => { sheet.tabColor = ""; sheet.showGridlines = true; sheet.frozenRows = 3; sheet.protection = null; }],
];

test.each(edits)("%s are taken back and done again exactly", (_name, edit) => {
  const book = everythingBook();
  const sheet = book.active;
  const before = told(book);
  book.edit("user", "해 보기", () => edit(book, sheet));
  const after = told(book);
  expect(after).not.toEqual(before);
  expect(book.undo()).toBe("해 보기");
  expect(told(book)).toEqual(before);
  expect(book.redo()).toBe("해 보기");
  expect(told(book)).toEqual(after);
});

test("steps are taken back one by one, and a new one ends what could be done again", () => {
  const book = createBook();
  const sheet = book.active;
  for (const value of [1, 2, 3]) book.edit(value === 2 ? "addin" : "user", `${value}`, () => sheet.put(0, 0, value));
  expect([book.undo(), sheet.value(0, 0)]).toEqual(["3", 2]);
  expect([book.undo(), sheet.value(0, 0)]).toEqual(["2", 1]);
  book.edit("user", "4", () => sheet.put(0, 0, 4));
  expect(book.redo()).toBeNull();
  expect([book.undo(), book.undo(), book.undo(), sheet.value(0, 0)]).toEqual(["4", "1", null, null]);
});

test("an edit tells listeners once, with rectangles", () => {
  const book = createBook();
  const sheet = book.active;
  const rounds: (readonly Change[])[] = [];
  const stop = book.onChange((changes) => rounds.push(changes));
  book.edit("user", "붙여넣기", () => fill(sheet, "B2", [[1, 2, 3], [4, 5, 6], [7, 8, 9]]));
  stop();
  sheet.put(9, 9, 1);
  expect(rounds).toHaveLength(1);
  expect(rounds[0]).toEqual([{ kind: "cells", source: "user", area: { sheet, top: 1, left: 1, bottom: 3, right: 3 } }]);
});

test("what was done before an error stays and can be taken back", () => {
  const book = createBook();
  const sheet = book.active;
  expect(() => book.edit("addin", "반쯤", () => { sheet.put(0, 0, 1); sheet.put(0, 1, "=1+"); })).toThrow("formula");
  expect(sheet.value(0, 0)).toBe(1);
  book.undo();
  expect(sheet.value(0, 0)).toBeNull();
});

test("names that Excel refuses are refused", () => {
  const book = createBook();
  expect(() => book.addSheet("가/나")).toThrow(refusal("InvalidArgument"));
  expect(() => book.addSheet("sheet1")).toThrow(refusal("ItemAlreadyExists"));
  expect(() => book.addName("A1", "=1", null)).toThrow(refusal("InvalidArgument"));
  expect(() => book.addName("두 말", "=1", null)).toThrow(refusal("InvalidArgument"));
  expect(() => book.removeSheet(book.active)).toThrow(refusal("InvalidOperation"));
  expect(() => (book.active.visibility = "hidden")).toThrow(refusal("InvalidOperation"));
});
