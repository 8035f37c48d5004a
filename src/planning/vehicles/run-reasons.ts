import type { Text } from "../../language/text";
import { minutesBetween } from "../../values/day";
import { personName } from "../../visit/people";
import type { Visit } from "../../visit/visit";
import type { Told } from "../proposal";
import type { ProposedRun } from "./proposed-run";
import type { Trip } from "./trips";

const words = {
  fixed: { ko: "손으로 고정한 운행", en: "fixed by hand" },
  kept: { ko: "지금 배정 그대로", en: "stays as it is" },
  moved: { ko: "편 시각 {flight}에 맞추어 시각을 옮김", en: "moved with the flight, {flight}" },
  margins: { ko: "기준 여유시간에 맞추어 시각을 고침", en: "times corrected to the margins of the standards" },
  joined: { ko: "같은 편이고 자리가 있어 {who}을(를) 태움", en: "{who} come on board: same flight, and there is room" },
  left: { ko: "{who}은(는) 더 타지 않음", en: "no longer on board: {who}" },
  otherCar: { ko: "{from}이(가) 모자라거나 겹쳐 {to}(으)로 바꿈", en: "{to} instead of {from}, which is too small or taken" },
  car: { ko: "차량이 없어 {to} 배정", en: "had no vehicle: {to}" },
  pickup: { ko: "{flights} 도착 {at}, {minutes}분 뒤 출발 – {why}", en: "{flights} arrives {at}, leaves {minutes} min later; {why}" },
  sendoff: { ko: "{flights} 출발 {at}, {minutes}분 전 도착 – {why}", en: "{flights} leaves {at}, there {minutes} min before; {why}" },
  transfer: { ko: "일정 '{stop}' – {why}", en: "the itinerary's '{stop}'; {why}" },
  emptied: { ko: "탈 손님이 없음", en: "no guest needs it" },
} as const satisfies Record<string, Text>;

const why = {
  hired: { ko: "빈 차로 모자라 한 대가 더 필요", en: "free vehicles do not suffice: one more is needed" },
  ownCar: { ko: "주빈은 수행할 사람하고만 탐", en: "the principal rides with aides only" },
  shared: { ko: "시각이 가까운 편을 함께", en: "flights close in time share it" },
  luggage: { ko: "짐까지 들어가는 가장 알맞은 빈 차", en: "the free vehicle that best holds them and their luggage" },
  fits: { ko: "인원에 가장 알맞은 빈 차", en: "the free vehicle that suits their number best" },
} as const satisfies Record<string, Text>;

const noFlight: Text = { ko: "편명 미정", en: "the flight" };

/** Why nobody needs a run any more. */
export const emptiedReason: Told = { words: words.emptied, values: {} };

/** Why a run is proposed as it is. `cells` are those that would be written. */
export function runReason(visit: Visit, proposed: ProposedRun, cells: Readonly<Record<string, unknown>>): Told {
  const { run, hold, trip, times, car, isOtherCar, joined, left } = proposed;
  if (trip) return tripReason(trip, proposed);
  const named = (ids: readonly string[]): readonly Text[] => ids.map((id) => personName(visit, id));
  if (hold === "fixed") return { words: words.fixed, values: {} };
  if (joined.length > 0) return { words: words.joined, values: { who: named(joined) } };
  if (left.length > 0) return { words: words.left, values: { who: named(left) } };
  if (isOtherCar && run?.vehicleId != null) return { words: words.otherCar, values: { from: run.vehicleId, to: car?.id ?? "?" } };
  if (isOtherCar) return { words: words.car, values: { to: car?.id ?? "?" } };
  if ("flightAt" in cells && times.flightAt !== null) return { words: words.moved, values: { flight: times.flightAt } };
  return { words: Object.keys(cells).length > 0 ? words.margins : words.kept, values: {} };
}

function tripReason(trip: Trip, proposed: ProposedRun): Told {
  const { kind, services, flightAt, departAt, arriveAt, stops } = trip;
  const said = { why: why[whyOf(trip, proposed)] };
  if (kind === "transfer" || flightAt === null) return { words: words.transfer, values: { ...said, stop: stops[0]?.title ?? stops[0]?.id ?? "?" } };
  const minutes = kind === "pickup" ? minutesBetween(flightAt, departAt) : minutesBetween(arriveAt, flightAt);
  return { words: words[kind], values: { ...said, flights: services.length > 0 ? services.join("/") : noFlight, at: flightAt, minutes } };
}

function whyOf({ kind, guests, services }: Trip, { car, riders }: ProposedRun): keyof typeof why {
  const own = guests.filter(({ id }) => riders.includes(id ?? ""));
  if (car?.row === null) return "hired";
  if (own.length < guests.length && own.some(({ isPrincipal }) => isPrincipal === "Y")) return "ownCar";
  if (services.length > 1) return "shared";
  return kind === "transfer" ? "fits" : "luggage";
}
