/** Which rows a column of a filtered table lets be seen. */
export type FilterCriteria =
  /** Cells that show one of these texts, or a day or time that begins so ("2026-11", "2026-11-10T18"). */
  | { readonly on: "values"; readonly texts: readonly string[]; readonly days: readonly string[]; readonly blanks: boolean }
  /** One or two comparisons such as ">=10", "<>", "=서울*". */
  | { readonly on: "custom"; readonly first: string; readonly second: string | null; readonly join: "and" | "or" }
  | { readonly on: "top" | "bottom"; readonly count: number; readonly isPercent: boolean }
  | { readonly on: "fill" | "fontColor"; readonly color: string }
  /** Of a file, not understood here and saved as it was; rows that it hides stay hidden. */
  | { readonly on: "carried"; readonly part: object; readonly hides: boolean };

/** The criteria of one column of a table, whatever place it has. */
export interface ColumnFilter {
  /** The column's id. */
  readonly column: number;
  readonly criteria: FilterCriteria;
}
