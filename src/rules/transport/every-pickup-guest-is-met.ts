import { attendingVisitors, visitorName } from "../../visit/people";
import { runName, runs, runsByRider, serves, type Run } from "../../visit/runs";
import { boarding } from "../boarding";
import { rule } from "../rule";

export default rule({
  id: "TRN-01",
  title: { ko: "픽업이 필요한 방문자는 자기 편에 맞는 영접 운행 하나에 타고 있다", en: "Everyone to be picked up is on exactly one pick-up run that meets their flight" },
  why: { ko: "공항에 남겨진 손님의 첫인상은 되돌릴 수 없습니다.", en: "A guest left at the airport never forgets it." },
  source: ["S097", "S011"],
  severity: "must",
  from: "confirmed",
  needs: ["visitors", "transport", "rides"],
  advice: { ko: "영접·차량의 탑승자와 편명을 고치세요", en: "correct riders and flight on the transport sheet" },
  messages: {
    none: { ko: "{visitor}({flight} {arrival}): 영접 운행이 없습니다", en: "{visitor} ({flight}, {arrival}): on no pick-up run" },
    many: { ko: "{visitor}: 영접 운행이 둘 이상입니다 ({runs})", en: "{visitor}: on more than one pick-up run ({runs})" },
    other: { ko: "{visitor}: {run}은(는) {found} 편인데 도착편은 {flight}입니다", en: "{visitor}: {run} meets {found}, but the flight is {flight}" },
    early: { ko: "{visitor}: {run} 출발 {departs}이(가) 도착 {arrival}보다 이릅니다", en: "{visitor}: {run} leaves {departs}, before the arrival {arrival}" },
  },
  *check(visit, _policy, tell) {
    const pickups = runs(visit).filter(({ run }) => run.kind === "pickup");
    const riding = runsByRider(visit, "pickup");
    for (const visitor of attendingVisitors(visit)) {
      if (visitor.pickupNeeded !== "Y" || visitor.id === null) continue;
      const { id, arrivalNo, arrivalAt } = visitor;
      const own = riding.get(id) ?? [];
      const place = { part: "visitors", row: visitor.row, column: "pickupNeeded" } as const;
      const name = visitorName(visitor);
      const [first] = own;
      if (!first) yield tell("none", { visitor: name, flight: arrivalNo ?? "–", arrival: arrivalAt ?? "–" }, place, boarding(visit, inTime(pickups, arrivalAt), id, arrivalNo));
      else if (own.length > 1) yield tell("many", { visitor: name, runs: own.map(({ run }) => run.id ?? "?") }, place, boarding(visit, pickups, id, arrivalNo));
      else {
        const { run } = first;
        const cell = { part: "transport", row: run.row } as const;
        if (arrivalNo !== null && !serves(run.flightNo, arrivalNo)) {
          yield tell("other", { visitor: name, run: runName(run), found: run.flightNo ?? "–", flight: arrivalNo }, { ...cell, column: "flightNo" }, boarding(visit, pickups, id, arrivalNo));
        }
        if (run.departAt !== null && arrivalAt !== null && run.departAt < arrivalAt) {
          yield tell("early", { visitor: name, run: runName(run), departs: run.departAt, arrival: arrivalAt }, { ...cell, column: "departAt" });
        }
      }
    }
  },
  examples: {
    keeps: [
      {
        visitors: [{ id: "V001", pickupNeeded: "Y", arrivalNo: "LH712", arrivalAt: "2026-11-10T12:10" }],
        transport: [{ id: "T01", kind: "pickup", flightNo: "MU5041/LH 712", departAt: "2026-11-10T13:20" }],
        rides: [{ runId: "T01", personId: "V001" }],
      },
    ],
    breaks: [
      { visitors: [{ id: "V001", pickupNeeded: "Y" }], transport: [{ id: "T01", kind: "transfer" }], rides: [{ runId: "T01", personId: "V001" }] },
      { visitors: [{ id: "V001", pickupNeeded: "Y", arrivalNo: "LH712", arrivalAt: "2026-11-10T12:10" }], transport: [{ id: "T01", kind: "pickup", flightNo: "LH712", departAt: "2026-11-10T13:20" }] },
      { visitors: [{ id: "V001", pickupNeeded: "Y", arrivalNo: "LH712", arrivalAt: "2026-11-10T12:10" }], transport: [{ id: "T01", kind: "pickup", flightNo: "LH712", departAt: "2026-11-10T13:20" }, { id: "T02", kind: "pickup", flightNo: "MU5041" }], rides: [{ runId: "T01", personId: "V001" }, { runId: "T02", personId: "V001" }] },
      { visitors: [{ id: "V001", pickupNeeded: "Y", arrivalNo: "LH712", arrivalAt: "2026-11-10T12:10" }], transport: [{ id: "T01", kind: "pickup", flightNo: "LH700" }], rides: [{ runId: "T01", personId: "V001" }] },
      { visitors: [{ id: "V001", pickupNeeded: "Y", arrivalNo: "LH712", arrivalAt: "2026-11-10T14:10" }], transport: [{ id: "T01", kind: "pickup", flightNo: "LH712", departAt: "2026-11-10T13:20" }], rides: [{ runId: "T01", personId: "V001" }] },
    ],
  },
});

/** The runs that do not leave before somebody arrives. */
function inTime(pickups: readonly Run[], arrivalAt: string | null): readonly Run[] {
  return pickups.filter(({ run }) => run.departAt === null || arrivalAt === null || run.departAt >= arrivalAt);
}
