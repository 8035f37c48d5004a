import type { RowOf, Visit } from "./visit";

/** A run with its vehicle and who rides. */
export interface Run {
  readonly run: RowOf<"transport">;
  readonly vehicle: RowOf<"vehicles"> | null;
  readonly rides: readonly RowOf<"rides">[];
  /** The ids of who rides. */
  readonly riders: readonly string[];
}

/** Every run, in the order of its sheet. */
export function runs(visit: Visit): readonly Run[] {
  const vehicles = new Map(visit.vehicles.map((vehicle) => [vehicle.id, vehicle]));
  const byRun = new Map<string | null, RowOf<"rides">[]>();
  for (const ride of visit.rides) {
    const own = byRun.get(ride.runId);
    if (own) own.push(ride);
    else byRun.set(ride.runId, [ride]);
  }
  return visit.transport.map((run) => {
    const rides = run.id === null ? [] : (byRun.get(run.id) ?? []);
    return { run, vehicle: vehicles.get(run.vehicleId) ?? null, rides, riders: rides.flatMap((ride) => ride.personId ?? []) };
  });
}

/** What to call a run in a sentence. */
export function runName({ id, from, to }: RowOf<"transport">): string {
  return [id, from !== null && to !== null ? `${from}→${to}` : null].filter((part) => part !== null).join(" ") || "?";
}

/** Whether a run meets a visitor's own flight or train: several stand as "MU5042/LH713". */
export function serves(flightNo: string | null, service: string | null): boolean {
  const plain = (text: string): string => text.replace(/\s/g, "").toUpperCase();
  return flightNo !== null && service !== null && flightNo.split(/[/,]/).map(plain).includes(plain(service));
}
