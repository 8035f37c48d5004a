import type { Visit } from "../../visit/visit";
import { nextId } from "../next-id";
import { bookings } from "./bookings";
import { calls as callsOf } from "./calls";
import { standingRuns } from "./held-runs";
import { joinRuns } from "./join-runs";
import { keptRuns } from "./kept-runs";
import { moves } from "./moves";
import { newRuns } from "./new-runs";
import { absence, withoutAbsent } from "./on-the-way";
import type { ProposedRun, ProposedRuns } from "./proposed-run";
import { sharedTrips, type Roads, type Trip } from "./trips";

/** Who rides when in which car: runs that hold are kept, guests join those that have room, and the rest are cut into free cars by precedence, seniors first. */
export function* proposedRuns(visit: Visit, keeps: boolean, roads: Roads): Generator<number, ProposedRuns> {
  yield 0;
  const calls = callsOf(visit);
  const standing = standingRuns(visit, calls, keeps, roads);
  const served = new Set(standing.held.flatMap(({ run, riders }) => riders.map((id) => `${run.kind ?? ""} ${id}`)));
  const { held: boarded, waiting } = joinRuns(visit, standing.held, calls.known.filter(({ kind, id }) => !served.has(`${kind} ${id}`)));
  const shared = sharedTrips(visit, waiting, roads);
  const isAbsent = absence(boarded, shared);
  const held = withoutAbsent(visit, boarded, isAbsent);
  const { trips: moving, unclear, ahead, absent } = moves(visit, held, isAbsent);
  const trips = [...shared, ...moving].sort(bySeniority);

  const booked = bookings(visit, roads);
  const done = [...keptRuns(visit, held, booked)];
  const emptied = [...standing.released, ...boarded.flatMap(({ run }) => (held.some((each) => each.run === run) ? [] : [run]))];
  for (const [at, trip] of trips.entries()) {
    yield at / trips.length;
    done.push(...(yield* newRuns(visit, trip, booked, emptied, roads)));
  }
  return { runs: inRows(visit, done), emptied, hired: booked.hired, calls, unclear, ahead, absent, roads };
}

/** The runs in the order of their rows, new ones behind them by time, each with the next id. */
function inRows({ transport }: Visit, all: readonly ProposedRun[]): readonly ProposedRun[] {
  const rows = transport.flatMap((row) => all.find(({ run }) => run === row) ?? []);
  const fresh = all.filter(({ run }) => run === null).sort((one, other) => ((one.times.departAt ?? "") < (other.times.departAt ?? "") ? -1 : 1));
  const ids = transport.map(({ id }) => id);
  return [...rows, ...fresh.map((each, index) => ({ ...each, id: nextId(ids, "T", index) }))];
}

function bySeniority(one: Trip, other: Trip): number {
  const [first, second] = [one.guests[0], other.guests[0]];
  const chief = (guest: typeof first): number => Number(guest?.isPrincipal !== "Y");
  return chief(first) - chief(second) || (first?.rank ?? 99) - (second?.rank ?? 99) || (one.departAt < other.departAt ? -1 : one.departAt > other.departAt ? 1 : 0);
}
