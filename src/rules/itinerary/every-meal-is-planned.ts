import type { Text } from "../../language/text";
import { meal } from "../../policy/lists/food";
import type { Policy } from "../../policy/policy";
import { addDays, dayOf, type Clock, type Day, type Moment } from "../../values/day";
import { attendingVisitors, visitorName } from "../../visit/people";
import { stopsByPerson } from "../../visit/stops";
import type { RowOf } from "../../visit/visit";
import { rule } from "../rule";

export default rule({
  id: "ITN-06",
  title: { ko: "머무는 날의 끼니마다 식사 일정이 있다", en: "Every guest has every meal of every day of the stay on the itinerary" },
  why: { ko: "끼니를 거른 손님은 다른 것을 기억하지 못합니다.", en: "A guest who missed a meal remembers nothing else." },
  source: ["S004", "S016"],
  severity: "should",
  from: "confirmed",
  needs: ["itinerary", "visitors"],
  advice: { ko: "식사를 넣고, 각자 먹는다면 내용에 '각자'라고 적은 줄을 두세요", en: "add the meal; if people eat on their own, add a row that says so" },
  messages: { missing: { ko: "{day} {meal}이(가) 없습니다: {people}", en: "{day}: no {meal} for {people}" } },
  *check(visit, policy, tell) {
    if (visit.itinerary.length === 0) return;
    const stops = stopsByPerson(visit);
    const slots = slotsOf(policy);
    const missing = new Map<string, { day: Day; meal: keyof typeof meal.words; people: Text[] }>();
    for (const visitor of attendingVisitors(visit)) {
      yield null;
      const own = (stops.get(visitor.id ?? "") ?? []).filter((stop) => stop.meal !== null);
      for (const wanted of mealsOf(visitor, slots)) {
        if (own.some((stop) => stop.meal === wanted.meal && dayOf(stop.start) === wanted.day)) continue;
        const key = `${wanted.day}|${wanted.meal}`;
        const found = missing.get(key) ?? { ...wanted, people: [] };
        found.people.push(visitorName(visitor));
        missing.set(key, found);
      }
    }
    for (const found of missing.values()) yield tell("missing", { day: found.day, meal: meal.words[found.meal], people: found.people }, { part: "itinerary", column: "meal" });
  },
  examples: {
    keeps: [
      {
        visitors: [{ id: "V001", arrivalAt: "2026-11-10T10:00", departureAt: "2026-11-10T17:00" }],
        itinerary: [{ meal: "lunch", start: "2026-11-10T12:00", end: "2026-11-10T13:00", participants: ["V001"] }],
      },
      { visitors: [{ id: "V001", arrivalAt: "2026-11-10T12:10", departureAt: "2026-11-10T17:00" }], itinerary: [{ meal: null }] },
    ],
    breaks: [{ visitors: [{ id: "V001", arrivalAt: "2026-11-10T10:00", departureAt: "2026-11-10T22:00" }], itinerary: [{ meal: "lunch", start: "2026-11-10T12:00", end: "2026-11-10T13:00", participants: ["V001"] }] }],
  },
});

/** A guest who is here for the whole slot eats then. */
interface Slot {
  readonly meal: keyof typeof meal.words;
  readonly from: Clock;
  readonly to: Clock;
}

function slotsOf({ breakfastFrom, breakfastTo, lunchFrom, lunchTo, dinnerFrom, dinnerTo }: Policy): readonly Slot[] {
  return [
    { meal: "breakfast", from: breakfastFrom, to: breakfastTo },
    { meal: "lunch", from: lunchFrom, to: lunchTo },
    { meal: "dinner", from: dinnerFrom, to: dinnerTo },
  ];
}

function mealsOf(visitor: RowOf<"visitors">, slots: readonly Slot[]): { day: Day; meal: Slot["meal"] }[] {
  const { arrivalAt, departureAt } = visitor;
  if (arrivalAt === null || departureAt === null) return [];
  const meals: { day: Day; meal: Slot["meal"] }[] = [];
  for (let day = dayOf(arrivalAt); day <= dayOf(departureAt); day = addDays(day, 1)) {
    for (const slot of slots) {
      if (arrivalAt <= (`${day}T${slot.from}` as Moment) && departureAt >= (`${day}T${slot.to}` as Moment)) meals.push({ day, meal: slot.meal });
    }
  }
  return meals;
}
