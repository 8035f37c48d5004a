import type { Text } from "../../language/text";
import { isPublicHoliday } from "../../policy/holidays";
import { addDays, addMinutes, dayOf, minutesBetween, type Clock, type Day, type Moment } from "../../values/day";
import type { Visit } from "../../visit/visit";
import { plain, type Draft, type StopType } from "./draft";
import { isHere, type Guest } from "./guests";
import { hasTime, openings, type Held, type Timetable } from "./timetable";
import { elsewhere, hotelOf } from "./whereabouts";

const words = {
  banquet: { ko: "환영 만찬 (장소를 정하세요)", en: "Welcome dinner (venue to be settled)" },
  meeting: { ko: "회의 (안건을 정하세요)", en: "Talks (agenda to be settled)" },
  tour: { ko: "참관 (장소를 정하세요)", en: "Site tour (site to be settled)" },
  step: { ko: "접대 절차에 있어야 하는 단계인데 아직 없음", en: "a step of the process that is missing" },
} as const satisfies Record<string, Text>;

/** Hours of a day in which a step may be, the best first. */
type Hours = readonly [Clock, Clock];

/** Talks, a tour and a banquet where there are none at all: placed when most guests are there and free, to be filled in by people. */
export function stepDrafts(visit: Visit, guests: readonly Guest[], table: Timetable, known: ReadonlySet<string | null>): readonly Draft[] {
  const { workOpens, workCloses, lunchFrom, lunchTo, dinnerFrom, dinnerTo } = visit.policy;
  const morning: Hours = [workOpens, lunchFrom];
  const afternoon: Hours = [lunchTo, workCloses];
  const place = visit.request.mainPlace;
  const [first] = guests;
  const hotel = first ? hotelOf(visit, first.id) : null;
  const steps: readonly { readonly type: "banquet" | "meeting" | "tour"; readonly hours: readonly Hours[]; readonly place: string | null }[] = [
    { type: "banquet", hours: [[dinnerFrom, dinnerTo]], place: hotel },
    { type: "meeting", hours: [morning, afternoon], place },
    { type: "tour", hours: [afternoon, morning], place: null },
  ];
  return steps.flatMap((step) => {
    const draft = known.has(step.type) ? null : stepDraft(visit, guests, table, step);
    if (draft) table.add(draft);
    return draft ? [draft] : [];
  });
}

function stepDraft(visit: Visit, guests: readonly Guest[], table: Timetable, { type, hours, place }: { readonly type: "banquet" | "meeting" | "tour"; readonly hours: readonly Hours[]; readonly place: string | null }): Draft | null {
  const times = daysOf(guests).filter((day) => !isPublicHoliday(day)).flatMap((day) => hours.flatMap((each) => timesIn(visit, guests, table, { type, place: place ?? elsewhere.ko, meal: type === "banquet" ? "dinner" : null }, day, each)));
  // After a flight people rest: a day on which nobody comes or goes is better.
  const travelling = new Set(guests.flatMap(({ arrivalAt, departureAt }) => [dayOf(arrivalAt), dayOf(departureAt)]));
  const strain = (start: Moment): number => (type !== "banquet" && travelling.has(dayOf(start)) ? 1 : 0);
  const [best] = times.sort((one, other) => other.guests.length - one.guests.length || strain(one.start) - strain(other.start));
  if (!best || best.guests.length === 0) return null;
  return { type, start: best.start, end: best.end, place: place === null ? elsewhere : plain(place), title: words[type], guests: best.guests, hosts: [], meal: type === "banquet" ? "dinner" : null, ref: null, reason: { words: words.step, values: {} } };
}

/** The times within some hours of a day, with the guests who can be there. */
function timesIn(visit: Visit, guests: readonly Guest[], table: Timetable, stop: { readonly type: StopType; readonly place: string; readonly meal: "dinner" | null }, day: Day, [opens, closes]: Hours): readonly { readonly start: Moment; readonly end: Moment; readonly guests: readonly string[] }[] {
  const { policy } = visit;
  const [from, to] = [`${day}T${opens}` as Moment, `${day}T${closes}` as Moment];
  // A banquet takes its whole evening, an appointment its usual time.
  const minutes = stop.type === "banquet" ? minutesBetween(from, to) : Math.min(policy.appointmentMinutes, minutesBetween(from, to));
  const starts = guests.flatMap((guest) => openings([table.of(guest.id)], { stop, from, to, minutes, best: from }, policy).map(({ start }) => start));
  return [...new Set(starts)].sort().map((start) => {
    const time: Held = { ...stop, start, end: addMinutes(start, minutes), travelMinToNext: null, ref: null };
    return { start, end: time.end, guests: guests.filter((guest) => isHere(guest, time) && hasTime(table.of(guest.id), time, policy)).map(({ id }) => id) };
  });
}

/** Every day on which some guest is here. */
function daysOf(guests: readonly Guest[]): readonly Day[] {
  const [first] = guests.map(({ arrivalAt }) => dayOf(arrivalAt)).sort();
  const last = guests.map(({ departureAt }) => dayOf(departureAt)).sort().at(-1);
  const days: Day[] = [];
  if (first !== undefined && last !== undefined) for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
