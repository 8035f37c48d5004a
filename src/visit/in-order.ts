/**
 * Rows in the order of what they are known by (V2 before V10), whatever their order on the sheet; the very same list when
 * they stand so. Rows that are known by nothing come last.
 */
export function inOrder<Row>(rows: readonly Row[], knownBy: (row: Row) => string | null): readonly Row[] {
  const keyed = rows.map((row) => ({ row, key: sortKey(knownBy(row)) }));
  if (keyed.every(({ key }, at) => at === 0 || (keyed[at - 1]?.key ?? "") <= key)) return rows;
  return keyed.sort((one, other) => Number(one.key > other.key) - Number(one.key < other.key)).map(({ row }) => row);
}

/** A text whose order by its letters is the one wanted: numbers of one width. A locale's own order takes seconds for a large visit. */
function sortKey(name: string | null): string {
  return name === null ? "\uffff" : name.toUpperCase().replace(/\d+/g, (digits) => digits.padStart(12, "0"));
}
