import { saidText } from "../../language/say";
import type { Text } from "../../language/text";
import { timeAfterArrival, timeBeforeDeparture } from "../../rules/terminal-time";
import { addMinutes, type Moment } from "../../values/day";
import { linkedIds } from "../../visit/linked-stop";
import { visitorOf } from "../../visit/people";
import { rowsBy } from "../../visit/rows-by";
import { runs, runsByRider, type Run } from "../../visit/runs";
import type { Visit } from "../../visit/visit";
import type { Draft } from "./draft";
import type { Guest } from "./guests";
import { hotelOf, route } from "./whereabouts";

const words = {
  greeted: { ko: "{flight} 도착·영접", en: "Arrival {flight}, reception" },
  seenOff: { ko: "{flight} 송별", en: "Send-off {flight}" },
  moved: { ko: "{to}(으)로 이동", en: "To {to}" },
  byRun: { ko: "손님의 편과 운행 {runs}의 시각", en: "by the guests' flight and run {runs}" },
  landed: { ko: "운행이 아직 없어 도착 뒤 {minutes}분까지", en: "no run yet: until {minutes} min after arriving" },
  leaving: { ko: "운행이 아직 없어 출발 {minutes}분 전부터", en: "no run yet: from {minutes} min before leaving" },
  ride: { ko: "차량 시트의 운행 {runs}의 시각 그대로", en: "when run {runs} is on the transport sheet" },
} as const satisfies Record<string, Text>;

/** The arrivals of guests who are met and have no reception yet: from the landing to the end of their ride. */
export function receptionDrafts(visit: Visit, guests: readonly Guest[]): readonly Draft[] {
  const ridden = runsByRider(visit, "pickup");
  const met = guests.filter(({ id, pickupNeeded }) => pickupNeeded === "Y" || ridden.has(id));
  return [...rowsBy(met, ({ arrivalAt, arrivalNo }) => `${arrivalAt} ${arrivalNo ?? ""}`).values()].flatMap((party) => {
    const [first] = party;
    if (!first) return [];
    const { arrivalAt: start, arrivalNo, arrivalPlace } = first;
    const own = ridesOf(party, ridden).filter(({ run }) => run.arriveAt !== null && run.arriveAt > start);
    const needed = Math.max(timeAfterArrival(party, visit.policy), visit.policy.transferBufferMinutes);
    const end = latest(own.map(({ run }) => run.arriveAt)) ?? addMinutes(start, needed);
    const reason = own.length > 0 ? { words: words.byRun, values: { runs: idsOf(own) } } : { words: words.landed, values: { minutes: needed } };
    return [{ ...still, type: "reception", start, end, place: route(arrivalPlace, own[0]?.run.to ?? hotelOf(visit, first.id)), title: flightTitle(words.greeted, arrivalNo), guests: party.map(({ id }) => id), hosts: hostsOf(visit, own), ref: idsOf(own) || null, reason } as const];
  });
}

/** The departures of guests who are seen off and have no send-off yet: from the ride to the take-off. */
export function sendoffDrafts(visit: Visit, guests: readonly Guest[]): readonly Draft[] {
  const ridden = runsByRider(visit, "sendoff");
  const leaving = guests.filter(({ id, sendoffNeeded }) => sendoffNeeded === "Y" || ridden.has(id));
  return [...rowsBy(leaving, ({ departureAt, departureNo }) => `${departureAt} ${departureNo ?? ""}`).values()].flatMap((party) => {
    const [first] = party;
    if (!first) return [];
    const { departureAt: end, departureNo, departurePlace } = first;
    const own = ridesOf(party, ridden).filter(({ run }) => run.departAt !== null && run.departAt < end);
    const needed = timeBeforeDeparture(party, visit.policy);
    const [start] = own.flatMap(({ run }) => run.departAt ?? []).sort();
    const reason = own.length > 0 ? { words: words.byRun, values: { runs: idsOf(own) } } : { words: words.leaving, values: { minutes: needed } };
    return [{ ...still, type: "sendoff", start: start ?? addMinutes(end, -needed), end, place: route(own[0]?.run.from ?? hotelOf(visit, first.id), departurePlace), title: flightTitle(words.seenOff, departureNo), guests: party.map(({ id }) => id), hosts: hostsOf(visit, own), ref: idsOf(own) || null, reason } as const];
  });
}

/** The rides between places that no stop stands for: those that leave together are one. */
export function transferDrafts(visit: Visit): readonly Draft[] {
  const linked = new Set(visit.itinerary.flatMap(({ ref }) => linkedIds(ref)));
  const open = runs(visit).filter(({ run: { kind, id, departAt, arriveAt } }) => kind === "transfer" && id !== null && !linked.has(id) && departAt !== null && arriveAt !== null && departAt < arriveAt);
  return [...rowsBy(open, ({ run: { from, to, departAt } }) => JSON.stringify([from, to, departAt])).values()].flatMap((own) => {
    const [first] = own;
    const end = latest(own.map(({ run }) => run.arriveAt));
    if (!first?.run.departAt || end === null) return [];
    const { departAt: start, from, to } = first.run;
    const ref = idsOf(own);
    return [{ ...still, type: "transfer", start, end, place: route(from, to), title: saidText(words.moved, { to: to ?? ref }), guests: own.flatMap(({ riders }) => riders.filter((id) => visitorOf(visit, id) !== undefined)), hosts: hostsOf(visit, own), ref, reason: { words: words.ride, values: { runs: ref } } } as const];
  });
}

const still = { meal: null } as const;

function ridesOf(party: readonly Guest[], ridden: ReadonlyMap<string, readonly Run[]>): readonly Run[] {
  return [...new Set(party.flatMap(({ id }) => ridden.get(id) ?? []))];
}

function idsOf(own: readonly Run[]): string {
  return own.flatMap(({ run }) => run.id ?? []).join("/");
}

/** Our own people on some runs: who rides, and who leads the welcome. */
function hostsOf(visit: Visit, own: readonly Run[]): readonly string[] {
  return [...new Set(own.flatMap(({ run, riders }) => [...riders.filter((id) => visitorOf(visit, id) === undefined), ...(run.leaderIds ?? [])]))];
}

function latest(moments: readonly (Moment | null)[]): Moment | null {
  return moments.filter((moment) => moment !== null).sort().at(-1) ?? null;
}

/** A title with the flight or train; without its number the words alone. */
function flightTitle(title: Text, flight: string | null): Text {
  const said = saidText(title, { flight: flight ?? "" });
  return { ko: said.ko.trim(), en: said.en.replace(/ +(?=,|$)/, "") };
}
