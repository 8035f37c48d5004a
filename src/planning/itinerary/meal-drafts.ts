import type { Text } from "../../language/text";
import { isRamadan } from "../../policy/holidays";
import { mealSlots, mealsOf, type MealOfDay } from "../../rules/meal-slots";
import { meetsPrayer } from "../../rules/prayer-time";
import { addDays, addMinutes, dayOf, minutesBetween, type Moment } from "../../values/day";
import { rowsBy } from "../../visit/rows-by";
import type { Visit } from "../../visit/visit";
import type { Told } from "../proposal";
import type { Draft } from "./draft";
import type { Guest } from "./guests";
import { openings, type Held, type Timetable } from "./timetable";
import { whereabouts } from "./whereabouts";

const titles = {
  breakfast: { ko: "조식", en: "Breakfast" },
  lunch: { ko: "오찬", en: "Lunch" },
  dinner: { ko: "만찬", en: "Dinner" },
} as const satisfies Record<string, Text>;

const words = {
  meal: { ko: "{from}~{to}에 머무는 손님의 끼니", en: "for guests who are here from {from} to {to}" },
  moved: { ko: "식사 시간({from}~{to})이 다른 일정과 겹쳐 옮김", en: "moved: other stops are in the way from {from} to {to}" },
} as const satisfies Record<string, Text>;

/** What somebody sleeps through, so that no night's rest is counted from it. */
const quiet = new Set<string | null>(["lodging", "rest"]);

/** A meal for which no time was found, or about which guests are to be asked. */
export interface MealLeft {
  readonly meal: MealOfDay;
  readonly guests: readonly string[];
  readonly isFast: boolean;
}

/** The meals that guests are here for and that are on nobody's itinerary, each where its guests are then. They go into the timetable one after another. */
export function mealDrafts(visit: Visit, guests: readonly Guest[], table: Timetable): { readonly drafts: readonly Draft[]; readonly left: readonly MealLeft[] } {
  const missing = guests.flatMap((guest) => mealsOf(guest, mealSlots(visit.policy)).filter((meal) => !table.of(guest.id).some((stop) => stop.meal === meal.meal && dayOf(stop.start) === meal.day)).map((meal) => ({ guest, meal })));
  const drafts: Draft[] = [];
  const left: MealLeft[] = [];
  const ofDays = [...rowsBy(missing, ({ meal }) => momentOf(meal, "from"))].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [, wanted] of ofDays) {
    const [{ meal } = { meal: undefined }] = wanted;
    if (!meal) continue;
    const fasting = wanted.filter(({ guest }) => isFasting(visit, guest, meal)).map(({ guest }) => guest.id);
    if (fasting.length > 0) left.push({ meal, guests: fasting, isFast: true });
    const eating = wanted.map(({ guest }) => guest).filter(({ id }) => !fasting.includes(id));
    for (const party of rowsBy(eating, ({ id }) => whereabouts(visit, table.of(id), id, middleOf(meal)).en).values()) {
      const whole = mealFor(visit, party, meal, table);
      const isGood = whole !== null && whole.reason.words === words.meal;
      const parts = isGood ? [party] : [...rowsBy(party, ({ id }) => timesAround(table.of(id), windowOf(visit, meal))).values()];
      for (const part of parts) {
        const draft = isGood ? whole : mealFor(visit, part, meal, table);
        if (draft) {
          drafts.push(draft);
          table.add(draft);
        } else left.push({ meal, guests: part.map(({ id }) => id), isFast: false });
      }
    }
  }
  return { drafts, left };
}

