import { once } from "./once";
import { rowsBy } from "./rows-by";
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
export const runs: (visit: Pick<Visit, "vehicles" | "transport" | "rides">) => readonly Run[] = once(["vehicles", "transport", "rides"], (visit) => {
  const vehicles = new Map(visit.vehicles.map((vehicle) => [vehicle.id, vehicle]));
  const byRun = rowsBy(visit.rides, ({ runId }) => runId);
  return visit.transport.map((run) => {
    const rides = run.id === null ? [] : (byRun.get(run.id) ?? []);
    return { run, vehicle: vehicles.get(run.vehicleId) ?? null, rides, riders: rides.flatMap((ride) => ride.personId ?? []) };
  });
});

/** The runs of a kind by the ids of who rides. */
export function runsByRider(visit: Parameters<typeof runs>[0], kind: RowOf<"transport">["kind"]): ReadonlyMap<string, readonly Run[]> {
  const byRider = new Map<string, Run[]>();
  for (const each of runs(visit)) {
    if (each.run.kind === kind) for (const rider of new Set(each.riders)) byRider.set(rider, [...(byRider.get(rider) ?? []), each]);
  }
  return byRider;
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
