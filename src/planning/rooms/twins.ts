import { daysBetween } from "../../values/day";
import { areOfOneSex } from "../../visit/beds";
import { cheapestPairs, type Edge } from "./matching";
import { bySeniority, rankOf, type Stay } from "./stays";

/** Somebody who may share: waiting for a room, or alone in one where a bed is free. */
export interface Sharer {
  readonly stay: Stay;
  readonly isLodged: boolean;
}

/** What speaks against two in one room. The smallest part of it lets the most senior of an odd number have a room alone. */
const weights = { rank: 10, delegation: 40, company: 15, language: 25, night: 20, junior: 1 } as const;

/** What it costs that two share; null when they may not: not of one stated sex, or no night in common. */
export function sharingCost(one: Stay, other: Stay): number | null {
  if (!areOfOneSex(one.guest, other.guest) || one.from >= other.to || other.from >= one.to) return null;
  const differ = (key: "delegationId" | "company" | "language"): number => Number(one.guest[key] !== other.guest[key]);
  const nights = Math.abs(daysBetween(one.from, other.from)) + Math.abs(daysBetween(one.to, other.to));
  return (
    weights.rank * (rankOf(one.guest) - rankOf(other.guest)) ** 2 +
    weights.delegation * differ("delegationId") +
    weights.company * differ("company") +
    weights.language * differ("language") +
    weights.night * nights +
    weights.junior * (20 - rankOf(one.guest) - rankOf(other.guest))
  );
}

/** Who shares with whom, the senior first: as many pairs as may be, and the best of these. Who has a room already only takes somebody in. */
export function twins(sharers: readonly Sharer[]): readonly (readonly [Stay, Stay])[] {
  return ["F", "M"].flatMap((sex) => twinsAmong(sharers.filter(({ stay }) => stay.guest.gender === sex)));
}

function twinsAmong(sharers: readonly Sharer[]): readonly (readonly [Stay, Stay])[] {
  const edges = sharers.flatMap(({ stay, isLodged }, one) =>
    sharers.slice(one + 1).flatMap((second, index): readonly Edge[] => {
      const cost = isLodged && second.isLodged ? null : sharingCost(stay, second.stay);
      return cost === null ? [] : [{ one, other: one + 1 + index, cost }];
    }),
  );
  return cheapestPairs(edges).flatMap(([one, other]) => {
    const [first, second] = [sharers[one]?.stay, sharers[other]?.stay];
    if (!first || !second) return [];
    return [bySeniority(first, second) <= 0 ? [first, second] as const : [second, first] as const];
  });
}
