const collator = new Intl.Collator("en", { numeric: true });

/**
 * Rows in the order of what they are known by (V2 before V10), whatever their order on the sheet: of several rows that
 * do not go together a rule names the same one after the table was sorted. Rows that are known by nothing come last.
 */
export function inOrder<Row>(rows: readonly Row[], knownBy: (row: Row) => string | null): readonly Row[] {
  return rows
    .map((row) => ({ row, key: knownBy(row) }))
    .sort((one, other) => (one.key === null || other.key === null ? Number(one.key === null) - Number(other.key === null) : collator.compare(one.key, other.key)))
    .map(({ row }) => row);
}
