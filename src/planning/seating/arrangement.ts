import type { SeatingPlan, SeatingProblem } from "./seating-problem";
import { add, real, whole } from "./numbers";
import { quotaCounts } from "./quota-counts";
import { seatWorth } from "./seat-worth";
import { demandWeight, neighbourTies, tableCount, tableTies, tieTable, tiesByPerson, type TiesOf } from "./ties";

/**
 * Who sits where while a search goes on, with running sums: what a swap would bring is known without counting anew.
 * An empty seat is held by nobody, a person without wishes, so that every move is a swap. Demands count as weights that
 * no wish can outweigh.
 */
export interface Arrangement {
  /** Seats whose holder may move. */
  readonly free: readonly number[];
  /** Who holds each seat; numbers from the count of people on are nobody. */
  readonly holder: Int32Array;
  readonly seatOf: Int32Array;
  readonly tableOf: Int32Array;
  /** The same, by table. */
  readonly freeAt: readonly (readonly number[])[];
  readonly ties: TiesOf;
  /** What stands for a demand in the gains. */
  readonly demand: number;
  /** What swapping the holders of two seats would bring. */
  readonly gain: (one: number, other: number) => number;
  readonly swap: (one: number, other: number) => void;
  /** The seat of each person. */
  readonly plan: () => SeatingPlan;
}

/** An arrangement that begins with a plan. */
export function arrangement(problem: SeatingProblem, start: SeatingPlan): Arrangement {
  const seats = problem.tableOf.length;
  const tableOf = Int32Array.from(problem.tableOf);
  const tables = tableCount(problem);
  const demand = demandWeight(problem);
  const ties = tiesByPerson(tableTies(problem, demand), seats);
  const tie = tieTable(ties, seats);
  const neighbours = neighbourTies(problem, demand);
  const neighbour = neighbours.length > 0 ? tieTable(tiesByPerson(neighbours, seats), seats) : null;
  const value = seatWorth(problem, demand);
  const quotas = quotaCounts(problem);
  const { holder, seatOf } = seated(problem, start);

  /** What each person is tied to at each table. */
  const pull = new Float64Array(seats * tables);

  /** Tells all that are tied to a person that he has come to a table (1) or left it (-1). */
  function tell(person: number, table: number, sign: 1 | -1): void {
    const whom = ties.whom[person] ?? [];
    const weight = ties.weight[person] ?? [];
    for (let at = 0; at < whom.length; at += 1) add(pull, (whom[at] ?? 0) * tables + table, sign * (weight[at] ?? 0));
  }

  for (let person = 0; person < seats; person += 1) {
    const table = whole(tableOf, whole(seatOf, person));
    tell(person, table, 1);
    for (const quota of quotas) quota.come(person, table, 1);
  }

  function gain(one: number, other: number): number {
    const p = whole(holder, one);
    const q = whole(holder, other);
    const from = whole(tableOf, one);
    const to = whole(tableOf, other);
    let sum = real(value, p * seats + other) - real(value, p * seats + one) + real(value, q * seats + one) - real(value, q * seats + other);
    if (from !== to) {
      sum += real(pull, p * tables + to) - real(pull, p * tables + from) + real(pull, q * tables + from) - real(pull, q * tables + to) - 2 * real(tie, p * seats + q);
      for (const quota of quotas) sum += quota.gain(p, q, from, to);
    }
    if (neighbour) sum += neighbourGain(neighbour, one, other, p, q) + neighbourGain(neighbour, other, one, q, p);
    return sum;
  }

  /** What changes beside a seat when one leaves it and another comes; the seat that the other leaves does not count. */
  function neighbourGain(worth: Float64Array, seat: number, except: number, leaves: number, comes: number): number {
    let sum = 0;
    for (const next of problem.beside[seat] ?? []) {
      if (next === except) continue;
      const who = whole(holder, next);
      sum += real(worth, comes * seats + who) - real(worth, leaves * seats + who);
    }
    return sum;
  }

  function swap(one: number, other: number): void {
    const p = whole(holder, one);
    const q = whole(holder, other);
    const from = whole(tableOf, one);
    const to = whole(tableOf, other);
    holder[one] = q;
    holder[other] = p;
    seatOf[p] = other;
    seatOf[q] = one;
    if (from === to) return;
    for (const [person, left, came] of [[p, from, to], [q, to, from]] as const) {
      tell(person, left, -1);
      tell(person, came, 1);
      for (const quota of quotas) {
        quota.come(person, left, -1);
        quota.come(person, came, 1);
      }
    }
  }

  const locked = new Set(problem.locks.map(({ seat }) => seat));
  const free = problem.tableOf.flatMap((_, seat) => (locked.has(seat) ? [] : [seat]));
  const freeAt = Array.from({ length: tables }, (_, table) => free.filter((seat) => problem.tableOf[seat] === table));
  return { free, freeAt, holder, seatOf, tableOf, ties, demand, gain, swap, plan: () => Array.from(seatOf.subarray(0, problem.people)) };
}

/** The holders of all seats: those of the plan, and nobody on each seat that it leaves empty. */
function seated({ people, tableOf }: SeatingProblem, plan: SeatingPlan): { readonly holder: Int32Array; readonly seatOf: Int32Array } {
  const holder = new Int32Array(tableOf.length).fill(-1);
  const seatOf = new Int32Array(tableOf.length);
  plan.forEach((seat, person) => (holder[seat] = person));
  let nobody = people;
  for (let seat = 0; seat < holder.length; seat += 1) {
    if (whole(holder, seat) < 0) holder[seat] = nobody++;
    seatOf[whole(holder, seat)] = seat;
  }
  return { holder, seatOf };
}
