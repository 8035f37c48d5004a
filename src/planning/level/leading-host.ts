import type { GradeStandard } from "../../policy/policy";
import { hostOf, isHere } from "../../visit/people";
import { levelBetween, principalRank, type ReceptionLevel } from "../../visit/reception-level";
import { hostSpeaker } from "../../visit/speakers";
import type { RowOf, Visit } from "../../visit/visit";

type Host = RowOf<"hosts">;
export type RankedHost = Host & { readonly id: string; readonly rank: number };

/** Who may lead: judged by the level that is wished for and by the lowest rank of the grade. */
export interface Leadership {
  /** Who is the best to lead; null when nobody may. */
  readonly leader: RankedHost | null;
  /** Whether the leader brings the level that is wished for. */
  readonly isAttained: boolean;
  /** Why somebody who leads now is to be replaced; null when he may stay. */
  readonly objection: (hostId: string | null) => Objection | null;
}

export type Objection = "nobody" | "absent" | "junior" | "senior";

/**
 * Who should lead so that the wished level comes out: of those who are here, no interpreters and of the grade's lowest rank
 * or better, who brings the level comes first, then who is nearest to the principal's rank; leaders and the counterpart host
 * go before others. Thrift decides between two: nobody more senior is called than it takes.
 *
 * @param wish null: no level is wished for, and the nearest rank leads
 */
export function leadership(visit: Visit, wish: ReceptionLevel | null, standard: GradeStandard | undefined): Leadership {
  const guestRank = principalRank(visit);
  const lowest = standard?.hostRankMax ?? Infinity;
  const levelOf = (rank: number): ReceptionLevel | null => (guestRank === null ? null : levelBetween(guestRank, rank, visit.policy));
  const isTooSenior = (rank: number): boolean => (wish === "peer" && levelOf(rank) === "high") || (wish === "low" && levelOf(rank) !== "low" && levelOf(rank) !== null);
  const worth = ({ id, rank, isLeader }: RankedHost): readonly number[] => [
    Number(wish !== null && levelOf(rank) !== wish),
    guestRank === null ? 0 : Math.abs(guestRank - rank),
    Number(isLeader !== "Y"),
    Number(id !== visit.request.counterpartHostId),
    -rank,
  ];
  const able = visit.hosts.filter(isRanked).filter((host) => isHere(host) && host.rank <= lowest && !isTooSenior(host.rank) && !hostSpeaker(host).isInterpreter);
  const leader = able.reduce<RankedHost | null>((best, host) => (best && compare(worth(best), worth(host)) <= 0 ? best : host), null);
  return {
    leader,
    isAttained: leader !== null && wish !== null && levelOf(leader.rank) === wish,
    objection: (hostId) => {
      if (hostId === null) return "nobody";
      const host = hostOf(visit, hostId);
      if (!isHere(host)) return "absent";
      if (host.rank === null) return null;
      if (host.rank > lowest) return "junior";
      return isTooSenior(host.rank) ? "senior" : null;
    },
  };
}

function isRanked(host: Host): host is RankedHost {
  return host.id !== null && host.rank !== null;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, at) => value !== other[at]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}
