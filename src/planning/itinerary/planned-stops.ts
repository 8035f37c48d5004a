import { linkedIds } from "../../visit/linked-stop";
import { hostOf, visitorOf } from "../../visit/people";
import type { Visit } from "../../visit/visit";
import type { Draft } from "./draft";
import { isHere, knownGuests, type Guest } from "./guests";
import { linkedDrafts } from "./linked-drafts";
import { mealDrafts, type MealLeft } from "./meal-drafts";
import { lodgingDrafts, restDrafts } from "./quiet-drafts";
import { receptionDrafts, sendoffDrafts, transferDrafts } from "./run-drafts";
import { stepDrafts } from "./step-drafts";
import { overlap, timetable } from "./timetable";

/** Somebody who should be at a stop and is not put on it. */
export interface LeftOut {
  readonly draft: Draft;
  readonly people: readonly string[];
  /** Not here at the time, or at another stop. */
  readonly why: "away" | "busy";
}

/** The stops that are missing, and what could not be planned. */
export interface PlannedStops {
  readonly drafts: readonly Draft[];
  readonly leftOut: readonly LeftOut[];
  readonly meals: readonly MealLeft[];
}

/**
 * The stops that an itinerary lacks, in the order of time. What is at a time of its own comes first (banquets, meetings,
 * tours, flights and their rides), then whole steps that are missing, then meals, check-ins and rest around them: so each
 * finds its time among all that stands before it, and nobody is in two places.
 */
export function* plannedStops(visit: Visit): Generator<number, PlannedStops> {
  const known = knownGuests(visit);
  const guests = [...known.values()];
  const table = timetable(visit);
  const drafts: Draft[] = [];
  const leftOut: LeftOut[] = [];
  const without = (type: "reception" | "sendoff"): readonly Guest[] => guests.filter(({ id }) => !table.of(id).some((stop) => stop.type === type));
  yield 0;
  for (const draft of linkedDrafts(visit)) settle(draft);
  yield 0.2;
  for (const draft of receptionDrafts(visit, without("reception"))) settle(draft);
  for (const draft of sendoffDrafts(visit, without("sendoff"))) settle(draft);
  for (const draft of transferDrafts(visit)) settle(draft);
  yield 0.4;
  drafts.push(...stepDrafts(visit, guests, table, new Set([...visit.itinerary.map(({ type }) => type), ...drafts.map(({ type }) => type)])));
  yield 0.6;
  const meals = mealDrafts(visit, guests, table);
  drafts.push(...meals.drafts);
  yield 0.8;
  for (const draft of lodgingDrafts(visit, guests, table)) add(draft);
  for (const draft of restDrafts(visit, guests, table)) add(draft);
  return { drafts: drafts.sort(inTime), leftOut, meals: meals.left };

  function add(draft: Draft): void {
    drafts.push(draft);
    table.add(draft);
  }

  /** Takes a stop that has its own time, with those who can be there. */
  function settle(draft: Draft): void {
    const comes = (id: string): boolean => visitorOf(visit, id)?.status === "attending" || (visitorOf(visit, id) === undefined && hostOf(visit, id)?.status !== "absent");
    const people = [...new Set([...draft.guests, ...draft.hosts])].filter(comes);
    const away = people.filter((id) => { const guest = known.get(id); return guest !== undefined && !isHere(guest, draft); });
    const clashes = new Map(people.map((id) => [id, table.of(id).filter((stop) => overlap(stop, draft))]));
    const busy = people.filter((id) => !away.includes(id) && (clashes.get(id)?.length ?? 0) > 0);
    const stays = (id: string): boolean => comes(id) && !away.includes(id) && !busy.includes(id);
    const isGuest = (id: string): boolean => visitorOf(visit, id) !== undefined;
    const settled = { ...draft, guests: people.filter((id) => stays(id) && isGuest(id)), hosts: people.filter((id) => stays(id) && !isGuest(id)) };
    // Where nobody is left, those who would come are at something else by then: it is on the itinerary already, in other words.
    if (settled.guests.length === 0) return;
    add(settled);
    if (away.length > 0) leftOut.push({ draft, people: away, why: "away" });
    // Who rides with two parties at once is with one of them.
    const own = new Set(linkedIds(draft.ref));
    const missed = busy.filter((id) => !clashes.get(id)?.every(({ ref }) => linkedIds(ref).some((each) => own.has(each))));
    if (missed.length > 0) leftOut.push({ draft, people: missed, why: "busy" });
  }
}

function inTime(one: Draft, other: Draft): number {
  return one.start < other.start ? -1 : one.start > other.start ? 1 : one.end < other.end ? -1 : one.end > other.end ? 1 : 0;
}
