import fc from "fast-check";
import { arrangement } from "../../../src/planning/seating/arrangement";
import { firstPlan } from "../../../src/planning/seating/first-plan";
import { isBetter, score, type Score } from "../../../src/planning/seating/score";
import { search, type SearchState, type SearchWish } from "../../../src/planning/seating/search";
import type { SeatingProblem } from "../../../src/planning/seating/seating-problem";
import { atOnce } from "../../../src/values/slices";
import { precedenceWeight } from "../../../src/planning/seating/ties";
import { everyPlan, party, roundTables, smallProblem } from "../../kit/seating-problems";
import { plain } from "../../../src/planning/seating/seating-problem";

function found(problem: SeatingProblem, wish: SearchWish): SearchState {
  return atOnce(search(problem, wish));
}

function bestOfAll(problem: SeatingProblem): Score {
  let best: Score = { misplaced: Infinity, broken: Infinity, worth: 0 };
  for (const plan of everyPlan(problem.people, problem.tableOf.length)) {
    const its = score(problem, plan);
    if (isBetter(its, best)) best = its;
  }
  return best;
}

describe("the running sums of an arrangement", () => {
  test("say of every swap what counting anew says", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { minLength: 1, maxLength: 12 }), (seed, swaps) => {
        const problem = smallProblem(seed);
        const now = arrangement(problem, firstPlan(problem));
        // What a broken demand costs in the sums: a companion is asked for at the table and beside, a forbidden table more than all of them.
        const bare = { ...plain, people: problem.people, tableOf: problem.tableOf, beside: problem.beside };
        const total = (): number => {
          const { worth, broken } = score({ ...problem, locks: [] }, now.plan());
          const parted = score({ ...bare, together: problem.companions }, now.plan()).broken;
          const { misplaced } = score({ ...bare, tables: problem.tables }, now.plan());
          return worth - now.demand * (broken + parted) - precedenceWeight(problem, now.demand) * misplaced;
        };
        for (const [one, other] of swaps) {
          const [first, second] = [one % problem.tableOf.length, other % problem.tableOf.length];
          if (first === second) continue;
          const before = total();
          const gain = now.gain(first, second);
          now.swap(first, second);
          expect(total() - before).toBeCloseTo(gain, 6);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("a search", () => {
  test.each(Array.from({ length: 12 }, (_, seed) => seed + 1))("finds the very best plan of small problem %i", (seed) => {
    const problem = smallProblem(seed);
    expect(found(problem, { moves: 12_000 }).score).toEqual(bestOfAll(problem));
  });

  test("gives the same plan for the same problem and seed", () => {
    const problem = party(60, 10, 3);
    expect(found(problem, { moves: 15_000, seed: 5 }).plan).toEqual(found(problem, { moves: 15_000, seed: 5 }).plan);
  });

  test("never gives a worse plan than the one before", () => {
    const going = search(party(60, 10, 3), { moves: 60_000 });
    const worths = [...going].map((state) => state.score.worth);
    expect(worths).toEqual([...worths].sort((one, other) => one - other));
  });

  test("keeps those together who belong together, whatever it costs, in a party of 120", () => {
    const problem: SeatingProblem = {
      ...party(120, 10, 2),
      apart: [[0, 1], [2, 3], [4, 5]],
      together: [[0, 60], [1, 90], [2, 119]],
      tables: [{ person: 0, tables: [0] }],
      locks: [{ person: 7, seat: 0 }],
    };
    expect(found(problem, { moves: 60_000 }).score).toMatchObject({ misplaced: 0, broken: 0 });
  });

  test("never trades a table that precedence gives for what people demand", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.boolean()), { maxLength: 20 }), (pairs) => {
        const apart = pairs.flatMap(([one, other, isApart]) => (isApart && one !== other ? [[one, other] as const] : []));
        const together = pairs.flatMap(([one, other, isApart]) => (!isApart && one !== other ? [[one, other] as const] : []));
        const tables = Array.from({ length: 12 }, (_, person) => ({ person, tables: [person < 4 ? 0 : 1 + (person % 2)] }));
        expect(found({ ...plain, people: 12, ...roundTables(3, 4), apart, together, tables }, { moves: 3000 }).score.misplaced).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  test("begins with a plan that is there, and moves nobody without need", () => {
    const size = 8;
    const members = 30;
    const problem = { ...party(members, size, 9), ...roundTables(4, size) };
    const former = found(problem, { moves: 40_000 }).plan;
    const rest = former.slice(0, members - 1);
    const again: SeatingProblem = {
      ...problem,
      people: members - 1,
      atTable: problem.atTable.filter(({ one, other }) => one < members - 1 && other < members - 1),
      seatValues: rest.flatMap((seat, person) => problem.tableOf.flatMap((table, at) => (table === problem.tableOf[seat] ? [{ person, seat: at, value: 5 }] : []))),
    };
    const { plan } = found(again, { moves: 40_000, start: rest });
    const moved = plan.filter((seat, person) => problem.tableOf[seat] !== problem.tableOf[rest[person] ?? 0]);
    expect(moved.length).toBeLessThanOrEqual(1);
  });

  test("says when there are fewer seats than people", () => {
    expect(() => firstPlan({ ...plain, people: 3, ...roundTables(1, 2) })).toThrow("fewer seats");
  });
});
