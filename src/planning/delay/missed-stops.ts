import type { Text } from "../../language/text";
import { addMinutes, clockOf, minutesBetween, type Moment } from "../../values/day";
import { expanded, personName } from "../../visit/people";
import { stopsByPerson } from "../../visit/stops";
import type { RowOf, Visit } from "../../visit/visit";
import { nextId } from "../next-id";
import type { ProposedLine, Told } from "../proposal";
import { withProposal } from "../with-proposal";
import { hasBegun, isTimed, newlyMissing, type Timed } from "./availability";
import { changeLines } from "./change-line";
import { guestsAt, nameOf } from "./delayed-stops";
import { emptied } from "./emptied-stop";
import type { Flight } from "./flight";
import { isNeeded } from "./soft-stops";

type Stop = RowOf<"itinerary"> & Timed;

const words = {
  off: { ko: "{who}이(가) 오지 못해 참석자에서 뺌", en: "{who} cannot be there: left off" },
  cut: { ko: "그때까지 손님이 올 수 없어 줄임", en: "cut short: the guests cannot be there before or after" },
  apart: { ko: "{stop} {start}~{end} ({who})", en: "{stop} {start}–{end} ({who})" },
  sooner: { ko: "손님이 떠나기 전으로 옮김", en: "moved before its guests leave" },
  own: { ko: "늦는 손님만 따로", en: "a row of their own for those who come late or leave early" },
  late: { ko: "'{stop}' {start}: {who}이(가) {minutes}분 늦습니다 ({free}부터 가능). 시작 시각은 옮기지 않았습니다.", en: "{stop} {start}: {who} late by {minutes} min (free from {free}). It was not moved." },
  early: { ko: "'{stop}' {start}: {who}이(가) 끝나기 {minutes}분 전에 떠나야 합니다 ({free}까지 가능). 시각은 옮기지 않았습니다.", en: "{stop} {start}: {who} must leave {minutes} min before its end (free until {free}). It was not moved." },
  absent: { ko: "'{stop}' {start}: {who}이(가) 참석할 수 없습니다.", en: "{stop} {start}: {who} cannot be there." },
} as const satisfies Record<string, Text>;

/** What has a fixed hour, which no late guest moves. */
const fixedHour = new Set<string | null>(["banquet", "meeting", "tour", "reception", "sendoff"]);

/** What guests of a flight miss of a stop or an event, as a sentence; talks and banquets are not moved for them. */
export function missedNote(visit: Visit, flight: Flight, timed: Timed, name: string, { part, all, free }: ReturnType<typeof newlyMissing>): readonly Told[] {
  const who = (ids: readonly string[]): readonly Text[] => ids.map((id) => personName(visit, id));
  const lost = all.length === 0 ? [] : [{ words: words.absent, values: { stop: name, start: timed.start, who: who(all) } }];
  if (part.length === 0 || free === null) return lost;
  const minutes = flight.way === "arrival" ? minutesBetween(timed.start, free) : minutesBetween(free, timed.end);
  return [...lost, { words: flight.way === "arrival" ? words.late : words.early, values: { stop: name, start: timed.start, who: who(part), minutes, free } }];
}

