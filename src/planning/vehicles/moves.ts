import { atTheDoor } from "../../rules/way-to-banquet";
import { expanded, hostOf, visitorsAmong } from "../../visit/people";
import type { RowOf, Visit } from "../../visit/visit";
import { overlaps, type HeldRun } from "./held-runs";
import type { IsAbsent } from "./on-the-way";
import { inPartyOrder } from "./party-order";
import { isNear, placesOf } from "./road";
import type { Trip } from "./trips";

/** The moves of the itinerary that have no run yet, and those stops that do not say from where to where. */
export interface Moves {
  readonly trips: readonly Trip[];
  readonly unclear: readonly RowOf<"itinerary">[];
  /** Hosts who are to be at a banquet's door before those who move there. */
  readonly ahead: readonly { readonly host: string; readonly stop: RowOf<"itinerary"> }[];
  /** Guests who are named at a move while they are on the way to or from the airport. */
  readonly absent: readonly { readonly guest: RowOf<"visitors">; readonly stop: RowOf<"itinerary"> }[];
}

/** The moves of the itinerary for guests who have no seat in a run at that time. */
export function moves(visit: Visit, held: readonly HeldRun[], isAbsent: IsAbsent): Moves {
  const trips: Trip[] = [];
  const unclear: RowOf<"itinerary">[] = [];
  const absent: { readonly guest: RowOf<"visitors">; readonly stop: RowOf<"itinerary"> }[] = [];
  const ahead: { readonly host: string; readonly stop: RowOf<"itinerary"> }[] = [];
  for (const stop of visit.itinerary) {
    const { type, start, end, participants } = stop;
    if (type !== "transfer" || start === null || end === null || end <= start) continue;
    const riding = new Set(held.filter(({ times }) => overlaps(stop, times)).flatMap(({ riders }) => riders));
    const people = expanded(visit, participants).filter((id) => !riding.has(id));
    const named = visitorsAmong(visit, people).filter(({ status }) => status === "attending");
    const guests = named.filter(({ id }) => !isAbsent(id ?? "", start, end));
    absent.push(...named.filter((guest) => !guests.includes(guest)).map((guest) => ({ guest, stop })));
    if (guests.length === 0) continue;
    const places = placesOf(stop.place);
    if (!places) {
      unclear.push(stop);
      continue;
    }
    const [from, to] = places.map((place) => fullName(visit, place));
    if (from === undefined || to === undefined || isNear(from, to)) continue;
    const awaited = atTheDoor(visit, guests.flatMap(({ id }) => id ?? []), end);
    const coming = people.filter((id) => hostOf(visit, id) && hostOf(visit, id)?.status !== "absent");
    const hosts = coming.filter((id) => !awaited.has(id));
    ahead.push(...coming.filter((id) => awaited.has(id)).map((host) => ({ host, stop })));
    trips.push({ kind: "transfer", guests: inPartyOrder(guests), hosts, from, to, departAt: start, arriveAt: end, flightAt: null, meetAt: null, assemblyAt: null, leaveBaseAt: null, services: [], stops: [stop] });
  }
  return { trips, unclear, ahead, absent };
}

/** "호텔" is the one hotel of the visit, "본사" what the runs that stand call it. */
function fullName({ rooms, transport }: Visit, place: string): string {
  const only = (names: readonly (string | null)[]): string | null => {
    const [name, second] = new Set(names.filter((each) => each?.includes(place)));
    return name != null && second === undefined ? name : null;
  };
  return only(rooms.map(({ hotel }) => hotel)) ?? only(transport.flatMap(({ from, to }) => [from, to])) ?? place;
}
