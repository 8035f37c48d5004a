/** Rows by something of theirs, in their order. */
export function rowsBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const by = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const own = by.get(key);
    if (own) own.push(row);
    else by.set(key, [row]);
  }
  return by;
}
