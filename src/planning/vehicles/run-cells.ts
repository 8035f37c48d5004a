import { addDays, addMinutes, dayOf, minutesBetween, type Day } from "../../values/day";
import { lineup } from "../../visit/lineup";
import type { RowOf, Visit } from "../../visit/visit";
import { homeOf } from "./calls";
import { differing } from "../proposal";
import type { ProposedRun } from "./proposed-run";
import type { Roads, Trip } from "./trips";

type Run = RowOf<"transport">;
type Cells = Readonly<Record<string, unknown>>;

/** The cells of a run that would be written; of one that stays only what its flight, its riders or its car change. */
export function runCells(visit: Visit, proposed: ProposedRun, roads: Roads): Cells {
  const { run, id, hold, trip, times, car, isOtherCar, joined, left, brieferId } = proposed;
  if (hold === "fixed") return {};
  if (trip) return differing({ id, ...tripCells(visit, proposed, trip, roads) }, run ?? {});
  const { departAt, arriveAt, flightAt, meetAt, assemblyAt, leaveBaseAt } = times;
  const changed = joined.length + left.length > 0 || departAt !== run?.departAt ? { brieferId } : {};
  // Whoever lines up stays as much longer as the flight does.
  const released = run?.staffReleaseAt != null && run.flightAt !== null && flightAt !== null ? { staffReleaseAt: addMinutes(run.staffReleaseAt, minutesBetween(run.flightAt, flightAt)) } : {};
  const place = assemblyAt !== null && run?.assemblyPlace === null ? { assemblyPlace: roads.base } : {};
  return differing({ departAt, arriveAt, flightAt, meetAt, assemblyAt, leaveBaseAt, ...place, ...released, ...changed, ...(isOtherCar ? { vehicleId: car?.id ?? null } : {}) }, run ?? {});
}

function tripCells(visit: Visit, { run, car, leaderId, brieferId, riders }: ProposedRun, trip: Trip, roads: Roads): Cells {
  const { kind, from, to, departAt, arriveAt, flightAt, meetAt, assemblyAt, leaveBaseAt, services } = trip;
  const briefer = run?.brieferId != null && riders.includes(run.brieferId) ? run.brieferId : brieferId;
  const way: Partial<Run> = { kind, vehicleId: car?.id ?? null, from, to, departAt, arriveAt, brieferId: briefer };
  if (kind === "transfer") return way;
  const isReady = car?.row != null && car.row.driverName !== null;
  const met = { meetAt, leaderIds: leaderId === null ? [] : [leaderId], assemblyAt, assemblyPlace: roads.base, leaveBaseAt, vehicleReady: isReady ? "Y" : "N", notifiedOn: assemblyAt === null ? null : notice(visit, dayOf(assemblyAt)) } as const;
  const seen = { lineupPlace: riders.flatMap((id) => homeOf(visit, id) ?? [])[0] ?? from, lineupIds: lineup(visit), staffReleaseAt: flightAt, recheckedAt: null, recheckResult: null } as const;
  const wanted: Partial<Run> = { ...way, flightNo: services.join("/") || null, flightAt, luggageHelp: "Y", ticketHelp: kind === "pickup" ? "N/A" : "Y", ...(kind === "pickup" ? met : seen) };
  return run !== null && run.flightAt === flightAt ? { ...wanted, ...settled(run) } : wanted;
}

const arranged = ["luggageHelp", "ticketHelp", "lineupPlace", "lineupIds", "staffReleaseAt", "recheckedAt", "recheckResult"] as const;

/** What staff have arranged for a flight: it stays while the flight does. */
function settled(run: Run): Partial<Run> {
  return Object.fromEntries(arranged.flatMap((column) => (run[column] === null ? [] : [[column, run[column]]])));
}

/** Those who go are told the day before; once it is too late for that, at once. */
function notice({ today }: Visit, gathering: Day): Day {
  const before = addDays(gathering, -1);
  return before >= today || today > gathering ? before : today;
}
