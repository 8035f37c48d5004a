import type { Text } from "../../language/text";
import { meal } from "../../policy/lists/food";
import { dayOf, type Day } from "../../values/day";
import { attendingVisitors, visitorName } from "../../visit/people";
import { stopsByPerson } from "../../visit/stops";
import { mealSlots, mealsOf } from "../meal-slots";
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
    const slots = mealSlots(policy);
    const missing = new Map<string, { day: Day; meal: keyof typeof meal.words; people: Text[] }>();
    for (const visitor of attendingVisitors(visit)) {
      yield null;
      const own = (stops.get(visitor.id ?? "") ?? []).filter((stop) => stop.meal !== null);
      for (const wanted of mealsOf(visitor, slots)) {
        if (own.some((stop) => stop.meal === wanted.meal && dayOf(stop.start) === wanted.day)) continue;
        const key = `${wanted.day}|${wanted.meal}`;
        const found = missing.get(key) ?? { day: wanted.day, meal: wanted.meal, people: [] };
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
