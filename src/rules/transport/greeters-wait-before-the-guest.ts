import { addMinutes, minutesBetween } from "../../values/day";
import { runName } from "../../visit/runs";
import { setting } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "TRN-02",
  title: { ko: "영접자는 손님보다 먼저 지정 장소에 도착한다", en: "Greeters are on the spot before the guest" },
  why: { ko: "먼저 와서 기다리는 것이 마중입니다.", en: "To meet someone is to be there first." },
  source: ["S011"],
  severity: "must",
  from: "confirmed",
  needs: ["transport"],
  advice: { ko: "대기시각을 앞당기세요", en: "wait earlier" },
  messages: {
    unknown: { ko: "{run}: 대기시각이 비어 있습니다", en: "{run}: when greeters wait is blank" },
    late: { ko: "{run}: 대기 {meet}이(가) 편 도착 {flight}보다 늦습니다", en: "{run}: greeters wait from {meet}, after the flight {flight}" },
    tight: { ko: "{run}: 대기 {meet} – 편 도착까지 {minutes}분뿐입니다", en: "{run}: greeters wait from {meet}, only {minutes} min before the flight" },
  },
  *check({ transport }, { greeterMarginMinutes: margin }, tell) {
    for (const run of transport) {
      if (run.kind !== "pickup" || run.flightAt === null) continue;
      const place = { part: "transport", row: run.row, column: "meetAt" } as const;
      const early = addMinutes(run.flightAt, -margin);
      // Nobody can wait there before having left: then the leaving has to be planned anew first.
      const remedy = run.leaveBaseAt === null || run.leaveBaseAt < early ? { remedy: setting(place, early) } : {};
      if (run.meetAt === null) yield tell("unknown", { run: runName(run) }, place, remedy);
      else if (run.meetAt > run.flightAt) yield tell("late", { run: runName(run), meet: run.meetAt, flight: run.flightAt }, place, remedy);
      else if (run.meetAt > early) {
        yield tell("tight", { run: runName(run), meet: run.meetAt, minutes: minutesBetween(run.meetAt, run.flightAt) }, place, { severity: "should", ...remedy });
      }
    }
  },
  examples: {
    keeps: [{ transport: [{ kind: "pickup", flightAt: "2026-11-10T12:10", meetAt: "2026-11-10T11:55" }, { kind: "transfer", meetAt: null }] }],
    breaks: [
      { transport: [{ kind: "pickup", flightAt: "2026-11-10T12:10", meetAt: "2026-11-10T12:11" }] },
      { transport: [{ kind: "pickup", flightAt: "2026-11-10T12:10", meetAt: "2026-11-10T12:00" }] },
      { transport: [{ kind: "pickup", flightAt: "2026-11-10T12:10", meetAt: null }] },
    ],
  },
});
