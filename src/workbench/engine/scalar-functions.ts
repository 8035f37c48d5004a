import { dateFromSerial } from "numfmt";
import { wildcardSource } from "./criteria";
import type { ErrorValue, Value } from "./model";
import { formatted } from "./number-format";
import { numberIn } from "./typed-number";

/** An error that a function gives instead of a value. */
class Failure extends Error {
  constructor(readonly code: ErrorValue["error"]) {
    super(code);
  }
}

function number(value: Value | undefined, byDefault = 0): number {
  if (value === null || value === undefined) return byDefault;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const typed = typeof value === "string" ? numberIn(value) : null;
  if (typed === null) throw new Failure("#VALUE!");
  return typed;
}

function text(value: Value | undefined): string {
  return formatted(value ?? null, typeof value === "number" && Math.abs(value) < 1e15 && Number.isInteger(value) ? "0" : undefined);
}

function count(value: Value | undefined, byDefault: number): number {
  const whole = Math.trunc(number(value, byDefault));
  if (whole < 0) throw new Failure("#VALUE!");
  return whole;
}

/** Rounds a decimal as it is written, not as its binary neighbour would. */
function rounded(value: number, digits: number, round: (one: number) => number): number {
  const places = Math.trunc(digits);
  const moved = Number(`${Math.abs(value)}e${places}`);
  // What comes out of a calculation may lie a hair beside the decimal that is meant.
  const meant = Number(moved.toPrecision(15));
  const back = Number(`${round(Number.isFinite(meant) ? meant : 0)}e${-places}`);
  return Number.isFinite(back) && Number.isFinite(moved) ? Math.sign(value) * back : value;
}

function date(value: Value | undefined): [year: number, month: number, day: number, hour: number, minute: number, second: number] {
  const serial = number(value);
  if (serial < 0 || serial >= 2_958_466) throw new Failure("#NUM!");
  const [year = 1900, month = 1, day = 0, hour = 0, minute = 0, second = 0] = dateFromSerial(serial);
  return [year, month, day, hour, minute, second];
}

function found(place: number): number {
  if (place < 0) throw new Failure("#VALUE!");
  return place + 1;
}

function search(wanted: string, within: string, start: number): number {
  const at = new RegExp(wildcardSource(wanted), "iu").exec(within.slice(start - 1))?.index ?? -1;
  return found(at < 0 ? -1 : at + start - 1);
}

function substituted(within: string, old: string, replacement: string, occurrence: Value | undefined): string {
  if (old === "") return within;
  if (occurrence === undefined) return within.replaceAll(old, () => replacement);
  let seen = 0;
  return within.replaceAll(old, (part) => (++seen === number(occurrence) ? replacement : part));
}

function weekday(serial: Value | undefined, kind: number): number {
  const sunday = ((Math.trunc(number(serial)) + 6) % 7) + 1;
  if (kind === 1) return sunday;
  const first = kind === 2 || kind === 3 ? 2 : kind >= 11 && kind <= 17 ? kind - 9 : 0;
  if (first === 0) throw new Failure("#NUM!");
  return ((sunday - first + 14) % 7) + (kind === 3 ? 0 : 1);
}

function modulo(value: number, divisor: number): number {
  if (divisor === 0) throw new Failure("#DIV/0!");
  return value - divisor * Math.floor(value / divisor);
}

type Work = (...values: (Value | undefined)[]) => Value;

