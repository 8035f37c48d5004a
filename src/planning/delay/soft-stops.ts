import type { Text } from "../../language/text";
import { mealSlots, mealsOf } from "../../rules/meal-slots";
import { addMinutes, dayOf, minutesBetween, type Moment } from "../../values/day";
import { visitorsAmong } from "../../visit/people";
import { stopsByPerson } from "../../visit/stops";
import type { RowOf, Visit } from "../../visit/visit";
import type { ProposedLine } from "../proposal";
import { freeAt, hasBegun, isTimed, type Timed } from "./availability";
import { changeLines } from "./change-line";
import { guestsAt, nameOf } from "./delayed-stops";
import { emptied } from "./emptied-stop";
import type { Flight } from "./flight";

type Stop = RowOf<"itinerary"> & Timed;

const words = {
  checkIn: { ko: "도착이 바뀌어 체크인도 옮김", en: "check-in moves with the arrival" },
  pushed: { ko: "손님이 그 전에는 올 수 없어 뒤로 옮김", en: "later: its guests cannot be there before" },
} as const satisfies Record<string, Text>;

const soft = new Set<string | null>(["lodging", "meal", "rest", "leisure"]);

/** What guests of one flight do among themselves after they came: rest, meals, check-in. It gives way, for nobody else waits. */
export function softStops(visit: Visit, flight: Flight): readonly Stop[] {
  const own = new Set(flight.guests.map(({ id }) => id));
  const isTheirs = (stop: Stop): boolean => { const guests = guestsAt(visit, stop); return guests.length > 0 && guests.every((id) => own.has(id)); };
  return visit.itinerary.filter(isTimed).filter((stop) => soft.has(stop.type) && stop.ref === null && !hasBegun(visit, stop) && isTheirs(stop)).sort((one, other) => (one.start < other.start ? -1 : 1));
}

/**
 * The soft stops after an arrival that moved, one after another. A check-in right after the arrival begins as much later (or
 * earlier) as its guests are free; a stop that they cannot be at any more begins when they are free, for as long as it needs and until the next
 * stop that waits for nobody. What is left with no time, or a meal whose hour has passed, is emptied.
 */
export function delayedSoftStops(before: Visit, after: Visit, flight: Flight): readonly ProposedLine[] {
  const stops = softStops(before, flight);
  const rows = new Set(stops.map(({ row }) => row));
  const free = new Map(flight.guests.map(({ id }) => [id, freeAt(after, id, "arrival")] as const));
  const lines: ProposedLine[] = [];
  for (const stop of stops) {
    const guests = guestsAt(before, stop);
    const was = latest(guests.map((id) => freeAt(before, id, "arrival")));
    const from = latest(guests.map((id) => free.get(id) ?? null));
    if (was === null || from === null || was > stop.start) continue;
    const isCheckIn = stop.type === "lodging" && isNext(before, guests, was, stop);
    const start = isCheckIn ? addMinutes(stop.start, minutesBetween(was, from)) : from > stop.start ? from : stop.start;
    if (start === stop.start) continue;
    const until = limitOf(after, guests, rows, start);
    const end = endOf(before, after, stop, start, until);
    if (end === null) {
      lines.push(emptied(before, stop, guests));
      continue;
    }
    lines.push(...changeLines("itinerary", stop, { start, end }, nameOf(stop), { words: isCheckIn ? words.checkIn : words.pushed, values: {} }));
    for (const id of guests) free.set(id, end);
  }
  return lines;
}

/** When a stop ends that begins later: as it did, or after as long as it needs, before the next; null when that is too little. */
function endOf({ policy }: Visit, after: Visit, stop: Stop, start: Moment, until: Moment | null): Moment | null {
  const length = minutesBetween(stop.start, stop.end);
  const needed = Math.min(length, stop.type === "lodging" ? policy.checkInMinutes : stop.type === "meal" ? policy.mealMinutes : 0);
  if (stop.type === "meal" && start >= stop.end && !isNeeded(after, stop)) return null;
  const least = addMinutes(start, needed);
  const wanted = stop.end > least ? stop.end : least;
  const end = until !== null && until < wanted ? until : wanted;
  const enough = stop.type === "meal" ? Math.floor(needed / 2) : 1;
  return minutesBetween(start, end) >= enough ? end : null;
}

/** Whether some guest of a meal is still here for the whole of its hours. */
export function isNeeded(after: Visit, stop: RowOf<"itinerary"> & Timed): boolean {
  return visitorsAmong(after, guestsAt(after, stop)).some((guest) => mealsOf(guest, mealSlots(after.policy)).some(({ meal, day }) => meal === stop.meal && day === dayOf(stop.start)));
}

/** Whether guests are at nothing else between the moment at which they are free and a stop. */
function isNext(before: Visit, guests: readonly string[], free: Moment, stop: Stop): boolean {
  const stops = stopsByPerson(before);
  return guests.every((id) => (stops.get(id) ?? []).every(({ row, end }) => row === stop.row || end <= free || end > stop.start));
}

/** The next time at which somebody of them is expected elsewhere. */
function limitOf(after: Visit, guests: readonly string[], rows: ReadonlySet<number>, start: Moment): Moment | null {
  const stops = stopsByPerson(after);
  return guests.flatMap((id) => (stops.get(id) ?? []).filter((stop) => !rows.has(stop.row) && stop.end > start).map((stop) => stop.start)).sort()[0] ?? null;
}

function latest(moments: readonly (Moment | null)[]): Moment | null {
  return moments.filter((moment) => moment !== null).sort().at(-1) ?? null;
}
