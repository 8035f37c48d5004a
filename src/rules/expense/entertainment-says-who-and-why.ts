import { tidy } from "../../schema/cell";
import { blanks, header } from "../header";
import { rule } from "../rule";

const generic = new Set(["업무", "접대", "기타", "식사", "business", "entertainment", "other", "meal"]);
const eaten = new Set<string | null>(["banquet", "meal"]);

export default rule({
  id: "EXP-03",
  title: { ko: "기업업무추진비에는 장소·상대방·목적·참석자를 적는다", en: "Business entertainment says where, with whom and what for" },
  why: { ko: "업무 관련성은 회사가 밝혀야 합니다.", en: "That it was business is for the company to show." },
  source: ["S047", "practice"],
  severity: "must",
  from: "closed",
  needs: ["expenses"],
  advice: { ko: "장소·상대방·목적을 구체적으로 적으세요", en: "say it in plain words" },
  messages: {
    blank: { ko: "{expense}: {field}이(가) 비어 있습니다", en: "{expense}: {field} is blank" },
    generic: { ko: "{expense}: 목적 '{purpose}'은(는) 너무 포괄적입니다", en: "{expense}: the purpose “{purpose}” says nothing" },
    people: { ko: "{expense}: 식사인데 인원이 없습니다", en: "{expense}: a meal without a headcount" },
  },
  *check({ expenses }, _policy, tell) {
    for (const expense of expenses) {
      if (expense.account !== "entertainment" || expense.type === "refund") continue;
      const name = expense.description ?? expense.id ?? "?";
      const place = { part: "expenses", row: expense.row } as const;
      for (const column of blanks(expense, ["place", "counterparty", "purpose"])) yield tell("blank", { expense: name, field: header("expenses", column) }, { ...place, column });
      if (expense.purpose !== null && generic.has(tidy(expense.purpose).toLowerCase())) yield tell("generic", { expense: name, purpose: expense.purpose }, { ...place, column: "purpose" });
      if (eaten.has(expense.category) && (expense.headcount === null || expense.headcount <= 0)) yield tell("people", { expense: name }, { ...place, column: "headcount" });
    }
  },
  examples: {
    keeps: [{ expenses: [{ account: "entertainment", category: "meal", headcount: 4, purpose: "공급계약 협의 오찬" }, { account: "supplies", counterparty: null }] }],
    breaks: [
      { expenses: [{ account: "entertainment", counterparty: null }] },
      { expenses: [{ account: "entertainment", purpose: "접대" }] },
      { expenses: [{ account: "entertainment", category: "banquet", headcount: null }] },
    ],
  },
});
