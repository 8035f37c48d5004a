import type { Text } from "../../language/text";
import { gradeNamed } from "../../policy/grade-named";
import { addDays, dayOf } from "../../values/day";
import { occupantsOf } from "../../visit/occupants";
import { expanded, hostOf, isHere, visitorOf } from "../../visit/people";
import type { RowOf, Visit } from "../../visit/visit";
import type { PlannedCost } from "./planned-cost";

const words = {
  banquet: { ko: "연회 {id} – 인원 {count}명 × 1인 기준", en: "banquet {id}: {count} people at its standard per head" },
  meal: { ko: "일정 {id} – 참석 {count}명", en: "stop {id}: {count} people take part" },
  included: { ko: "일정 {id} – 참석 {count}명, 조식은 객실에 포함", en: "stop {id}: {count} people; breakfast comes with their rooms" },
} as const satisfies Record<string, Text>;

/** Banquets at their own standard; where it is blank, at the limit of the grade. */
export function banquetCosts({ banquets, request, policy }: Visit): readonly PlannedCost[] {
  return banquets.flatMap(({ id, name, headcount, standardPerHead, grade, overStandardReason }) => {
    if (id === null || headcount === null) return [];
    return [{
      category: "banquet",
      basis: "person",
      item: name ?? id,
      qty: headcount,
      times: 1,
      price: standardPerHead,
      usualPrice: gradeNamed(policy, grade ?? request.grade)?.banquetCap ?? null,
      refs: [id],
      isNamedIn: () => false,
      overStandardReason,
      source: { words: words.banquet, values: { id, count: headcount } },
    } satisfies PlannedCost];
  });
}

/** Meals of the itinerary for everybody at table, but not who has breakfast with the room, nor who eats on their own. */
export function mealCosts(visit: Visit): readonly PlannedCost[] {
  return visit.itinerary.flatMap((stop) => {
    const { id, type, title } = stop;
    if (id === null || type !== "meal" || visit.banquets.some((banquet) => banquet.id !== null && banquet.id === stop.ref) || /각자|on (their|your) own/i.test(title ?? "")) return [];
    const eaters = expanded(visit, stop.participants).filter((person) => visitorOf(visit, person)?.status === "attending" || isHere(hostOf(visit, person)));
    const payers = stop.meal === "breakfast" ? eaters.filter((person) => !hasBreakfast(visit, stop, person)) : eaters;
    const isIncluded = payers.length === 0;
    const count = (isIncluded ? eaters : payers).length;
    if (count === 0) return [];
    return [{
      category: "meal",
      basis: "person",
      item: title ?? id,
      qty: count,
      times: 1,
      price: null,
      usualPrice: gradeNamed(visit.policy, visit.request.grade)?.mealCap ?? null,
      refs: [id],
      isNamedIn: () => false,
      isOptional: isIncluded,
      source: { words: isIncluded ? words.included : words.meal, values: { id, count } },
    } satisfies PlannedCost];
  });
}

/** Whether somebody wakes in a room that breakfast comes with. */
function hasBreakfast({ rooms }: Visit, { start }: RowOf<"itinerary">, person: string): boolean {
  if (start === null) return false;
  const night = addDays(dayOf(start), -1);
  return rooms.some((room) => room.breakfast === "included" && occupantsOf(room).includes(person) && room.checkIn !== null && room.checkIn <= night && room.checkOut !== null && night < room.checkOut);
}
