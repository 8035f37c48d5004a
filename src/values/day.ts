/**
 * Days, moments and clock times as branded ISO texts, local to the place of the visit: no Date, no time zone.
 * Serial numbers are Excel's (1900 date system): day 1 is 1900-01-01, and a fraction is the time of day.
 */

/** "2026-11-23" */
export type Day = string & { readonly brand: "Day" };
/** "2026-11-23T18:30" */
export type Moment = string & { readonly brand: "Moment" };
/** "18:30" */
export type Clock = string & { readonly brand: "Clock" };

const msPerDay = 86_400_000;
const minutesPerDay = 1440;
/** Excel's serial number of 1970-01-01; right for every day after its phantom 1900-02-29. */
const epochSerial = 25_569;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const clockPattern = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** The day a text names, or null when it is none ("2026-02-30" is none). */
export function parseDay(text: string): Day | null {
  const match = dayPattern.exec(text);
  if (!match) return null;
  const utc = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(utc).toISOString().slice(0, 10) === text ? (text as Day) : null;
}

/** The clock time a text names ("18:30"), or null. */
export function parseClock(text: string): Clock | null {
  return clockPattern.test(text) ? (text as Clock) : null;
}

/** The moment a text names ("2026-11-10T18:30"), or null. */
export function parseMoment(text: string): Moment | null {
  const [day, clock] = text.split("T");
  return day && clock && parseDay(day) && parseClock(clock) ? (text as Moment) : null;
}

/** Midnight-based serial number of a day. */
export function serialOfDay(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / msPerDay + epochSerial;
}

/** The day of a serial number; its time of day is dropped. */
export function dayOfSerial(serial: number): Day {
  return new Date((Math.floor(serial + 1e-9) - epochSerial) * msPerDay).toISOString().slice(0, 10) as Day;
}

/** Minutes since midnight. */
export function minutesOfClock(clock: Clock): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** The clock time of minutes since midnight; whole days are dropped. */
export function clockOfMinutes(minutes: number): Clock {
  const within = ((minutes % minutesPerDay) + minutesPerDay) % minutesPerDay;
  return `${String(Math.floor(within / 60)).padStart(2, "0")}:${String(within % 60).padStart(2, "0")}` as Clock;
}

/** Minutes since 1970-01-01T00:00, local. */
function minutesOf(moment: Moment): number {
  return (serialOfDay(dayOf(moment)) - epochSerial) * minutesPerDay + minutesOfClock(clockOf(moment));
}

/** Serial number of a moment. */
export function serialOfMoment(moment: Moment): number {
  return minutesOf(moment) / minutesPerDay + epochSerial;
}

/** The moment of a serial number, to the nearest minute. */
export function momentOfSerial(serial: number): Moment {
  const minutes = Math.round((serial - epochSerial) * minutesPerDay);
  return new Date(minutes * 60_000).toISOString().slice(0, 16) as Moment;
}

/** Minutes from one moment to a later one; negative when it is earlier. */
export function minutesBetween(from: Moment, to: Moment): number {
  return minutesOf(to) - minutesOf(from);
}

/** The moment so many minutes later. */
export function addMinutes(moment: Moment, minutes: number): Moment {
  return new Date((minutesOf(moment) + minutes) * 60_000).toISOString().slice(0, 16) as Moment;
}

/** The day of a moment. */
export function dayOf(moment: Moment): Day {
  return moment.slice(0, 10) as Day;
}

/** The clock time of a moment. */
export function clockOf(moment: Moment): Clock {
  return moment.slice(11, 16) as Clock;
}

/** Days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return serialOfDay(to) - serialOfDay(from);
}

/** The day so many days later. */
export function addDays(day: Day, days: number): Day {
  return dayOfSerial(serialOfDay(day) + days);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(day: Day): number {
  return (serialOfDay(day) + 6) % 7;
}

/** Monday-to-Friday days after `from`, up to and with `to` (public holidays are not known here). */
export function businessDaysBetween(from: Day, to: Day): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (weekday(day) % 6 !== 0) count += 1;
  }
  return count;
}
