import type { Moment } from "../values/day";
import { runs } from "./runs";
import type { RowOf, Visit } from "./visit";

/** A time in which something is under way, its end not counted. */
export interface Span {
  readonly from: Moment;
  readonly to: Moment;
}

/** Whether a run stands in the way of a span of time. */
function meets({ departAt, arriveAt }: RowOf<"transport">, { from, to }: Span): boolean {
  return departAt !== null && arriveAt !== null && departAt < to && from < arriveAt;
}

/** The smallest vehicle with room enough that has no other run at the time. */
export function freeVehicle(visit: Visit, run: RowOf<"transport">, people: number): RowOf<"vehicles"> | null {
  const { departAt, arriveAt } = run;
  if (departAt === null || arriveAt === null) return null;
  const busy = new Set(visit.transport.filter((other) => other !== run && meets(other, { from: departAt, to: arriveAt })).map((other) => other.vehicleId));
  const [smallest] = visit.vehicles
    .filter((vehicle) => vehicle.id !== null && vehicle.id !== run.vehicleId && (vehicle.capacity ?? 0) >= people && !busy.has(vehicle.id))
    .sort((one, other) => (one.capacity ?? 0) - (other.capacity ?? 0));
  return smallest ?? null;
}

/** Whether a run may be moved to another time: its vehicle and all who ride are free then. */
export function isFreeAt(visit: Visit, run: RowOf<"transport">, span: Span): boolean {
  const all = runs(visit);
  const riders = new Set(all.find((each) => each.run === run)?.riders ?? []);
  return all.every((other) => other.run === run || !meets(other.run, span) || (other.run.vehicleId !== run.vehicleId && !other.riders.some((rider) => riders.has(rider))));
}
