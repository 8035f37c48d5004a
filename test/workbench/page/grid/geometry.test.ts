import { createBook } from "../../../../src/workbench/engine/create-book";
import { cellAt, drawn, geometryOf, scrolledTo } from "../../../../src/workbench/page/grid/geometry";
import { fillTarget } from "../../../../src/workbench/page/grid/fill-target";
import { zoneAt } from "../../../../src/workbench/page/grid/zones";

function sheetOfTens(): ReturnType<typeof createBook>["active"] {
  const sheet = createBook().active;
  // 75 points are 100 pixels, 15 points 20.
  for (let column = 0; column < 40; column += 1) sheet.setColumnWidth(column, 75);
  for (let row = 0; row < 200; row += 1) sheet.setRowHeight(row, 15);
  return sheet;
}

const view = { left: 0, top: 0, width: 500, height: 200 };

test("cells are found under points, frozen ones where they stick", () => {
  const sheet = sheetOfTens();
  sheet.frozenRows = 1;
  sheet.frozenColumns = 1;
  const geometry = geometryOf(sheet, { row: 0, column: 0 });
  const scrolled = { ...view, left: 300, top: 100 };
  expect(cellAt(geometry, scrolled, 50, 10)).toEqual({ row: 0, column: 0 });
  expect(cellAt(geometry, scrolled, 150, 30)).toEqual({ row: 6, column: 4 });
  expect(cellAt(geometry, scrolled, 99_999, 99_999)).toEqual({ row: geometry.rows.count - 1, column: geometry.columns.count - 1 });
});

test("hidden rows take no room and no point lies on them", () => {
  const sheet = sheetOfTens();
  sheet.setRowHidden(1, true);
  const geometry = geometryOf(sheet, { row: 0, column: 0 });
  expect([geometry.rows.length(1), cellAt(geometry, view, 0, 20).row]).toEqual([0, 2]);
});

test("only what is in view is drawn, with a little more", () => {
  const geometry = geometryOf(sheetOfTens(), { row: 0, column: 0 });
  expect(drawn(geometry, { ...view, top: 400 })).toEqual({ top: 12, bottom: 38, left: 0, right: 6 });
});

test("a cell out of sight is scrolled to, as little as needed; one in sight is let be", () => {
  const sheet = sheetOfTens();
  sheet.frozenRows = 2;
  const geometry = geometryOf(sheet, { row: 0, column: 0 });
  expect(scrolledTo(geometry, view, { row: 5, column: 1 })).toEqual({ left: 0, top: 0 });
  expect(scrolledTo(geometry, view, { row: 10, column: 5 })).toEqual({ left: 100, top: 20 });
  expect(scrolledTo(geometry, { ...view, top: 400 }, { row: 10, column: 0 })).toEqual({ left: 0, top: 160 });
});

test("the line between headers is for sizing, also that of a hidden column's left neighbour", () => {
  const sheet = sheetOfTens();
  const geometry = geometryOf(sheet, { row: 0, column: 0 });
  expect(zoneAt(geometry, view, 50, -5)).toEqual({ kind: "column", at: 0 });
  expect(zoneAt(geometry, view, 98, -5)).toEqual({ kind: "column-edge", at: 0 });
  expect(zoneAt(geometry, view, 102, -5)).toEqual({ kind: "column-edge", at: 0 });
  expect(zoneAt(geometry, view, -5, 19)).toEqual({ kind: "row-edge", at: 0 });
  expect(zoneAt(geometry, view, -5, -5)).toEqual({ kind: "corner" });
  expect(zoneAt(geometry, view, 5, 5)).toEqual({ kind: "cells" });
});

test("the fill handle reaches along the longer way, or shrinks", () => {
  const { active: sheet } = createBook();
  const source = { sheet, top: 2, left: 2, bottom: 3, right: 3 };
  expect(fillTarget(source, { row: 8, column: 4 })).toEqual({ ...source, bottom: 8 });
  expect(fillTarget(source, { row: 4, column: 9 })).toEqual({ ...source, right: 9 });
  expect(fillTarget(source, { row: 0, column: 3 })).toEqual({ ...source, top: 0 });
  expect(fillTarget(source, { row: 2, column: 3 })).toEqual({ ...source, bottom: 2 });
  expect(fillTarget(source, { row: 3, column: 3 })).toBe(source);
});
