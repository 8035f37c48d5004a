import { dayOf } from "../../values/day";
import { rule } from "../rule";

export default rule({
  id: "BAN-02",
  title: { ko: "호텔·식당에 미리 통보하고 전날까지 최종 인원을 확정한다", en: "The venue is told beforehand and has the final count by the day before" },
  why: { ko: "당일에 바뀐 인원은 모자란 자리나 버린 음식이 됩니다.", en: "A count changed on the day is a missing chair or wasted food." },
  source: ["S018"],
  severity: "must",
  from: "confirmed",
  needs: ["banquets"],
  advice: { ko: "통보한 날과 최종인원을 확정한 날을 적으세요", en: "enter the day the venue was told and the day the count was final" },
  messages: {
    untold: { ko: "{banquet}: 호텔통보일이 비어 있습니다", en: "{banquet}: the day the venue was told is blank" },
    late: { ko: "{banquet}: 호텔통보 {on} – 연회 {start} 전날까지가 아닙니다", en: "{banquet}: the venue was told {on}, not before {start}" },
    open: { ko: "{banquet}: 최종인원확정일이 비어 있습니다", en: "{banquet}: the final count has no date" },
    lateCount: { ko: "{banquet}: 최종인원 확정 {on} – 연회 {start} 전날까지가 아닙니다", en: "{banquet}: the count was final {on}, not by the day before {start}" },
  },
  *check({ banquets }, _policy, tell) {
    for (const { row, name, id, start, venueNotifiedOn, finalCountOn } of banquets) {
      const banquet = name ?? id ?? "?";
      const told = { part: "banquets", row, column: "venueNotifiedOn" } as const;
      const counted = { part: "banquets", row, column: "finalCountOn" } as const;
      if (venueNotifiedOn === null) yield tell("untold", { banquet }, told);
      else if (start !== null && venueNotifiedOn >= dayOf(start)) yield tell("late", { banquet, on: venueNotifiedOn, start }, told);
      if (finalCountOn === null) yield tell("open", { banquet }, counted, { severity: "should" });
      else if (start !== null && finalCountOn >= dayOf(start)) yield tell("lateCount", { banquet, on: finalCountOn, start }, counted, { severity: "should" });
    }
  },
  examples: {
    keeps: [{ banquets: [{ start: "2026-11-10T18:30", venueNotifiedOn: "2026-11-03", finalCountOn: "2026-11-09" }] }],
    breaks: [
      { banquets: [{ venueNotifiedOn: null }] },
      { banquets: [{ start: "2026-11-10T18:30", venueNotifiedOn: "2026-11-10" }] },
      { banquets: [{ start: "2026-11-10T18:30", finalCountOn: "2026-11-10" }] },
    ],
  },
});
