import { addMinutes, clockOf, minutesBetween } from "../../values/day";
import type { Remedy } from "../../visit/finding";
import { visitorsAmong } from "../../visit/people";
import { runName, runs, type Run } from "../../visit/runs";
import { isFreeAt } from "../../visit/vehicles";
import type { RowOf, Visit } from "../../visit/visit";
import type { Policy } from "../../policy/policy";
import { changing } from "../remedy";
import { rule } from "../rule";
import { timeAfterArrival, timeBeforeDeparture } from "../terminal-time";

export default rule({
  id: "TRN-09",
  title: { ko: "도착 뒤와 출발 전의 여유시간을 지킨다", en: "There is time enough after an arrival and before a departure" },
  why: { ko: "입국심사와 짐은 우리가 서두를 수 없습니다.", en: "Nobody can hurry passport control and luggage." },
  source: ["S097", "practice"],
  severity: "should",
  from: "confirmed",
  needs: ["visitors", "transport", "rides"],
  advice: { ko: "운행 시각을 고치세요", en: "move the run" },
  messages: {
    soon: { ko: "{run}: 편 도착 {flight} 뒤 {minutes}분에 출발합니다 ({needed}분 필요)", en: "{run}: leaves {minutes} min after the flight {flight}; {needed} needed" },
    late: { ko: "{run}: 편 출발 {flight} {minutes}분 전에 도착합니다 ({needed}분 필요)", en: "{run}: arrives {minutes} min before the departure {flight}; {needed} needed" },
  },
  *check(visit, policy, tell) {
    for (const each of runs(visit)) {
      const { run } = each;
      if (run.flightAt === null) continue;
      const needed = buffer(visit, each, policy);
      if (run.kind === "pickup" && run.departAt !== null && minutesBetween(run.flightAt, run.departAt) < needed) {
        yield tell("soon", { run: runName(run), flight: run.flightAt, minutes: minutesBetween(run.flightAt, run.departAt), needed }, { part: "transport", row: run.row, column: "departAt" }, moved(visit, run, needed - minutesBetween(run.flightAt, run.departAt)));
      }
      if (run.kind === "sendoff" && run.arriveAt !== null && minutesBetween(run.arriveAt, run.flightAt) < needed) {
        yield tell("late", { run: runName(run), flight: run.flightAt, minutes: minutesBetween(run.arriveAt, run.flightAt), needed }, { part: "transport", row: run.row, column: "arriveAt" }, moved(visit, run, minutesBetween(run.arriveAt, run.flightAt) - needed));
      }
    }
  },
  examples: {
    keeps: [
      {
        visitors: [{ id: "V001", nationality: "DE", arrivalMode: "air" }],
        transport: [{ id: "T01", kind: "pickup", flightAt: "2026-11-10T12:10", departAt: "2026-11-10T13:10" }],
        rides: [{ runId: "T01", personId: "V001" }],
      },
    ],
    breaks: [
      { visitors: [{ id: "V001", nationality: "DE", arrivalMode: "air" }], transport: [{ id: "T01", kind: "pickup", flightAt: "2026-11-10T12:10", departAt: "2026-11-10T13:09", arriveAt: "2026-11-10T14:00" }], rides: [{ runId: "T01", personId: "V001" }] },
      { visitors: [{ id: "V001", nationality: "DE", departureMode: "air" }], transport: [{ id: "T01", kind: "sendoff", flightAt: "2026-11-12T16:45", departAt: "2026-11-12T12:50", arriveAt: "2026-11-12T13:46" }], rides: [{ runId: "T01", personId: "V001" }] },
    ],
  },
});

/** The run so many minutes later (or earlier), if its vehicle and all who ride are free then. */
function moved(visit: Visit, run: RowOf<"transport">, minutes: number): { readonly remedy?: Remedy } {
  if (run.departAt === null || run.arriveAt === null) return {};
  const span = { from: addMinutes(run.departAt, minutes), to: addMinutes(run.arriveAt, minutes) };
  if (!isFreeAt(visit, run, span)) return {};
  const place = { part: "transport", row: run.row } as const;
  const changes = [{ place: { ...place, column: "departAt" } as const, value: span.from }, { place: { ...place, column: "arriveAt" } as const, value: span.to }];
  return { remedy: changing({ ko: "{from} 출발, {to} 도착으로 옮기기", en: "Move it to {from}, arriving {to}" }, { from: clockOf(span.from), to: clockOf(span.to) }, changes) };
}

/** Minutes that a run's own guests need. */
function buffer(visit: Visit, { run, riders }: Run, policy: Policy): number {
  const guests = visitorsAmong(visit, riders);
  return run.kind === "pickup" ? timeAfterArrival(guests, policy) : timeBeforeDeparture(guests, policy);
}
