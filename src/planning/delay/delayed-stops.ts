import type { Text } from "../../language/text";
import { addMinutes, minutesBetween } from "../../values/day";
import { linkedIds } from "../../visit/linked-stop";
import { expanded, visitorOf } from "../../visit/people";
import { runsByRider } from "../../visit/runs";
import type { RowOf, Visit } from "../../visit/visit";
import type { ProposedLine } from "../proposal";
import { hasBegun, isTimed, type Timed } from "./availability";
import { changeLines } from "./change-line";
import { shiftOf, type DelayedRuns } from "./delayed-runs";
import { flightName, type Flight } from "./flight";

type Stop = RowOf<"itinerary"> & Timed;

const words = {
  follows: { ko: "{flight}편과 그 운행에 맞춤", en: "follows flight {flight} and its run" },
} as const satisfies Record<string, Text>;

/** The stops that move with a flight: its reception or send-off, and what is linked with its runs. */
export function delayedStops(before: Visit, after: Visit, flight: Flight, { moved }: DelayedRuns): readonly ProposedLine[] {
  const runShifts = new Map([...moved.values()].map(({ run, shift }) => [run.run.id, flight.way === "arrival" ? shift.last : shift.first]));
  return before.itinerary.filter(isTimed).filter((stop) => !hasBegun(before, stop)).flatMap((stop) => {
    const wanted = timesOf(before, after, flight, stop, runShifts);
    return wanted ? changeLines("itinerary", stop, { ...wanted }, nameOf(stop), { words: words.follows, values: { flight: flightName(flight) } }) : [];
  });
}

/** What a stop is called. */
export function nameOf({ title, id }: RowOf<"itinerary">): string {
  return title ?? id ?? "?";
}

/** The guests among those who take part in a stop. */
export function guestsAt(visit: Visit, { participants }: RowOf<"itinerary">): readonly string[] {
  return expanded(visit, participants).filter((id) => { const guest = visitorOf(visit, id); return guest !== undefined && guest.status !== "cancelled"; });
}

function timesOf(before: Visit, after: Visit, flight: Flight, stop: Stop, runShifts: ReadonlyMap<string | null, number>): Timed | null {
  const linked = linkedIds(stop.ref).flatMap((id) => runShifts.get(id) ?? []);
  const isOfFlight = stop.type === (flight.way === "arrival" ? "reception" : "sendoff");
  const guests = guestsAt(before, stop);
  if (!isOfFlight) {
    const [shift] = linked;
    return shift === undefined ? null : { start: addMinutes(stop.start, shift), end: addMinutes(stop.end, shift) };
  }
  const shift = shiftOf(before, after, guests, flight.way);
  if (!shift) return null;
  const ridden = runsByRider(before, flight.way === "arrival" ? "pickup" : "sendoff");
  const runs = [...new Set([...guests.flatMap((id) => (ridden.get(id) ?? []).map(({ run }) => run.id)), ...linkedIds(stop.ref).filter((id) => before.transport.some((run) => run.id === id))])];
  const byRun = runs.map((id) => runShifts.get(id) ?? 0);
  // A reception lasts from the first landing to the end of the ride, a send-off from the ride to the first take-off.
  const ends = flight.way === "arrival" ? [shift.first, runs.length > 0 ? Math.max(...byRun) : shift.last] : [runs.length > 0 ? Math.min(...byRun) : shift.first, shift.first];
  const [start, end] = [addMinutes(stop.start, ends[0] ?? 0), addMinutes(stop.end, ends[1] ?? 0)];
  return start < end ? { start, end } : { start, end: addMinutes(start, minutesBetween(stop.start, stop.end)) };
}
