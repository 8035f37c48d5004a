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

/** Every run by the ids of who rides. */
const byRider = once(["vehicles", "transport", "rides"], (visit) => {
  const ridden = runs(visit).flatMap((each) => [...new Set(each.riders)].map((rider) => ({ rider, each })));
  return new Map([...rowsBy(ridden, ({ rider }) => rider)].map(([rider, own]) => [rider, own.map(({ each }) => each)]));
});

/** The runs that somebody rides, in the order of their sheet. */
export function runsOf(visit: Parameters<typeof runs>[0], person: string): readonly Run[] {
  return byRider(visit).get(person) ?? [];
}

/** The runs of a kind by the ids of who rides. */
export function runsByRider(visit: Parameters<typeof runs>[0], kind: RowOf<"transport">["kind"]): ReadonlyMap<string, readonly Run[]> {
  return new Map([...byRider(visit)].map(([rider, own]) => [rider, own.filter(({ run }) => run.kind === kind)] as const).filter(([, own]) => own.length > 0));
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
