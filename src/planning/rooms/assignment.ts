/** The answer to "who gets what": the column of each row, and what it costs altogether. */
export interface Assignment {
  readonly columns: readonly number[];
  readonly cost: number;
}

/**
 * Gives each row a column of its own so that the costs add up to the least (Kuhn and Munkres with potentials, one row after
 * another). There must be at least as many columns as rows; the same costs give the same answer.
 */
export function cheapestAssignment(costs: readonly (readonly number[])[]): Assignment {
  const width = costs[0]?.length ?? 0;
  const rowPotential = new Float64Array(costs.length + 1);
  const columnPotential = new Float64Array(width + 1);
  /** The row (from 1) that holds a column (from 1), 0 for none; column 0 holds the row that is being placed. */
  const holder = new Int32Array(width + 1);
  for (let row = 1; row <= costs.length; row += 1) place(row);
  const columns = Array.from({ length: costs.length }, () => -1);
  holder.forEach((row, column) => { if (row > 0 && column > 0) columns[row - 1] = column - 1; });
  return { columns, cost: columns.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? 0), 0) };

  /** The cheapest chain of moves that gives one more row its column. */
  function place(row: number): void {
    const least = new Float64Array(width + 1).fill(Infinity);
    const cameFrom = new Int32Array(width + 1);
    const isReached = new Uint8Array(width + 1);
    holder[0] = row;
    let at = 0;
    do {
      isReached[at] = 1;
      const from = holder[at] ?? 0;
      let step = Infinity;
      let next = 0;
      for (let column = 1; column <= width; column += 1) {
        if (isReached[column]) continue;
        const reduced = (costs[from - 1]?.[column - 1] ?? Infinity) - (rowPotential[from] ?? 0) - (columnPotential[column] ?? 0);
        if (reduced < (least[column] ?? Infinity)) {
          least[column] = reduced;
          cameFrom[column] = at;
        }
        if ((least[column] ?? Infinity) < step) {
          step = least[column] ?? Infinity;
          next = column;
        }
      }
      for (let column = 0; column <= width; column += 1) {
        if (isReached[column]) {
          const held = holder[column] ?? 0;
          rowPotential[held] = (rowPotential[held] ?? 0) + step;
          columnPotential[column] = (columnPotential[column] ?? 0) - step;
        } else least[column] = (least[column] ?? Infinity) - step;
      }
      at = next;
    } while (holder[at] !== 0);
    while (at !== 0) {
      const before = cameFrom[at] ?? 0;
      holder[at] = holder[before] ?? 0;
      at = before;
    }
  }
}
