import type { Text } from "../../language/text";
import { addMinutes, minutesBetween, type Moment } from "../../values/day";
import { visitorName, visitorOf, visitorsAmong } from "../../visit/people";
import { runName, runs, serves, type Run } from "../../visit/runs";
import { freeVehicle } from "../../visit/vehicles";
import type { RowOf, Visit } from "../../visit/visit";
import type { ProposedLine, Told } from "../proposal";
import { withProposal } from "../with-proposal";
import { changeLines } from "./change-line";
import { columnOf, flightName, type Flight } from "./flight";

const words = {
  follows: { ko: "{flight}편에 맞춤", en: "follows flight {flight}" },
  free: { ko: "{vehicle}이(가) 그 시간에 {other} 운행 중이라 빈 차로 바꿈", en: "{vehicle} is on run {other} then: a free one instead" },
  noCar: { ko: "운행 {run}: {vehicle}이(가) {other}과(와) 겹치는데 빈 차가 없습니다. 차를 더 부르거나 시각을 조정하세요.", en: "Run {run}: {vehicle} is on run {other} then, and no vehicle is free. Hire one, or move a run." },
  clash: { ko: "운행 {run}: {vehicle}이(가) {other}과(와) 겹칩니다. '지금 배치를 지키기'를 끄면 빈 차로 바꿉니다.", en: "Run {run}: {vehicle} is on run {other} at that time. Without keeping what stands, a free one is taken." },
  fixed: { ko: "운행 {run}은(는) 고정되어 있어 그대로 두었습니다. {flight}편에 맞는지 보세요.", en: "Run {run} is fixed and stays: see whether it still suits flight {flight}." },
  waiting: { ko: "운행 {run}을(를) 함께 타는 {who}이(가) {minutes}분 더 기다립니다. 따로 모실지 정하세요.", en: "Run {run}: {who} would wait {minutes} min longer. Decide whether they ride apart." },
} as const satisfies Record<string, Text>;

/** By how many minutes the first and the last of some guests come or go later; negative when earlier. */
export interface Shift {
  readonly first: number;
  readonly last: number;
}

/** What becomes of the runs. */
export interface DelayedRuns {
  readonly lines: readonly ProposedLine[];
  readonly notes: readonly Told[];
  readonly moved: ReadonlyMap<RowOf<"transport">["row"], { readonly run: Run; readonly shift: Shift }>;
}

/** By how much the times of some people move between two states of a visit; null where none of them has one. */
export function shiftOf(before: Visit, after: Visit, people: readonly string[], way: Flight["way"]): Shift | null {
  const times = (visit: Visit): readonly Moment[] => visitorsAmong(visit, people).filter(({ status }) => status !== "cancelled").flatMap((guest) => guest[columnOf[way]] ?? []).sort();
  const [old, now] = [times(before), times(after)];
  const [first, last, newFirst, newLast] = [old[0], old.at(-1), now[0], now.at(-1)];
  return first === undefined || last === undefined || newFirst === undefined || newLast === undefined ? null : { first: minutesBetween(first, newFirst), last: minutesBetween(last, newLast) };
}

/**
 * The runs that meet a flight or bring guests to it, at their new times. On a run that several flights share, greeters wait
 * for the first arrival and it leaves after the last; it brings guests in time for the first departure.
 */
