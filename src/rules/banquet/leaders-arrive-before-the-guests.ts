import { addMinutes } from "../../values/day";
import { inOrder } from "../../visit/in-order";
import { expanded, hostOf, personName } from "../../visit/people";
import { runName, runsOf } from "../../visit/runs";
import { setting } from "../remedy";
import { rule } from "../rule";
import { isOnTheWay } from "../way-to-banquet";

/** Minutes that leaders stand at the door before the guests come. */
const headStart = 15;

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
    together: { ko: "{banquet}: 배석 임원 {people}이(가) 손님과 같은 차({run})로 도착합니다", en: "{banquet}: {people} arrive in one car with the guests ({run})" },
  },
  *check(visit, _policy, tell) {
    for (const { row, name, id, start, hostIds, accompanyingLeaderIds, leadersArriveAt: leaders, guestsArriveAt: guests, guestIds } of visit.banquets) {
      yield null;
      const banquet = name ?? id ?? "?";
      const place = { part: "banquets", row } as const;
      const atDoor = { ...place, column: "leadersArriveAt" } as const;
      if (accompanyingLeaderIds === null || accompanyingLeaderIds.length === 0) {
        const leading = expanded(visit, hostIds).flatMap((person) => hostOf(visit, person) ?? []).filter(({ isLeader }) => isLeader === "Y");
        const known = inOrder(leading, ({ id: own }) => own).map((host) => host.id);
        const column = { ...place, column: "accompanyingLeaderIds" } as const;
        yield tell("nobody", { banquet }, column, known.length === 0 ? {} : { remedy: setting(column, known) });
      }
      const before = guests === null ? {} : { remedy: setting(atDoor, addMinutes(guests, -headStart)) };
      if (leaders === null) yield tell("blank", { banquet, who: { ko: "임원", en: "leaders" } }, atDoor, before);
      if (guests === null) yield tell("blank", { banquet, who: { ko: "손님", en: "guests" } }, { ...place, column: "guestsArriveAt" });
      if (leaders !== null && guests !== null && leaders >= guests) yield tell("late", { banquet, leaders, guests }, atDoor, before);
      if (guests !== null && start !== null && guests > start) {
        const column = { ...place, column: "guestsArriveAt" } as const;
        yield tell("guestsLate", { banquet, guests, start }, column, leaders !== null && leaders < start ? { remedy: setting(column, start) } : {});
      }
      const invited = new Set(expanded(visit, guestIds));
      const seated = new Set(accompanyingLeaderIds ?? []);
      const theirs = new Set([...seated].flatMap((person) => runsOf(visit, person)));
      for (const { run, riders } of theirs) {
        if (!isOnTheWay({ start }, run.arriveAt)) continue;
        const shared = riders.filter((rider) => seated.has(rider));
        if (shared.length === 0 || !riders.some((rider) => invited.has(rider))) continue;
        yield tell("together", { banquet, run: runName(run), people: shared.map((person) => personName(visit, person)) }, { part: "transport", row: run.row, column: "arriveAt" });
      }
    }
  },
  examples: {
    keeps: [{ banquets: [{ start: "2026-11-10T18:30", leadersArriveAt: "2026-11-10T18:10", guestsArriveAt: "2026-11-10T18:25" }] }],
    breaks: [
      { banquets: [{ leadersArriveAt: "2026-11-10T18:25", guestsArriveAt: "2026-11-10T18:25", start: "2026-11-10T18:30" }] },
      { banquets: [{ leadersArriveAt: "2026-11-10T18:10", guestsArriveAt: "2026-11-10T18:31", start: "2026-11-10T18:30" }] },
      { hosts: [{ id: "H01", isLeader: "Y" }], banquets: [{ hostIds: ["H01"], accompanyingLeaderIds: [] }] },
      {
        banquets: [{ start: "2026-11-10T18:30", leadersArriveAt: "2026-11-10T18:10", guestsArriveAt: "2026-11-10T18:25", guestIds: ["V001"], accompanyingLeaderIds: ["H01"] }],
        transport: [{ id: "T01", kind: "transfer", departAt: "2026-11-10T17:40", arriveAt: "2026-11-10T18:20" }],
        rides: [{ runId: "T01", personId: "V001" }, { runId: "T01", personId: "H01" }],
      },
      { banquets: [{ guestsArriveAt: null }] },
    ],
  },
});
