import { say } from "../../language/say";
import type { Language } from "../../language/language";
import type { Text } from "../../language/text";
import { addMinutes, type Moment } from "../../values/day";
import { linkedIds } from "../../visit/linked-stop";
import { hostOf } from "../../visit/people";
import type { RowOf, Visit } from "../../visit/visit";
import type { ProposedLine, Told } from "../proposal";
import { changeLines } from "./change-line";
import type { DelayedRuns } from "./delayed-runs";
import { columnOf, flightName, type Flight } from "./flight";

const words = {
  visit: { ko: "방문", en: "The visit" },
  ends: { ko: "첫 도착과 마지막 출발이 바뀜", en: "the first arrival or the last departure has moved" },
  log: { ko: "변경이력 {rev}차: {what}", en: "Change {rev}: {what}" },
  logged: { ko: "확정한 내용이 바뀌어 변경이력에 적음 (작성·통지대상은 적어 주세요)", en: "what was confirmed changes, so it is logged (enter who wrote it and who was told)" },
  what: { ko: "{flight} {was} → {is}: {items}", en: "{flight} {was} → {is}: {items}" },
  why: { ko: "항공·열차 시각 변경", en: "Flight or train at another time" },
  tell: { ko: "바뀐 시각을 알릴 사람: {who}", en: "Tell them the new times: {who}" },
} as const satisfies Record<string, Text>;

/** The beginning and end of the visit where they are those of its first and last flight. */
export function visitDates(before: Visit, after: Visit, flight: Flight): readonly ProposedLine[] {
  const isArrival = flight.way === "arrival";
  const edge = ({ visitors }: Visit): Moment | undefined => {
    const times = visitors.filter(({ status }) => status !== "cancelled").flatMap((guest) => guest[columnOf[flight.way]] ?? []).sort();
    return isArrival ? times[0] : times.at(-1);
  };
  const [old, now] = [edge(before), edge(after)];
  const column = isArrival ? "start" : "end";
  if (old === undefined || now === undefined || before.request[column] !== old) return [];
  return changeLines("request", before.request, { [column]: now }, words.visit, { words: words.ends, values: {} });
}

/** A row of the log of changes that names every row that moves, once something was confirmed. */
export function logLines({ changeLog, confirmed, present, today, visitors, transport, itinerary, rooms, banquets, meetings }: Visit, flight: Flight, minutes: number, lines: readonly ProposedLine[], language: Language): readonly ProposedLine[] {
  if (lines.length === 0 || confirmed.length === 0 || !present.has("changeLog")) return [];
  const rows: Readonly<Record<string, readonly { readonly row: number; readonly id: string | null }[]>> = { visitors, transport, itinerary, rooms, banquets, meetings };
  const items = [...new Set(lines.flatMap(({ part, row }) => rows[part]?.find((each) => each.row === row)?.id ?? []))];
  const rev = Math.max(0, ...changeLog.map((change) => change.rev ?? change.row + 1)) + 1;
  const what = say(words.what, language, { flight: flightName(flight), was: flight.at, is: addMinutes(flight.at, minutes), items });
  return [{ fate: "new", part: "changeLog", row: null, what: { words: words.log, values: { rev, what } }, reason: { words: words.logged, values: {} }, cells: { rev, on: today, what, why: words.why[language] } }];
}

/** Who has to know: those who ride, greet and drive, and the owners of the stops that move. */
export function peopleToTell(visit: Visit, lines: readonly ProposedLine[], { moved }: DelayedRuns): readonly Told[] {
  const stops = lines.filter(({ part }) => part === "itinerary").flatMap(({ row }): readonly RowOf<"itinerary">[] => visit.itinerary.filter((stop) => stop.row === row));
  const linked = new Set(stops.flatMap(({ ref }) => linkedIds(ref)));
  const runs = [...moved.values()].map(({ run }) => run);
  const hosts = [...runs.flatMap(({ run, riders }) => [...riders, ...(run.leaderIds ?? [])]), ...stops.flatMap(({ ownerId, participants }) => [ownerId, ...(participants ?? [])]), ...visit.banquets.filter(({ id }) => id !== null && linked.has(id)).flatMap(({ hostId }) => hostId ?? [])];
  const names = hosts.flatMap((id) => hostOf(visit, id)?.nameKo ?? []);
  const drivers = runs.flatMap(({ vehicle }) => vehicle?.driverName ?? []);
  const who = [...new Set([...names, ...drivers])];
  return who.length === 0 ? [] : [{ words: words.tell, values: { who } }];
}
