import type { Text } from "../../language/text";
import { addMinutes } from "../../values/day";
import { visitorName } from "../../visit/people";
import type { Visit } from "../../visit/visit";
import type { Proposal, ProposedLine, Told } from "../proposal";
import type { Proposer, ProposalWish } from "../proposer";
import { withProposal } from "../with-proposal";
import { changeLines } from "./change-line";
import { delayBy } from "./delay-by";
import { delayedEvents } from "./delayed-events";
import { delayedRooms } from "./delayed-rooms";
import { delayedRuns, type DelayedRuns } from "./delayed-runs";
import { delayedStops } from "./delayed-stops";
import { logLines, peopleToTell, visitDates } from "./delay-log";
import { columnOf, flightName, flights, subjectOf, type Flight, type Traveller } from "./flight";
import { missedStops } from "./missed-stops";
import { delayedSoftStops, softStops } from "./soft-stops";

const words = {
  by: { ko: "몇 분 늦는지(+120, -30) 또는 새 시각(14:10)", en: "Minutes later (+120, -30), or the new time (14:10)" },
  gone: { ko: "그 편을 타는 손님이 더 없습니다. 배치를 다시 여세요.", en: "No guest is on that flight any more. Open this place again." },
  unread: { ko: "'{answer}'은(는) 분도 시각도 아닙니다. +120이나 14:10처럼 적으세요.", en: "{answer} is neither minutes nor a time. Write it like +120 or 14:10." },
  later: { ko: "{flight}편이 {minutes}분 늦어짐", en: "{flight} is {minutes} min later" },
  earlier: { ko: "{flight}편이 {minutes}분 빨라짐", en: "{flight} is {minutes} min earlier" },
} as const satisfies Record<string, Text>;

/** The answer that stands when nobody changes it. */
const usual = "+60";

const delay: Proposer = {
  key: "delay",
  order: 80,
  title: { ko: "항공편 지연·변경", en: "A delayed flight" },
  use: { ko: "한 편의 시각이 바뀌면 명단, 운행, 영접 대기, 일정, 식사, 객실에서 함께 바뀔 줄을 모두 보여 줍니다. 연회와 회의의 시작은 옮기지 않고 누가 얼마나 늦는지 알려 줍니다.", en: "When a flight moves: every row of the roster, runs, greeters, itinerary, meals and rooms that moves with it. Banquets and talks are not moved; who is late, and by how much, is told." },
  needs: ["visitors"],
  reads: ["request", "visitors", "hosts", "itinerary", "vehicles", "transport", "rides", "rooms", "meetings", "banquets", "changeLog", "confirmed", "standards"],
  subjects: (visit) => flights(visit).map(subjectOf),
  questions: () => [{ key: "by", words: words.by, choices: null, usual }],
  propose,
};

export default delay;

function* propose(before: Visit, { about = "", keeps, answers = {}, language = "ko" }: ProposalWish): Generator<number, Proposal | Told> {
  yield 0;
  const flight = flights(before).find(({ id }) => id === about);
  if (!flight) return { words: words.gone, values: {} };
  const answer = answers["by"] ?? usual;
  const minutes = delayBy(answer, flight.at);
  if (minutes === null) return { words: words.unread, values: { answer } };
  if (minutes === 0) return { lines: [], notes: [] };

  const guests = guestLines(flight, minutes);
  const arrived = withLines(before, guests);
  const runs = delayedRuns(before, arrived, flight, !keeps);
  yield 0.4;
  const ridden = withLines(arrived, runs.lines);
  const stops = delayedStops(before, ridden, flight, runs);
  const after = withLines(ridden, stops);
  yield 0.6;
  const party = withFellows(before, flight, runs);
  const events = delayedEvents(before, after, party);
  const giving = flight.way === "arrival" ? delayedSoftStops(before, after, party) : [];
  const followers = new Set([...stops.flatMap(({ row }) => row ?? []), ...(flight.way === "arrival" ? softStops(before, party).map(({ row }) => row) : [])]);
  const missed = missedStops(before, after, party, followers, events.told);
  const rooms = delayedRooms(before, after, flight);
  yield 0.8;
  const lines = [...guests, ...runs.lines, ...stops, ...giving, ...missed.lines, ...events.lines, ...rooms.lines, ...visitDates(before, after, flight)];
  return {
    lines: [...lines, ...logLines(before, flight, minutes, lines, language)],
    notes: [...events.notes, ...missed.notes, ...runs.notes, ...rooms.notes, ...peopleToTell(before, lines, runs)],
  };
}

function withLines(visit: Visit, lines: readonly ProposedLine[]): Visit {
  return withProposal(visit, { lines, notes: [] });
}

/** A flight with those too who come by another, but ride with its guests on a run that moves. */
function withFellows({ visitors }: Visit, flight: Flight, { moved }: DelayedRuns): Flight {
  const riders = new Set([...moved.values()].flatMap(({ run }) => run.riders));
  const isFellow = (visitor: Visit["visitors"][number]): visitor is Traveller => visitor.id !== null && visitor.status !== "cancelled" && riders.has(visitor.id) && !flight.guests.some(({ id }) => id === visitor.id);
  return { ...flight, guests: [...flight.guests, ...visitors.filter(isFellow)] };
}

/** Everybody on the flight comes, or goes, at its new time. */
function guestLines(flight: Flight, minutes: number): readonly ProposedLine[] {
  const reason = { words: minutes > 0 ? words.later : words.earlier, values: { flight: flightName(flight), minutes: Math.abs(minutes) } };
  return flight.guests.flatMap((guest) => changeLines("visitors", guest, { [columnOf[flight.way]]: addMinutes(flight.at, minutes) }, visitorName(guest), reason));
}
