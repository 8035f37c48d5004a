import { timeAtTerminal } from "../../rules/terminal-time";
import { addMinutes, minutesBetween, type Moment } from "../../values/day";
import { expanded } from "../../visit/people";
import { rowsBy } from "../../visit/rows-by";
import type { RowOf, Visit } from "../../visit/visit";
import type { Call } from "./calls";
import { inPartyOrder } from "./party-order";
import { knownMinutes } from "./road";

type Run = RowOf<"transport">;

/** When and where a run goes: the cells of its row that hang together. */
export type RunTimes = Pick<Run, "departAt" | "arriveAt" | "flightAt" | "meetAt" | "assemblyAt" | "leaveBaseAt">;

/** People who go the same way at the same time, in one car or several. */
export interface Trip extends RunTimes {
  readonly kind: NonNullable<Run["kind"]>;
  /** In the order in which they fill cars. */
  readonly guests: readonly RowOf<"visitors">[];
  /** Those of us who ride as the itinerary says; null: who greets is still to be chosen. */
  readonly hosts: readonly string[] | null;
  readonly from: string;
  readonly to: string;
  readonly departAt: Moment;
  readonly arriveAt: Moment;
  readonly services: readonly string[];
  /** The stops of the itinerary that it comes from. */
  readonly stops: readonly RowOf<"itinerary">[];
}

/** What staff say about roads. */
export interface Roads {
  /** Minutes for a way that nobody knows. */
  readonly usual: number;
  /** Where those who greet gather and leave. */
  readonly base: string;
}

/** Minutes from one place to another. */
export function minutesTo(visit: Visit, { usual }: Roads, from: string | null, to: string | null): number {
  return knownMinutes(visit, from, to) ?? usual;
}

/** Whether a run's guests are close enough in time for one run. */
export function agree({ policy }: Visit, times: readonly Moment[]): boolean {
  const [first, last] = [[...times].sort()[0], [...times].sort().at(-1)];
  return first === undefined || last === undefined || minutesBetween(first, last) <= policy.sharedRunMinutes;
}

/** The trips of those who need a ride: guests of one terminal and hotel whose times agree go together, the first as early as they must. */
export function sharedTrips(visit: Visit, calls: readonly Call[], roads: Roads): readonly Trip[] {
  const ways = rowsBy(calls, ({ kind, terminal, place }) => JSON.stringify([kind, terminal.trim().toLowerCase(), place]));
  return [...ways.values()].flatMap((all) => {
    const groups: Call[][] = [];
    for (const call of [...all].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))) {
      const last = groups.at(-1);
      if (last && agree(visit, [...last, call].map(({ at }) => at))) last.push(call);
      else groups.push([call]);
    }
    return groups.flatMap((group) => tripOf(visit, group, roads) ?? []);
  });
}

function tripOf(visit: Visit, group: readonly Call[], roads: Roads): Trip | null {
  const [first] = group;
  if (!first) return null;
  const { kind, terminal, place } = first;
  const [from, to] = kind === "pickup" ? [terminal, place] : [place, terminal];
  const times = airportTimes(visit, kind, group, minutesTo(visit, roads, from, to));
  const services = [...new Set(group.flatMap(({ service }) => service ?? []))];
  return { kind, guests: inPartyOrder(group.map(({ guest }) => guest)), hosts: null, from, to, services, stops: stopsFor(visit, kind, group), ...times, ...greeting(visit, kind, times.flightAt, terminal, roads) };
}

/** When a run must leave and arrive so that all its guests have the time they need. */
export function airportTimes(visit: Visit, kind: Call["kind"], group: readonly Call[], ride: number): { readonly flightAt: Moment; readonly departAt: Moment; readonly arriveAt: Moment } {
  const sorted = group.map(({ at }) => at).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) throw new Error("nobody is to ride");
  const needed = timeAtTerminal(kind, group.map(({ guest }) => guest), visit.policy);
  if (kind === "pickup") {
    const departAt = addMinutes(last, needed);
    return { flightAt: first, departAt, arriveAt: addMinutes(departAt, ride) };
  }
  const arriveAt = addMinutes(first, -needed);
  return { flightAt: first, departAt: addMinutes(arriveAt, -ride), arriveAt };
}

/** When those who greet gather, leave and wait; nobody waits at a send-off. */
export function greeting(visit: Visit, kind: Call["kind"], flightAt: Moment, terminal: string, roads: Roads): Pick<RunTimes, "meetAt" | "leaveBaseAt" | "assemblyAt"> {
  if (kind === "sendoff") return { meetAt: null, leaveBaseAt: null, assemblyAt: null };
  const meetAt = addMinutes(flightAt, -visit.policy.greeterMarginMinutes);
  const leaveBaseAt = addMinutes(meetAt, -Math.max(1, minutesTo(visit, roads, roads.base, terminal)));
  return { meetAt, leaveBaseAt, assemblyAt: addMinutes(leaveBaseAt, -visit.policy.transferBufferMinutes) };
}

/** The stops of the itinerary at which these guests are met or seen off. */
function stopsFor(visit: Visit, kind: Call["kind"], group: readonly Call[]): readonly RowOf<"itinerary">[] {
  const wanted = kind === "pickup" ? "reception" : "sendoff";
  const ids = new Set(group.map(({ id }) => id));
  return visit.itinerary.filter(({ type, participants }) => type === wanted && expanded(visit, participants).some((id) => ids.has(id)));
}
