import type { Moment } from "../../values/day";
import { visitorOf } from "../../visit/people";
import type { Visit } from "../../visit/visit";
import type { HeldRun } from "./held-runs";
import type { Trip } from "./trips";

/** Whether a guest cannot ride within the country from one moment to another: not yet fetched, or on the way to leave. */
export type IsAbsent = (id: string, from: Moment | null, to: Moment | null) => boolean;

/** When guests are here, by the runs that fetch and bring them. */
export function absence(held: readonly HeldRun[], trips: readonly Trip[]): IsAbsent {
  const here = new Map<string, Moment>();
  const gone = new Map<string, Moment>();
  const tell = (kind: string | null, ids: readonly string[], departAt: Moment | null, arriveAt: Moment | null): void => {
    for (const id of ids) {
      if (kind === "pickup" && arriveAt !== null) here.set(id, arriveAt);
      if (kind === "sendoff" && departAt !== null) gone.set(id, departAt);
    }
  };
  for (const { run, riders, times } of held) tell(run.kind, riders, times.departAt, times.arriveAt);
  for (const { kind, guests, departAt, arriveAt } of trips) tell(kind, guests.flatMap(({ id }) => id ?? []), departAt, arriveAt);
  return (id, from, to) => from !== null && to !== null && (from < (here.get(id) ?? from) || to > (gone.get(id) ?? to));
}

/** The runs without guests who are absent then; staff's fixed ones as they are. A move that nobody is left for is not among them. */
export function withoutAbsent<Held extends HeldRun>(visit: Visit, held: readonly Held[], isAbsent: IsAbsent): readonly Held[] {
  return held.flatMap((each) => {
    const { run, hold, riders, left, times } = each;
    if (run.kind !== "transfer" || hold === "fixed") return [each];
    const isGuest = (id: string): boolean => visitorOf(visit, id) !== undefined;
    const out = riders.filter((id) => isGuest(id) && isAbsent(id, times.departAt, times.arriveAt));
    if (out.length === 0) return [each];
    const staying = riders.filter((id) => !out.includes(id));
    return staying.some(isGuest) ? [{ ...each, riders: staying, left: [...left, ...out] }] : [];
  });
}
