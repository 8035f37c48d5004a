import blossom from "edmonds-blossom";

/** Two that may go together, and what it costs: a whole number, the smaller the better. */
export interface Edge {
  readonly one: number;
  readonly other: number;
  readonly cost: number;
}

/** As many pairs as there can be, and among those the cheapest all in all; each with the lower number first. */
export function cheapestPairs(edges: readonly Edge[]): readonly (readonly [number, number])[] {
  const dearest = edges.reduce((most, { cost }) => Math.max(most, cost), 0);
  const partners = blossom(edges.map(({ one, other, cost }) => [one, other, dearest + 1 - cost] as const), true);
  return partners.flatMap((other, one) => (one < other ? [[one, other] as const] : []));
}
