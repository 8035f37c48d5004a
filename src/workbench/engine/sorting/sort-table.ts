import { EngineError, type Table } from "../model";
import { bodyArea } from "../references";
import { ownSheet } from "../worksheet";
import type { SortKey } from "./sort-key";
import { sortLines } from "./sort-lines";

/** Sorts a table's rows and remembers how, so that it can be done again. Throws InvalidArgument for a column it has not. */
export function sortTable(table: Table, keys: readonly SortKey[], matchCase = false): void {
  const { book } = ownSheet(table.area.sheet);
  const named = keys.map(({ at, ...key }) => {
    const column = table.columns[at];
    if (!column) throw new EngineError("InvalidArgument", "A key of a sort is a column of the table.");
    return { ...key, column: column.id };
  });
  book.together(() => {
    sortLines(bodyArea(table), keys, matchCase, "rows");
    book.journal.assign("tables", table.area, book.rawTable(table), "sort", { keys: named, matchCase });
  });
}

/** Sorts a table as it was sorted before, e.g. after rows were added. */
export function sortTableAgain(table: Table): void {
  if (!table.sort) return;
  const { keys, matchCase } = table.sort;
  const standing = keys.flatMap(({ column, ...key }): SortKey[] => {
    const at = table.columns.findIndex(({ id }) => id === column);
    return at < 0 ? [] : [{ ...key, at }];
  });
  if (standing.length > 0) sortTable(table, standing, matchCase);
}

/** Forgets how a table was sorted; its rows stay as they are. */
export function forgetSort(table: Table): void {
  const { book } = ownSheet(table.area.sheet);
  book.journal.assign("tables", table.area, book.rawTable(table), "sort", null);
}
