import type { Choice } from "../policy/list";
import type { meal } from "../policy/lists/food";
import type { Policy } from "../policy/policy";
import { addDays, dayOf, type Clock, type Day, type Moment } from "../values/day";
import type { RowOf } from "../visit/visit";

/** A guest who is here for the whole slot eats then. */
export interface MealSlot {
  readonly meal: Choice<typeof meal>;
  readonly from: Clock;
  readonly to: Clock;
}

/** A meal of a day. */
export interface MealOfDay extends MealSlot {
  readonly day: Day;
}

/** When people eat. */
export function mealSlots({ breakfastFrom, breakfastTo, lunchFrom, lunchTo, dinnerFrom, dinnerTo }: Policy): readonly MealSlot[] {
  return [
    { meal: "breakfast", from: breakfastFrom, to: breakfastTo },
    { meal: "lunch", from: lunchFrom, to: lunchTo },
    { meal: "dinner", from: dinnerFrom, to: dinnerTo },
  ];
}

/** The meals of a guest's stay, in their order; none while it is not known when the guest comes and goes. */
export function mealsOf({ arrivalAt, departureAt }: Pick<RowOf<"visitors">, "arrivalAt" | "departureAt">, slots: readonly MealSlot[]): readonly MealOfDay[] {
  if (arrivalAt === null || departureAt === null) return [];
  const meals: MealOfDay[] = [];
  for (let day = dayOf(arrivalAt); day <= dayOf(departureAt); day = addDays(day, 1)) {
    for (const slot of slots) {
      if (arrivalAt <= (`${day}T${slot.from}` as Moment) && departureAt >= (`${day}T${slot.to}` as Moment)) meals.push({ ...slot, day });
    }
  }
  return meals;
}
