import { addMinutes } from "../../values/day";
import { runName } from "../../visit/runs";
import { rule } from "../rule";

export default rule({
  id: "TRN-07",
  title: { ko: "귀국편의 시간·장소를 출발 전 24시간 안에 다시 확인한다", en: "The return flight is checked again within a day before it leaves" },
  why: { ko: "바뀐 탑승구는 전날 밤에 알려집니다.", en: "A changed gate is announced the night before." },
  source: ["S043"],
  severity: "should",
  from: "running",
  needs: ["transport"],
  advice: { ko: "항공사에 확인하고 일시와 결과를 적으세요", en: "ask the airline; enter when, and what it said" },
  messages: {
    blank: { ko: "{run}: 귀국편({flight}) 재확인이 없습니다", en: "{run}: the return flight ({flight}) was not checked again" },
    when: { ko: "{run}: 재확인 {at} – {flight} 전 24시간 안이 아닙니다", en: "{run}: checked {at}, not within the day before {flight}" },
    result: { ko: "{run}: 재확인 결과가 비어 있습니다", en: "{run}: what the check said is blank" },
  },
  *check({ transport }, _policy, tell) {
    for (const run of transport) {
      if (run.kind !== "sendoff" || run.flightAt === null) continue;
      const rechecked = run.recheckedAt;
      const cell = { part: "transport", row: run.row } as const;
      if (rechecked === null) yield tell("blank", { run: runName(run), flight: run.flightNo ?? "–" }, { ...cell, column: "recheckedAt" });
      else if (rechecked < addMinutes(run.flightAt, -24 * 60) || (run.departAt !== null && rechecked >= run.departAt)) {
        yield tell("when", { run: runName(run), at: rechecked, flight: run.flightAt }, { ...cell, column: "recheckedAt" });
      } else if (run.recheckResult === null) yield tell("result", { run: runName(run) }, { ...cell, column: "recheckResult" });
    }
  },
  examples: {
    keeps: [{ transport: [{ kind: "sendoff", flightAt: "2026-11-12T16:45", departAt: "2026-11-12T12:15", recheckedAt: "2026-11-12T08:30", recheckResult: "unchanged" }] }],
    breaks: [
      { transport: [{ kind: "sendoff", flightAt: "2026-11-12T16:45", recheckedAt: null }] },
      { transport: [{ kind: "sendoff", flightAt: "2026-11-12T16:45", departAt: "2026-11-12T12:15", recheckedAt: "2026-11-11T16:44", recheckResult: "unchanged" }] },
      { transport: [{ kind: "sendoff", flightAt: "2026-11-12T16:45", departAt: "2026-11-12T12:15", recheckedAt: "2026-11-12T08:30", recheckResult: null }] },
    ],
  },
});
