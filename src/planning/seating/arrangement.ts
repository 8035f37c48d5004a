import type { SeatingPlan, SeatingProblem } from "./seating-problem";
import { needCounts, quotaCounts } from "./table-counts";
import { seatWorth, tableWorth } from "./seat-worth";
import { demandWeight, neighbourTies, tableCount, tableTies, tieTable, tiesByPerson, type TiesOf } from "./ties";

/**
 * Who sits where while a search goes on, with running sums: what a swap would bring is known without counting anew.
 * An empty seat is held by nobody, a person without wishes, so that every move is a swap. Demands count as weights that
 * no wish can outweigh.
 */
export interface Arrangement {
  /** Seats whose holder may move. */
  readonly free: readonly number[];
  /** 1 for each of them. */
  readonly isFree: Uint8Array;
  /** Who holds each seat; numbers from the count of people on are nobody. */
  readonly holder: Int32Array;
  readonly seatOf: Int32Array;
  readonly tableOf: Int32Array;
  /** The same, by table. */
  readonly freeAt: readonly (readonly number[])[];
  readonly ties: TiesOf;
  /** What stands for a demand in the gains. */
  readonly demand: number;
  /** Whether a change of seats at one table can bring anything. */
  readonly seatsDiffer: boolean;
  /** What swapping the holders of two seats would bring. */
  readonly gain: (one: number, other: number) => number;
  readonly swap: (one: number, other: number) => void;
  /** The seat of each person. */
  readonly plan: () => SeatingPlan;
}

/** The ties of whoever has none. */
export const nobodyElse = { whom: new Int32Array(0), weight: new Float64Array(0) } as const;

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
  const value = seatWorth(problem);
  const counts = [...quotaCounts(problem), ...needCounts(problem)];
  const { holder, seatOf } = seated(problem, start);

  /** What each table is worth to each person, with those who sit there. */
  const pull = tableWorth(problem, seats, demand);

  /** Tells all that are tied to a person that he has come to a table (1) or left it (-1). */
  function tell(person: number, table: number, sign: 1 | -1): void {
    const whom = ties.whom[person] ?? nobodyElse.whom;
    const weight = ties.weight[person] ?? nobodyElse.weight;
    for (let at = 0; at < whom.length; at += 1) {
      const cell = (whom[at] ?? 0) * tables + table;
      pull[cell] = (pull[cell] ?? 0) + sign * (weight[at] ?? 0);
    }
  }

  for (let person = 0; person < seats; person += 1) {
    const table = tableOf[seatOf[person] ?? 0] ?? 0;
    tell(person, table, 1);
    for (const count of counts) count.come(person, table, 1);
  }

  function gain(one: number, other: number): number {
    const p = holder[one] ?? 0;
    const q = holder[other] ?? 0;
    const from = tableOf[one] ?? 0;
    const to = tableOf[other] ?? 0;
    let sum = 0;
    if (value) sum += (value[p * seats + other] ?? 0) - (value[p * seats + one] ?? 0) + (value[q * seats + one] ?? 0) - (value[q * seats + other] ?? 0);
    if (from !== to) {
      sum += (pull[p * tables + to] ?? 0) - (pull[p * tables + from] ?? 0) + (pull[q * tables + from] ?? 0) - (pull[q * tables + to] ?? 0) - 2 * (tie[p * seats + q] ?? 0);
      for (const count of counts) sum += count.gain(p, q, from, to);
    }
    if (neighbour) sum += neighbourGain(neighbour, one, other, p, q) + neighbourGain(neighbour, other, one, q, p);
    return sum;
  }

  /** What changes beside a seat when one leaves it and another comes; the seat that the other leaves does not count. */
  function neighbourGain(worth: Float64Array, seat: number, except: number, leaves: number, comes: number): number {
    let sum = 0;
    for (const next of problem.beside[seat] ?? []) {
      if (next === except) continue;
      const who = holder[next] ?? 0;
      sum += (worth[comes * seats + who] ?? 0) - (worth[leaves * seats + who] ?? 0);
    }
    return sum;
  }

  function swap(one: number, other: number): void {
    const p = holder[one] ?? 0;
    const q = holder[other] ?? 0;
    const from = tableOf[one] ?? 0;
    const to = tableOf[other] ?? 0;
    holder[one] = q;
    holder[other] = p;
    seatOf[p] = other;
    seatOf[q] = one;
    if (from === to) return;
    for (const [person, left, came] of [[p, from, to], [q, to, from]] as const) {
      tell(person, left, -1);
      tell(person, came, 1);
      for (const count of counts) {
        count.come(person, left, -1);
        count.come(person, came, 1);
      }
    }
  }

  const locked = new Set(problem.locks.map(({ seat }) => seat));
  const free = problem.tableOf.flatMap((_, seat) => (locked.has(seat) ? [] : [seat]));
  const isFree = new Uint8Array(seats);
  for (const seat of free) isFree[seat] = 1;
  const seatsDiffer = neighbour !== null || value !== null;
  const freeAt = Array.from({ length: tables }, (_, table) => free.filter((seat) => problem.tableOf[seat] === table));
  return { free, isFree, freeAt, holder, seatOf, tableOf, ties, demand, seatsDiffer, gain, swap, plan: () => Array.from(seatOf.subarray(0, problem.people)) };
}

/** The holders of all seats: those of the plan, and nobody on each seat that it leaves empty. */
function seated({ people, tableOf }: SeatingProblem, plan: SeatingPlan): { readonly holder: Int32Array; readonly seatOf: Int32Array } {
  const holder = new Int32Array(tableOf.length).fill(-1);
  const seatOf = new Int32Array(tableOf.length);
  plan.forEach((seat, person) => (holder[seat] = person));
  let nobody = people;
  for (let seat = 0; seat < holder.length; seat += 1) {
    if ((holder[seat] ?? 0) < 0) holder[seat] = nobody++;
    seatOf[holder[seat] ?? 0] = seat;
  }
  return { holder, seatOf };
}
