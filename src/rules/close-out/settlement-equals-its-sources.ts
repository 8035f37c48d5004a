import { wordOf } from "../../policy/list";
import { budgetCategory } from "../../policy/lists/money";
import { settledCategory } from "../../visit/settled";
import { header } from "../header";
import { setting } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "EXP-11",
  title: { ko: "정산서의 숫자는 예산과 지출내역의 합계와 같다", en: "The numbers of the settlement are the sums of budget and expenses" },
  why: { ko: "값으로 붙여 넣은 정산서는 그 뒤의 지출을 모릅니다.", en: "A settlement pasted as values knows nothing of what was spent since." },
  source: ["S047"],
  severity: "must",
  from: "closed",
  needs: ["settlementLines", "budget", "expenses"],
  advice: { ko: "'정산 채우기'로 수식을 되돌리세요", en: "put the formulas back with Fill settlement" },
  messages: { differs: { ko: "{category} {field} {found}원 – 원본 합계 {sum}원", en: "{category}, {field}: KRW {found}, the source adds up to {sum}" } },
  *check({ settlementLines, budget, expenses }, _policy, tell) {
    for (const line of settlementLines) {
      if (line.category === null) continue;
      const sums = settledCategory({ budget, expenses }, line.category);
      for (const column of ["budget", "actual"] as const) {
        const found = line[column];
        if (found === null || found === sums[column]) continue;
        const values = { category: wordOf(budgetCategory, line.category), field: header("settlementLines", column), found, sum: sums[column] };
        const place = { part: "settlementLines", row: line.row, column } as const;
        yield tell("differs", values, place, { remedy: setting(place, sums[column]) });
      }
    }
  },
  examples: {
    keeps: [{ settlementLines: [{ category: "meal", budget: 1000, actual: 900 }], budget: [{ category: "meal", amount: 1000 }], expenses: [{ category: "meal", totalKrw: 900 }] }],
    breaks: [{ settlementLines: [{ category: "meal", budget: 1000, actual: 901 }], budget: [{ category: "meal", amount: 1000 }], expenses: [{ category: "meal", totalKrw: 900 }] }],
  },
});
