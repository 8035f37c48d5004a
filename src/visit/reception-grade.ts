import { principalRank } from "./reception-level";
import type { Visit } from "./visit";

/** What decides a grade: the visit is important, it comes from abroad, or the principal's rank. */
export type GradeGround = "important" | "foreign" | "rank";

/** The grade that follows from a visit, and why. */
export interface GradeByVisit {
  readonly grade: string;
  readonly ground: GradeGround;
  readonly guestRank: number | null;
}

/**
 * The grade of a visit: the first of 기준표 for important visits, delegations from abroad and guests whose principal is an
 * executive (the two upper bands of the ranks), the second for heads of department (the third band), the last for others.
 * Null while nothing decides it. The source text leaves its table of grades out; this is the one that stands in for it.
 */
export function gradeByVisit(visit: Visit): GradeByVisit | null {
  const { request: { importance, foreignVisit }, policy: { grades } } = visit;
  const [first, second = first] = grades;
  const last = grades.at(-1);
  if (!first || !second || !last) return null;
  const guestRank = principalRank(visit);
  if (importance === "important") return { grade: first.grade, ground: "important", guestRank };
  if (foreignVisit === "Y") return { grade: first.grade, ground: "foreign", guestRank };
  if (guestRank === null) return null;
  const band = bandOf(visit, guestRank);
  return { grade: (band < 2 ? first : band === 2 ? second : last).grade, ground: "rank", guestRank };
}

/** Which band of the ladder a rank is in, 0 being the highest; a rank below the ladder is in the last. */
function bandOf({ policy: { ranks } }: Visit, rank: number): number {
  const ladder = [...ranks].sort((one, other) => one.rank - other.rank);
  const bands = [...new Set(ladder.map(({ band }) => band))];
  const own = ladder.find((each) => each.rank >= rank) ?? ladder.at(-1);
  return own ? bands.indexOf(own.band) : bands.length;
}
