import type { Moment } from "../../values/day";
import { expanded, visitorOf } from "../../visit/people";
import { runsByRider } from "../../visit/runs";
import type { RowOf, Visit } from "../../visit/visit";
import { columnOf, type Flight } from "./flight";

/** What has a time, for those who may miss it. */
export interface Timed {
  readonly start: Moment;
  readonly end: Moment;
}

/**
 * From when a guest who arrives is free for other things, or until when one who leaves: at the end of the reception, from
 * the beginning of the send-off; without those by the run, else by the flight itself. null while nothing is known.
 */
export function freeAt(visit: Visit, guest: string, way: Flight["way"]): Moment | null {
  const isArrival = way === "arrival";
  const stops = visit.itinerary.filter(({ type, participants }) => type === (isArrival ? "reception" : "sendoff") && expanded(visit, participants).includes(guest));
  const rides = (runsByRider(visit, isArrival ? "pickup" : "sendoff").get(guest) ?? []).map(({ run }) => run);
  const times = known(stops.map(({ start, end }) => (isArrival ? end : start))) ?? known(rides.map(({ arriveAt, departAt }) => (isArrival ? arriveAt : departAt)));
  return (isArrival ? times?.at(-1) : times?.[0]) ?? visitorOf(visit, guest)?.[columnOf[way]] ?? null;
}

function known(moments: readonly (Moment | null)[]): readonly Moment[] | null {
  const found = moments.filter((moment) => moment !== null).sort();
  return found.length > 0 ? found : null;
}

/** How much of something a guest misses: nothing, its beginning or end, or all of it. */
export type Missing = "nothing" | "part" | "all";

/** What a guest misses who is free from, or until, a moment. */
export function missing({ start, end }: Timed, free: Moment | null, way: Flight["way"]): Missing {
  if (free === null) return "nothing";
  if (way === "arrival") return free >= end ? "all" : free > start ? "part" : "nothing";
  return free <= start ? "all" : free < end ? "part" : "nothing";
}

/** The guests of a flight who miss something now that they did not miss before, and from or until when they are free. */
export function newlyMissing(before: Visit, after: Visit, flight: Flight, timed: Timed, people: readonly string[]): { readonly part: readonly string[]; readonly all: readonly string[]; readonly free: Moment | null } {
  const own = flight.guests.map(({ id }) => id).filter((id) => people.includes(id));
  const fates = own.map((id) => ({ id, was: missing(timed, freeAt(before, id, flight.way), flight.way), free: freeAt(after, id, flight.way) })).filter(({ was }) => was === "nothing");
  const those = (fate: Missing): readonly string[] => fates.filter(({ free }) => missing(timed, free, flight.way) === fate).map(({ id }) => id);
  const [part, all] = [those("part"), those("all")];
  const free = fates.filter(({ id }) => part.includes(id) || all.includes(id)).flatMap((each) => each.free ?? []).sort();
  return { part, all, free: (flight.way === "arrival" ? free.at(-1) : free[0]) ?? null };
}

/** A stop or event whose times are known and in order. */
export function isTimed<Row extends { readonly start: Moment | null; readonly end: Moment | null }>(row: Row): row is Row & Timed {
  return row.start !== null && row.end !== null && row.start < row.end;
}

/** Whether a stop is over or under way, so that no plan can move it. */
export function hasBegun({ status }: Visit, { actualStart }: RowOf<"itinerary">): boolean {
  return status === "running" && actualStart !== null;
}
