import { addDays, type Day } from "../values/day";

/** Lunar New Year and Chuseok in Korea, by which the Graft Act widens the limit of farm gifts. In China New Year may fall a day earlier. */
const holidays: readonly Day[] = [
  "2024-02-10", "2024-09-17", "2025-01-29", "2025-10-06", "2026-02-17", "2026-09-25", "2027-02-07", "2027-09-15", "2028-01-27", "2028-10-03",
] as readonly string[] as readonly Day[];

/** From 24 days before to 5 days after (Graft Act decree §17, appendix 1), by the day the gift is sent. */
export function isHolidaySeason(day: Day): boolean {
  return holidays.some((holiday) => addDays(holiday, -24) <= day && day <= addDays(holiday, 5));
}

const publicHolidays: ReadonlySet<Day> = new Set(holidays.flatMap((holiday) => [addDays(holiday, -1), holiday, addDays(holiday, 1)]));

/** The three days of Lunar New Year and of Chuseok, when Korea rests. */
export function isPublicHoliday(day: Day): boolean {
  return publicHolidays.has(day);
}

/** First and last day of Ramadan by the calculated calendar; the moon may move either by a day. */
const ramadans: readonly (readonly [string, string])[] = [
  ["2025-03-01", "2025-03-29"],
  ["2026-02-18", "2026-03-19"],
  ["2027-02-08", "2027-03-09"],
  ["2028-01-28", "2028-02-25"],
];

export function isRamadan(day: Day): boolean {
  return ramadans.some(([first, last]) => first <= day && day <= last);
}
