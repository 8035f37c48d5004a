import { createBook } from "../../../src/workbench/engine/create-book";
import { rangeAddress } from "../../../src/workbench/engine/address";
import type { Sheet } from "../../../src/workbench/engine/model";
import { Desk } from "../../../src/workbench/page/desk";
import { blockAround, cycle, edgeFrom, move, stretch } from "../../../src/workbench/page/moves";

function deskWith(filled: readonly string[]): { desk: Desk; sheet: Sheet; at: (address: string) => void; stands: () => string } {
  const book = createBook();
  const sheet = book.active;
  const areaOf = (address: string): NonNullable<ReturnType<typeof book.areaOf>> => book.areaOf(address, sheet)!;
  for (const address of filled) {
    const { top, left } = areaOf(address);
    sheet.putValue(top, left, "x");
  }
  const desk = new Desk(book, "a.xlsx", "ko");
  return {
    desk,
    sheet,
    at: (address) => desk.select(areaOf(address)),
    stands: () => `${rangeAddress(desk.selection)} ${rangeAddress({ top: desk.active.row, bottom: desk.active.row, left: desk.active.column, right: desk.active.column })}`,
  };
}

const down = { rows: 1, columns: 0 } as const;
const right = { rows: 0, columns: 1 } as const;
const left = { rows: 0, columns: -1 } as const;

test("Ctrl and an arrow: to the end of the block, over a gap, to the edge of the sheet", () => {
  const { sheet } = deskWith(["B2", "B3", "B4", "B8"]);
  const rows = [0, 1, 3, 7].map((row) => edgeFrom(sheet, { row, column: 1 }, down).row);
  expect(rows).toEqual([1, 3, 7, 1_048_575]);
  expect(edgeFrom(sheet, { row: 2, column: 5 }, left)).toEqual({ row: 2, column: 1 });
  expect(edgeFrom(sheet, { row: 20, column: 5 }, left)).toEqual({ row: 20, column: 0 });
});

test("arrows pass over hidden rows and over merges, and stop at the edge", () => {
  const { desk, sheet, at, stands } = deskWith([]);
  sheet.setRowHidden(2, true);
  sheet.merge({ sheet, top: 3, left: 1, bottom: 4, right: 2 }, false);
  at("B2");
  move(desk, down, false);
  expect(stands()).toBe("B4:C5 B4");
  move(desk, down, false);
  expect(stands()).toBe("B6 B6");
  at("A1");
  move(desk, left, false);
  expect(stands()).toBe("A1 A1");
});

test("stretching grows from the active cell, shrinks again, and takes whole merges", () => {
  const { desk, sheet, at, stands } = deskWith([]);
  sheet.merge({ sheet, top: 2, left: 2, bottom: 3, right: 3 }, false);
  at("B2");
  stretch(desk, down, false);
  stretch(desk, down, false);
  expect(stands()).toBe("B2:B4 B2");
  stretch(desk, right, false);
  expect(stands()).toBe("B2:D4 B2");
  at("D8:E9");
  stretch(desk, { rows: -1, columns: 0 }, false);
  expect(stands()).toBe("D8:E8 D8");
});

test("Tab and Enter go round inside a selection", () => {
  const { desk, at, stands } = deskWith([]);
  at("B2:C3");
  const seen = ["across", "across", "across", "across"].map(() => (cycle(desk, "across", false), stands()));
  expect(seen).toEqual(["B2:C3 C2", "B2:C3 B3", "B2:C3 C3", "B2:C3 B2"]);
  cycle(desk, "down", true);
  expect(stands()).toBe("B2:C3 C3");
  at("A1");
  expect(cycle(desk, "down", false)).toBe(false);
});

test("Ctrl+A takes the block, then the sheet", () => {
  const { desk, at } = deskWith(["A1", "C4"]);
  at("A1");
  const block = blockAround(desk);
  expect(rangeAddress(block)).toBe("A1:C4");
  desk.select(block);
  expect(rangeAddress(blockAround(desk))).toBe("A:XFD");
});
