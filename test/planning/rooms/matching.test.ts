import fc from "fast-check";
import { cheapestAssignment } from "../../../src/planning/rooms/assignment";
import { cheapestPairs } from "../../../src/planning/rooms/matching";
import { everyAssignment, everyPairing } from "../../kit/all-pairings";

describe("pairs", () => {
  test("are as many as can be, and of these the cheapest of all ways", () => {
    const cost = fc.option(fc.nat(60), { freq: 3 });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }).chain((count) => fc.tuple(fc.constant(count), fc.array(fc.array(cost, { minLength: 8, maxLength: 8 }), { minLength: 8, maxLength: 8 }))), ([count, costs]) => {
        const costOf = (one: number, other: number): number | null => costs[one]?.[other] ?? null;
        const edges = Array.from({ length: count }, (_, one) => one).flatMap((one) =>
          Array.from({ length: count - one - 1 }, (_, index) => one + 1 + index).flatMap((other) => { const its = costOf(one, other); return its === null ? [] : [{ one, other, cost: its }]; }),
        );
        const found = cheapestPairs(edges);
        const [best] = [...everyPairing(count, costOf)].sort((one, other) => other.pairs - one.pairs || one.cost - other.cost);
        expect(new Set(found.flat()).size).toBe(found.length * 2);
        expect({ pairs: found.length, cost: found.reduce((sum, [one, other]) => sum + (costOf(one, other) ?? NaN), 0) }).toEqual(best);
      }),
      { numRuns: 150 },
    );
  });

  test("are none where nobody may go with anybody", () => {
    expect(cheapestPairs([])).toEqual([]);
  });
});

describe("an assignment", () => {
  test("costs as little as the cheapest of all ways", () => {
    const table = fc.integer({ min: 1, max: 5 }).chain((rows) => fc.integer({ min: rows, max: 6 }).chain((columns) => fc.array(fc.array(fc.integer({ min: -50, max: 1000 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })));
    fc.assert(
      fc.property(table, (costs) => {
        const { columns, cost } = cheapestAssignment(costs);
        const ways = [...everyAssignment(costs.length, costs[0]?.length ?? 0)].map((way) => way.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? NaN), 0));
        expect(new Set(columns).size).toBe(costs.length);
        expect(cost).toBe(columns.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? NaN), 0));
        expect(cost).toBe(Math.min(...ways));
      }),
      { numRuns: 150 },
    );
  });

  test("of nobody is empty", () => {
    expect(cheapestAssignment([])).toEqual({ columns: [], cost: 0 });
  });
});
