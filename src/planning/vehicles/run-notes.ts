import type { Text } from "../../language/text";
import { hostOf, personName, visitorName, visitorOf } from "../../visit/people";
import { stopsByPerson } from "../../visit/stops";
import { dayOf } from "../../values/day";
import type { Visit } from "../../visit/visit";
import type { Told } from "../proposal";
import type { ProposedRun, ProposedRuns } from "./proposed-run";
import { knownMinutes } from "./road";

const words = {
  unknown: { ko: "{who}: 도착·출발 일시나 장소가 없어 차를 정하지 못했습니다.", en: "{who}: no ride could be planned, time or place of arrival or departure is missing." },
  unclear: { ko: "일정 {stops}: 장소를 '호텔→본사'처럼 적으면 이동 운행을 정합니다.", en: "Itinerary {stops}: write the place as \"hotel→office\" and a run is planned." },
  hired: { ko: "차량 {cars}을(를) 더 빌려야 합니다. 차량번호와 기사를 적으세요.", en: "Vehicles still to be hired: {cars}. Enter plate and driver." },
  road: { ko: "{ways}: 걸리는 시간을 몰라 {minutes}분으로 보았습니다. 다르면 위의 답을 고쳐 다시 보세요.", en: "{ways}: how long it takes is not known; {minutes} min were taken. Change the answer above if it differs." },
  alone: { ko: "{runs}: 함께 탈 수 있는 접대인원이 없습니다.", en: "{runs}: none of us is free to ride along." },
  tight: { ko: "{run}: {who}의 일정 '{stop}'이(가) 출발 {at} 뒤에 끝납니다.", en: "{run}: {stop} of {who} ends after it leaves, {at}." },
  ahead: { ko: "{who}: 일정 '{stop}'에는 손님보다 먼저 연회장에 가도록 따로 보냅니다.", en: "{who}: not in the cars of {stop}, to be at the banquet before the guests." },
  absent: { ko: "{who}: 일정 '{stop}' 때에는 공항을 오가거나 떠난 뒤라 태우지 않았습니다.", en: "{who}: not in the cars of {stop}, being on the way from or to the airport, or gone." },
  told: { ko: "새 영접 운행의 승차준비와 통지일은 계획입니다. 기사와 마중 나갈 사람에게 알린 뒤 확인하세요.", en: "In new pick-ups, vehicle ready and notified on are a plan: tell drivers and greeters, then confirm them." },
  fixedLeft: { ko: "고정한 운행 {run}: {who}은(는) 취소했습니다.", en: "Run {run} is fixed, but {who} has cancelled." },
} as const satisfies Record<string, Text>;

/** What a proposal of runs could not do, and what is left to be done. */
export function runNotes(visit: Visit, { runs, hired, calls, unclear, ahead, absent, roads }: ProposedRuns): readonly Told[] {
  const planned = runs.filter(({ trip }) => trip !== null);
  const ways = [...new Set(planned.flatMap(({ trip }) => (trip && trip.kind !== "transfer" && knownMinutes(visit, trip.from, trip.to) === null ? [`${trip.from}→${trip.to}`] : [])))];
  const alone = planned.filter(({ riders }) => !riders.some((id) => hostOf(visit, id))).map(({ id }) => id);
  return [
    ...(calls.unknown.length > 0 ? [{ words: words.unknown, values: { who: calls.unknown.map(visitorName) } }] : []),
    ...(unclear.length > 0 ? [{ words: words.unclear, values: { stops: unclear.map(({ id, title }) => title ?? id ?? "?") } }] : []),
    ...ahead.map(({ host, stop }): Told => ({ words: words.ahead, values: { who: personName(visit, host), stop: stop.title ?? stop.id ?? "?" } })),
    ...absent.map(({ guest, stop }): Told => ({ words: words.absent, values: { who: visitorName(guest), stop: stop.title ?? stop.id ?? "?" } })),
    ...(hired.length > 0 ? [{ words: words.hired, values: { cars: hired.map(({ id }) => id) } }] : []),
    ...(ways.length > 0 ? [{ words: words.road, values: { ways, minutes: roads.usual } }] : []),
    ...(alone.length > 0 ? [{ words: words.alone, values: { runs: alone } }] : []),
    ...planned.flatMap((each) => tightNotes(visit, each)),
    ...(planned.some(({ trip }) => trip?.kind === "pickup") ? [{ words: words.told, values: {} }] : []),
    ...runs.filter(({ hold }) => hold === "fixed").flatMap(({ id, riders }) => {
      const left = riders.filter((rider) => visitorOf(visit, rider)?.status === "cancelled");
      return left.length === 0 ? [] : [{ words: words.fixedLeft, values: { run: id, who: left.map((rider) => personName(visit, rider)) } }];
    }),
  ];
}

/** Guests who would have to leave a stop before it ends to be at the airport in time. */
function tightNotes(visit: Visit, { id, trip, riders }: ProposedRun): readonly Told[] {
  if (trip?.kind !== "sendoff") return [];
  const late = riders.flatMap((rider) => {
    const stop = (stopsByPerson(visit).get(rider) ?? []).find(({ type, start, end }) => type !== "sendoff" && dayOf(end) === dayOf(trip.departAt) && start < trip.departAt && end > trip.departAt);
    return stop && visitorOf(visit, rider) ? [{ rider, stop }] : [];
  });
  const [first] = late;
  return first ? [{ words: words.tight, values: { run: id, who: late.map(({ rider }) => personName(visit, rider)), stop: first.stop.title ?? first.stop.id ?? "?", at: trip.departAt } }] : [];
}