/** Functions of single values, to be worked out element by element where they are given lists: name, fewest and most arguments, work. */
const singles: readonly [name: string, fewest: number, most: number, work: Work][] = [
  ["LEN", 1, 1, (one) => text(one).length],
  ["LEFT", 1, 2, (one, many) => text(one).slice(0, count(many, 1))],
  ["RIGHT", 1, 2, (one, many) => text(one).slice(Math.max(0, text(one).length - count(many, 1)))],
  ["MID", 3, 3, (one, start, many) => text(one).slice(found(number(start) - 2), number(start) - 1 + count(many, 0))],
  ["TRIM", 1, 1, (one) => text(one).replaceAll(/ +/gu, " ").replaceAll(/^ | $/gu, "")],
  ["UPPER", 1, 1, (one) => text(one).toUpperCase()],
  ["LOWER", 1, 1, (one) => text(one).toLowerCase()],
  ["EXACT", 2, 2, (one, other) => text(one) === text(other)],
  ["SUBSTITUTE", 3, 4, (one, old, by, nth) => substituted(text(one), text(old), text(by), nth)],
  ["FIND", 2, 3, (wanted, within, start) => found(text(within).indexOf(text(wanted), number(start, 1) - 1))],
  ["SEARCH", 2, 3, (wanted, within, start) => search(text(wanted), text(within), number(start, 1))],
  ["ROUND", 2, 2, (one, digits) => rounded(number(one), number(digits), Math.round)],
  ["ROUNDUP", 2, 2, (one, digits) => rounded(number(one), number(digits), Math.ceil)],
  ["ROUNDDOWN", 2, 2, (one, digits) => rounded(number(one), number(digits), Math.floor)],
  ["TRUNC", 1, 2, (one, digits) => rounded(number(one), number(digits), Math.floor)],
  ["INT", 1, 1, (one) => Math.floor(number(one))],
  ["MOD", 2, 2, (one, other) => modulo(number(one), number(other))],
  ["ABS", 1, 1, (one) => Math.abs(number(one))],
  ["SIGN", 1, 1, (one) => Math.sign(number(one))],
  ["N", 1, 1, (one) => (typeof one === "number" || typeof one === "boolean" ? number(one) : 0)],
  ["NOT", 1, 1, (one) => number(one) === 0],
  ["ISEVEN", 1, 1, (one) => Math.trunc(Math.abs(number(one))) % 2 === 0],
  ["ISODD", 1, 1, (one) => Math.trunc(Math.abs(number(one))) % 2 === 1],
  ["YEAR", 1, 1, (one) => date(one)[0]],
  ["MONTH", 1, 1, (one) => date(one)[1]],
  ["DAY", 1, 1, (one) => date(one)[2]],
  ["HOUR", 1, 1, (one) => date(one)[3]],
  ["MINUTE", 1, 1, (one) => date(one)[4]],
  ["SECOND", 1, 1, (one) => date(one)[5]],
  ["WEEKDAY", 1, 2, (one, kind) => weekday(one, number(kind, 1))],
];

/** Questions about a value, which errors answer too. */
const questions: Readonly<Record<string, (value: Value) => boolean>> = {
  ISNA: (value) => errorOf(value) === "#N/A",
  ISERROR: (value) => errorOf(value) !== null,
  ISERR: (value) => errorOf(value) !== null && errorOf(value) !== "#N/A",
  ISNUMBER: (value) => typeof value === "number",
  ISTEXT: (value) => typeof value === "string",
  ISNONTEXT: (value) => typeof value !== "string",
  ISLOGICAL: (value) => typeof value === "boolean",
  ISBLANK: (value) => value === null,
};

function errorOf(value: Value): string | null {
  return typeof value === "object" && value !== null ? value.error : null;
}

export interface ScalarFunction {
  readonly name: string;
  readonly fewest: number;
  readonly most: number;
  readonly takesErrors: boolean;
  readonly work: (values: Value[]) => Value;
}

/** The functions that the calculation library works out for the first element only; here each says what it gives for one. */
export const scalarFunctions: readonly ScalarFunction[] = [
  ...singles.map(([name, fewest, most, work]) => ({ name, fewest, most, takesErrors: false, work: (values: Value[]) => guarded(() => work(...values)) })),
  ...Object.entries(questions).map(([name, ask]) => ({ name, fewest: 1, most: 1, takesErrors: true, work: ([value = null]: Value[]) => ask(value) })),
];

function guarded(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failure) return { error: error.code };
    throw error;
  }
}
