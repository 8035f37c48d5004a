import type { Table, TableColumn } from "../model";
import { ownSheet } from "../worksheet";
import type { FilterCriteria } from "./column-filter";
import { putFilters } from "./put-filters";

/** Filters a table by a column, beside what other columns ask; null asks nothing of it any more. */
export function filterColumn(table: Table, column: TableColumn, criteria: FilterCriteria | null): void {
  const others = table.filters.filter((filter) => filter.column !== column.id);
  putFilters(ownSheet(table.area.sheet), table, criteria ? [...others, { column: column.id, criteria }] : others);
}

/** Shows all rows of a table again. */
export function clearFilters(table: Table): void {
  putFilters(ownSheet(table.area.sheet), table, []);
}

/** Hides and shows rows anew by the criteria that stand, e.g. after cells changed: Excel does not do it by itself. */
export function filterAgain(table: Table): void {
  putFilters(ownSheet(table.area.sheet), table, table.filters.filter(({ column }) => table.columns.some(({ id }) => id === column)));
}

/** The criteria of a column, or null. */
export function criteriaOf(table: Table, column: TableColumn): FilterCriteria | null {
  return table.filters.find((filter) => filter.column === column.id)?.criteria ?? null;
}
