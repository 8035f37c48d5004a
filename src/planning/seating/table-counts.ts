import { add } from "./numbers";
import type { SeatingProblem } from "./seating-problem";
import { tableCount } from "./ties";

/** A quota or a need with its people counted by table while the search goes on. */
export interface TableCount {
  /** What it brings when p moves from one table to another and q the other way. */
  readonly gain: (p: number, q: number, from: number, to: number) => number;
  /** Somebody has come to a table (1) or left it (-1). */
  readonly come: (person: number, table: number, sign: 1 | -1) => void;
}

/** The quotas of a problem, with nobody seated yet. */
export function quotaCounts(problem: SeatingProblem): readonly TableCount[] {
  return problem.quotas.map(({ members, least, most, penalty }) => {
    const isMember = new Int32Array(problem.tableOf.length);
    for (const person of members) isMember[person] = 1;
    const count = new Int32Array(tableCount(problem));
    const cost = (table: number, change: number): number => {
      const there = (count[table] ?? 0) + change;
      return penalty * (Math.max(0, (least[table] ?? 0) - there) + Math.max(0, there - (most[table] ?? Infinity)));
    };
    return {
      gain: (p, q, from, to) => {
        const moves = (isMember[p] ?? 0) - (isMember[q] ?? 0);
        return moves === 0 ? 0 : cost(from, 0) + cost(to, 0) - cost(from, -moves) - cost(to, moves);
      },
      come: (person, table, sign) => add(count, table, sign * (isMember[person] ?? 0)),
    };
  });
}

/** The needs of a problem, with nobody seated yet. */
export function needCounts(problem: SeatingProblem): readonly TableCount[] {
  return problem.needs.map(({ askers, answerers, penalty }) => {
    const asks = new Int32Array(problem.tableOf.length);
    const answers = new Int32Array(problem.tableOf.length);
    for (const person of askers) asks[person] = 1;
    for (const person of answerers) answers[person] = 1;
    const asking = new Int32Array(tableCount(problem));
    const answering = new Int32Array(tableCount(problem));
    const cost = (table: number, more: number, moreAnswers: number): number => ((answering[table] ?? 0) + moreAnswers > 0 ? 0 : penalty * ((asking[table] ?? 0) + more));
    return {
      gain: (p, q, from, to) => {
        const [asked, answered] = [(asks[p] ?? 0) - (asks[q] ?? 0), (answers[p] ?? 0) - (answers[q] ?? 0)];
        return asked === 0 && answered === 0 ? 0 : cost(from, 0, 0) + cost(to, 0, 0) - cost(from, -asked, -answered) - cost(to, asked, answered);
      },
      come: (person, table, sign) => {
        add(asking, table, sign * (asks[person] ?? 0));
        add(answering, table, sign * (answers[person] ?? 0));
      },
    };
  });
}
