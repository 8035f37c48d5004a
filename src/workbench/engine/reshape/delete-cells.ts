import { intersection } from "../address";
import type { Area, Table } from "../model";
import { bodyArea } from "../references";
import { fillCalculatedColumn } from "../table-columns";
import { ownSheet, type WorkSheet } from "../worksheet";
import { changeOf, tellShape } from "./insert-cells";
import { areaAfter, isInBand } from "./line-change";
import { assertReshape, reshapeSheet } from "./reshape-sheet";

/**
 * Deletes cells; those below come up, or those to the right come left, with all that refers to them. What meant deleted
 * cells only is #REF! afterwards. A table that would lose all its rows keeps one, blank, as in Excel.
 * @throws EngineError InsertDeleteConflict where a table would be torn apart or lose its header, MergedRangeConflict
 * where a merge would be torn apart
 */
export function deleteCells(area: Area, shift: "up" | "left"): void {
  const sheet = ownSheet(area.sheet);
  const change = changeOf(area, "deleted", shift === "up" ? "rows" : "columns");
  assertReshape(change, sheet);
  const emptied = shift === "up" ? sheet.tables.find((table) => isEmptied(table, area) && areaAfter(change, table.area) !== null && isInBand(change, table.area)) : undefined;
  sheet.book.together(() => {
    const rest = emptied ? blankLastRow(sheet, emptied, area) : [area];
    for (const part of rest) {
      reshapeSheet(changeOf(part, "deleted", change.axis), sheet);
      tellShape(sheet, "deleted", part, shift);
    }
  });
}

function isEmptied(table: Table, area: Area): boolean {
  const body = bodyArea(table);
  return body.top <= body.bottom && area.top <= body.top && area.bottom >= body.bottom;
}

/** Blanks the row that a table keeps, and answers what else is to be deleted, from below. */
function blankLastRow(sheet: WorkSheet, table: Table, area: Area): Area[] {
  const { bottom } = bodyArea(table);
  const row = intersection({ ...area, top: bottom, bottom }, area);
  if (row) sheet.clear(row, "contents");
  for (const column of table.columns) fillCalculatedColumn(sheet, table, column, false);
  const parts = [{ ...area, top: bottom + 1 }, { ...area, bottom: bottom - 1 }];
  return parts.filter((part) => part.top <= part.bottom);
}
