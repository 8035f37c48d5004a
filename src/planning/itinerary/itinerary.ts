import { languages, type Language } from "../../language/language";
import type { Text } from "../../language/text";
import { attendingVisitors, visitorName } from "../../visit/people";
import type { Visit } from "../../visit/visit";
import type { Proposer, Question } from "../proposer";
import { knownGuests } from "./guests";
import { itineraryLines } from "./itinerary-lines";
import { plannedStops } from "./planned-stops";
import { standingLines, withMoved } from "./standing-stops";

const words = {
  language: { ko: "내용을 적을 언어", en: "Language of the rows" },
  nobody: { ko: "도착·출발 일시가 적힌 참석 손님이 아직 없습니다.", en: "No guest who comes has an arrival and a departure yet." },
} as const satisfies Record<string, Text>;

const languageNames: Readonly<Record<Language, Text>> = { ko: { ko: "한국어", en: "Korean" }, en: { ko: "영어", en: "English" } };

const itinerary: Proposer = {
  key: "itinerary",
  title: { ko: "일정", en: "Itinerary" },
  use: { ko: "도착·출발, 운행, 회의·참관·연회를 제 시각에 놓고, 빠진 영접·숙박·끼니·휴식·송별을 겹치지 않게 채웁니다. 있는 줄은 그대로 둡니다.", en: "Puts flights, rides, talks, tours and banquets at their own times, then adds the receptions, check-ins, meals, rest and send-offs that are missing. Rows that are there stay." },
  needs: ["visitors", "itinerary"],
  reads: ["request", "visitors", "hosts", "itinerary", "vehicles", "transport", "rides", "rooms", "meetings", "tours", "banquets", "standards"],
  subjects: null,
  questions,
  *propose(visit, { keeps, answers = {} }) {
    const known = knownGuests(visit);
    if (known.size === 0) return { words: words.nobody, values: {} };
    const language: Language = languages.find((each) => each === answers["language"]) ?? languageOf(visit);
    const standing = standingLines(visit, keeps);
    const planned = yield* plannedStops(withMoved(visit, standing));
    const unknown = attendingVisitors(visit).filter(({ id }) => id === null || !known.has(id)).map(visitorName);
    const { lines, notes } = itineraryLines(visit, planned, unknown, language);
    return { lines: [...standing, ...lines], notes };
  },
};

export default itinerary;

function questions(visit: Visit): readonly Question[] {
  return [{ key: "language", words: words.language, choices: languages.map((key) => ({ key, words: languageNames[key] })), usual: languageOf(visit) }];
}

/** The language that the visit's own names are in: Korean unless there are names and none is Korean. */
function languageOf({ itinerary: stops, banquets, meetings, tours, rooms }: Visit): Language {
  const names = [...stops.map(({ title }) => title), ...banquets.map(({ name }) => name), ...meetings.map(({ name }) => name), ...tours.map(({ site }) => site), ...rooms.map(({ hotel }) => hotel)].filter((name) => name !== null);
  return names.length > 0 && !names.some((name) => /\p{Script=Hangul}/u.test(name)) ? "en" : "ko";
}