/** A meal at the time that suits best: after a night's rest, clear of prayers, within its hours, whole before half. */
function mealFor(visit: Visit, party: readonly Guest[], meal: MealOfDay, table: Timetable): Draft | null {
  const { policy } = visit;
  const [first] = party;
  if (!first) return null;
  const [opens, closes] = [momentOf(meal, "from"), momentOf(meal, "to")];
  const place = whereabouts(visit, table.of(first.id), first.id, middleOf(meal));
  const people = party.map(({ id }) => table.of(id));
  const isHalal = party.some(({ diet }) => diet?.includes("halal"));
  const { from, to } = windowOf(visit, meal);
  const here = { from: party.map(({ arrivalAt }) => arrivalAt).sort().at(-1) ?? opens, to: party.map(({ departureAt }) => departureAt).sort()[0] ?? closes };
  const costOf = ({ start, end }: Held): readonly number[] => [
    Math.max(0, ...people.map((own) => policy.restHours * 60 - restBefore(own, start))),
    isHalal && meetsPrayer(start, end, policy) ? 1 : 0,
    Math.max(0, minutesBetween(start, opens)) + Math.max(0, minutesBetween(closes, end)),
    Math.abs(minutesBetween(addMinutes(start, minutesBetween(start, end) / 2), middleOf(meal))),
  ];
  for (const minutes of [policy.mealMinutes, Math.floor(policy.mealMinutes / 2)]) {
    const [best] = openings(people, { stop: { type: "meal", place: place.ko, meal: meal.meal }, from: from < here.from ? here.from : from, to: to > here.to ? here.to : to, minutes, best: addMinutes(middleOf(meal), -Math.floor(minutes / 2)) }, policy)
      .map((stop) => ({ stop, cost: costOf(stop) }))
      .sort((one, other) => cheaper(one.cost, other.cost) || (one.stop.start < other.stop.start ? -1 : 1));
    if (best) {
      const { start, end } = best.stop;
      const isWithin = start >= opens && end <= closes;
      const reason: Told = { words: isWithin ? words.meal : words.moved, values: { from: meal.from, to: meal.to } };
      return { type: "meal", start, end, place, title: titles[meal.meal], guests: party.map(({ id }) => id), hosts: [], meal: meal.meal, ref: null, reason };
    }
  }
  return null;
}

/** When a meal may be at all: a meal's time before and after its hours. */
function windowOf({ policy: { mealMinutes } }: Visit, meal: MealOfDay): { readonly from: Moment; readonly to: Moment } {
  return { from: addMinutes(momentOf(meal, "from"), -mealMinutes), to: addMinutes(momentOf(meal, "to"), mealMinutes) };
}

/** What somebody is at within a time: who is at the same can eat together. */
function timesAround(own: readonly Held[], { from, to }: { readonly from: Moment; readonly to: Moment }): string {
  return JSON.stringify(own.filter(({ start, end }) => start < to && from < end).map(({ start, end }) => [start > from ? start : from, end < to ? end : to]));
}

/** Minutes from the last stop of the day before; as many as one likes when there is none. */
function restBefore(own: readonly Held[], start: Moment): number {
  const yesterday = addDays(dayOf(start), -1);
  const ends = own.filter((stop) => dayOf(stop.start) === yesterday && !quiet.has(stop.type)).map(({ end }) => end).sort();
  const last = ends.at(-1);
  const isFirst = !own.some((stop) => dayOf(stop.start) === dayOf(start) && stop.start < start && !quiet.has(stop.type));
  return last === undefined || !isFirst ? Infinity : minutesBetween(last, start);
}

function isFasting({ policy: { fastFrom, fastTo } }: Visit, { diet }: Guest, meal: MealOfDay): boolean {
  return diet?.includes("halal") === true && isRamadan(meal.day) && meal.from > fastFrom && meal.from < fastTo;
}

function cheaper(one: readonly number[], other: readonly number[]): number {
  return one.map((cost, index) => cost - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function momentOf(meal: MealOfDay, edge: "from" | "to"): Moment {
  return `${meal.day}T${meal[edge]}` as Moment;
}

function middleOf(meal: MealOfDay): Moment {
  return addMinutes(momentOf(meal, "from"), Math.floor(minutesBetween(momentOf(meal, "from"), momentOf(meal, "to")) / 2));
}
