import type { Choice } from "../policy/list";
import type { receptionLevel } from "../policy/lists";
import { attendingVisitors } from "./people";
import type { Visit } from "./visit";

/** The reception level that follows from the ranks, 1 being the most senior. */
export interface LevelByRank {
  readonly level: Choice<typeof receptionLevel>;
  /** The best rank among the principals. */
  readonly guestRank: number;
  /** The best rank among those who host a banquet or take part in a meeting on our side. */
  readonly hostRank: number;
}

/** The level by rank: peer within the tolerance, high when our leader outranks the principal; null while a rank is unknown. */
export function levelByRank(visit: Visit): LevelByRank | null {
  const guestRank = best(attendingVisitors(visit).filter((visitor) => visitor.isPrincipal === "Y").map((visitor) => visitor.rank));
  const hosting = new Set([...visit.banquets.map((banquet) => banquet.hostId), ...visit.meetings.flatMap((meeting) => meeting.hostIds ?? [])]);
  const hostRank = best(visit.hosts.filter((host) => hosting.has(host.id)).map((host) => host.rank));
  if (guestRank === null || hostRank === null) return null;
  const isPeer = Math.abs(guestRank - hostRank) <= visit.policy.levelTolerance;
  return { level: isPeer ? "peer" : hostRank < guestRank ? "high" : "low", guestRank, hostRank };
}

function best(ranks: readonly (number | null)[]): number | null {
  const known = ranks.filter((rank) => rank !== null);
  return known.length === 0 ? null : Math.min(...known);
}
