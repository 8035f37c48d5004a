import type { Moment } from "../values/day";
import { once } from "./once";
import { expanded } from "./people";
import type { RowOf, Visit } from "./visit";

/** A stop whose times are known, so that it can be put in order. */
export type TimedStop = RowOf<"itinerary"> & { readonly start: Moment; readonly end: Moment };

function isTimed(stop: RowOf<"itinerary">): stop is TimedStop {
  return stop.start !== null && stop.end !== null && stop.end > stop.start;
}

/** What one has to know of a visit to know who is where. */
type Stops = Pick<Visit, "itinerary" | "visitors">;

/** Each person's stops in the order of time; stops without readable times are left out. */
export const stopsByPerson: (visit: Stops) => ReadonlyMap<string, readonly TimedStop[]> = once(["itinerary", "visitors"], (visit) => {
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
});
