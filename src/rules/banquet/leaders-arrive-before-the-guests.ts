import { rule } from "../rule";

export default rule({
  id: "BAN-04",
  title: { ko: "동반 식사 임원이 손님보다 먼저 연회장에 도착한다", en: "The leaders at table arrive before the guests" },
  why: { ko: "주인이 문에서 손님을 맞이합니다.", en: "The host meets the guest at the door." },
  source: ["S017"],
  severity: "must",
  from: "confirmed",
  needs: ["banquets"],
  advice: { ko: "임원과 손님의 도착 시각을 고치세요", en: "correct when leaders and guests arrive" },
  messages: {
    nobody: { ko: "{banquet}: 배석 임원이 없습니다", en: "{banquet}: no leader is at table" },
    blank: { ko: "{banquet}: {who} 도착 시각이 비어 있습니다", en: "{banquet}: when {who} arrive is blank" },
    late: { ko: "{banquet}: 임원 도착 {leaders}이(가) 손님 도착 {guests}보다 먼저가 아닙니다", en: "{banquet}: leaders arrive {leaders}, not before the guests {guests}" },
    guestsLate: { ko: "{banquet}: 손님 도착 {guests}이(가) 시작 {start}보다 늦습니다", en: "{banquet}: guests arrive {guests}, after the start {start}" },
  },
  *check({ banquets }, _policy, tell) {
    for (const { row, name, id, start, accompanyingLeaderIds, leadersArriveAt: leaders, guestsArriveAt: guests } of banquets) {
      const banquet = name ?? id ?? "?";
      const place = { part: "banquets", row } as const;
      if (accompanyingLeaderIds === null || accompanyingLeaderIds.length === 0) yield tell("nobody", { banquet }, { ...place, column: "accompanyingLeaderIds" });
      if (leaders === null) yield tell("blank", { banquet, who: { ko: "임원", en: "leaders" } }, { ...place, column: "leadersArriveAt" });
      if (guests === null) yield tell("blank", { banquet, who: { ko: "손님", en: "guests" } }, { ...place, column: "guestsArriveAt" });
      if (leaders !== null && guests !== null && leaders >= guests) yield tell("late", { banquet, leaders, guests }, { ...place, column: "leadersArriveAt" });
      if (guests !== null && start !== null && guests > start) yield tell("guestsLate", { banquet, guests, start }, { ...place, column: "guestsArriveAt" });
    }
  },
  examples: {
    keeps: [{ banquets: [{ start: "2026-11-10T18:30", leadersArriveAt: "2026-11-10T18:10", guestsArriveAt: "2026-11-10T18:25" }] }],
    breaks: [
      { banquets: [{ leadersArriveAt: "2026-11-10T18:25", guestsArriveAt: "2026-11-10T18:25", start: "2026-11-10T18:30" }] },
      { banquets: [{ leadersArriveAt: "2026-11-10T18:10", guestsArriveAt: "2026-11-10T18:31", start: "2026-11-10T18:30" }] },
      { banquets: [{ accompanyingLeaderIds: [] }] },
      { banquets: [{ guestsArriveAt: null }] },
    ],
  },
});
