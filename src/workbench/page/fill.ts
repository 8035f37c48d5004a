import type { Value } from "../engine/model";

/** The kinds of sequence a cell begins, by its number format. */
export type Pace = "plain" | "day" | "clock";

const lists: readonly (readonly string[])[] = [
  ["월", "화", "수", "목", "금", "토", "일"],
  ["월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"],
  ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  ["갑", "을", "병", "정", "무", "기", "경", "신", "임", "계"],
  ["자", "축", "인", "묘", "진", "사", "오", "미", "신", "유", "술", "해"],
];

/**
 * What stands `distance` cells beyond the first of the given ones when they are dragged on: numbers go on in their line,
 * a day by days, an hour by hours, "1호차" and "Room 7" by their number, weekdays and months by name; the rest repeats.
 * A distance below 0 fills upwards.
 */
export function filled(given: readonly Value[], distance: number, pace: Pace): Value {
  const repeated = given[((distance % given.length) + given.length) % given.length] ?? null;
  const numbers = given.filter((value) => typeof value === "number");
  if (numbers.length === given.length) return onTheLine(numbers, distance, pace);
  const texts = given.filter((value) => typeof value === "string");
  if (texts.length === given.length) return named(texts, distance) ?? numbered(texts, distance) ?? repeated;
  return repeated;
}

function onTheLine(numbers: readonly number[], distance: number, pace: Pace): number {
  const [first = 0, second] = numbers;
  if (second === undefined) {
    const step = { plain: 0, day: 1, clock: 1 / 24 }[pace];
    return first + step * distance;
  }
  // Least squares through the given points, as Excel's fill; exact for two of them or an even row.
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const spread = numbers.reduce((sum, _, place) => sum + (place - middle) ** 2, 0);
  const slope = numbers.reduce((sum, value, place) => sum + (place - middle) * (value - mean), 0) / spread;
  return Number((mean + slope * (distance - middle)).toPrecision(15));
}

function named(texts: readonly string[], distance: number): string | null {
  for (const list of lists) {
    const places = texts.map((text) => list.findIndex((name) => name.toLowerCase() === text.toLowerCase()));
    const [first = -1, second] = places;
    if (places.includes(-1)) continue;
    const step = second === undefined ? 1 : second - first;
    const isEven = places.every((place, at) => at === 0 || modulo(place - (places[at - 1] ?? 0), list.length) === modulo(step, list.length));
    if (isEven) return list[modulo(first + step * distance, list.length)] ?? null;
  }
  return null;
}

interface Numbered {
  readonly before: string;
  readonly number: number;
  readonly digits: number;
  readonly after: string;
}

function numbered(texts: readonly string[], distance: number): string | null {
  const parts = texts.map(numberIn);
  const [first, second] = parts;
  if (!first || parts.includes(null) || (texts.length > 1 && !second)) return null;
  const step = second ? second.number - first.number : 1;
  const isEven = parts.every((part, at) => part?.before === first.before && part.after === first.after && part.number === first.number + step * at);
  if (!isEven) return null;
  const digits = String(Math.abs(first.number + step * distance)).padStart(first.digits, "0");
  return `${first.before}${digits}${first.after}`;
}

/** The number at the end of a text, else the one at its beginning. */
function numberIn(text: string): Numbered | null {
  const atEnd = /^(.*?)(\d+)$/.exec(text);
  const found = atEnd ?? /^()(\d+)(.*)$/.exec(text);
  const digits = found?.[2];
  if (!digits || digits.length > 15) return null;
  return { before: found[1] ?? "", number: Number(digits), digits: digits.startsWith("0") ? digits.length : 0, after: found[3] ?? "" };
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

/** How a number with this format goes on when a single one is filled. */
export function paceOf(numberFormat: string | undefined): Pace {
  const letters = (numberFormat ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (/[yd]/i.test(letters)) return "day";
  return /h/i.test(letters) ? "clock" : "plain";
}
