import { attendingVisitors, visitorName } from "../../visit/people";
import { blanks, header } from "../header";
import { rule } from "../rule";

export default rule({
  id: "VIS-13",
  title: { ko: "숙박요구·풍습·식이를 물어보고 없으면 '없음'이라고 적는다", en: "Lodging needs, customs and diet are asked; “none” is written, a blank is not" },
  why: { ko: "빈칸은 없음이 아닙니다. 묻지 않은 할랄은 연회장에서 알게 됩니다.", en: "A blank is not “none”: the halal guest nobody asked is found out at the table." },
  source: ["S093", "S101"],
  severity: "should",
  from: "confirmed",
  needs: ["visitors"],
  advice: { ko: "물어보고, 없으면 '없음'을 적으세요", en: "ask; if there is nothing, write None" },
  messages: { blank: { ko: "{visitor}: {field}을(를) 묻지 않았습니다", en: "{visitor}: {field} has not been asked" } },
  *check(visit, _policy, tell) {
    // What was destroyed before archiving, as it must be, is not asked for again.
    if (visit.status === "archived") return;
    for (const visitor of attendingVisitors(visit)) {
      const place = (column: "lodgingNeeds" | "customsNote" | "diet" | "allergens" | "dietAnswered") => ({ part: "visitors", row: visitor.row, column }) as const;
      for (const column of blanks(visitor, ["lodgingNeeds", "customsNote"])) {
        yield tell("blank", { visitor: visitorName(visitor), field: header("visitors", column) }, place(column));
      }
      const severity = visit.menu.length > 0 ? "must" : "should";
      const unasked = visitor.dietAnswered === "Y" ? blanks(visitor, ["diet", "allergens"]) : (["dietAnswered"] as const);
      for (const column of unasked) {
        yield tell("blank", { visitor: visitorName(visitor), field: header("visitors", column) }, place(column), { severity });
      }
    }
  },
  examples: {
    keeps: [{ visitors: [{ lodgingNeeds: [], diet: [], allergens: [], dietAnswered: "Y" }] }],
    breaks: [{ visitors: [{ lodgingNeeds: null }] }, { visitors: [{ dietAnswered: null }] }, { visitors: [{ allergens: null, dietAnswered: "Y" }], menu: [{}] }],
  },
});
