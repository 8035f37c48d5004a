import { dayOf, type Moment } from "../../values/day";
import { attendingVisitors } from "../../visit/people";
import { stopsByPerson } from "../../visit/stops";
import type { RowOf, Visit } from "../../visit/visit";
import { isNear, placesOf } from "./road";

type Guest = RowOf<"visitors">;

/** A guest who is to be fetched or brought: when and where by plane, train or ship, and from or to where in the country. */
export interface Call {
  readonly kind: "pickup" | "sendoff";
  readonly guest: Guest;
  readonly id: string;
  readonly service: string | null;
  readonly at: Moment;
  readonly terminal: string;
  readonly place: string;
}

/** Who needs a ride, and of whom time or place is missing. */
export interface Calls {
  readonly known: readonly Call[];
  readonly unknown: readonly Guest[];
}

const ways = new Set<string | null>(["reception", "sendoff", "rest", "lodging"]);

/** The rides to and from terminals that guests need: nobody who does not come or goes by themselves. */
export function calls(visit: Visit): Calls {
  const known: Call[] = [];
  const unknown = new Set<Guest>();
  for (const guest of attendingVisitors(visit)) {
    const { id } = guest;
    if (id === null) continue;
    const add = (kind: Call["kind"], service: string | null, at: Moment | null, terminal: string | null, place: string | null): void => {
      if (at === null || terminal === null || place === null) unknown.add(guest);
      else known.push({ kind, guest, id, service, at, terminal, place });
    };
    if (guest.pickupNeeded === "Y") add("pickup", guest.arrivalNo, guest.arrivalAt, guest.arrivalPlace, homeOf(visit, id) ?? firstPlace(visit, guest));
    if (guest.sendoffNeeded === "Y") add("sendoff", guest.departureNo, guest.departureAt, guest.departurePlace, lastPlace(visit, guest));
  }
  return { known, unknown: [...unknown] };
}

/** The hotel of a guest. */
export function homeOf({ rooms }: Pick<Visit, "rooms">, id: string): string | null {
  return rooms.find(({ occupant1, occupant2, hotel }) => hotel !== null && (occupant1 === id || occupant2 === id))?.hotel ?? null;
}

/** Where somebody without a room goes first. */
function firstPlace(visit: Visit, { id, arrivalAt }: Guest): string | null {
  const first = (stopsByPerson(visit).get(id ?? "") ?? []).find(({ type, start, place }) => type !== "reception" && place !== null && (arrivalAt === null || start >= arrivalAt));
  return first?.place ?? visit.request.mainPlace;
}

/** Where a guest is before leaving: at the last stop of that day, else at the hotel. */
function lastPlace(visit: Visit, { id, departureAt }: Guest): string | null {
  const home = homeOf(visit, id ?? "");
  const stops = (stopsByPerson(visit).get(id ?? "") ?? []).filter(({ type, place, end }) => !ways.has(type) && place !== null && departureAt !== null && dayOf(end) === dayOf(departureAt) && end <= departureAt);
  const place = stops.at(-1)?.place ?? null;
  const at = placesOf(place)?.[1] ?? place;
  return at === null || isNear(at, home) ? (home ?? at ?? visit.request.mainPlace) : at;
}
