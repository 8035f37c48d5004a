import { minutesBetween } from "../../values/day";
import { rule } from "../rule";

export default rule({
  id: "ITN-09",
  title: { ko: "15분 넘게 어긋난 일정에는 사유가 있다", en: "A stop that ran more than fifteen minutes off has a reason" },
  why: { ko: "다음 접대가 이번의 지연에서 배웁니다.", en: "The next visit learns from this one's delays." },
  source: ["S110"],
  severity: "note",
  from: "running",
  needs: ["itinerary"],
  advice: { ko: "사유를 적으세요", en: "write the reason" },
  messages: { off: { ko: "{stop}: {start} 예정, {actual} 시작 – {minutes}분 차이, 사유 없음", en: "{stop}: planned {start}, began {actual}, {minutes} min off, no reason given" } },
  *check({ itinerary }, { delayNoteMinutes }, tell) {
    for (const { row, title, id, start, actualStart, deviationNote } of itinerary) {
      if (start === null || actualStart === null || deviationNote !== null) continue;
      const minutes = Math.abs(minutesBetween(start, actualStart));
      if (minutes > delayNoteMinutes) yield tell("off", { stop: title ?? id ?? "?", start, actual: actualStart, minutes }, { part: "itinerary", row, column: "deviationNote" });
    }
  },
  examples: {
    keeps: [{ itinerary: [{ start: "2026-11-10T09:00", actualStart: "2026-11-10T09:15", deviationNote: null }] }],
    breaks: [{ itinerary: [{ start: "2026-11-10T09:00", actualStart: "2026-11-10T09:16", deviationNote: null }] }],
  },
});
