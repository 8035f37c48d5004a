import type { Text } from "../../language/text";
import type { Visit } from "../../visit/visit";
import type { Proposer, Question } from "../proposer";
import { proposedRuns } from "./proposed-runs";
import { usualMinutes } from "./road";
import { runLines } from "./run-lines";

const words = {
  ride: { ko: "시간을 모르는 길은 몇 분으로 볼까요", en: "Minutes for a way that nobody knows" },
  base: { ko: "영접자 집합 장소 (비우면 본사 로비)", en: "Where greeters gather (left blank: head office lobby)" },
  lobby: { ko: "본사 로비", en: "Head office lobby" },
  nothing: { ko: "차로 모실 손님도 차를 쓰는 이동 일정도 없습니다.", en: "No guest needs a ride, and no stop of the itinerary moves anybody." },
} as const satisfies Record<string, Text>;

/** Taken when no run says how long the way to a terminal is. */
const usualRide = 60;

const vehicles: Proposer = {
  key: "vehicles",
  order: 40,
  title: { ko: "차량", en: "Vehicles" },
  use: { ko: "도착·출발이 가까운 손님을 함께 모시고, 짐까지 들어갈 차와 의전 순서의 자리, 함께 탈 사람, 대기·집합 시각을 정합니다.", en: "Guests whose flights are close share a run; cars that hold their luggage, seats by precedence, who rides along, when to gather and wait." },
  needs: ["visitors", "vehicles", "transport"],
  reads: ["request", "visitors", "hosts", "itinerary", "rooms", "banquets", "vehicles", "transport", "rides", "grades", "standards"],
  subjects: null,
  questions,
  *propose(visit, { keeps, answers = {}, language = "ko" }) {
    const asked = questions(visit);
    const answer = (key: string): string => answers[key] ?? asked.find((question) => question.key === key)?.usual ?? "";
    const minutes = Number(answer("ride"));
    const roads = { usual: minutes >= 1 ? Math.round(minutes) : usualRide, base: answer("base").trim() || words.lobby[language] };
    const found = yield* proposedRuns(visit, keeps, roads);
    if (found.runs.length + found.emptied.length + found.calls.unknown.length + found.unclear.length === 0) return { words: words.nothing, values: {} };
    return runLines(visit, found);
  },
};

export default vehicles;

function questions(visit: Visit): readonly Question[] {
  return [
    { key: "ride", words: words.ride, choices: null, usual: String(usualMinutes(visit) ?? usualRide) },
    { key: "base", words: words.base, choices: null, usual: usualPlace(visit) ?? "" },
  ];
}

/** Where most of the runs that stand gather. */
function usualPlace({ transport }: Visit): string | null {
  const counts = new Map<string, number>();
  for (const { assemblyPlace } of transport) if (assemblyPlace !== null) counts.set(assemblyPlace, (counts.get(assemblyPlace) ?? 0) + 1);
  return [...counts].reduce<readonly [string | null, number]>((most, each) => (each[1] > most[1] ? each : most), [null, 0])[0];
}
