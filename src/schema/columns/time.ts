import type { Language } from "../../language/language";
import type { Text } from "../../language/text";
import { clockOfMinutes, dayOfSerial, minutesOfClock, momentOfSerial, parseClock, parseDay, parseMoment, serialOfDay, serialOfMoment, type Clock, type Day, type Moment } from "../../values/day";
import { asText, isBlank, tidy, type Cell } from "../cell";
import { column, type Column, type ColumnOptions, type Kind, type Reading } from "../column";

/** Serial numbers of 1990-01-01 and 2100-01-01: a number outside is no date that a visit has. */
const earliest = 32_874;
const latest = 73_051;

/** "2026.11.10", "2026/11/10", "2026-11-10 (화)" as ISO text; what isn't of that form comes back tidied. */
function isoText(text: string): string {
  const match = /^(\d{4})[-./]\s?(\d{1,2})[-./]\s?(\d{1,2})\.?(?:\s?\([^)]*\))?(?:[T\s]+(\d{1,2}):(\d{2})(?::\d{2})?)?$/.exec(tidy(text));
  if (!match) return tidy(text);
  const two = (part: string | undefined): string => (part ?? "").padStart(2, "0");
  const day = `${match[1] ?? ""}-${two(match[2])}-${two(match[3])}`;
  return match[4] ? `${day}T${two(match[4])}:${two(match[5])}` : day;
}

function reader<Value>(fromSerial: (serial: number) => Value | null, fromText: (text: string) => Value | null, trouble: Text, remedy: Text) {
  return (found: unknown): Reading<Value> => {
    if (found === undefined || found === null) return { value: null };
    if (typeof found === "string" && isBlank(found)) return { value: null };
    const value = typeof found === "number" ? fromSerial(found) : typeof found === "string" ? fromText(found) : null;
    return value === null ? { trouble, remedy, values: { found: asText(found) } } : { value };
  };
}

const within = (serial: number): boolean => serial >= earliest && serial < latest;

const readDay = reader<Day>(
  (serial) => (within(serial) ? dayOfSerial(serial) : null),
  (text) => parseDay(isoText(text)),
  { ko: "날짜가 아닙니다: {found}", en: "is not a date: {found}" },
  { ko: "2026-11-10처럼 적으세요", en: "write it like 2026-11-10" },
);
const readMoment = reader<Moment>(
  (serial) => (within(serial) ? momentOfSerial(serial) : null),
  (text) => parseMoment(isoText(text)),
  { ko: "날짜와 시각이 아닙니다: {found}", en: "is not a date with a time: {found}" },
  { ko: "2026-11-10 18:30처럼 적으세요", en: "write it like 2026-11-10 18:30" },
);
const readClock = reader<Clock>(
  (serial) => (serial >= 0 && serial < 1 ? clockOfMinutes(Math.round(serial * 1440)) : null),
  (text) => parseClock(tidy(text).padStart(5, "0")),
  { ko: "시각이 아닙니다: {found}", en: "is not a time of day: {found}" },
  { ko: "18:30처럼 적으세요", en: "write it like 18:30" },
);

const base = { align: "center", wrap: false } as const;

const dayKind: Kind<Day> = {
  ...base,
  name: "day",
  read: (cell: Cell) => readDay(cell),
  write: serialOfDay,
  fromJson: readDay,
  toJson: (value) => value,
  // The locale stands in the format: the weekday is in the workbook's language on every computer, and LibreOffice takes a bare "aaa" for another calendar.
  numberFormat: (language: Language) => (language === "ko" ? "[$-412]yyyy-mm-dd (ddd)" : "[$-409]yyyy-mm-dd (ddd)"),
  width: 16,
  check: { kind: "day" },
};
const momentKind: Kind<Moment> = {
  ...base,
  name: "day and time",
  read: (cell) => readMoment(cell),
  write: serialOfMoment,
  fromJson: readMoment,
  toJson: (value) => value,
  numberFormat: () => "yyyy-mm-dd hh:mm",
  width: 17,
  check: { kind: "moment" },
};
const clockKind: Kind<Clock> = {
  ...base,
  name: "time",
  read: (cell) => readClock(cell),
  write: (value) => minutesOfClock(value) / 1440,
  fromJson: readClock,
  toJson: (value) => value,
  numberFormat: () => "hh:mm",
  width: 8,
  check: { kind: "clock" },
};

/** A calendar day. */
export function day(words: Text, options?: ColumnOptions<Day>): Column<Day> {
  return column(dayKind, words, options);
}

/** A day with its time, local to the place: an event may so end after midnight. */
export function moment(words: Text, options?: ColumnOptions<Moment>): Column<Moment> {
  return column(momentKind, words, options);
}

/** A time of day. */
export function clock(words: Text, options?: ColumnOptions<Clock>): Column<Clock> {
  return column(clockKind, words, options);
}
