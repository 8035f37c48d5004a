import { minutesBetween, type Moment } from "../../values/day";
import { isTerminal } from "../../visit/terminals";
import { once } from "../../visit/once";
import type { Visit } from "../../visit/visit";

/** Words that many places have and that say nothing of where they are. */
const anywhere = /^(\d+층|로비|정문|후문|입구|식당|인근|앞|lobby|hall|gate|entrance|floor)$/i;

/** Whether two places are at one spot as far as a driver cares: a hall of a hotel, a restaurant beside a palace. */
export function isNear(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [first, second] = [one.trim().toLowerCase(), other.trim().toLowerCase()];
  if (first === second) return true;
  if (isTerminal(one) && isTerminal(other)) return false;
  return words(first).some((word) => second.includes(word)) || words(second).some((word) => first.includes(word));
}

function words(place: string): readonly string[] {
  return place.split(/[\s,/·]+/).filter((word) => word.length > 1 && !anywhere.test(word));
}

/** The two places that a stop of the itinerary moves between: "호텔→본사"; null when it does not say so. */
export function placesOf(place: string | null): readonly [from: string, to: string] | null {
  const [from, to, more] = (place ?? "").split(/\s*(?:→|->|⇒)\s*/).map((each) => each.trim());
  return from && to && more === undefined ? [from, to] : null;
}

interface Leg {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

/** Every way whose time is known: from the runs, and from the moves of the itinerary. */
const legs = once(["transport", "itinerary"], ({ transport, itinerary }): readonly Leg[] => {
  const leg = (from: string | null, to: string | null, start: Moment | null, end: Moment | null): readonly Leg[] =>
    from !== null && to !== null && start !== null && end !== null && end > start ? [{ from, to, minutes: minutesBetween(start, end) }] : [];
  return [
    ...transport.flatMap(({ from, to, departAt, arriveAt }) => leg(from, to, departAt, arriveAt)),
    ...itinerary.flatMap(({ type, place, start, end }) => {
      const [from, to] = placesOf(place) ?? [null, null];
      return type === "transfer" ? leg(from, to, start, end) : [];
    }),
  ];
});

/** Minutes from one place to another as the visit knows them, there or back, the longest; null when it does not. */
export function knownMinutes(visit: Pick<Visit, "transport" | "itinerary">, from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  if (isNear(from, to)) return 0;
  const own = legs(visit).filter((leg) => (isNear(leg.from, from) && isNear(leg.to, to)) || (isNear(leg.from, to) && isNear(leg.to, from)));
  return own.length === 0 ? null : Math.max(...own.map(({ minutes }) => minutes));
}

/** The usual time to a terminal: half of the rides that are known take less. */
export function usualMinutes({ transport }: Pick<Visit, "transport">): number | null {
  const known = transport
    .flatMap(({ from, to, departAt, arriveAt }) => ((isTerminal(from) || isTerminal(to)) && departAt !== null && arriveAt !== null && arriveAt > departAt ? [minutesBetween(departAt, arriveAt)] : []))
    .sort((one, other) => one - other);
  return known[Math.floor(known.length / 2)] ?? null;
}
