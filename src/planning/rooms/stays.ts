import { addDays, clockOf, dayOf, type Day } from "../../values/day";
import { attendingVisitors } from "../../visit/people";
import type { RowOf, Visit } from "../../visit/visit";

/** Somebody who needs a room, with the nights: from the first up to, not with, the day of leaving. */
export interface Stay {
  readonly id: string;
  readonly guest: RowOf<"visitors">;
  readonly from: Day;
  readonly to: Day;
  /** Arrives while it is still night: the room must be there, be it by early check-in. */
  readonly isBeforeDawn: boolean;
}

/** What is done for those who arrive before dawn: the room is theirs early, or it is booked for the night before. */
export type BeforeDawn = "earlyCheckIn" | "nightBefore";

/** Those who need a room, by their ids, and those of whom it is not known when they come or go. */
export interface Stays {
  readonly known: ReadonlyMap<string, Stay>;
  readonly unknown: readonly RowOf<"visitors">[];
}

/** The nights of every guest who needs a room. Who comes and goes within a day needs none, unless it is still night. */
export function stays(visit: Visit, beforeDawn: BeforeDawn): Stays {
  const known = new Map<string, Stay>();
  const unknown: RowOf<"visitors">[] = [];
  for (const guest of attendingVisitors(visit)) {
    const { id, arrivalAt, departureAt, roomNeeded } = guest;
    if (roomNeeded !== "Y" || id === null || known.has(id)) continue;
    if (arrivalAt === null || departureAt === null || departureAt < arrivalAt) {
      unknown.push(guest);
      continue;
    }
    const [arrival, to] = [dayOf(arrivalAt), dayOf(departureAt)];
    const isBeforeDawn = clockOf(arrivalAt) < visit.policy.nightEnds;
    const from = isBeforeDawn && (beforeDawn === "nightBefore" || arrival === to) ? addDays(arrival, -1) : arrival;
    if (from < to) known.set(id, { id, guest, from, to, isBeforeDawn });
  }
  return { known, unknown };
}

/** The rank of a guest; who has none comes last. */
export function rankOf({ rank }: RowOf<"visitors">): number {
  return rank ?? 10;
}

/** Seniors first: principals, then by rank and precedence; the same order whatever the order of the sheet. */
export function bySeniority(one: Stay, other: Stay): number {
  const principal = Number(other.guest.isPrincipal === "Y") - Number(one.guest.isPrincipal === "Y");
  return principal || rankOf(one.guest) - rankOf(other.guest) || (one.guest.precedence ?? 999) - (other.guest.precedence ?? 999) || (one.id < other.id ? -1 : 1);
}
