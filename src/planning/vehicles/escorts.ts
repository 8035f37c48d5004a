import { isAide } from "../../rules/car-order";
import { joiningHosts } from "../../visit/contacts";
import { hostSpeaker, speaks } from "../../visit/speakers";
import { expanded } from "../../visit/people";
import type { RowOf, Visit } from "../../visit/visit";
import { cheapestAssignment } from "../rooms/assignment";
import type { Trip } from "./trips";

type Guest = RowOf<"visitors">;
type Host = RowOf<"hosts">;

/** Who of us rides in one car. */
export interface Escort {
  /** The leader who greets a principal. */
  readonly leaderId: string | null;
  readonly hosts: readonly string[];
}

/** What speaks against somebody as an escort, and what it costs that nobody rides along. */
const weights = { unlisted: 2000, speechless: 400, mainHost: 300, idle: 200, leader: 3000, nobody: 20_000, rank: 10 } as const;
/** Duties that go with meeting and seeing off. */
const greets: Readonly<Record<Trip["kind"], readonly string[]>> = { pickup: ["reception", "airport"], sendoff: ["sendoff", "reception"], transfer: [] };

/** The language of the senior of some guests. */
export function languageOf(guests: readonly Guest[]): string | null {
  return (guests.find((guest) => !isAide(guest)) ?? guests[0])?.language ?? null;
}

/** Whether a host can speak with a guest of a language; with one of unknown language everybody can. */
export function canTalk(host: Host, language: string | null): boolean {
  return language === null || speaks(hostSpeaker(host), language);
}

/**
 * The leader who greets a principal: of those whom the grade of reception allows, the one nearest in rank; who is named in
 * the itinerary or has the duty goes first, the main host stays at home. null where the grade is the lowest or nobody is free.
 */
export function leaderFor(visit: Visit, trip: Trip, isFree: (id: string) => boolean): Host | null {
  const principal = trip.guests.find(({ isPrincipal }) => isPrincipal === "Y");
  const grade = visit.policy.grades.find((each) => each.grade === visit.request.grade);
  if (trip.kind !== "pickup" || !principal || !grade || grade === visit.policy.grades.at(-1)) return null;
  const listed = listedOn(visit, trip);
  const cost = (host: Host): number =>
    (listed.has(host.id) ? 0 : weights.unlisted) + (hasDuty(host, trip.kind) ? 0 : weights.idle) + (host.duties?.includes("hosting") ? weights.mainHost : 0) + weights.rank * Math.abs((host.rank ?? 10) - (principal.rank ?? 10));
  const leaders = joiningHosts(visit).filter((host) => host.isLeader === "Y" && host.rank !== null && host.rank <= grade.hostRankMax && isFree(host.id ?? ""));
  return [...leaders].sort((one, other) => cost(one) - cost(other) || one.row - other.row)[0] ?? null;
}

/** Who rides along in each car of a trip: one who can talk with its senior, more where the itinerary names more; `room` is how many seats each has for them. */
export function escorts(visit: Visit, trip: Trip, cars: readonly (readonly Guest[])[], room: readonly number[], leader: Host | null, isFree: (id: string) => boolean): readonly Escort[] {
  const chief = leader === null ? -1 : cars.findIndex((guests) => guests.some(({ isPrincipal }) => isPrincipal === "Y"));
  const needing = cars.flatMap((guests, car) => (car === chief && leader && canTalk(leader, languageOf(guests)) ? [] : (room[car] ?? 0) > (car === chief ? 1 : 0) ? [{ car, guests }] : []));
  const listed = listedOn(visit, trip);
  const able = joiningHosts(visit).filter((host) => host !== leader && (trip.hosts?.includes(host.id ?? "") ?? isFree(host.id ?? "")));
  const costs = needing.map(({ guests }) => [...able.map((host) => escortCost(trip, host, guests, listed)), ...needing.map(() => weights.nobody)]);
  const { columns } = cheapestAssignment(costs);
  const given = new Map(needing.map(({ car }, row) => [car, able[columns[row] ?? -1]]));
  const found = cars.map((_, car): string[] => [...(car === chief && leader?.id ? [leader.id] : []), ...(given.get(car)?.id ? [given.get(car)?.id ?? ""] : [])]);
  const named = trip.hosts ?? able.flatMap(({ id }) => (id !== null && listed.has(id) ? [id] : []));
  const rest = named.filter((id) => !found.flat().includes(id));
  for (const id of rest) {
    const most = found.reduce((best, own, car) => ((room[car] ?? 0) - own.length > (room[best] ?? 0) - (found[best]?.length ?? 0) ? car : best), 0);
    if ((room[most] ?? 0) > (found[most]?.length ?? 0)) found[most]?.push(id);
  }
  return found.map((hosts, car) => ({ leaderId: car === chief ? (leader?.id ?? null) : null, hosts }));
}

function escortCost(trip: Trip, host: Host, guests: readonly Guest[], listed: ReadonlySet<string | null>): number {
  const isInterpreting = hostSpeaker(host).isInterpreter;
  const isPrincipals = guests.some(({ isPrincipal }) => isPrincipal === "Y");
  return (
    (listed.has(host.id) ? 0 : weights.unlisted) +
    weights.speechless * (isPrincipals ? 3 : 1) * speechlessness(host, guests) +
    (hasDuty(host, trip.kind) ? 0 : isInterpreting ? weights.idle / 2 : weights.idle) +
    (isPrincipals && isInterpreting && canTalk(host, languageOf(guests)) ? -weights.idle : 0) +
    (host.isLeader === "Y" && trip.hosts === null ? weights.leader : 0) +
    weights.rank * (10 - (host.rank ?? 10))
  );
}

/** How much a host's languages leave wanting: the senior's counts most, then that of anybody in the car. */
function speechlessness(host: Host, guests: readonly Guest[]): number {
  if (canTalk(host, languageOf(guests))) return 0;
  return guests.some(({ language }) => canTalk(host, language)) ? 0.75 : 1;
}

function hasDuty({ duties }: Host, kind: Trip["kind"]): boolean {
  return greets[kind].some((each) => duties?.includes(each));
}

/** The ids that the itinerary names at the trip's stops. */
function listedOn(visit: Visit, { stops }: Trip): ReadonlySet<string | null> {
  return new Set(stops.flatMap(({ participants }) => expanded(visit, participants)));
}
