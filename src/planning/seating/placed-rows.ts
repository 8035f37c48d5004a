/** Which standing row each proposed place gets, and the rows that are left. */
export interface PlacedRows<Row> {
  /** By place, in their order; null: a new row. */
  readonly rows: readonly (Row | null)[];
  readonly left: readonly Row[];
}

/**
 * The rows of a table for the places that are proposed: a place keeps the first row that names it, and rows that name no
 * wanted place, or one that has its row already, go one by one to the places that have none.
 */
export function placedRows<Row>(places: readonly string[], standing: readonly Row[], placeOf: (row: Row) => string): PlacedRows<Row> {
  const wanted = new Set(places);
  const own = new Map<string, Row>();
  const left: Row[] = [];
  for (const row of standing) {
    const place = placeOf(row);
    if (wanted.has(place) && !own.has(place)) own.set(place, row);
    else left.push(row);
  }
  return { rows: places.map((place) => own.get(place) ?? left.shift() ?? null), left };
}
