import { clockOfMinutes, dayOfSerial, daysBetween, momentOfSerial, parseDay, type Clock, type Day } from "../../values/day";
import type { Cell } from "../../schema/cell";
import { cleanText } from "./clean-text";

/** A day, a time of day, or both; and what had to be supposed: the year, or which number is the month. */
export interface When {
  readonly day: Day | null;
  readonly clock: Clock | null;
  readonly supposed: "year" | "order" | null;
}

/** Days from the visit within which a date without its year is surely meant. */
const nearVisit = 60;
/** Days within which a date is that of the visit itself. */
const atVisit = 14;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month = `(${months.join("|")})[a-z]*\\.?`;
const weekdays = /[(（]\s*(?:[월화수목금토일月火水木金土日]|mon|tue|wed|thu|fri|sat|sun)[a-z요日曜星期周]*\.?\s*[)）]|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b[.,]?|[월화수목금토일]요일|(?:星期|周|礼拜)[一二三四五六日天]|[月火水木金土日]曜日?/gi;
const before = "(오전|오후|아침|낮|저녁|밤|새벽|am|pm|a\\.m\\.|p\\.m\\.|上午|下午|中午|晚上|午前|午後)?";
const clocks: readonly RegExp[] = [
  new RegExp(`${before}\\s*(\\d{1,2})\\s*(?::|시|时|時|點|点|h)\\s*(반|\\d{1,2})?\\s*(?:분|分)?(?::\\d{2}(?:\\.\\d+)?)?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?(?![\\d:])`, "i"),
  new RegExp(`${before}\\s*(\\d{1,2})(?:\\.(\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.)(?![a-z])`, "i"),
];

interface Pulled<Value> {
  readonly value: Value;
  readonly rest: string;
}

/**
 * The day and time that a cell says, in whatever way ("11/23 오후 3:30", "2026. 11. 23.", "23-Nov-26", "1530", a serial number
 * of Excel's); null when it says anything else. `near`: a day of the visit, for dates that leave the year out.
 */
export function whenOf(cell: Cell, near: Day | null): When | null {
  if (typeof cell === "number") return whenOfNumber(cell);
  const pulled = typeof cell === "string" ? pulledWhen(cell, near) : null;
  return pulled && pulled.rest === "" ? pulled.value : null;
}

/** The day and time within a longer text ("KE902 11/23 15:30"), and what is left of it; null when there is none. */
export function pulledWhen(text: string, near: Day | null): Pulled<When> | null {
  const plain = cleanText(text).replace(/\n/g, " ").replace(weekdays, " ").replace(/(\d)T(\d)/, "$1 $2").trim();
  const digits = /^(\d{1,2})(\d{2})\s*(?:hrs?|시|h)?$/i.exec(plain);
  if (digits) {
    const clock = clockFrom(digits[1], digits[2], "");
    return clock ? { value: { day: null, clock, supposed: null }, rest: "" } : null;
  }
  const day = pulledDay(plain, near);
  const clock = pulledClock(day?.rest ?? plain, day !== null);
  if (!day && !clock) return null;
  const rest = (clock?.rest ?? day?.rest ?? "").replace(/\b(?:at|kst|local time|hrs?)\b|현지\s*시[각간]|예정|경$|[,~()]|^\s*[-–/]\s*|\s*[-–/]\s*$/gi, " ").replace(/\s+/g, " ").trim();
  return { value: { day: day?.value.day ?? null, clock: clock?.value ?? null, supposed: day?.value.supposed ?? null }, rest };
}

function whenOfNumber(number: number): When | null {
  if (number > 0 && number < 1) return { day: null, clock: clockOfMinutes(Math.round(number * 1440)), supposed: null };
  if (number >= 32_874 && number < 73_051) {
    const moment = momentOfSerial(number);
    return { day: dayOfSerial(number), clock: Number.isInteger(number) ? null : (moment.slice(11) as Clock), supposed: null };
  }
  if (number >= 19_900_101 && number < 21_000_101) return whenOf(String(number), null);
  const clock = Number.isInteger(number) && number >= 100 && number < 2400 ? clockFrom(String(Math.floor(number / 100)), String(number % 100), "") : null;
  return clock ? { day: null, clock, supposed: null } : null;
}

function clockFrom(hour: string | undefined, minute: string | undefined, half: string): Clock | null {
  const [at, past] = [Number(hour), minute === "반" ? 30 : Number(minute ?? 0)];
  const isAfternoon = /오후|저녁|밤|낮|pm|p\.m|下午|晚上|中午|午後/i.test(half);
  const isMorning = /오전|아침|새벽|am|a\.m|上午|午前/i.test(half);
  if (past > 59 || at > 23) return null;
  const hours = isAfternoon && at < 12 && !(half.includes("낮") && at >= 10) ? at + 12 : isMorning && at === 12 ? 0 : at;
  return clockOfMinutes(hours * 60 + past);
}

