import type { Input } from "./model";

/** What Excel makes of typed text; the number format is set only where the typed form brings one. */
export interface Typed {
  readonly input: Input;
  readonly numberFormat?: string;
}

interface Reading {
  readonly serial: number;
  readonly numberFormat: string;
}

/**
 * Reads typed text as Excel does in a Korean or English sheet: formulas, numbers with separators, per cent, currency,
 * dates, times, TRUE and FALSE; a leading apostrophe or the text format "@" keep it a text; the rest is a text.
 * `year` is the year of a day typed without one.
 */
export function typedInput(text: string, numberFormat: string | undefined, year: number): Typed {
  if (text === "") return { input: null };
  if (numberFormat === "@") return { input: asText(text) };
  if (text.startsWith("'")) return { input: asText(text.slice(1)) };
  if (/^=./.test(text)) return { input: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { input: /^t/i.test(trimmed) };
  const read = amount(trimmed, numberFormat) ?? dayAndTime(trimmed, year);
  if (read) {
    const open = numberFormat === undefined || numberFormat === "General";
    return open && read.numberFormat !== "General" ? { input: read.serial, numberFormat: read.numberFormat } : { input: read.serial };
  }
  if (/^[+-][A-Za-z($]/.test(trimmed)) return { input: `=${trimmed}` };
  return { input: asText(text) };
}

/** Kept as text by `put`, which would take "=" for a formula and swallow a leading apostrophe. */
function asText(text: string): Input {
  return /^[='+-]/.test(text) ? `'${text}` : text;
}

function amount(text: string, cellFormat: string | undefined): Reading | null {
  const shape = /^(\()?([+-])?([₩$€¥])?([+-])?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([+-]?\d+))?\s*(%)?(\))?$/.exec(text);
  if (!shape) return null;
  const [, open, sign, currency, innerSign, whole, fraction, exponent, percent, close] = shape;
  if ((whole === undefined && !/\d/.test(fraction ?? "")) || (open === undefined) !== (close === undefined) || (sign && innerSign)) return null;
  const digits = `${(whole ?? "0").replace(/,/g, "")}${fraction ?? ""}${exponent === undefined ? "" : `e${exponent}`}`;
  const minus = sign === "-" || innerSign === "-" || open !== undefined;
  const size = Number(digits) * (minus ? -1 : 1);
  const decimals = (fraction ?? "").length > 1 ? ".00" : "";
  // A cell shown in per cent takes a bare 12 as 12 %, as Excel does.
  if (percent || (cellFormat?.includes("%") && !currency)) return { serial: hundredth(size), numberFormat: `0${decimals}%` };
  if (currency) return { serial: size, numberFormat: `${currency}#,##0${decimals}` };
  if (exponent !== undefined) return { serial: size, numberFormat: "0.00E+00" };
  return { serial: size, numberFormat: whole?.includes(",") ? `#,##0${decimals}` : "General" };
}

/** Divides by hundred without the dust of binary fractions: 7 % is 0.07, not 0.07000000000000001. */
function hundredth(size: number): number {
  return Number((size / 100).toPrecision(15));
}

function dayAndTime(text: string, year: number): Reading | null {
  const day = dayOf(text, year);
  if (day) return day;
  const time = timeOf(text);
  if (time) return time;
  const gap = text.search(/\s+(?=(오전|오후)?\s*\d{1,2}:\d)/);
  const first = gap > 0 ? dayOf(text.slice(0, gap), year) : null;
  const second = first && timeOf(text.slice(gap).trim());
  return first && second && second.serial < 1 ? { serial: first.serial + second.serial, numberFormat: "yyyy-mm-dd h:mm" } : null;
}

function dayOf(text: string, year: number): Reading | null {
  const full = /^(\d{4}|\d{2})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (full) return dayReading(fullYear(full[1]), Number(full[3]), Number(full[4]), "yyyy-mm-dd");
  const korean = /^(?:(\d{4}|\d{2})년\s*)?(\d{1,2})월\s*(\d{1,2})일$/.exec(text);
  if (korean) {
    const format = korean[1] ? 'yyyy"년" m"월" d"일"' : 'mm"월" dd"일"';
    return dayReading(korean[1] ? fullYear(korean[1]) : year, Number(korean[2]), Number(korean[3]), format);
  }
  const month = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (month) return dayReading(Number(month[1]), Number(month[2]), 1, "mmm-yy");
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  return short ? dayReading(year, Number(short[1]), Number(short[2]), 'mm"월" dd"일"') : null;
}

/** Two digits mean 2000–2029 or 1930–1999, as in Windows. */
function fullYear(digits: string | undefined): number {
  const year = Number(digits);
  if (digits?.length !== 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dayReading(year: number, month: number, day: number, numberFormat: string): Reading | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day && year >= 1900 && year <= 9999;
  if (!exists) return null;
  const serial = moment.getTime() / 86_400_000 + 25_569;
  // Excel's calendar has a 29 February 1900; days before it count one less.
  return { serial: serial < 61 ? serial - 1 : serial, numberFormat };
}

function timeOf(text: string): Reading | null {
  const shape = /^(오전|오후)?\s*(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d+)?)?\s*([ap]m?)?$/i.exec(text);
  if (!shape) return null;
  const [, korean, hourText, minuteText, secondText, fraction, half] = shape;
  const [hour, minute, second] = [Number(hourText), Number(minuteText), Number(secondText ?? 0) + Number(fraction ?? 0)];
  if (minute > 59 || second >= 60) return null;
  const twelve = korean ?? half;
  if (twelve === undefined) return { serial: (hour * 3600 + minute * 60 + second) / 86_400, numberFormat: hour > 23 ? "[h]:mm:ss" : secondText ? "h:mm:ss" : "h:mm" };
  if (hour > 12 || (korean && half)) return null;
  const afternoon = /^(오후|p)/i.test(twelve);
  const hours = (hour % 12) + (afternoon ? 12 : 0);
  return { serial: (hours * 3600 + minute * 60 + second) / 86_400, numberFormat: secondText ? "h:mm:ss AM/PM" : "h:mm AM/PM" };
}
