import { isPublicHoliday, isRamadan } from "../../policy/holidays";
import { clockOf, dayOf } from "../../values/day";
import { attendingVisitors, expanded, visitorName } from "../../visit/people";
import { meetsPrayer } from "../prayer-time";
import { rule } from "../rule";

const quiet = new Set<string | null>(["rest", "lodging"]);

export default rule({
  id: "ITN-10",
  title: { ko: "명절·금요예배·라마단 시간과 일정이 겹치지 않는다", en: "The itinerary keeps clear of holidays, Friday prayer and Ramadan" },
  why: { ko: "먼저 말하지 않는 손님일수록 우리가 먼저 알아야 합니다.", en: "Guests who would not ask are the ones to know it for." },
  source: ["S101"],
  severity: "should",
  from: "confirmed",
  needs: ["itinerary", "visitors"],
  advice: { ko: "손님에게 묻고 시간을 옮기거나 기도 시간을 두세요", en: "ask the guests; move it, or leave time for prayer" },
  messages: {
    prayer: { ko: "{stop} {start}: 금요예배 시간과 겹칩니다 – {guests}", en: "{stop} {start}: at the time of Friday prayer for {guests}" },
    fast: { ko: "{stop} {start}: 라마단 낮 식사입니다 – {guests}", en: "{stop} {start}: a daytime meal in Ramadan for {guests}" },
    holiday: { ko: "{stop} {start}: 명절 연휴입니다", en: "{stop} {start}: a public holiday" },
  },
  *check(visit, policy, tell) {
    const { fastFrom, fastTo } = policy;
    const halal = new Map(attendingVisitors(visit).filter((visitor) => visitor.diet?.includes("halal")).map((visitor) => [visitor.id, visitorName(visitor)]));
    for (const { row, type, title, id, start, end, participants, meal } of visit.itinerary) {
      yield null;
      if (start === null || end === null || quiet.has(type)) continue;
      const stop = title ?? id ?? "?";
      const guests = expanded(visit, participants).flatMap((person) => halal.get(person) ?? []);
      const place = { part: "itinerary", row, column: "start" } as const;
      const day = dayOf(start);
      if (isPublicHoliday(day)) yield tell("holiday", { stop, start }, place);
      if (guests.length === 0) continue;
      if (meetsPrayer(start, end, policy)) yield tell("prayer", { stop, start, guests }, place);
      if (meal !== null && isRamadan(day) && clockOf(start) > fastFrom && clockOf(start) < fastTo) yield tell("fast", { stop, start, guests }, place);
    }
  },
  examples: {
    keeps: [
      { visitors: [{ id: "V001", diet: ["halal"] }], itinerary: [{ start: "2026-11-12T12:00", end: "2026-11-12T13:00", participants: ["V001"], type: "meeting" }] },
      { visitors: [{ id: "V001", diet: [] }], itinerary: [{ start: "2026-11-13T12:00", end: "2026-11-13T13:00", participants: ["V001"], type: "meeting" }] },
    ],
    breaks: [
      { visitors: [{ id: "V001", diet: ["halal"] }], itinerary: [{ start: "2026-11-13T13:30", end: "2026-11-13T15:00", participants: ["ALL"], type: "meeting" }] },
      { visitors: [{ id: "V001", diet: ["halal"] }], itinerary: [{ start: "2027-02-16T12:00", end: "2027-02-16T13:00", participants: ["V001"], type: "meal", meal: "lunch" }] },
      { itinerary: [{ start: "2026-09-25T09:00", end: "2026-09-25T10:00", type: "meeting" }] },
    ],
  },
});
