import type { Pair, SeatingPlan, SeatingProblem, Tie } from "./seating-problem";

/** How good a plan is: nobody where precedence does not let him sit, then no broken demand, then as much worth as there can be. */
export interface Score {
  /** Two on a seat, a moved lock, a person at a forbidden table. */
  readonly misplaced: number;
  /** Demands that are broken: a pair not apart, not together or not side by side. */
  readonly broken: number;
  /** Weights of the ties that hold, and of the seats, less the penalties of the quotas and needs. */
  readonly worth: number;
}

/**
 * The score of a plan, counted from the words of the problem alone. The search keeps its own running sums; the two share
 * no code, so that each proves the other.
 */
export function score(problem: SeatingProblem, plan: SeatingPlan): Score {
  const { tableOf, beside } = problem;
  const table = (person: number): number | undefined => tableOf[plan[person] ?? -1];
  const areTogether = ([one, other]: Pair): boolean => table(one) === table(other);
  const areBeside = ([one, other]: Pair): boolean => beside[plan[one] ?? -1]?.includes(plan[other] ?? -1) ?? false;
  const held = (ties: readonly Tie[], holds: (pair: Pair) => boolean): number => sum(ties.map(({ one, other, weight }) => (holds([one, other]) ? weight : 0)));

  const doubled = plan.length - new Set(plan).size;
  const misplaced =
    doubled + problem.locks.filter(({ person, seat }) => plan[person] !== seat).length + problem.tables.filter(({ person, tables }) => !tables.includes(table(person) ?? -1)).length;
  const broken =
    problem.apart.filter(areTogether).length + problem.together.filter((pair) => !areTogether(pair)).length + problem.companions.filter((pair) => !areBeside(pair)).length;

  const penalties = problem.quotas.map(({ members, least, most, penalty }) =>
    sum(least.map((few, at) => {
      const count = members.filter((person) => table(person) === at).length;
      return penalty * (Math.max(0, few - count) + Math.max(0, count - (most[at] ?? Infinity)));
    })),
  );
  const unanswered = problem.needs.map(({ askers, answerers, penalty }) => {
    const answered = new Set(answerers.map(table));
    return penalty * askers.filter((person) => !answered.has(table(person))).length;
  });
  const seats = problem.seatValues.map(({ person, seat, value }) => (plan[person] === seat ? value : 0));
  const tables = problem.tableValues.map((each) => (table(each.person) === each.table ? each.value : 0));
  return { misplaced, broken, worth: held(problem.atTable, areTogether) + held(problem.sideBySide, areBeside) + sum(seats) + sum(tables) - sum(penalties) - sum(unanswered) };
}

/** True when one score is better than another. */
export function isBetter(one: Score, other: Score): boolean {
  if (one.misplaced !== other.misplaced) return one.misplaced < other.misplaced;
  return one.broken === other.broken ? one.worth > other.worth : one.broken < other.broken;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
