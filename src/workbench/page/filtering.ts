import type { FilterCriteria } from "../engine/filtering/column-filter";
import { clearFilters, criteriaOf, filterAgain, filterColumn } from "../engine/filtering/filter-table";
import type { Table, TableColumn } from "../engine/model";
import { bodyArea } from "../engine/references";
import { sortTable } from "../engine/sorting/sort-table";
import { comparedValues } from "../engine/sorting/value-order";
import type { Desk } from "./desk";
import { attempt } from "./edits";
import { tableHere } from "./reshaping";

/** Sorts a table by the column in which the user stands. */
export function sortHere(desk: Desk, table: Table, descending: boolean, column = desk.active.column): void {
  attempt(desk, "stepSorting", [], () => sortTable(table, [{ at: column - table.area.left, descending, on: "value", textAsNumber: false }]));
}

/** Opens the filter of the table's column in which the user stands; false where there is none. */
export function filterHere(desk: Desk, column = desk.active.column): boolean {
  const table = tableHere(desk);
  const asked = table?.columns[column - table.area.left];
  if (!table || !asked || !table.showHeaders || !table.showFilterButton) return false;
  desk.show({ filtering: { table, column: asked } });
  return true;
}

/** Filters a column; null shows all that other columns let be seen. */
export function filterBy(desk: Desk, table: Table, column: TableColumn, criteria: FilterCriteria | null): void {
  attempt(desk, "stepFiltering", [], () => filterColumn(table, column, criteria));
}

export function clearAllFilters(desk: Desk, table: Table): void {
  attempt(desk, "stepFiltering", [], () => clearFilters(table));
}

export function reapplyFilters(desk: Desk, table: Table): void {
  attempt(desk, "stepFiltering", [], () => filterAgain(table));
}

/** The texts that stand in a column, each once, in Excel's order; "" last when cells are blank. */
export function textsIn(table: Table, column: TableColumn): readonly string[] {
  const { sheet } = table.area;
  const body = bodyArea(table);
  const at = table.area.left + table.columns.indexOf(column);
  const known = new Map<string, ReturnType<typeof sheet.value>>();
  for (let row = body.top; row <= body.bottom; row += 1) {
    const text = sheet.text(row, at);
    if (!known.has(text)) known.set(text, text === "" ? null : sheet.value(row, at));
  }
  const order = { descending: false, matchCase: false, textAsNumber: false };
  return [...known].sort(([, one], [, other]) => comparedValues(one, other, order)).map(([text]) => text);
}

/** Which of the texts are ticked now: all, where the column is not filtered by values. */
export function chosenTexts(table: Table, column: TableColumn): readonly string[] {
  const texts = textsIn(table, column);
  const criteria = criteriaOf(table, column);
  if (criteria?.on !== "values") return texts;
  const chosen = new Set(criteria.texts.map((text) => text.toLowerCase()));
  return texts.filter((text) => (text === "" ? criteria.blanks : chosen.has(text.toLowerCase())));
}
