import { dayOf } from "../../values/day";
import { runName } from "../../visit/runs";
import { isTerminal } from "../../visit/terminals";
import { blanks, header } from "../header";
import { rule } from "../rule";

const needed = ["assemblyAt", "assemblyPlace", "leaveBaseAt", "notifiedOn"] as const;

export default rule({
  id: "TRN-03",
  title: { ko: "마중 나가는 임원·부서의 집합시간·장소·차량·출발을 정하고 알린다", en: "Those who go to meet guests know when and where to gather, and the car is ready" },
  why: { ko: "모이는 곳을 모르면 마중이 흩어집니다.", en: "Who does not know where to gather arrives alone, or not at all." },
  source: ["S012"],
  severity: "must",
  from: "confirmed",
  needs: ["transport"],
  advice: { ko: "집합·출발을 정해 알리고 칸을 채우세요", en: "settle it, tell everyone, and fill the cell" },
  messages: {
    blank: { ko: "{run}: {field}이(가) 비어 있습니다", en: "{run}: {field} is blank" },
    unready: { ko: "{run}: 승차준비가 Y가 아닙니다", en: "{run}: the vehicle is not ready" },
    order: { ko: "{run}: 집합 {assembly}, 출발 {leave}, 대기 {meet}의 순서가 맞지 않습니다", en: "{run}: gather {assembly}, leave {leave}, wait {meet}: not in this order" },
    late: { ko: "{run}: 통지 {notified}이(가) 집합일 {assembly}보다 늦습니다", en: "{run}: notified {notified}, after the day of gathering {assembly}" },
  },
  *check({ transport }, _policy, tell) {
    for (const run of transport) {
      const isMet = run.kind === "pickup" && ((run.leaderIds?.length ?? 0) > 0 || isTerminal(run.from));
      if (!isMet) continue;
      const name = runName(run);
      const place = { part: "transport", row: run.row } as const;
      for (const column of blanks(run, needed)) yield tell("blank", { run: name, field: header("transport", column) }, { ...place, column });
      if (run.vehicleReady !== "Y") yield tell("unready", { run: name }, { ...place, column: "vehicleReady" });
      const { assemblyAt: assembly, leaveBaseAt: leave, meetAt: meet, notifiedOn: notified } = run;
      if (assembly !== null && leave !== null && meet !== null && (assembly > leave || leave >= meet)) {
        yield tell("order", { run: name, assembly, leave, meet }, { ...place, column: "leaveBaseAt" });
      }
      if (assembly !== null && notified !== null && notified > dayOf(assembly)) yield tell("late", { run: name, notified, assembly }, { ...place, column: "notifiedOn" });
    }
  },
  examples: {
    keeps: [{ transport: [{ kind: "pickup", from: "ICN T1" }, { kind: "transfer", assemblyAt: null }] }],
    breaks: [
      { transport: [{ kind: "pickup", from: "ICN T1", assemblyPlace: null }] },
      { transport: [{ kind: "pickup", leaderIds: ["H02"], vehicleReady: "N" }] },
      { transport: [{ kind: "pickup", from: "서울역", assemblyAt: "2026-11-10T11:00", leaveBaseAt: "2026-11-10T10:50", meetAt: "2026-11-10T11:45" }] },
      { transport: [{ kind: "pickup", from: "인천공항", assemblyAt: "2026-11-10T10:35", notifiedOn: "2026-11-11" }] },
    ],
  },
});
