import { hiredTypes } from "../../policy/car-seats";
import { atTheDoor } from "../../rules/way-to-banquet";
import { minutesBetween, type Moment } from "../../values/day";
import { hostOf, visitorOf } from "../../visit/people";
import { stopsByPerson } from "../../visit/stops";
import type { RowOf, Visit } from "../../visit/visit";
import { nextId } from "../next-id";
import { calls as callsOf, type Calls } from "./calls";
import { carCost, seatsTaken, type Party } from "./car-cost";
import { cutIntoCars, isOfKind, offerOf } from "./cut-into-cars";
import { escorts, canTalk, languageOf, leaderFor, type Escort } from "./escorts";
import { awayOn, canGo, fleet, type Away, type Car } from "./fleet";
import { standingRuns, type HeldRun, type Hold } from "./held-runs";
import { joinRuns } from "./join-runs";
import { moves, type Moves } from "./moves";
import { seatsInCar } from "./seats-in-car";
import { sharedTrips, type Roads, type RunTimes, type Trip } from "./trips";

type Run = RowOf<"transport">;

/** A run as it is proposed. */
export interface ProposedRun {
  /** The row that it gets; a new one has none. */
  readonly run: Run | null;
  readonly id: string;
  /** Why it stays; null for one that is planned anew. */
  readonly hold: Hold | null;
  /** What it is planned for; null for one that stays. */
  readonly trip: Trip | null;
  readonly times: RunTimes;
  readonly car: Car | null;
  /** Whether the car is another than the one that stood there. */
  readonly isOtherCar: boolean;
  readonly riders: readonly string[];
  readonly seats: ReadonlyMap<string, string>;
  readonly joined: readonly string[];
  readonly left: readonly string[];
  readonly leaderId: string | null;
  readonly brieferId: string | null;
}

/** All runs, the rows that nobody needs any more, the cars to be hired, and what could not be planned. */
export interface ProposedRuns {
  readonly runs: readonly ProposedRun[];
  readonly emptied: readonly Run[];
  readonly hired: readonly Car[];
  readonly calls: Calls;
  readonly unclear: Moves["unclear"];
  readonly ahead: Moves["ahead"];
  readonly roads: Roads;
}

