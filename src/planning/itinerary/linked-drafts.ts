import { saidText } from "../../language/say";
import type { Text } from "../../language/text";
import type { Choice } from "../../policy/list";
import type { meal } from "../../policy/lists/food";
import { mealSlots } from "../../rules/meal-slots";
import { dayOf, minutesBetween, type Moment } from "../../values/day";
import { linkedIds } from "../../visit/linked-stop";
import { attendingVisitors, expanded } from "../../visit/people";
import type { Visit } from "../../visit/visit";
import { plain, type Draft } from "./draft";
import { elsewhere } from "./whereabouts";

const words = {
  banquet: { ko: "연회 시트의 {id} 시각 그대로", en: "when {id} is on the banquets sheet" },
  meeting: { ko: "회의 시트의 {id} 시각 그대로", en: "when {id} is on the meetings sheet" },
  tour: { ko: "참관 시트의 {id} 시각 그대로", en: "when {id} is on the tours sheet" },
  toured: { ko: "{site} 참관", en: "Tour of {site}" },
} as const satisfies Record<string, Text>;

/** The banquets, meetings and tours that no stop stands for, as stops of their own at their own times. */
export function linkedDrafts(visit: Visit): readonly Draft[] {
  const linked = new Set(visit.itinerary.flatMap(({ ref }) => linkedIds(ref)));
  const all = attendingVisitors(visit).flatMap(({ id }) => id ?? []);
  const isOpen = <Row extends { readonly id: string | null; readonly start: Moment | null; readonly end: Moment | null }>(row: Row): row is Row & { readonly id: string; readonly start: Moment; readonly end: Moment } =>
    row.id !== null && row.start !== null && row.end !== null && row.start < row.end && !linked.has(row.id) && !visit.itinerary.some((stop) => stop.start === row.start && stop.end === row.end && stop.ref === null);
  const named = (name: string | null, id: string): Text => plain(name ?? id);
  const at = (place: string | null): Text => (place === null ? elsewhere : plain(place));
  const banquets = visit.banquets.filter(isOpen).map(({ id, name, start, end, venue, hall, guestIds, hostIds, hostId, cohostId }): Draft => ({
    type: "banquet", start, end, place: at([venue, hall].filter((part) => part !== null).join(" ") || null), title: named(name, id),
    guests: guestIds === null ? all : expanded(visit, guestIds), hosts: ids([...(hostIds ?? []), hostId, cohostId]),
    meal: mealAt(visit, start, end), ref: id, reason: { words: words.banquet, values: { id } },
  }));
  const meetings = visit.meetings.filter(isOpen).map(({ id, name, start, end, place, guestIds, hostIds, recorderId, interpreterIds }): Draft => ({
    type: "meeting", start, end, place: at(place), title: named(name, id),
    guests: guestIds === null ? all : expanded(visit, guestIds), hosts: ids([...(hostIds ?? []), recorderId, ...(interpreterIds ?? [])]),
    meal: null, ref: id, reason: { words: words.meeting, values: { id } },
  }));
  const tours = visit.tours.filter(isOpen).map(({ id, site, start, end, leaderId, companionIds }): Draft => ({
    type: "tour", start, end, place: at(site), title: saidText(words.toured, { site: site ?? id }),
    guests: all, hosts: ids([leaderId, ...(companionIds ?? [])]),
    meal: null, ref: id, reason: { words: words.tour, values: { id } },
  }));
  return [...banquets, ...meetings, ...tours];
}

function ids(all: readonly (string | null)[]): readonly string[] {
  return [...new Set(all)].filter((id) => id !== null);
}

/** The meal in whose time most of a banquet falls; null when it falls in none. */
function mealAt({ policy }: Visit, start: Moment, end: Moment): Choice<typeof meal> | null {
  const day = dayOf(start);
  const shared = mealSlots(policy).map((slot) => {
    const [from, to] = [`${day}T${slot.from}` as Moment, `${day}T${slot.to}` as Moment];
    return { meal: slot.meal, minutes: minutesBetween(from > start ? from : start, to < end ? to : end) };
  });
  const [most] = shared.filter(({ minutes }) => minutes > 0).sort((one, other) => other.minutes - one.minutes);
  return most?.meal ?? null;
}
