import type { Pair, SeatingProblem, Tie } from "./seating-problem";

/** How many tables there are. */
export function tableCount({ tableOf }: SeatingProblem): number {
  return 1 + tableOf.reduce((last, table) => Math.max(last, table), -1);
}

/** Ties by person, for quick looking up: whom, and how much. */
export interface TiesOf {
  readonly whom: readonly Int32Array[];
  readonly weight: readonly Float64Array[];
}

/** What stands in the place of a demand in the sums of the search: more than all that a person's wishes can be worth. */
export function demandWeight(problem: SeatingProblem): number {
  const most = new Float64Array(problem.people);
  const add = (person: number, worth: number): void => {
    most[person] = (most[person] ?? 0) + Math.abs(worth);
  };
  for (const { one, other, weight } of [...problem.atTable, ...problem.sideBySide]) {
    add(one, weight);
    add(other, weight);
  }
  for (const { person, value } of [...problem.seatValues, ...problem.tableValues]) add(person, value);
  const penalties = [...problem.quotas, ...problem.needs].reduce((sum, { penalty }) => sum + penalty, 0);
  const asked = problem.needs.reduce((sum, { askers, penalty }) => sum + askers.length * penalty, 0);
  return 1 + 2 * (most.reduce((greatest, each) => Math.max(greatest, each), 0) + penalties + asked);
}

/** What stands in the sums for a table that precedence keeps from somebody: more than all demands about a person together. */
export function precedenceWeight({ apart, together, companions }: SeatingProblem, demand: number): number {
  return demand * (2 + 2 * (apart.length + together.length + companions.length));
}

/** Wishes and demands about a common table as one list of ties. */
export function tableTies(problem: SeatingProblem, demand: number): readonly Tie[] {
  return [...problem.atTable, ...tiesOf(problem.apart, -demand), ...tiesOf([...problem.together, ...problem.companions], demand)];
}

/** Wishes and demands about neighbours as one list of ties. */
export function neighbourTies(problem: SeatingProblem, demand: number): readonly Tie[] {
  return [...problem.sideBySide, ...tiesOf(problem.companions, demand)];
}

/** Pairs as ties of one weight. */
export function tiesOf(pairs: readonly Pair[], weight: number): readonly Tie[] {
  return pairs.map(([one, other]) => ({ one, other, weight }));
}

/** The ties of each of so many people, both ways; several between the same two are added up. */
export function tiesByPerson(ties: readonly Tie[], people: number): TiesOf {
  const sums: Map<number, number>[] = Array.from({ length: people }, () => new Map<number, number>());
  const add = (one: number, other: number, weight: number): void => {
    sums[one]?.set(other, (sums[one].get(other) ?? 0) + weight);
  };
  for (const { one, other, weight } of ties) {
    add(one, other, weight);
    add(other, one, weight);
  }
  return { whom: sums.map((each) => Int32Array.from(each.keys())), weight: sums.map((each) => Float64Array.from(each.values())) };
}

/** The ties as a table of so many people by so many. */
export function tieTable({ whom, weight }: TiesOf, people: number): Float64Array {
  const cells = new Float64Array(people * people);
  whom.forEach((others, one) => others.forEach((other, at) => {
    cells[one * people + other] = weight[one]?.[at] ?? 0;
  }));
  return cells;
}
