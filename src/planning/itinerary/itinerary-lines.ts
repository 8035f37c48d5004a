import type { Language } from "../../language/language";
import type { Text } from "../../language/text";
import { meal as meals } from "../../policy/lists/food";
import { clockOf } from "../../values/day";
import { attendingVisitors, delegations, personName } from "../../visit/people";
import type { Visit } from "../../visit/visit";
import { nextId } from "../next-id";
import type { ProposedLine, Proposal, Told } from "../proposal";
import type { Draft } from "./draft";
import { ownerOf } from "./owners";
import type { PlannedStops } from "./planned-stops";

const words = {
  stop: { ko: "{start}~{end} {title} – {place}, {count}명", en: "{start}–{end} {title}: {place}, {count} people" },
  away: { ko: "'{stop}' 시각에는 {who}이(가) 아직 없거나 이미 떠났습니다. 참석자에서 뺐습니다.", en: "{stop}: {who} not here yet or gone by then, so left off." },
  busy: { ko: "'{stop}' 시각에 {who}은(는) 다른 일정이 있어 뺐습니다.", en: "{stop}: {who} at another stop then, so left off." },
  noTime: { ko: "{day} {meal}을(를) 넣을 시간이 없습니다: {who}", en: "{day}: no time for {meal}, {who}" },
  fast: { ko: "{day}은(는) 라마단이라 {meal}을(를) 넣지 않았습니다. 손님에게 물으세요: {who}", en: "{day} is in Ramadan: no {meal} proposed. Ask the guests: {who}" },
  unknown: { ko: "{who}: 도착·출발 일시가 없거나 맞지 않아 끼니와 이동을 넣지 못했습니다.", en: "{who}: arrival or departure is missing or wrong, so neither meals nor rides are planned." },
  ownerless: { ko: "담당이 비는 일정이 있습니다: 접대인원의 담당분야를 적으세요.", en: "Some stops have no owner: enter the duties on the host list." },
  settle: { ko: "'정하세요'라고 적힌 일정은 자리만 잡아 둔 것입니다. 회의·참관·연회 시트에 적고 연결ID를 넣으세요.", en: "Stops that are to be settled only hold a place: enter them on their own sheets and add the linked id." },
} as const satisfies Record<string, Text>;

/** The stops that are missing as new rows of 일정, with what is left to be decided. */
export function itineraryLines(visit: Visit, { drafts, leftOut, meals: missed }: PlannedStops, unknown: readonly Text[], language: Language): Proposal {
  const ids = visit.itinerary.map(({ id }) => id);
  const lines = drafts.map((draft, index): ProposedLine => ({ fate: "new", part: "itinerary", row: null, what: whatOf(draft), reason: draft.reason, cells: cellsOf(visit, draft, nextId(ids, "S", index), language) }));
  const who = (ids: readonly string[]): readonly Text[] => ids.map((id) => personName(visit, id));
  const notes: readonly Told[] = [
    ...(unknown.length > 0 ? [{ words: words.unknown, values: { who: unknown } }] : []),
    ...leftOut.map(({ draft, people, why }): Told => ({ words: words[why], values: { stop: draft.title, who: who(people) } })),
    ...missed.map(({ meal, guests, isFast }): Told => ({ words: isFast ? words.fast : words.noTime, values: { day: meal.day, meal: meals.words[meal.meal], who: who(guests) } })),
    ...(drafts.some(({ ref, type }) => ref === null && (type === "meeting" || type === "tour" || type === "banquet")) ? [{ words: words.settle, values: {} }] : []),
    ...(lines.some(({ cells }) => cells["ownerId"] === null) ? [{ words: words.ownerless, values: {} }] : []),
  ];
  return { lines, notes };
}

function whatOf({ start, end, title, place, guests, hosts }: Draft): Told {
  return { words: words.stop, values: { start, end: clockOf(end), title, place, count: guests.length + hosts.length } };
}

function cellsOf(visit: Visit, draft: Draft, id: string, language: Language): Readonly<Record<string, unknown>> {
  const { type, start, end, place, title, guests, hosts, meal, ref } = draft;
  return { id, type, start, end, place: place[language], title: title[language], participants: [...named(visit, guests), ...hosts], ownerId: ownerOf(visit, draft), meal, ref };
}

/** Guests as a list names them: all together, a whole delegation, else one by one in the order of the roster. */
function named(visit: Visit, guests: readonly string[]): readonly string[] {
  const among = new Set(guests);
  const covered = (ids: readonly (string | null)[]): boolean => ids.length > 1 && ids.every((id) => id !== null && among.has(id));
  if (covered(attendingVisitors(visit).map(({ id }) => id))) return ["ALL"];
  const whole = [...delegations(visit)].filter(([key, own]) => key !== "" && covered(own.map(({ id }) => id)));
  const told = new Set(whole.flatMap(([, own]) => own.map(({ id }) => id)));
  return [...whole.map(([key]) => key), ...attendingVisitors(visit).flatMap(({ id }) => (id !== null && among.has(id) && !told.has(id) ? [id] : []))];
}
