import type { Choice } from "../policy/list";
import type { receptionLevel } from "../policy/lists";
import type { Policy } from "../policy/policy";
import { attendingVisitors } from "./people";
import type { Visit } from "./visit";

export type ReceptionLevel = Choice<typeof receptionLevel>;

/** The reception level that follows from the ranks, 1 being the most senior. */
export interface LevelByRank {
  readonly level: ReceptionLevel;
  /** The best rank among the principals. */
  readonly guestRank: number;
  /** The best rank among those who host a banquet or take part in a meeting on our side. */
  readonly hostRank: number;
}

/** The level at which a host of one rank receives a principal of another: peer within the tolerance of 기준표, high when the host outranks the principal. */
export function levelBetween(guestRank: number, hostRank: number, { levelTolerance }: Pick<Policy, "levelTolerance">): ReceptionLevel {
  if (Math.abs(guestRank - hostRank) <= levelTolerance) return "peer";
  return hostRank < guestRank ? "high" : "low";
}

/** The best rank among the principals who come; null while none is known. */
export function principalRank(visit: Pick<Visit, "visitors">): number | null {
  return best(attendingVisitors(visit).filter((visitor) => visitor.isPrincipal === "Y").map((visitor) => visitor.rank));
}

/** The level by rank of who receives the guests; null while a rank is unknown. */
export function levelByRank(visit: Visit): LevelByRank | null {
  const guestRank = principalRank(visit);
  const hosting = new Set([...visit.banquets.map((banquet) => banquet.hostId), ...visit.meetings.flatMap((meeting) => meeting.hostIds ?? [])]);
  const hostRank = best(visit.hosts.filter((host) => hosting.has(host.id)).map((host) => host.rank));
  if (guestRank === null || hostRank === null) return null;
  return { level: levelBetween(guestRank, hostRank, visit.policy), guestRank, hostRank };
}

function best(ranks: readonly (number | null)[]): number | null {
  const known = ranks.filter((rank) => rank !== null);
  return known.length === 0 ? null : Math.min(...known);
}
