import { minutesBetween } from "../../values/day";
import { stopsByPerson, type TimedStop } from "../../visit/stops";
import { rule } from "../rule";
import { transferMinutes } from "../transfer-time";

export default rule({
  id: "ITN-03",
  title: { ko: "장소가 바뀌면 이동시간에 여유 10분을 더해 둔다", en: "Between two places there is the travel time and ten minutes to spare" },
  why: { ko: "엘리베이터와 인사에도 시간이 듭니다.", en: "Lifts and greetings take time too." },
  source: ["S109"],
  severity: "should",
  from: "confirmed",
  needs: ["itinerary"],
  advice: { ko: "사이를 벌리거나 이동 일정을 넣으세요", en: "leave more time, or put in a transfer" },
  messages: {
    tight: { ko: "'{first}'에서 '{second}'까지 {minutes}분 – {needed}분 필요", en: "{minutes} min from {first} to {second}; {needed} needed" },
  },
  *check(visit, policy, tell) {
    const tight = new Map<string, readonly [TimedStop, TimedStop]>();
    for (const stops of stopsByPerson(visit).values()) {
      stops.forEach((second, index) => {
        const first = stops[index - 1];
        if (first && first.end <= second.start && transferMinutes(first, second, policy) > minutesBetween(first.end, second.start)) tight.set(`${first.row}|${second.row}`, [first, second]);
      });
    }
    for (const [first, second] of tight.values()) {
      const values = { first: first.title ?? first.id ?? "?", second: second.title ?? second.id ?? "?", minutes: minutesBetween(first.end, second.start), needed: transferMinutes(first, second, policy) };
      yield tell("tight", values, { part: "itinerary", row: second.row, column: "start" });
    }
  },
  examples: {
    keeps: [
      {
        itinerary: [
          { type: "meeting", place: "본사", end: "2026-11-10T10:00", start: "2026-11-10T09:00", participants: ["V001"], travelMinToNext: 5 },
          { type: "meal", place: "식당", start: "2026-11-10T10:15", end: "2026-11-10T11:00", participants: ["V001"] },
        ],
      },
      {
        itinerary: [
          { type: "meal", place: "호텔 1층", start: "2026-11-10T12:00", end: "2026-11-10T13:00", participants: ["V001"] },
          { type: "rest", place: "호텔", start: "2026-11-10T13:00", end: "2026-11-10T15:00", participants: ["V001"] },
        ],
      },
    ],
    breaks: [
      {
        itinerary: [
          { type: "meeting", place: "본사", end: "2026-11-10T10:00", start: "2026-11-10T09:00", participants: ["V001"], travelMinToNext: 20 },
          { type: "meal", place: "식당", start: "2026-11-10T10:25", end: "2026-11-10T11:00", participants: ["V001"] },
        ],
      },
    ],
  },
});
