import { isBlank, type Cell } from "../../schema/cell";
import type { Moment } from "../../values/day";
import { asWritten, doubted, nothing, together, told, type RosterContext, type Told } from "../told";
import { cleanText } from "./clean-text";
import { pulledWhen, whenOf } from "./when";

export type Way = "arrival" | "departure";

/** The cells of a row that tell of one journey, as many as the file has. */
export interface JourneyCells {
  readonly number?: Cell;
  readonly at?: Cell;
  readonly day?: Cell;
  readonly clock?: Cell;
}

const unread = { ko: "날짜와 시각으로 읽을 수 없어 적힌 그대로 둡니다: {found}", en: "No date and time, so it stays as written: {found}" };
const half = { ko: "날짜나 시각 한쪽만 있어 적힌 그대로 둡니다: {found}", en: "Only a date or a time, so it stays as written: {found}" };
const yearSupposed = { ko: "연도가 없어 {day}로 읽었습니다", en: "No year given: read as {day}" };
const orderSupposed = { ko: "월과 일의 순서를 알 수 없어 {day}로 읽었습니다", en: "Month or day first? Read as {day}" };

/** A journey's number and moment, whichever columns tell them: a day and a time apart, or all in one cell ("KE902 11/10 12:10"). */
export function readJourney(way: Way, { number, at, day, clock }: JourneyCells, context: RosterContext): Told {
  const flight = number === undefined ? null : flightOf(number, context);
  const cells = [at, day, clock].flatMap((cell) => (cell === undefined || isBlank(cell) ? [] : [cell]));
  const column = `${way}At`;
  const flightNumber = flight?.number ? told(`${way}No`, flight.number) : nothing;
  const moments = cells.length > 0 ? momentTold(column, cells, context) : flight?.when ? momentTold(column, [flight.when], context) : nothing;
  return together([flightNumber, moments]);
}

/** A number with its time beside it is parted; a number alone is written as timetables have it ("KE 902" → "KE902"). */
function flightOf(cell: Cell, { near }: RosterContext): { readonly number: string; readonly when: string | null } {
  const text = cleanText(cell);
  const whole = flightNumber(text);
  if (whole !== null || text === "") return { number: whole ?? "", when: null };
  const [first = "", rest = ""] = /^([A-Za-z0-9]{2}\s?-?\d{1,4}[A-Za-z]?)\b[\s,(/:-]*(.+?)\)?$/.exec(text)?.slice(1) ?? [];
  const number = flightNumber(first);
  const pulled = number === null ? null : pulledWhen(rest, near);
  return number !== null && pulled?.rest === "" ? { number, when: rest } : { number: text, when: null };
}

function flightNumber(text: string): string | null {
  const match = /^([A-Z][A-Z0-9]|\d[A-Z])[\s-]?(\d{1,4}[A-Z]?)(?:편|便|航班)?$/.exec(text.toUpperCase());
  return match ? `${match[1] ?? ""}${match[2] ?? ""}` : null;
}

function momentTold(column: string, cells: readonly Cell[], { near }: RosterContext): Told {
  const written = cells.map((cell) => String(cell).trim()).join(" ");
  const whens = cells.map((cell) => whenOf(cell, near));
  if (whens.some((when) => when === null)) return asWritten(column, written, unread);
  const day = whens.find((when) => when?.day)?.day;
  // A day's cell says midnight when nobody wrote a time; a time of its own comes from its own column.
  const clock = [...whens].reverse().find((when) => when?.clock)?.clock;
  if (!day || !clock) return asWritten(column, written, half);
  const supposed = whens.find((when) => when?.supposed)?.supposed;
  const moment = told(column, `${day}T${clock}` as Moment);
  return supposed ? doubted(moment, column, supposed === "year" ? yearSupposed : orderSupposed, { day }) : moment;
}
