import type { RowOf, Visit } from "./visit";

/** The one stop of the itinerary that is a banquet, a meeting or a tour, by its id; null when there is none or more than one. */
export function linkedStop({ itinerary }: Visit, id: string | null): RowOf<"itinerary"> | null {
  const [stop, second] = itinerary.filter((each) => id !== null && each.ref === id);
  return stop && !second ? stop : null;
}