/** The stops that guests of a flight cannot be at any more, wholly or in part: they are left off, or the stop is cut short for them. `moved`: rows that follow the flight, or give way to it, anyhow. `told`: ids of banquets and meetings that are told by themselves. */
export function missedStops(before: Visit, after: Visit, flight: Flight, moved: ReadonlySet<number>, told: ReadonlySet<string>): { readonly lines: readonly ProposedLine[]; readonly notes: readonly Told[] } {
  const lines: ProposedLine[] = [];
  const notes: Told[] = [];
  let added = 0;
  for (const stop of before.itinerary.filter(isTimed)) {
    if (moved.has(stop.row) || hasBegun(before, stop)) continue;
    const guests = guestsAt(before, stop);
    const miss = newlyMissing(before, after, flight, stop, guests);
    if (miss.part.length === 0 && miss.all.length === 0) continue;
    const isFixed = fixedHour.has(stop.type);
    const isRide = stop.type === "transfer";
    // Everybody needs a check-in, so who misses it has one as soon as there is time.
    const isCheckIn = stop.type === "lodging" && flight.way === "arrival";
    const rest = isRide || isFixed || miss.free === null ? null : (restOf(before, stop, miss.free, flight) ?? (isCheckIn ? firstFree(withProposal(after, { lines, notes: [] }), stop, [...miss.part, ...miss.all], miss.free) : null));
    const late = rest ? (isCheckIn ? [...miss.part, ...miss.all] : miss.part) : [];
    const gone = isFixed || rest ? miss.all.filter((id) => !late.includes(id)) : [...miss.part, ...miss.all];
    if (isFixed && !told.has(stop.ref ?? "")) notes.push(...missedNote(before, flight, stop, nameOf(stop), miss));
    if (guests.length > gone.length + late.length) {
      if (gone.length + late.length === 0) continue;
      lines.push(...withoutPeople(before, stop, [...gone, ...late]));
      if (rest && late.length > 0) {
        lines.push(ownRow(before, stop, rest, late, nextId(before.itinerary.map(({ id }) => id), "S", added)));
        added += 1;
      }
    } else if (rest && late.length > 0) lines.push(...changeLines("itinerary", stop, { ...rest, participants: without(before, stop, gone) }, nameOf(stop), { words: words.cut, values: {} }));
    else if (!isFixed) {
      const sooner = flight.way === "departure" && miss.free !== null ? beforeLeaving(withProposal(after, { lines, notes: [] }), stop, guests, miss.free) : null;
      lines.push(...(sooner ? changeLines("itinerary", stop, { ...sooner }, nameOf(stop), { words: words.sooner, values: {} }) : [emptied(before, stop, guests)]));
    }
  }
  return { lines, notes };
}

/** The first time at which some guests have time for a check-in. */
function firstFree(after: Visit, { row }: Stop, guests: readonly string[], from: Moment): Timed {
  const all = stopsByPerson(after);
  const busy = guests.flatMap((id) => (all.get(id) ?? []).filter((stop) => stop.row !== row)).sort((one, other) => (one.start < other.start ? -1 : 1));
  let start = from;
  for (const stop of busy) if (stop.start < addMinutes(start, after.policy.checkInMinutes) && stop.end > start) start = stop.end;
  return { start, end: addMinutes(start, after.policy.checkInMinutes) };
}

/** A stop as long as it was, just before its guests leave; null when they are at something else then, or it is no meal that they need. */
function beforeLeaving(after: Visit, stop: Stop, guests: readonly string[], free: Moment): Timed | null {
  const { row, type, start, end } = stop;
  const sooner = { start: addMinutes(free, -minutesBetween(start, end)), end: free };
  const all = stopsByPerson(after);
  const isBusy = guests.some((id) => (all.get(id) ?? []).some((other) => other.row !== row && other.start < sooner.end && sooner.start < other.end));
  return type !== "meal" || isBusy || !isNeeded(after, stop) ? null : sooner;
}

/** What is left of a stop for those who are free only from, or until, a moment; null when it is too little to be worth it. */
function restOf({ policy }: Visit, { start, end, type }: Stop, free: Moment, flight: Flight): Timed | null {
  const rest = flight.way === "arrival" ? { start: free, end } : { start, end: free };
  const least = type === "lodging" ? policy.checkInMinutes : type === "meal" ? Math.floor(policy.mealMinutes / 2) : 1;
  return minutesBetween(rest.start, rest.end) >= least ? rest : null;
}

function without(visit: Visit, { participants }: Stop, people: readonly string[]): readonly string[] {
  const gone = new Set(people);
  return people.length === 0 ? (participants ?? []) : expanded(visit, participants).filter((id) => !gone.has(id));
}

function withoutPeople(visit: Visit, stop: Stop, people: readonly string[]): readonly ProposedLine[] {
  return changeLines("itinerary", stop, { participants: without(visit, stop, people) }, nameOf(stop), { words: words.off, values: { who: people.map((id) => personName(visit, id)) } });
}

/** A row like another for some of its guests, at a time of their own. */
function ownRow(visit: Visit, stop: Stop, rest: Timed, people: readonly string[], id: string): ProposedLine {
  const { type, place, title, ownerId, meal, flexible, customerOpinion, prepDone, dress } = stop;
  return {
    fate: "new", part: "itinerary", row: null,
    what: { words: words.apart, values: { stop: nameOf(stop), start: rest.start, end: clockOf(rest.end), who: people.map((id) => personName(visit, id)) } },
    reason: { words: words.own, values: {} },
    cells: { id, type, ...rest, place, title, participants: people, ownerId, meal, flexible, customerOpinion, prepDone, dress },
  };
}
