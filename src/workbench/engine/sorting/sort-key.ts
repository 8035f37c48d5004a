/** By what lines are sorted; the first key that tells two lines apart decides. */
export interface SortKey {
  /** The column (or, where columns are sorted, the row) of the key, counted from the first of the area. */
  readonly at: number;
  readonly descending: boolean;
  /** The value, or the colour of fill or letters: cells of that colour stand first, descending last. */
  readonly on: "value" | "fill" | "fontColor";
  readonly color?: string;
  readonly textAsNumber: boolean;
}

/** How a table is sorted, by the ids of its columns whatever place they have; the first one counts most. */
export interface TableSort {
  readonly keys: readonly (Omit<SortKey, "at"> & { readonly column: number })[];
  readonly matchCase: boolean;
}
