import { attendingVisitors, visitorName } from "../../visit/people";
import { runs, runsByRider } from "../../visit/runs";
import { boarding } from "../boarding";
import { rule } from "../rule";

export default rule({
  id: "TRN-06",
  title: { ko: "송별이 필요한 방문자는 송별 운행 하나에 타고 있다", en: "Everyone to be seen off is on exactly one send-off run" },
  why: { ko: "송별은 접대의 마지막 서비스입니다.", en: "The send-off is the last service of all." },
  source: ["S042"],
  severity: "must",
  from: "confirmed",
  needs: ["visitors", "transport", "rides"],
  advice: { ko: "송별 운행에 태우거나, 스스로 가면 송별 필요를 N으로 하세요", en: "put them on a run, or set send-off to N when they travel by themselves" },
  messages: {
    none: { ko: "{visitor}: 송별 운행이 없습니다", en: "{visitor}: on no send-off run" },
    many: { ko: "{visitor}: 송별 운행이 둘 이상입니다 ({runs})", en: "{visitor}: on more than one send-off run ({runs})" },
  },
  *check(visit, _policy, tell) {
    const sendoffs = runs(visit).filter(({ run }) => run.kind === "sendoff");
    const riding = runsByRider(visit, "sendoff");
    for (const visitor of attendingVisitors(visit)) {
      const { id } = visitor;
      if (visitor.sendoffNeeded !== "Y" || id === null) continue;
      const own = riding.get(id) ?? [];
      const place = { part: "visitors", row: visitor.row, column: "sendoffNeeded" } as const;
      if (own.length === 0) yield tell("none", { visitor: visitorName(visitor) }, place, boarding(visit, sendoffs, id, visitor.departureNo));
      else if (own.length > 1) yield tell("many", { visitor: visitorName(visitor), runs: own.map(({ run }) => run.id ?? "?") }, place, boarding(visit, sendoffs, id, visitor.departureNo));
    }
  },
  examples: {
    keeps: [{ visitors: [{ id: "V001", sendoffNeeded: "Y" }, { id: "V002", sendoffNeeded: "N" }], transport: [{ id: "T01", kind: "sendoff" }], rides: [{ runId: "T01", personId: "V001" }] }],
    breaks: [
      { visitors: [{ id: "V001", sendoffNeeded: "Y" }], transport: [{ id: "T01", kind: "pickup" }], rides: [{ runId: "T01", personId: "V001" }] },
      { visitors: [{ id: "V001", sendoffNeeded: "Y", departureNo: "LH713" }], transport: [{ id: "T01", kind: "sendoff", flightNo: "LH713" }] },
      { visitors: [{ id: "V001", sendoffNeeded: "Y", departureNo: "LH713" }], transport: [{ id: "T01", kind: "sendoff", flightNo: "LH713" }, { id: "T02", kind: "sendoff", flightNo: "GA879" }], rides: [{ runId: "T01", personId: "V001" }, { runId: "T02", personId: "V001" }] },
    ],
  },
});
