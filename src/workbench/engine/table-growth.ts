import { intersection } from "./address";
import type { Area, Change, Table } from "./model";
import type { WorkSheet } from "./worksheet";

/**
 * Lets a table take in what a person typed or pasted directly under it or right beside it, as Excel does.
 * Nothing happens under a totals row, or where another table would be run over.
 */
export function growTables(sheet: WorkSheet, changes: readonly Change[]): void {
  const typed = changes.flatMap(({ kind, area }) => (kind === "cells" && area?.sheet === sheet ? [area] : []));
  for (const table of [...sheet.tables]) {
    for (const area of typed) {
      const grown = grownArea(sheet, table, area);
      if (grown && !sheet.tables.some((other) => other !== table && intersection(other.area, grown))) sheet.resizeTable(table, grown);
    }
  }
}

function grownArea(sheet: WorkSheet, table: Table, typed: Area): Area | null {
  const { area } = table;
  const under = intersection(typed, { ...area, top: area.bottom + 1, bottom: Math.max(typed.bottom, area.bottom + 1) });
  if (under && under.top === area.bottom + 1 && !table.showTotals && holdsSomething(sheet, { ...under, bottom: under.top })) {
    return { ...area, bottom: under.bottom };
  }
  const beside = intersection(typed, { ...area, left: area.right + 1, right: Math.max(typed.right, area.right + 1) });
  if (beside && beside.left === area.right + 1 && holdsSomething(sheet, beside)) return { ...area, right: beside.right };
  return null;
}

function holdsSomething(sheet: WorkSheet, area: Area): boolean {
  for (const [, , cell] of sheet.grid.within(area)) if (cell.formula !== null || cell.value !== null) return true;
  return false;
}
