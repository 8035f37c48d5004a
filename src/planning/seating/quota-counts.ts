import { add, whole } from "./numbers";
import type { SeatingProblem } from "./seating-problem";
import { tableCount } from "./ties";

/** A quota with its members counted by table while the search goes on. */
export interface QuotaCount {
  /** What it brings when p moves from one table to another and q the other way. */
  readonly gain: (p: number, q: number, from: number, to: number) => number;
  /** Somebody has come to a table (1) or left it (-1). */
  readonly come: (person: number, table: number, sign: 1 | -1) => void;
}

/** The quotas of a problem, with nobody seated yet. */
export function quotaCounts(problem: SeatingProblem): readonly QuotaCount[] {
  return problem.quotas.map(({ members, least, most, penalty }) => {
    const isMember = new Int32Array(problem.tableOf.length);
    for (const person of members) isMember[person] = 1;
    const count = new Int32Array(tableCount(problem));
    const cost = (table: number, change: number): number => {
      const there = whole(count, table) + change;
      return penalty * (Math.max(0, (least[table] ?? 0) - there) + Math.max(0, there - (most[table] ?? Infinity)));
    };
    return {
      gain: (p, q, from, to) => {
        const moves = whole(isMember, p) - whole(isMember, q);
        return moves === 0 ? 0 : cost(from, 0) + cost(to, 0) - cost(from, -moves) - cost(to, moves);
      },
      come: (person, table, sign) => add(count, table, sign * whole(isMember, person)),
    };
  });
}
