import { once } from "./once";
import { rowsBy } from "./rows-by";
import type { RowOf, Visit } from "./visit";

const stopsByRef = once(["itinerary"], ({ itinerary }) => rowsBy(itinerary, ({ ref }) => ref));

/** The one stop of the itinerary that is a banquet, a meeting or a tour, by its id; null when there is none or more than one. */
export function linkedStop(visit: Visit, id: string | null): RowOf<"itinerary"> | null {
  const [stop, second] = id === null ? [] : (stopsByRef(visit).get(id) ?? []);
  return stop && !second ? stop : null;
}

/** The ids that a stop is linked with: several runs stand as "T05/T06". */
export function linkedIds(ref: string | null): readonly string[] {
  return ref === null ? [] : ref.split(/[/,]/).map((id) => id.trim()).filter((id) => id !== "");
}
