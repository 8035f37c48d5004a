import { timeAtTerminal } from "../../rules/terminal-time";
import { isCar } from "../../policy/car-seats";
import { addMinutes } from "../../values/day";
import { visitorOf } from "../../visit/people";
import { serves } from "../../visit/runs";
import type { Visit } from "../../visit/visit";
import type { Call } from "./calls";
import type { HeldRun } from "./held-runs";

/** A run that stays, with the guests who came on. */
export interface BoardedRun extends HeldRun {
  readonly joined: readonly string[];
}

/** The runs that stay with those who came on, and the guests who found no room in them. */
export interface Joining {
  readonly held: readonly BoardedRun[];
  readonly waiting: readonly Call[];
}

/** Puts guests on runs that meet their flight anyway and have room for them and their luggage; a principal gets a car of his own. */
export function joinRuns(visit: Visit, held: readonly HeldRun[], calls: readonly Call[]): Joining {
  const joined = new Map(held.map((each) => [each, [] as string[]]));
  const waiting: Call[] = [];
  for (const call of calls) {
    const fit = call.guest.isPrincipal === "Y" ? undefined : held.find((each) => each.hold === "kept" && isFor(visit, each, call) && hasRoom(visit, each, joined.get(each) ?? []));
    if (fit) joined.get(fit)?.push(call.id);
    else waiting.push(call);
  }
  return { held: held.map((each) => { const own = joined.get(each) ?? []; return { ...each, riders: [...each.riders, ...own], joined: own }; }), waiting };
}

/** Whether a run meets a guest's flight in time. */
function isFor({ policy }: Visit, { run, times }: HeldRun, { kind, service, at, guest }: Call): boolean {
  if (run.kind !== kind || !serves(run.flightNo, service) || times.departAt === null || times.arriveAt === null) return false;
  const needed = timeAtTerminal(kind, [guest], policy);
  return kind === "pickup" ? addMinutes(at, needed) <= times.departAt : times.arriveAt <= addMinutes(at, -needed);
}

function hasRoom(visit: Visit, { vehicle, riders }: HeldRun, joined: readonly string[]): boolean {
  const all = [...riders, ...joined];
  const guests = all.flatMap((id) => visitorOf(visit, id) ?? []);
  if (vehicle?.capacity == null) return false;
  if (isCar(vehicle.type) && guests.some(({ isPrincipal }) => isPrincipal === "Y")) return false;
  const { luggageShare } = visit.policy;
  const luggage = luggageShare > 0 ? Math.ceil((guests.length + 1) / luggageShare) : 0;
  return all.length + 1 + luggage <= vehicle.capacity;
}