/** Who rides when in which car: runs that hold are kept, guests join those that have room, and the rest are cut into free cars by precedence, seniors first. */
export function* proposedRuns(visit: Visit, keeps: boolean, roads: Roads): Generator<number, ProposedRuns> {
  yield 0;
  const calls = callsOf(visit);
  const standing = standingRuns(visit, calls, keeps, roads);
  const served = new Set(standing.held.flatMap(({ run, riders }) => riders.map((id) => `${run.kind ?? ""} ${id}`)));
  const joining = joinRuns(visit, standing.held, calls.known.filter(({ kind, id }) => !served.has(`${kind} ${id}`)));
  const boarded = joining.held;
  const moving = moves(visit, boarded);
  const trips = [...sharedTrips(visit, joining.waiting, roads), ...moving.trips].sort((one, other) => bySeniority(one, other));

  const cars: Car[] = [...fleet(visit)];
  const hired: Car[] = [];
  const away = new Map<string, Away[]>();
  const busy = new Map<string, { readonly from: Moment; readonly to: Moment }[]>();
  const released = [...standing.released];
  const done: ProposedRun[] = [];
  for (const held of boarded) done.push(heldRun(held));
  let planned = 0;
  for (const trip of trips) {
    yield planned / trips.length;
    planned += 1;
    yield* planTrip(trip);
  }
  const order = new Map(visit.transport.map((run, index) => [run, index]));
  const place = ({ run }: ProposedRun): number => (run === null ? order.size : (order.get(run) ?? 0));
  const runs = [...done].sort((one, other) => place(one) - place(other));
  const fresh = runs.filter(({ run }) => run === null).sort((one, other) => ((one.times.departAt ?? "") < (other.times.departAt ?? "") ? -1 : 1));
  const ids = visit.transport.map(({ id }) => id);
  return {
    runs: [...runs.filter(({ run }) => run !== null), ...fresh.map((each, index) => ({ ...each, id: nextId(ids, "T", index) }))],
    emptied: released,
    hired,
    calls,
    unclear: moving.unclear,
    ahead: moving.ahead,
    roads,
  };

  function book(car: Car | null, riders: readonly string[], trip: Pick<Run, "from" | "to" | "assemblyPlace"> & RunTimes & { readonly kind: Run["kind"] }): void {
    const span = awayOn(trip);
    if (!span) return;
    if (car) away.set(car.id, [...(away.get(car.id) ?? []), span]);
    // Whoever sees guests off stays until they have left.
    const to = trip.kind === "sendoff" && trip.flightAt !== null && trip.flightAt > span.to ? trip.flightAt : span.to;
    for (const id of riders) if (hostOf(visit, id)) busy.set(id, [...(busy.get(id) ?? []), { from: span.from, to }]);
  }

  /** A run that stays: with another car only where its own is too small or taken. */
  function heldRun({ run, vehicle, hold, riders, left, joined, times }: HeldRun & { readonly joined: readonly string[] }): ProposedRun {
    const own = cars.find(({ row }) => row !== null && row === vehicle) ?? null;
    const span = awayOn({ ...run, ...times });
    const clashes = own !== null && span !== null && (away.get(own.id) ?? []).some((other) => other.from < span.to && span.from < other.to && overlap(other, { ...span, from: times.departAt ?? span.from }));
    const suits = own !== null && own.capacity >= riders.length && !clashes;
    const isHeld = hold === "fixed" || suits || span === null || (own === null && vehicle !== null && vehicle.capacity === null);
    const car = isHeld ? own : carFor(riders, { ...run, ...times }, span);
    const isOtherCar = car !== own;
    const sat = new Map(visit.rides.flatMap(({ runId, personId, seat }) => (runId === run.id && personId !== null && seat !== null && riders.includes(personId) ? [[personId, seat] as const] : [])));
    const isSame = hold === "fixed" || (joined.length === 0 && left.length === 0 && !isOtherCar);
    book(car, riders, { ...run, ...times });
    const briefer = run.brieferId !== null && riders.includes(run.brieferId) ? run.brieferId : isSame ? run.brieferId : brieferAmong(riders, times);
    return { run, id: run.id ?? "", hold, trip: null, times, car, isOtherCar, riders, seats: isSame ? sat : seatsInCar(visit, car, riders, sat), joined, left, leaderId: null, brieferId: briefer };
  }

  /** The smallest free car for so many riders, else one that is to be hired. */
  function carFor(riders: readonly string[], run: Run, span: Away): Car {
    const free = cars.filter((car) => car.capacity >= riders.length && canGo(visit, roads, away.get(car.id) ?? [], span));
    const guests = riders.flatMap((id) => visitorOf(visit, id) ?? []);
    const party: Party = { guests, hasLuggage: run.kind !== "transfer", escorts: () => riders.length - guests.length };
    const cost = (car: Car): number => carCost(visit, party, 0, guests.length, offerOf(car)) ?? 1e6 + car.capacity;
    return [...free].sort((one, other) => cost(one) - cost(other))[0] ?? hire(hiredTypes.find(({ capacity }) => capacity >= riders.length) ?? largest);
  }

  function hire({ type, capacity }: (typeof hiredTypes)[number]): Car {
    const car: Car = { id: nextId(visit.vehicles.map(({ id }) => id), "C", hired.length), row: null, type, capacity, driver: "chauffeur" };
    hired.push(car);
    cars.push(car);
    return car;
  }

  function* planTrip(trip: Trip): Generator<number, void> {
    const at = { ...trip, assemblyPlace: trip.kind === "pickup" ? roads.base : null };
    const span = awayOn(at);
    if (!span) return;
    const awaited = atTheDoor(visit, trip.guests.flatMap(({ id }) => id ?? []), trip.arriveAt);
    const isFree = (id: string): boolean => !awaited.has(id) && isHostFree(id, trip, span);
    const leader = leaderFor(visit, trip, isFree);
    const party: Party = {
      guests: trip.guests,
      hasLuggage: trip.kind !== "transfer",
      escorts: (guests) => (trip.hosts?.length === 0 ? 0 : leader && !canTalk(leader, languageOf(guests)) && guests.some(({ isPrincipal }) => isPrincipal === "Y") ? 2 : 1),
    };
    const free = cars.filter((car) => canGo(visit, roads, away.get(car.id) ?? [], span));
    const blocks = yield* cutIntoCars(visit, party, free, trip.hosts?.length ?? 0);
    const taken = [...free];
    const groups = blocks.map(({ offer, from, to }) => {
      const known = taken.findIndex((car) => isOfKind(car, offer));
      const car = offer.isHired ? hire({ type: offer.type ?? "van", capacity: offer.capacity }) : (taken.splice(known, 1)[0] as Car);
      return { car, guests: trip.guests.slice(from, to), room: car.capacity - (seatsTaken(visit, party, from, to) - party.escorts(trip.guests.slice(from, to))) };
    });
    const along = escorts(visit, trip, groups.map(({ guests }) => guests), groups.map(({ room }) => room), leader, isFree);
    groups.forEach(({ car, guests }, index) => { done.push(newRun(trip, car, guests, along[index] ?? { leaderId: null, hosts: [] })); });
  }

  function newRun(trip: Trip, car: Car, guests: readonly RowOf<"visitors">[], { leaderId, hosts }: Escort): ProposedRun {
    const guestIds = guests.flatMap(({ id }) => id ?? []);
    const riders = [...guestIds, ...hosts];
    const shared = (run: Run): number => visit.rides.filter(({ runId, personId }) => runId === run.id && guestIds.includes(personId ?? "")).length;
    const [fit] = released.filter((run) => run.kind === trip.kind && run.id !== null && shared(run) > 0 && (trip.kind !== "transfer" || trip.stops.some(({ start }) => start === run.departAt))).sort((one, other) => shared(other) - shared(one));
    if (fit) released.splice(released.indexOf(fit), 1);
    book(car, riders, { ...trip, assemblyPlace: trip.kind === "pickup" ? roads.base : null });
    return {
      run: fit ?? null, id: fit?.id ?? "", hold: null, trip, times: trip, car, isOtherCar: fit !== undefined && fit.vehicleId !== car.id,
      riders, seats: seatsInCar(visit, car, riders, new Map()), joined: riders, left: [], leaderId, brieferId: brieferAmong(riders, trip),
    };
  }

  /** On a long ride somebody tells about the way: who speaks with the guests, rather than a leader. */
  function brieferAmong(riders: readonly string[], { departAt, arriveAt }: RunTimes): string | null {
    if (departAt === null || arriveAt === null || minutesBetween(departAt, arriveAt) <= visit.policy.briefedRideMinutes) return null;
    const language = languageOf(riders.flatMap((id) => visitorOf(visit, id) ?? []));
    const hosts = riders.flatMap((id) => hostOf(visit, id) ?? []);
    const able = hosts.filter((host) => canTalk(host, language));
    const among = able.length > 0 ? able : hosts;
    return (among.find(({ isLeader }) => isLeader !== "Y") ?? among[0])?.id ?? null;
  }

  function isHostFree(id: string, trip: Trip, span: Away): boolean {
    const to = trip.kind === "sendoff" && trip.flightAt !== null ? trip.flightAt : span.to;
    const own = trip.stops.filter(({ participants }) => participants?.includes(id));
    const stops = (stopsByPerson(visit).get(id) ?? []).filter((stop) => stop.type !== "transfer" && !own.some((each) => each.row === stop.row) && stop.start < to && span.from < stop.end);
    return stops.length === 0 && !(busy.get(id) ?? []).some((other) => other.from < to && span.from < other.to);
  }
}

const largest = hiredTypes.at(-1) as (typeof hiredTypes)[number];

function overlap(one: Away, other: Away): boolean {
  return one.from < other.to && other.from < one.to;
}

function bySeniority(one: Trip, other: Trip): number {
  const [first, second] = [one.guests[0], other.guests[0]];
  const chief = (guest: typeof first): number => Number(guest?.isPrincipal !== "Y");
  return chief(first) - chief(second) || (first?.rank ?? 99) - (second?.rank ?? 99) || (one.departAt < other.departAt ? -1 : one.departAt > other.departAt ? 1 : 0);
}
