import type { Text } from "../../language/text";
import { gapsIn } from "../../rules/idle-gaps";
import { transferMinutes } from "../../rules/transfer-time";
import { addDays, addMinutes, clockOf, dayOf, minutesBetween, type Day, type Moment } from "../../values/day";
import { rowsBy } from "../../visit/rows-by";
import type { Visit } from "../../visit/visit";
import { plain, type Draft } from "./draft";
import type { Guest } from "./guests";
import { hasTime, type Held, type Timetable } from "./timetable";
import { elsewhere, hotelOf, whereabouts } from "./whereabouts";

const words = {
  checkIn: { ko: "체크인·짐 배분·접대수첩 전달·휴식", en: "Check-in, luggage, handbooks, rest" },
  arrived: { ko: "도착한 손님이 방에 들어 쉬는 시간", en: "guests who have come get their rooms and rest" },
  rest: { ko: "휴식·자유 시간", en: "Rest and free time" },
  idle: { ko: "업무시간에 {minutes}분이 비어 있음", en: "{minutes} min of working hours are empty" },
} as const satisfies Record<string, Text>;

/** The check-in of guests who need a room and have none on the itinerary: at their first time that is long enough, until the next stop, but no longer than a rest that is no idle gap. */
export function lodgingDrafts(visit: Visit, guests: readonly Guest[], table: Timetable): readonly Draft[] {
  const waiting = guests.filter(({ id, roomNeeded }) => roomNeeded === "Y" && !table.of(id).some(({ type }) => type === "lodging"));
  const found = waiting.flatMap((guest) => {
    const time = checkInTime(visit, guest, table.of(guest.id));
    return time ? [{ guest, ...time }] : [];
  });
  return together(found).map(({ start, end, place, guests: party }): Draft => ({ ...none, type: "lodging", start, end, place, title: words.checkIn, guests: party, reason: { words: words.arrived, values: {} } }));
}

/** Rest for guests from abroad wherever working hours are empty for longer than they should be. */
export function restDrafts(visit: Visit, guests: readonly Guest[], table: Timetable): readonly Draft[] {
  const found = guests.filter(({ nationality }) => nationality !== "KR").flatMap((guest) => daysOf(guest).flatMap((day) => restsOn(visit, guest, day, table.of(guest.id))));
  return together(found).map(({ start, end, place, guests: party, minutes }): Draft => ({ ...none, type: "rest", start, end, place, title: words.rest, guests: party, reason: { words: words.idle, values: { minutes } } }));
}

const none = { hosts: [], meal: null, ref: null } as const;

interface Time {
  readonly start: Moment;
  readonly end: Moment;
  readonly place: Text;
}

/** Guests with one time at one place are at one stop. */
function together<Found extends Time & { readonly guest: Guest }>(found: readonly Found[]): readonly (Found & { readonly guests: readonly string[] })[] {
  return [...rowsBy(found, ({ start, end, place }) => JSON.stringify([start, end, place])).values()].flatMap((own) => (own[0] ? [{ ...own[0], guests: own.map(({ guest }) => guest.id) }] : []));
}

function checkInTime(visit: Visit, guest: Guest, own: readonly Held[]): Time | null {
  const { policy } = visit;
  const hotel = hotelOf(visit, guest.id);
  const stop = { type: "lodging", place: hotel, meal: null, travelMinToNext: null, ref: null } as const;
  const starts = [guest.arrivalAt, ...own.map((each) => addMinutes(each.end, transferMinutes(each, stop, policy)))].filter((start) => start >= guest.arrivalAt).sort();
  for (const start of starts) {
    if (!hasTime(own, { ...stop, start, end: addMinutes(start, policy.checkInMinutes) }, policy)) continue;
    const until = [addMinutes(start, policy.idleGapMinutes), guest.departureAt, ...own.filter((each) => each.start > start).map((each) => addMinutes(each.start, -transferMinutes(stop, each, policy)))].sort();
    const [end] = until;
    if (end !== undefined && minutesBetween(start, end) >= policy.checkInMinutes) return { start, end, place: hotel === null ? elsewhere : plain(hotel) };
  }
  return null;
}

function restsOn(visit: Visit, guest: Guest, day: Day, stops: readonly Held[]): readonly (Time & { readonly guest: Guest; readonly minutes: number })[] {
  const { policy } = visit;
  const { arrivalAt, departureAt } = guest;
  const opens = dayOf(arrivalAt) === day && clockOf(arrivalAt) > policy.workOpens ? clockOf(arrivalAt) : policy.workOpens;
  const closes = dayOf(departureAt) === day && clockOf(departureAt) < policy.workCloses ? clockOf(departureAt) : policy.workCloses;
  if (opens >= closes) return [];
  const today = stops.filter((stop) => stop.start < (`${addDays(day, 1)}T00:00` as Moment) && stop.end > (`${day}T00:00` as Moment));
  return gapsIn(day, today, { opens, closes }).flatMap(({ from, to }) => {
    const minutes = minutesBetween(from, to);
    if (minutes <= policy.idleGapMinutes) return [];
    const place = whereabouts(visit, stops, guest.id, from);
    const stop = { type: "rest", place: place.ko, travelMinToNext: null } as const;
    const before = Math.max(0, ...today.filter(({ end }) => end === from).map((each) => transferMinutes(each, stop, policy)));
    const after = Math.max(0, ...today.filter(({ start }) => start === to).map((each) => transferMinutes(stop, each, policy)));
    return [{ guest, start: addMinutes(from, before), end: addMinutes(to, -after), place, minutes }];
  });
}

function daysOf({ arrivalAt, departureAt }: Guest): readonly Day[] {
  const days: Day[] = [];
  for (let day = dayOf(arrivalAt); day <= dayOf(departureAt); day = addDays(day, 1)) days.push(day);
  return days;
}
