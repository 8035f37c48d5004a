import { addDays, dayOf, minutesBetween, parseClock, parseMoment, type Clock, type Moment } from "../../values/day";

/**
 * By how many minutes a flight moves: "+120" and "-30" say it, a new time is counted from the old one. A time without its
 * day is the one that is nearest to the old. null for what is neither.
 */
export function delayBy(answer: string, at: Moment): number | null {
  const said = answer.trim().replace(/^[−–]/, "-");
  if (/^[+-]?\d{1,5}$/.test(said)) return Number(said);
  const clock = parseClock(said.padStart(5, "0"));
  if (clock !== null) return nearest(clock, at);
  const moment = parseMoment(said.replace(/\s+/, "T"));
  return moment === null ? null : minutesBetween(at, moment);
}

function nearest(clock: Clock, at: Moment): number {
  const [closest] = [0, 1, -1].map((days) => minutesBetween(at, `${addDays(dayOf(at), days)}T${clock}` as Moment)).sort((one, other) => Math.abs(one) - Math.abs(other));
  return closest ?? 0;
}
