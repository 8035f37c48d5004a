import { timeAtTerminal } from "../../rules/terminal-time";
import { addMinutes, minutesBetween, type Moment } from "../../values/day";
import { hostOf, visitorOf } from "../../visit/people";
import { runs, serves, type Run as StandingRun } from "../../visit/runs";
import type { RowOf, Visit } from "../../visit/visit";
import type { Call, Calls } from "./calls";
import { inPartyOrder } from "./party-order";
import { greeting, type Roads, type RunTimes } from "./trips";

type Run = RowOf<"transport">;

/** Why a run stays: staff fixed it, or it still holds. */
export type Hold = "fixed" | "kept";

/** A run that stays, with who stays on it and when it goes. */
export interface HeldRun {
  readonly run: Run;
  readonly vehicle: RowOf<"vehicles"> | null;
  readonly hold: Hold;
  readonly riders: readonly string[];
  readonly left: readonly string[];
  readonly times: RunTimes;
}

/** The runs as they stand: those that stay, and those whose rows are free for others. */
export interface Standing {
  readonly held: readonly HeldRun[];
  readonly released: readonly Run[];
}

/**
 * Sorts the runs that are there. What staff fixed stays as it is. With `keeps` a run stays for those who still need it, at
 * times that follow their flight; without, only moves that no stop of the itinerary asks for stay.
 */
export function standingRuns(visit: Visit, { known, unknown }: Calls, keeps: boolean, roads: Roads): Standing {
  const held: HeldRun[] = [];
  const released: Run[] = [];
  const waiting = new Map(known.map((call) => [`${call.kind} ${call.id}`, call]));
  const undated = new Set(unknown.map(({ id }) => id));
  for (const each of runs(visit)) if (each.run.fixed === "Y") hold({ ...asItIs(each), hold: "fixed", riders: each.riders });
  for (const each of runs(visit)) {
    const { run } = each;
    if (run.fixed === "Y") continue;
    const isKept = keeps || (run.kind === "transfer" && !visit.itinerary.some((stop) => stop.type === "transfer" && overlaps(stop, run)));
    const found = isKept && run.id !== null ? keptRun(each) : null;
    if (found) hold(found);
    else released.push(run);
  }
  return { held: visit.transport.flatMap((run) => held.find((each) => each.run === run) ?? []), released };

  function hold(kept: HeldRun): void {
    held.push(kept);
    for (const id of kept.riders) waiting.delete(`${kept.run.kind ?? ""} ${id}`);
  }

  function keptRun(each: StandingRun): HeldRun | null {
    const { run, vehicle, riders } = each;
    const calls = riders.flatMap((id) => waiting.get(`${run.kind ?? ""} ${id}`) ?? []).filter(({ service }) => service === null || run.flightNo === null || serves(run.flightNo, service));
    const inTime = timely(visit, calls, run.flightAt);
    const stays = (id: string): boolean => {
      if (hostOf(visit, id)) return hostOf(visit, id)?.status !== "absent";
      const guest = visitorOf(visit, id);
      if (guest?.status !== "attending") return !guest;
      return run.kind === "transfer" || undated.has(id) || inTime.some((call) => call.id === id);
    };
    const staying = withinCapacity(visit, [...new Set(riders)].filter(stays), vehicle?.capacity ?? null);
    const hadGuests = riders.some((id) => visitorOf(visit, id));
    if (hadGuests && !staying.some((id) => visitorOf(visit, id))) return null;
    const own = inTime.filter(({ id }) => staying.includes(id));
    return { run, vehicle, hold: "kept", riders: staying, left: riders.filter((id) => !staying.includes(id)), times: timesOf(visit, run, own, roads) };
  }
}

/** Whether a stop of the itinerary and a run are at one time. */
export function overlaps({ start, end }: RowOf<"itinerary">, { departAt, arriveAt }: Pick<Run, "departAt" | "arriveAt">): boolean {
  return start !== null && end !== null && departAt !== null && arriveAt !== null && start < arriveAt && departAt < end;
}

function asItIs({ run, vehicle }: StandingRun): Omit<HeldRun, "hold" | "riders"> {
  return { run, vehicle, left: [], times: run };
}

/** Those of a run whose flights are close to the run's; when all have moved, those close to the first. */
function timely({ policy }: Visit, calls: readonly Call[], flightAt: Moment | null): readonly Call[] {
  const near = (from: Moment | undefined): readonly Call[] => (from === undefined ? [] : calls.filter(({ at }) => Math.abs(minutesBetween(from, at)) <= policy.sharedRunMinutes));
  const known = flightAt === null ? [] : near(flightAt);
  return known.length > 0 ? known : near(calls.map(({ at }) => at).sort()[0]);
}

/** Where too many ride, the juniors of the guests look for another car. */
function withinCapacity(visit: Visit, riders: readonly string[], capacity: number | null): readonly string[] {
  if (capacity === null || riders.length <= capacity) return riders;
  const guests = inPartyOrder(riders.flatMap((id) => visitorOf(visit, id) ?? []));
  const gone = new Set(guests.slice(Math.max(0, guests.length - (riders.length - capacity))).map(({ id }) => id));
  return riders.filter((id) => !gone.has(id));
}

/** When a run goes once its guests' flight has moved: as much later or earlier, and never without the time they need. */
function timesOf(visit: Visit, run: Run, calls: readonly Call[], roads: Roads): RunTimes {
  const { kind, departAt, arriveAt } = run;
  const sorted = calls.map(({ at }) => at).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || departAt === null || arriveAt === null || kind === null || kind === "transfer") return run;
  const by = run.flightAt === null ? 0 : minutesBetween(run.flightAt, first);
  const needed = timeAtTerminal(kind, calls.map(({ guest }) => guest), visit.policy);
  const ride = minutesBetween(departAt, arriveAt);
  const planned = { depart: addMinutes(departAt, by), arrive: addMinutes(arriveAt, by) };
  const earliest = addMinutes(last, needed);
  const latest = addMinutes(first, -needed);
  const leaves = kind === "pickup" ? (planned.depart < earliest ? earliest : planned.depart) : planned.arrive > latest ? addMinutes(latest, -ride) : planned.depart;
  return { ...run, flightAt: first, departAt: leaves, arriveAt: addMinutes(leaves, ride), ...waiting() };

  function waiting(): Pick<RunTimes, "meetAt" | "leaveBaseAt" | "assemblyAt"> {
    const moved = (at: Moment | null): Moment | null => (at === null ? null : addMinutes(at, by));
    const [meetAt, leaveBaseAt, assemblyAt] = [moved(run.meetAt), moved(run.leaveBaseAt), moved(run.assemblyAt)];
    const isInTime = meetAt !== null && meetAt <= addMinutes(first as Moment, -visit.policy.greeterMarginMinutes);
    if (kind !== "pickup" || isInTime) return { meetAt, leaveBaseAt, assemblyAt };
    return greeting(visit, "pickup", first as Moment, run.from ?? "", roads);
  }
}
