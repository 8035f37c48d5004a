import { attendingVisitors } from "../../visit/people";
import { setting } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "REQ-02",
  title: { ko: "신청 인원수는 명단의 참석 인원수와 같다", en: "The declared headcount is the number of attending visitors" },
  why: { ko: "객실·좌석·식사가 모두 이 숫자로 예약됩니다.", en: "Rooms, seats and meals are booked by this number." },
  source: ["S001", "S093"],
  severity: "must",
  from: "submitted",
  needs: ["request", "visitors"],
  advice: { ko: "신청인원을 고치거나 명단의 상태를 고치세요", en: "correct the headcount, or the status of people on the roster" },
  messages: {
    differs: { ko: "신청인원 {declared}명, 명단의 참석자 {attending}명", en: "{declared} declared, {attending} attending on the roster" },
  },
  *check(visit, _policy, tell) {
    const declared = visit.request.declaredHeadcount;
    const attending = attendingVisitors(visit).length;
    if (declared === null || declared === attending) return;
    const place = { part: "request", column: "declaredHeadcount" } as const;
    yield tell("differs", { declared, attending }, place, { remedy: setting(place, attending) });
  },
  examples: {
    keeps: [{ request: { declaredHeadcount: 2 }, visitors: [{}, {}, { status: "cancelled" }] }],
    breaks: [{ request: { declaredHeadcount: 3 }, visitors: [{}, {}, { status: "cancelled" }] }],
  },
});
