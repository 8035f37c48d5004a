import type { Policy } from "../policy/policy";
import { dayOf, weekday, type Moment } from "../values/day";

const friday = 5;

/** Whether a time meets the hours of Friday prayer. */
export function meetsPrayer(start: Moment, end: Moment, { prayerFrom, prayerTo }: Pick<Policy, "prayerFrom" | "prayerTo">): boolean {
  const day = dayOf(start);
  return weekday(day) === friday && start < (`${day}T${prayerTo}` as Moment) && end > (`${day}T${prayerFrom}` as Moment);
}
