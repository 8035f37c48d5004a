import { atTheDoor } from "../../rules/way-to-banquet";
import { hostOf, visitorOf } from "../../visit/people";
import type { Visit } from "../../visit/visit";
import type { Booking, Bookings } from "./bookings";
import { briefer } from "./briefer";
import { escorts } from "./escorts";
import type { Car } from "./fleet";
import type { BoardedRun } from "./join-runs";
import { inPartyOrder } from "./party-order";
import type { ProposedRun } from "./proposed-run";
import { seatsInCar } from "./seats-in-car";

/**
 * The runs that stay: each with its own car as long as that is large enough and not on two runs at once. Those whose flight
 * has moved give way to those that stand as they were; their people who are busy then are relieved by others.
 */
export function keptRuns(visit: Visit, held: readonly BoardedRun[], booked: Bookings): readonly ProposedRun[] {
  const rank = (each: BoardedRun): number => (each.hold === "fixed" ? 0 : isMoved(each) ? 2 : 1);
  const kept: ProposedRun[] = [];
  const carless: BoardedRun[] = [];
  for (const each of [...held].sort((one, other) => rank(one) - rank(other))) {
    const own = booked.carOf(each.vehicle);
    if (staysIn(own, each, booked)) kept.push(keptRun(visit, each, own, false, booked));
    else carless.push(each);
  }
  // Only once every car that stays is booked is it known which are free.
  return [...kept, ...carless.map((each) => keptRun(visit, each, booked.carFor(each.riders, bookingOf(each)), true, booked))];
}

function isMoved({ run, times }: BoardedRun): boolean {
  return times.departAt !== run.departAt || times.flightAt !== run.flightAt;
}

function bookingOf({ run, times }: BoardedRun): Booking {
  return { ...run, ...times };
}

/** Whether a run keeps the car that it has; one whose seats nobody has told is not judged. */
function staysIn(own: Car | null, each: BoardedRun, booked: Bookings): boolean {
  const { hold, vehicle, riders, times } = each;
  if (hold === "fixed" || times.departAt === null || times.arriveAt === null) return true;
  return own === null ? vehicle !== null : own.capacity >= riders.length && !booked.clashes(own, bookingOf(each));
}

function keptRun(visit: Visit, each: BoardedRun, car: Car | null, isOtherCar: boolean, booked: Bookings): ProposedRun {
  const { run, hold, joined, times } = each;
  const riders = hold === "fixed" || !isMoved(each) ? each.riders : relieved(visit, each, car, booked);
  const came = riders.filter((id) => !each.riders.includes(id));
  const left = [...each.left, ...each.riders.filter((id) => !riders.includes(id))];
  const sat = new Map(visit.rides.flatMap(({ runId, personId, seat }) => (runId === run.id && personId !== null && seat !== null && riders.includes(personId) ? [[personId, seat] as const] : [])));
  const isSame = hold === "fixed" || (joined.length + came.length + left.length === 0 && !isOtherCar);
  booked.book(car, riders, bookingOf(each));
  const tells = isSame || (run.brieferId !== null && riders.includes(run.brieferId)) ? run.brieferId : briefer(visit, riders, times);
  return { run, id: run.id ?? "", hold, trip: null, times, car, isOtherCar, riders, seats: isSame ? sat : seatsInCar(visit, car, riders, sat), joined: [...joined, ...came], left, leaderId: null, brieferId: tells };
}

/** The riders of a run that has moved: those of us who are on another run then, or at a banquet's door before it, stay behind, and when nobody is left somebody else rides along. */
function relieved(visit: Visit, each: BoardedRun, car: Car | null, booked: Bookings): readonly string[] {
  const at = bookingOf(each);
  const awaited = atTheDoor(visit, each.riders, each.times.arriveAt);
  const staying = each.riders.filter((id) => !hostOf(visit, id) || !(awaited.has(id) || booked.isOnARun(id, at)));
  const { times, run } = each;
  const kind = run.kind ?? "transfer";
  if (staying.length === each.riders.length || staying.some((id) => hostOf(visit, id)) || times.departAt === null || times.arriveAt === null) return staying;
  const guests = inPartyOrder(staying.flatMap((id) => visitorOf(visit, id) ?? []));
  const trip = { ...times, kind, guests, hosts: null, from: run.from ?? "", to: run.to ?? "", departAt: times.departAt, arriveAt: times.arriveAt, services: [], stops: [] };
  const [escort] = escorts(visit, trip, [guests], [(car?.capacity ?? 0) - staying.length], null, (id) => !awaited.has(id) && booked.isHostFree(id, at, []));
  return [...staying, ...(escort?.hosts ?? [])];
}
