import type { Table } from "../model";
import { bodyArea } from "../references";
import type { WorkSheet } from "../worksheet";
import type { ColumnFilter } from "./column-filter";
import { passing } from "./passing";

/** Gives a table other filters, and hides and shows its rows by them. */
export function putFilters(sheet: WorkSheet, table: Table, filters: readonly ColumnFilter[]): void {
  const { book } = sheet;
  if (filters.length === 0 && table.filters.length === 0) return;
  book.together(() => {
    book.journal.quietly(() => {
      book.journal.assign("tables", table.area, book.rawTable(table), "filters", filters);
      hideRows(sheet, table);
    });
    book.journal.act("filtered", table.area, { redo: () => undefined, undo: () => undefined });
  });
}

function hideRows(sheet: WorkSheet, table: Table): void {
  const body = bodyArea(table);
  const asked = table.filters.map(({ column, criteria }) => {
    const left = table.area.left + table.columns.findIndex(({ id }) => id === column);
    return passing(sheet, { ...body, left, right: left }, criteria);
  });
  for (let row = body.top; row <= body.bottom; row++) {
    const isKnown = asked.every((rows) => rows !== null);
    const isSeen = asked.every((rows) => rows?.[row - body.top] ?? true);
    if (isKnown || !isSeen) sheet.setRowHidden(row, !isSeen);
  }
}
