import { EngineError, type Sheet, type Table } from "../model";
import { lastRow, rangeAddress } from "../address";
import { ownSheet } from "../worksheet";
import { tellShape } from "./insert-cells";
import { areaOfLines, type LineChange } from "./line-change";
import { reshapeSheet } from "./reshape-sheet";

/** Moves a column of a table to another place in it, as cutting and inserting its cells does; formulas follow. */
export function moveTableColumn(table: Table, from: number, to: number): void {
  const { sheet, left, top, bottom } = table.area;
  const last = table.columns.length - 1;
  if (![from, to].every((place) => Number.isInteger(place) && place >= 0 && place <= last)) throw new EngineError("InvalidArgument", `A column of ${rangeAddress(table.area)} stands at 0 to ${last}.`);
  moveLines({ kind: "moved", sheet, axis: "columns", at: left + from, to: left + to, count: 1, from: top, through: bottom });
}

/** Moves whole columns of a sheet, so that the first of them stands at `to`; formulas follow. */
export function moveColumns(sheet: Sheet, at: number, count: number, to: number): void {
  moveLines({ kind: "moved", sheet, axis: "columns", at, to, count, from: 0, through: lastRow });
}

function moveLines(change: LineChange): void {
  if (change.at === change.to) return;
  const sheet = ownSheet(change.sheet);
  sheet.book.together(() => {
    reshapeSheet(change, sheet);
    const gone = areaOfLines(change, { first: change.at, last: change.at + change.count - 1 });
    tellShape(sheet, "deleted", gone, "left");
    tellShape(sheet, "inserted", { ...gone, left: change.to, right: change.to + change.count - 1 }, "right");
  });
}
