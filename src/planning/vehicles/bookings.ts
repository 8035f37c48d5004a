import { hiredTypes } from "../../policy/car-seats";
import type { Moment } from "../../values/day";
import { hostOf, visitorOf } from "../../visit/people";
import { stopsByPerson } from "../../visit/stops";
import type { RowOf, Visit } from "../../visit/visit";
import { nextId } from "../next-id";
import { carCost, type Party } from "./car-cost";
import { offerOf } from "./cut-into-cars";
import { awayOn, canGo, fleet, type Away, type Car } from "./fleet";
import type { Roads, RunTimes, Trip } from "./trips";

type Run = RowOf<"transport">;

/** A run as far as it keeps a car and our own people busy. */
export type Booking = Pick<Run, "kind" | "from" | "to" | "assemblyPlace"> & RunTimes;

/** Where cars and hosts are while a plan is made: what one run takes no other has. */
export interface Bookings {
  readonly hired: readonly Car[];
  readonly book: (car: Car | null, riders: readonly string[], run: Booking) => void;
  readonly carOf: (vehicle: RowOf<"vehicles"> | null) => Car | null;
  /** Whether a car has another run while this one is under way. */
  readonly clashes: (car: Car, run: Booking) => boolean;
  readonly freeCars: (run: Booking) => readonly Car[];
  /** The car that suits so many riders best of those that are free, else one that is hired. */
  readonly carFor: (riders: readonly string[], run: Booking) => Car;
  readonly hire: (wanted: (typeof hiredTypes)[number]) => Car;
  /** Whether a host rides or waits on another run while this one is under way. */
  readonly isOnARun: (id: string, run: Booking) => boolean;
  /** Whether a host has neither another run nor a stop of the itinerary that is not the trip's own. */
  readonly isHostFree: (id: string, run: Booking, stops: Trip["stops"]) => boolean;
}

/** The bookings of a plan that begins with none. */
export function bookings(visit: Visit, roads: Roads): Bookings {
  const cars: Car[] = [...fleet(visit)];
  const hired: Car[] = [];
  const away = new Map<string, Away[]>();
  const busy = new Map<string, { readonly from: Moment; readonly to: Moment }[]>();
  return { hired, book, carOf: (vehicle) => cars.find(({ row }) => row !== null && row === vehicle) ?? null, clashes, freeCars, carFor, hire, isOnARun, isHostFree };

  function book(car: Car | null, riders: readonly string[], run: Booking): void {
    const span = awayOn(run);
    if (!span) return;
    if (car) away.set(car.id, [...(away.get(car.id) ?? []), span]);
    for (const id of riders) if (hostOf(visit, id)) busy.set(id, [...(busy.get(id) ?? []), { from: span.from, to: endOf(run, span) }]);
  }

  function clashes(car: Car, run: Booking): boolean {
    const span = awayOn(run);
    return span !== null && (away.get(car.id) ?? []).some((other) => other.departs < span.to && span.departs < other.to);
  }

  function freeCars(run: Booking): readonly Car[] {
    const span = awayOn(run);
    return span ? cars.filter(({ id }) => canGo(visit, roads, away.get(id) ?? [], span)) : [];
  }

  function carFor(riders: readonly string[], run: Booking): Car {
    const guests = riders.flatMap((id) => visitorOf(visit, id) ?? []);
    const party: Party = { guests, hasLuggage: run.kind !== "transfer", escorts: () => riders.length - guests.length };
    const cost = (car: Car): number => carCost(visit, party, 0, guests.length, offerOf(car)) ?? dearest + car.capacity;
    const [best] = freeCars(run).filter(({ capacity }) => capacity >= riders.length).sort((one, other) => cost(one) - cost(other));
    return best ?? hire(hiredTypes.find(({ capacity }) => capacity >= riders.length) ?? largest);
  }

  function hire({ type, capacity }: (typeof hiredTypes)[number]): Car {
    const car: Car = { id: nextId(visit.vehicles.map(({ id }) => id), "C", hired.length), row: null, type, capacity, driver: "chauffeur" };
    hired.push(car);
    cars.push(car);
    return car;
  }

  function isOnARun(id: string, run: Booking): boolean {
    const span = awayOn(run);
    return span !== null && (busy.get(id) ?? []).some((other) => other.from < endOf(run, span) && span.from < other.to);
  }

  function isHostFree(id: string, run: Booking, own: Trip["stops"]): boolean {
    const span = awayOn(run);
    if (!span) return false;
    const to = endOf(run, span);
    const rows = new Set(own.filter(({ participants }) => participants?.includes(id)).map(({ row }) => row));
    const isElsewhere = (stopsByPerson(visit).get(id) ?? []).some(({ type, row, start, end }) => type !== "transfer" && !rows.has(row) && start < to && span.from < end);
    return !isElsewhere && !isOnARun(id, run);
  }
}

/** What a car costs that holds all but suits badly. */
const dearest = 1e6;
const largest = hiredTypes.at(-1) as (typeof hiredTypes)[number];

/** Whoever sees guests off stays until they have left. */
function endOf({ kind, flightAt }: Booking, { to }: Away): Moment {
  return kind === "sendoff" && flightAt !== null && flightAt > to ? flightAt : to;
}
