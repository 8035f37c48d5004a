import type { Moment } from "../values/day";
import { expanded } from "./people";
import type { RowOf, Visit } from "./visit";

/** A stop whose times are known, so that it can be put in order. */
export type TimedStop = RowOf<"itinerary"> & { readonly start: Moment; readonly end: Moment };

function isTimed(stop: RowOf<"itinerary">): stop is TimedStop {
  return stop.start !== null && stop.end !== null && stop.end > stop.start;
}

/** A visit never changes, so its stops are put in order once for all the rules that ask. */
const known = new WeakMap<Visit, ReadonlyMap<string, readonly TimedStop[]>>();

/** Each person's stops in the order of time; stops without readable times are left out. */
export function stopsByPerson(visit: Visit): ReadonlyMap<string, readonly TimedStop[]> {
  const stops = known.get(visit) ?? orderedStops(visit);
  known.set(visit, stops);
  return stops;
}

function orderedStops(visit: Visit): ReadonlyMap<string, readonly TimedStop[]> {
  const stops = new Map<string, TimedStop[]>();
  for (const stop of visit.itinerary) {
    if (!isTimed(stop)) continue;
    for (const person of expanded(visit, stop.participants)) {
      const own = stops.get(person);
      if (own) own.push(stop);
      else stops.set(person, [stop]);
    }
  }
  for (const own of stops.values()) own.sort((one, other) => (one.start < other.start ? -1 : one.start > other.start ? 1 : 0));
  return stops;
}