function pulledClock(text: string, isAfterDay: boolean): Pulled<Clock> | null {
  for (const pattern of isAfterDay ? [...clocks, /()(?<!\d)(\d{1,2})[.:]?(\d{2})()(?!\d)/] : clocks) {
    const match = pattern.exec(text);
    const clock = match ? clockFrom(match[2], match[3], `${match[1] ?? ""} ${match[4] ?? ""}`) : null;
    if (match && clock) return { value: clock, rest: cutOut(text, match) };
  }
  const noon = /정오|\bnoon\b/i.exec(text);
  return noon ? { value: "12:00" as Clock, rest: cutOut(text, noon) } : null;
}

type FoundDay = Pick<When, "supposed"> & { readonly day: Day };

function pulledDay(text: string, near: Day | null): Pulled<FoundDay> | null {
  for (const { pattern, read } of days) {
    const match = pattern.exec(text);
    const value = match ? read(match, near) : null;
    if (match && value) return { value, rest: cutOut(text, match) };
  }
  return null;
}

/** Ways to write a day, the fuller before the shorter. */
const days: readonly { readonly pattern: RegExp; readonly read: (match: RegExpExecArray, near: Day | null) => FoundDay | null }[] = [
  { pattern: /(?<!\d)(\d{4})\s*[-./년年]\s*(\d{1,2})\s*[-./월月]\s*(\d{1,2})(?!\d)\s*[.일日号]?/, read: ([, year, mon, date]) => certain(year, mon, date) },
  { pattern: /(?<!\d)((?:19|20)\d{2})([01]\d)([0-3]\d)(?!\d)/, read: ([, year, mon, date]) => certain(year, mon, date) },
  { pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[-./\\s]*${month}(?:[-./,\\s]*'?(\\d{4}|\\d{2})(?![\\d:]))?`, "i"), read: ([, date, mon, year], near) => named(year, mon, date, near) },
  { pattern: new RegExp(`(?<![a-z])${month}\\s*(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s*'?(\\d{4})(?!\\d))?`, "i"), read: ([, mon, date, year], near) => named(year, mon, date, near) },
  { pattern: /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/, read: ([, one, other, year], near) => eitherOrder(year, one, other, near) },
  { pattern: /(?<!\d)'?(\d{2})\s*[-./년年]\s*(\d{1,2})\s*[-./월月]\s*(\d{1,2})(?!\d)\s*[.일日]?/, read: ([, year, mon, date]) => certain(`20${year ?? ""}`, mon, date) },
  { pattern: /(?<!\d)(\d{1,2})\s*[./월月-]\s*(\d{1,2})(?![\d:])\s*(?:일|日|号|\.(?!\d))?(?!\s*(?:am|pm))/i, read: ([, mon, date], near) => withoutYear(mon, date, near) },
];

function dayFrom(year: string | number, mon: string | number | undefined, date: string | undefined): Day | null {
  return parseDay(`${year}-${String(mon ?? "").padStart(2, "0")}-${(date ?? "").padStart(2, "0")}`);
}

function certain(year: string | undefined, mon: string | number | undefined, date: string | undefined): FoundDay | null {
  const day = dayFrom(year ?? "", mon, date);
  return day ? { day, supposed: null } : null;
}

function named(year: string | undefined, mon: string | undefined, date: string | undefined, near: Day | null): FoundDay | null {
  const number = months.indexOf((mon ?? "").toLowerCase()) + 1;
  if (year === undefined) return withoutYear(String(number), date, near);
  return certain(year.length === 2 ? `20${year}` : year, number, date);
}

function distance(day: Day, near: Day | null): number {
  return near === null ? 0 : Math.abs(daysBetween(day, near));
}

/** The year that brings the day nearest to the visit; supposed when that is not near at all. */
function withoutYear(mon: string | undefined, date: string | undefined, near: Day | null): FoundDay | null {
  const year = Number((near ?? "2000-01-01").slice(0, 4));
  const found = [year, year + 1, year - 1].flatMap((each) => dayFrom(each, mon, date) ?? []);
  const [day] = found.sort((one, other) => distance(one, near) - distance(other, near));
  return day ? { day, supposed: distance(day, near) > nearVisit ? "year" : null } : null;
}

/** "3/4/2026" is April in Europe and March in America: the one right at the visit, else supposed. */
function eitherOrder(year: string | undefined, one: string | undefined, other: string | undefined, near: Day | null): FoundDay | null {
  const found = [dayFrom(year ?? "", one, other), dayFrom(year ?? "", other, one)].flatMap((day) => day ?? []);
  const [day, second] = [...new Set(found)].sort((first, next) => distance(first, near) - distance(next, near));
  if (!day) return null;
  const isClear = second === undefined || (near !== null && distance(day, near) <= atVisit && distance(second, near) > atVisit);
  return { day, supposed: isClear ? null : "order" };
}

function cutOut(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim();
}
