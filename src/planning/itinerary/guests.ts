import type { Moment } from "../../values/day";
import { attendingVisitors } from "../../visit/people";
import type { RowOf, Visit } from "../../visit/visit";

/** A guest of whom it is known when he or she comes and goes. */
export type Guest = RowOf<"visitors"> & { readonly id: string; readonly arrivalAt: Moment; readonly departureAt: Moment };

/** Guests who come at a known time, by their ids. */
export function knownGuests(visit: Pick<Visit, "visitors">): ReadonlyMap<string, Guest> {
  return new Map(attendingVisitors(visit).filter(isKnown).map((guest) => [guest.id, guest]));
}

function isKnown(visitor: RowOf<"visitors">): visitor is Guest {
  const { id, arrivalAt, departureAt } = visitor;
  return id !== null && arrivalAt !== null && departureAt !== null && arrivalAt < departureAt;
}

/** Whether a guest is here for the whole of a time. */
export function isHere({ arrivalAt, departureAt }: Guest, { start, end }: { readonly start: Moment; readonly end: Moment }): boolean {
  return arrivalAt <= start && end <= departureAt;
}
