import { atTheDoor } from "../../rules/way-to-banquet";
import type { RowOf, Visit } from "../../visit/visit";
import { briefer } from "./briefer";
import type { Booking, Bookings } from "./bookings";
import { seatsTaken, type Party } from "./car-cost";
import { cutIntoCars, isOfKind } from "./cut-into-cars";
import { canTalk, escorts, languageOf, leaderFor, type Escort } from "./escorts";
import type { Car } from "./fleet";
import type { ProposedRun } from "./proposed-run";
import { seatsInCar } from "./seats-in-car";
import type { Roads, Trip } from "./trips";

type Run = RowOf<"transport">;

/** The runs of one trip: its people cut into free cars by precedence, with those of us who ride along. A row that is free and had the same guests is used again; it leaves `released`. */
export function* newRuns(visit: Visit, trip: Trip, booked: Bookings, released: Run[], roads: Roads): Generator<number, readonly ProposedRun[]> {
  const at: Booking = { ...trip, assemblyPlace: trip.kind === "pickup" ? roads.base : null };
  const awaited = atTheDoor(visit, trip.guests.flatMap(({ id }) => id ?? []), trip.arriveAt);
  const isFree = (id: string): boolean => !awaited.has(id) && booked.isHostFree(id, at, trip.stops);
  const leader = leaderFor(visit, trip, isFree);
  const needsTwo = (guests: Trip["guests"]): boolean => leader !== null && !canTalk(leader, languageOf(guests)) && guests.some(({ isPrincipal }) => isPrincipal === "Y");
  const party: Party = { guests: trip.guests, hasLuggage: trip.kind !== "transfer", escorts: (guests) => (trip.hosts?.length === 0 ? 0 : needsTwo(guests) ? 2 : 1) };
  const free = [...booked.freeCars(at)];
  const blocks = yield* cutIntoCars(visit, party, free, trip.hosts?.length ?? 0);
  const groups = blocks.map(({ offer, from, to }) => {
    const known = offer.isHired ? -1 : free.findIndex((car) => isOfKind(car, offer));
    const [own] = known < 0 ? [] : free.splice(known, 1);
    const car = own ?? booked.hire({ type: offer.type ?? "van", capacity: offer.capacity });
    const guests = trip.guests.slice(from, to);
    return { car, guests, room: car.capacity - seatsTaken(visit, party, from, to) + party.escorts(guests) };
  });
  const along = escorts(visit, trip, groups.map(({ guests }) => guests), groups.map(({ room }) => room), leader, isFree);
  return groups.map(({ car, guests }, index) => newRun(car, guests, along[index] ?? { leaderId: null, hosts: [] }));

  function newRun(car: Car, guests: Trip["guests"], { leaderId, hosts }: Escort): ProposedRun {
    const guestIds = guests.flatMap(({ id }) => id ?? []);
    const riders = [...guestIds, ...hosts];
    const fit = freeRow(visit, trip, released, guestIds);
    const own = { ...trip, ...ownFlights(trip, guests) };
    if (fit) released.splice(released.indexOf(fit), 1);
    booked.book(car, riders, at);
    return {
      run: fit, id: fit?.id ?? "", hold: null, trip: own, times: own, car, isOtherCar: fit !== null && fit.vehicleId !== car.id,
      riders, seats: seatsInCar(visit, car, riders, new Map()), joined: [], left: [], leaderId, brieferId: briefer(visit, riders, trip),
    };
  }
}

/** The flights of those in one car of a trip, and the first of them: the cars go together, but each is told of its own. */
function ownFlights({ kind, services }: Trip, guests: Trip["guests"]): Pick<Trip, "services" | "flightAt"> {
  if (kind === "transfer") return { services: [], flightAt: null };
  const isPickup = kind === "pickup";
  const own = new Set(guests.map(({ arrivalNo, departureNo }) => (isPickup ? arrivalNo : departureNo)));
  const times = guests.flatMap(({ arrivalAt, departureAt }) => (isPickup ? arrivalAt : departureAt) ?? []).sort();
  return { services: services.filter((each) => own.has(each)), flightAt: times[0] ?? null };
}

/** The row that had most of these guests, of those that are free; of moves only one of the same time. */
function freeRow(visit: Visit, { kind, stops }: Trip, released: readonly Run[], guests: readonly string[]): Run | null {
  const shared = (run: Run): number => visit.rides.filter(({ runId, personId }) => runId === run.id && guests.includes(personId ?? "")).length;
  const fit = released.filter((run) => run.kind === kind && run.id !== null && shared(run) > 0 && (kind !== "transfer" || stops.some(({ start }) => start === run.departAt)));
  return [...fit].sort((one, other) => shared(other) - shared(one))[0] ?? null;
}
