import { intersection, lastColumn, lastRow } from "../address";
import { shifted } from "../formula-text";
import { EngineError, type Area, type Change, type Sheet, type Table } from "../model";
import { bodyArea } from "../references";
import { plainStyle } from "../style";
import { ownSheet, type WorkSheet } from "../worksheet";
import { areaOfLines, isWhole, type LineChange } from "./line-change";
import { reshapeSheet } from "./reshape-sheet";
import { carryRulesUp } from "./rules-up";

/**
 * Inserts blank cells where an area lies; what lay there goes down or to the right, with all that refers to it. The new
 * cells look like those above or to the left of them, as in Excel; a table that they lie in fills its calculated columns.
 * @throws EngineError InsertDeleteConflict where a table would be torn apart, MergedRangeConflict where a merge would,
 * NonBlankCellOffSheet where something would go over the edge of the sheet
 */
export function insertCells(area: Area, shift: "down" | "right"): Area {
  const sheet = ownSheet(area.sheet);
  const change = changeOf(area, "inserted", shift === "down" ? "rows" : "columns");
  sheet.book.together(() => {
    reshapeSheet(change, sheet);
    sheet.book.journal.quietly(() => {
      dressLines(change, sheet);
      for (const table of sheet.tables) {
        if (!intersection(table.area, area)) continue;
        if (shift === "down") carryRulesUp(sheet, table, area);
        fillNewCells(sheet, table, area);
      }
    });
    tellShape(sheet, "inserted", area, shift);
  });
  return area;
}

/** Tells that cells came or went; the engine does nothing more for it. */
export function tellShape(sheet: WorkSheet, kind: "inserted" | "deleted", area: Area, shift: NonNullable<Change["shift"]>): void {
  sheet.book.journal.act(kind, area, { redo: () => undefined, undo: () => undefined }, { shift });
}

/** An area as lines that come or go. Throws InvalidArgument when that would be the whole sheet. */
export function changeOf(area: Area, kind: "inserted" | "deleted", axis: LineChange["axis"]): LineChange {
  const { sheet, top, left, bottom, right } = area;
  if (top === 0 && left === 0 && bottom === lastRow && right === lastColumn) throw new EngineError("InvalidArgument", "The whole sheet is neither inserted nor deleted.");
  const along = axis === "rows" ? { at: top, count: bottom - top + 1, from: left, through: right } : { at: left, count: right - left + 1, from: top, through: bottom };
  return { kind, sheet, axis, to: along.at, ...along };
}

/** New cells look like their neighbours before them; under a table's header, like the row after them. */
function dressLines(change: LineChange, sheet: WorkSheet): void {
  const { at, count, axis } = change;
  const lines = axis === "rows" ? sheet.rows : sheet.columns;
  if (at === 0) return;
  if (isWhole(change)) for (let line = at; line < at + count; line++) lines.copy(at - 1, line);
  const isUnderHeader = (row: number, column: number): boolean => axis === "rows" && headed(sheet, row, column);
  const before = [...sheet.grid.within(areaOfLines(change, { first: at - 1, last: at - 1 }))].filter(([row, column]) => !isUnderHeader(row, column));
  const after = [...sheet.grid.within(areaOfLines(change, { first: at + count, last: at + count }))].filter(([row, column]) => isUnderHeader(row - count - 1, column));
  for (const [row, column, { style }] of [...before, ...after]) {
    if (style === plainStyle) continue;
    for (let line = at; line < at + count; line++) {
      const cell = { value: null, formula: null, style, result: null };
      if (axis === "rows") sheet.write(line, column, cell, "style");
      else sheet.write(row, line, cell, "style");
    }
  }
}

function headed(sheet: Sheet, row: number, column: number): boolean {
  return sheet.tables.some(({ area, showHeaders }) => showHeaders && row === area.top && column >= area.left && column <= area.right);
}

/** Writes the headers of new columns, and the formulas of calculated columns into new rows. */
function fillNewCells(sheet: WorkSheet, table: Table, area: Area): void {
  const part = intersection(table.area, area);
  if (!part) return;
  const body = bodyArea(table);
  sheet.book.namingColumns(() => {
    for (const [at, column] of table.columns.entries()) {
      const left = table.area.left + at;
      if (left < part.left || left > part.right) continue;
      if (table.showHeaders && sheet.value(table.area.top, left) !== column.name) sheet.putValue(table.area.top, left, column.name);
      if (column.formula === undefined) continue;
      for (let row = Math.max(part.top, body.top); row <= Math.min(part.bottom, body.bottom); row++) {
        if (!sheet.grid.get(row, left)?.formula) sheet.put(row, left, `=${shifted(column.formula, row - body.top, 0)}`);
      }
    }
  });
}
