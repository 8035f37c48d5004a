import type { Columns } from "../schema/sheet";

/** Fills the blanks of columns that Excel works out, as far as they can be worked out here; in the columns' order, so that one may use another. */
export function workOut(columns: Columns, values: Record<string, unknown>): void {
  for (const [key, column] of Object.entries(columns)) {
    if (values[key] === null && column.of) values[key] = column.of(values);
  }
}
