import { attendingVisitors, visitorName } from "../../visit/people";
import { blanks, header } from "../header";
import { rule } from "../rule";

const needed = ["arrivalMode", "arrivalAt", "departureMode", "departureAt", "pickupNeeded", "sendoffNeeded", "roomNeeded", "ticketNeeded"] as const;
/** With a car of one's own there is no service number. */
const numbered = new Set<string>(["air", "rail", "ship"]);

export default rule({
  id: "VIS-06",
  title: { ko: "도착·출발의 일시, 수단, 편명과 객실·항공권·픽업 필요 여부를 적는다", en: "Arrival, departure, service number and the need of room, ticket and pick-up are known" },
  why: { ko: "객실의 밤수와 차량이 여기서 나옵니다.", en: "Nights and cars follow from these." },
  source: ["S097"],
  severity: "must",
  from: "confirmed",
  needs: ["visitors"],
  advice: { ko: "고객에게 확인해 채우세요", en: "ask the guest and fill it" },
  messages: {
    blank: { ko: "{visitor}: {field}이(가) 비어 있습니다", en: "{visitor}: {field} is blank" },
  },
  *check(visit, _policy, tell) {
    for (const visitor of attendingVisitors(visit)) {
      const missing: ((typeof needed)[number] | "arrivalNo" | "departureNo")[] = [...blanks(visitor, needed)];
      if (visitor.arrivalMode !== null && numbered.has(visitor.arrivalMode) && visitor.arrivalNo === null) missing.push("arrivalNo");
      if (visitor.departureMode !== null && numbered.has(visitor.departureMode) && visitor.departureNo === null) missing.push("departureNo");
      for (const column of missing) {
        yield tell("blank", { visitor: visitorName(visitor), field: header("visitors", column) }, { part: "visitors", row: visitor.row, column });
      }
    }
  },
  examples: {
    keeps: [{ visitors: [{}, { arrivalMode: "car", arrivalNo: null }] }],
    breaks: [{ visitors: [{ departureAt: null }] }, { visitors: [{ arrivalMode: "air", arrivalNo: null }] }, { visitors: [{ pickupNeeded: null }] }],
  },
});
