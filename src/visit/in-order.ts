const collator = new Intl.Collator("en", { numeric: true });

/**
 * Rows in the order of what they are known by (V2 before V10), whatever their order on the sheet; the very same list when
 * they stand so. Rows that are known by nothing come last.
 */
export function inOrder<Row>(rows: readonly Row[], knownBy: (row: Row) => string | null): readonly Row[] {
  const keyed = rows.map((row) => ({ row, key: knownBy(row) }));
  if (keyed.every(({ key }, at) => at === 0 || compared(keyed[at - 1]?.key ?? null, key) <= 0)) return rows;
  return keyed.sort((one, other) => compared(one.key, other.key)).map(({ row }) => row);
}

function compared(one: string | null, other: string | null): number {
  return one === null || other === null ? Number(one === null) - Number(other === null) : collator.compare(one, other);
}
