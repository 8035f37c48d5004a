import type { Text } from "../../language/text";
import type { Change } from "../../visit/finding";
import { holdings } from "../../visit/holdings";
import { visitorName } from "../../visit/people";
import { changing } from "../remedy";
import { rule } from "../rule";

const free: Text = { ko: "{visitor}의 자리 모두 비우기", en: "Free all that {visitor} holds" };

export default rule({
  id: "VIS-15",
  title: { ko: "취소된 방문자는 객실·좌석·차량·식수·선물에서 빠진다", en: "A cancelled visitor holds no room, seat, ride, meal or gift" },
  why: { ko: "오지 않는 손님의 방과 식사도 값을 치릅니다.", en: "Rooms and meals are paid for people who do not come." },
  source: ["S007"],
  severity: "must",
  from: "confirmed",
  needs: ["visitors"],
  advice: { ko: "그 칸에서 이름을 빼세요", en: "take the person out of that cell" },
  messages: {
    room: { ko: "취소된 {visitor}이(가) 객실 {where}에 있습니다", en: "{visitor} is cancelled but holds room {where}" },
    seat: { ko: "취소된 {visitor}이(가) {where}의 좌석에 있습니다", en: "{visitor} is cancelled but has a seat at {where}" },
    ride: { ko: "취소된 {visitor}이(가) 운행 {where}에 타고 있습니다", en: "{visitor} is cancelled but rides in run {where}" },
    list: { ko: "취소된 {visitor}이(가) {where}의 명단에 있습니다", en: "{visitor} is cancelled but is on the list of {where}" },
    meal: { ko: "취소된 {visitor}에게 {where}의 대체 요리가 있습니다", en: "{visitor} is cancelled but has a substitute for {where}" },
    gift: { ko: "취소된 {visitor}에게 줄 선물 {where}이(가) 있습니다", en: "{visitor} is cancelled but has a gift: {where}" },
  },
  *check(visit, _policy, tell) {
    const cancelled = new Map(visit.visitors.flatMap((visitor) => (visitor.status === "cancelled" && visitor.id !== null ? [[visitor.id, visitorName(visitor)] as const] : [])));
    if (cancelled.size === 0) return;
    const held = holdings(visit, new Set(cancelled.keys()));
    const changes = new Map<string, Change[]>();
    for (const holding of held) changes.set(holding.person, [...(changes.get(holding.person) ?? []), ...holding.changes]);
    for (const { person, kind, where, place } of held) {
      const visitor = cancelled.get(person) ?? person;
      yield tell(kind, { visitor, where }, place, { remedy: changing(free, { visitor }, changes.get(person) ?? []) });
    }
  },
  examples: {
    keeps: [{ visitors: [{ id: "V001", status: "cancelled" }, { id: "V002" }], rooms: [{ occupant1: "V002", occupant2: null }], gifts: [{ visitorId: "V002" }] }],
    breaks: [
      { visitors: [{ id: "V001", status: "cancelled" }], rooms: [{ occupant1: "V001", occupant2: null }] },
      { visitors: [{ id: "V001", status: "cancelled" }], seats: [{ personId: "V001" }] },
      { visitors: [{ id: "V001", status: "cancelled" }], banquets: [{ guestIds: ["V001"] }] },
      { visitors: [{ id: "V001", status: "cancelled" }], transport: [{ id: "T01" }], rides: [{ runId: "T01", personId: "V001" }] },
      { visitors: [{ id: "V001", status: "cancelled" }], gifts: [{ visitorId: "V001", deliveredOn: null }] },
      { visitors: [{ id: "V001", status: "cancelled" }], itinerary: [{ participants: ["ALL", "V001"] }] },
      { visitors: [{ id: "V001", status: "cancelled" }], meetings: [{ guestIds: ["V001"] }] },
    ],
  },
});
