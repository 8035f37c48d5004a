/** Every way to pair some of a few things by the edges between them: what it costs, and how many pairs it has. */
export function* everyPairing(count: number, costOf: (one: number, other: number) => number | null, taken: ReadonlySet<number> = new Set(), from = 0): Generator<{ readonly pairs: number; readonly cost: number }> {
  let one = from;
  while (taken.has(one)) one += 1;
  if (one >= count) {
    yield { pairs: 0, cost: 0 };
    return;
  }
  yield* everyPairing(count, costOf, taken, one + 1);
  for (let other = one + 1; other < count; other += 1) {
    const cost = taken.has(other) ? null : costOf(one, other);
    if (cost === null) continue;
    for (const rest of everyPairing(count, costOf, new Set([...taken, other]), one + 1)) yield { pairs: rest.pairs + 1, cost: rest.cost + cost };
  }
}

/** Every way to give each of some rows a column of its own. */
export function* everyAssignment(rows: number, columns: number): Generator<readonly number[]> {
  if (rows === 0) {
    yield [];
    return;
  }
  for (const before of everyAssignment(rows - 1, columns)) {
    for (let column = 0; column < columns; column += 1) if (!before.includes(column)) yield [...before, column];
  }
}
