import { minutesBetween } from "../../values/day";
import { inOrder } from "../../visit/in-order";
import { hostOf, personName } from "../../visit/people";
import { runName, runs } from "../../visit/runs";
import { setting } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "TRN-11",
  title: { ko: "30분 넘는 이동에는 차중 소개 담당이 함께 탄다", en: "A ride of more than half an hour has someone on board who tells about the way" },
  why: { ko: "창밖을 설명하는 사람이 있으면 길이 짧아집니다.", en: "With someone to explain the view, the road is short." },
  source: ["S037"],
  severity: "should",
  from: "confirmed",
  needs: ["transport", "rides"],
  advice: { ko: "차중소개 담당을 정하고 태우세요", en: "name a guide and put them on board" },
  messages: {
    none: { ko: "{run}: {minutes}분 이동인데 차중소개 담당이 없습니다", en: "{run}: {minutes} min, but nobody tells about the way" },
    ashore: { ko: "{run}: 차중소개 담당 {guide}이(가) 타고 있지 않습니다", en: "{run}: the guide {guide} is not on board" },
  },
  *check(visit, { briefedRideMinutes }, tell) {
    for (const { run, riders } of runs(visit)) {
      if (run.departAt === null || run.arriveAt === null || minutesBetween(run.departAt, run.arriveAt) <= briefedRideMinutes) continue;
      const place = { part: "transport", row: run.row, column: "brieferId" } as const;
      if (run.brieferId !== null && riders.includes(run.brieferId)) continue;
      const [host] = inOrder(riders.flatMap((rider) => hostOf(visit, rider) ?? []), ({ id }) => id);
      const remedy = host ? { remedy: setting(place, host.id) } : {};
      if (run.brieferId === null) yield tell("none", { run: runName(run), minutes: minutesBetween(run.departAt, run.arriveAt) }, place, remedy);
      else yield tell("ashore", { run: runName(run), guide: personName(visit, run.brieferId) }, place, remedy);
    }
  },
  examples: {
    keeps: [
      { transport: [{ id: "T01", departAt: "2026-11-10T13:20", arriveAt: "2026-11-10T14:10", brieferId: "H01" }], rides: [{ runId: "T01", personId: "H01" }] },
      { transport: [{ id: "T01", departAt: "2026-11-10T13:20", arriveAt: "2026-11-10T13:50", brieferId: null }] },
    ],
    breaks: [
      { hosts: [{ id: "H02" }], transport: [{ id: "T01", departAt: "2026-11-10T13:20", arriveAt: "2026-11-10T14:10", brieferId: null }], rides: [{ runId: "T01", personId: "H02" }] },
      { transport: [{ id: "T01", departAt: "2026-11-10T13:20", arriveAt: "2026-11-10T14:10", brieferId: null }] },
      { transport: [{ id: "T01", departAt: "2026-11-10T13:20", arriveAt: "2026-11-10T14:10", brieferId: "H01" }], rides: [{ runId: "T01", personId: "V001" }] },
    ],
  },
});
