import type { Policy } from "../../policy/policy";
import { transferMinutes } from "../../rules/transfer-time";
import { addMinutes, minutesBetween, type Moment } from "../../values/day";
import { stopsByPerson, type TimedStop } from "../../visit/stops";
import type { Visit } from "../../visit/visit";
import type { Draft } from "./draft";

/** Something that somebody is at. */
export type Held = Pick<TimedStop, "type" | "start" | "end" | "place" | "meal" | "travelMinToNext" | "ref">;

/** Who is where when: the stops that stand, and those that were drafted so far. */
export interface Timetable {
  /** What somebody is at, in the order of time. */
  readonly of: (person: string) => readonly Held[];
  readonly add: (draft: Draft) => void;
}

/** The timetable of the itinerary that stands. */
export function timetable(visit: Visit): Timetable {
  const held = new Map<string, Held[]>([...stopsByPerson(visit)].map(([person, stops]) => [person, [...stops]]));
  return {
    of: (person) => held.get(person) ?? [],
    add: (draft) => {
      const stop = heldOf(draft);
      for (const person of [...draft.guests, ...draft.hosts]) {
        const own = [...(held.get(person) ?? []), stop];
        held.set(person, own.sort((one, other) => (one.start < other.start ? -1 : one.start > other.start ? 1 : 0)));
      }
    },
  };
}

/** A draft as one of the stops that somebody is at. */
function heldOf({ type, start, end, place, meal, ref }: Draft): Held {
  return { type, start, end, place: place.ko, meal, travelMinToNext: null, ref };
}

/** Whether two are at one time. */
export function overlap(one: Pick<Held, "start" | "end">, other: Pick<Held, "start" | "end">): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether there is time for a stop among those that somebody is at, and for the way before and after it. */
export function hasTime(stops: readonly Held[], wanted: Held, policy: Policy): boolean {
  const isAfter = (first: Held, second: Held): boolean => minutesBetween(first.end, second.start) >= transferMinutes(first, second, policy);
  return stops.every((stop) => !overlap(stop, wanted) && (stop.end <= wanted.start ? isAfter(stop, wanted) : isAfter(wanted, stop)));
}

/** What is looked for: a time of some length between two moments, the nearer to the best start the better. */
export interface Opening {
  readonly stop: Pick<Held, "type" | "place" | "meal">;
  readonly from: Moment;
  readonly to: Moment;
  readonly minutes: number;
  readonly best: Moment;
}

/** The times at which all could be at a stop, as soon as somebody's own stops allow it or at the best start. Nothing else needs to be tried: in between nothing is nearer. */
export function openings(people: readonly (readonly Held[])[], { stop, from, to, minutes, best }: Opening, policy: Policy): readonly Held[] {
  const wanted = (start: Moment): Held => ({ ...stop, start, end: addMinutes(start, minutes), travelMinToNext: null, ref: null });
  const starts = new Set<Moment>([best, from, addMinutes(to, -minutes)]);
  for (const own of people) {
    for (const each of own) {
      if (each.end < from || each.start > to) continue;
      starts.add(addMinutes(each.end, transferMinutes(each, stop, policy)));
      starts.add(addMinutes(each.start, -minutes - transferMinutes({ ...stop, travelMinToNext: null }, each, policy)));
    }
  }
  return [...starts].filter((start) => start >= from && addMinutes(start, minutes) <= to).map(wanted).filter((each) => people.every((own) => hasTime(own, each, policy)));
}