export function delayedRuns(before: Visit, after: Visit, flight: Flight, swaps: boolean): DelayedRuns {
  const kind = flight.way === "arrival" ? "pickup" : "sendoff";
  const own = new Set(flight.guests.map(({ id }) => id));
  const moved = new Map<number, { readonly run: Run; readonly shift: Shift }>();
  const fixed: Told[] = [];
  for (const run of runs(before)) {
    const isOwn = run.riders.some((id) => own.has(id)) || (serves(run.run.flightNo, flight.no) && run.run.flightAt === flight.at);
    if (run.run.kind !== kind || !isOwn) continue;
    const guests = run.riders.filter((id) => visitorOf(before, id) !== undefined);
    const shift = shiftOf(before, after, guests.length > 0 ? guests : [...own], flight.way);
    if (!shift || (shift.first === 0 && shift.last === 0)) continue;
    if (run.run.fixed === "Y") fixed.push({ words: words.fixed, values: { run: runName(run.run), flight: flightName(flight) } });
    else moved.set(run.run.row, { run, shift });
  }
  const lines = [...moved.values()].flatMap(({ run: { run }, shift }) => changeLines("transport", run, timesOf(run, shift), runName(run), { words: words.follows, values: { flight: flightName(flight) } }));
  const cars = otherCars(withProposal(after, { lines, notes: [] }), [...moved.keys()], before, swaps);
  const waits = [...moved.values()].flatMap(({ run, shift }): readonly Told[] => {
    const others = visitorsAmong(before, run.riders).filter(({ id, status }) => id !== null && status !== "cancelled" && !own.has(id));
    const minutes = flight.way === "arrival" ? shift.last : -shift.first;
    return others.length > 0 && minutes > 0 ? [{ words: words.waiting, values: { run: runName(run.run), who: others.map(visitorName), minutes } }] : [];
  });
  return { lines: [...lines, ...cars.lines], notes: [...fixed, ...waits, ...cars.notes], moved };
}

/** The times of a run, moved. */
function timesOf(run: RowOf<"transport">, { first, last }: Shift): Partial<RowOf<"transport">> {
  const by = (moment: Moment | null, minutes: number): Moment | null => (moment === null ? null : addMinutes(moment, minutes));
  const ride = run.kind === "pickup" ? last : first;
  const { flightAt, departAt, arriveAt, meetAt, assemblyAt, leaveBaseAt, staffReleaseAt } = run;
  return { flightAt: by(flightAt, first), departAt: by(departAt, ride), arriveAt: by(arriveAt, ride), meetAt: by(meetAt, first), assemblyAt: by(assemblyAt, first), leaveBaseAt: by(leaveBaseAt, first), staffReleaseAt: by(staffReleaseAt, last) };
}

/** A free vehicle for each moved run whose own is on another run by then, if there is one and it is wanted. */
function otherCars(after: Visit, rows: readonly number[], before: Visit, swaps: boolean): { readonly lines: readonly ProposedLine[]; readonly notes: readonly Told[] } {
  const lines: ProposedLine[] = [];
  const notes: Told[] = [];
  let visit = after;
  for (const row of rows) {
    const run = visit.transport.find((each) => each.row === row);
    const other = run && clashing(visit, run);
    const wasSo = clashing(before, before.transport.find((each) => each.row === row));
    if (!run || !other || wasSo) continue;
    const riders = runs(visit).find((each) => each.run === run)?.riders.length ?? 0;
    const free = swaps ? freeVehicle(visit, run, riders) : null;
    const values = { run: runName(run), vehicle: run.vehicleId ?? "?", other: other.id ?? "?" };
    if (!free) {
      notes.push({ words: swaps ? words.noCar : words.clash, values });
      continue;
    }
    const own = changeLines("transport", run, { vehicleId: free.id }, runName(run), { words: words.free, values });
    lines.push(...own);
    visit = withProposal(visit, { lines: own, notes: [] });
  }
  return { lines, notes };
}

/** Another run of the same vehicle at the same time. */
function clashing({ transport }: Visit, run: RowOf<"transport"> | undefined): RowOf<"transport"> | undefined {
  if (!run || run.vehicleId === null || run.departAt === null || run.arriveAt === null) return undefined;
  const { vehicleId, departAt, arriveAt } = run;
  return transport.find((other) => other !== run && other.vehicleId === vehicleId && other.departAt !== null && other.arriveAt !== null && other.departAt < arriveAt && departAt < other.arriveAt);
}
