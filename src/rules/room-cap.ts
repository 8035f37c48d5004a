import type { GradeStandard } from "../policy/policy";
import type { Won } from "../values/money";
import { occupantsOf } from "../visit/occupants";
import type { RowOf, Visit } from "../visit/visit";

/** The best rank of those in a room; null when nobody in it has one. */
export function bestRankIn(room: RowOf<"rooms">, rankOf: ReadonlyMap<string | null, number | null>): number | null {
  const ranks = occupantsOf(room).flatMap((id) => rankOf.get(id) ?? []);
  return ranks.length === 0 ? null : Math.min(...ranks);
}

export function ranksById({ visitors }: Pick<Visit, "visitors">): ReadonlyMap<string | null, number | null> {
  return new Map(visitors.map((visitor) => [visitor.id, visitor.rank]));
}

/** The limit of a room for the best rank in it; a limit that the grade leaves blank falls to the next. */
export function roomCap(grade: GradeStandard, rank: number | null): Won {
  const middle = grade.roomCapMiddle ?? grade.roomCapOther;
  if (rank !== null && rank <= 2) return grade.roomCapTop ?? middle;
  return rank !== null && rank <= 6 ? middle : grade.roomCapOther;
}
