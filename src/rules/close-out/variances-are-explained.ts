import { wordOf } from "../../policy/list";
import { budgetCategory } from "../../policy/lists/money";
import { settledCategory, varianceOf } from "../../visit/settled";
import { rule } from "../rule";

export default rule({
  id: "EXP-08",
  title: { ko: "구분별 실적이 예산과 10% 넘게 다르거나 초과하면 사유가 있다", en: "A category that ran over, or differs by more than a tenth, has a reason" },
  why: { ko: "사유는 다음 예산의 근거가 됩니다.", en: "The reason is what the next budget stands on." },
  source: ["S047", "S083"],
  severity: "should",
  from: "closed",
  needs: ["settlementLines", "budget", "expenses"],
  advice: { ko: "정산서의 사유를 적으세요", en: "write the reason on the settlement" },
  messages: {
    over: { ko: "{category}: 실적 {actual}원 – 예산 {budget}원 초과, 사유 없음", en: "{category}: KRW {actual} spent of {budget}, over budget without a reason" },
    differs: { ko: "{category}: 실적 {actual}원, 예산 {budget}원 – {percent}% 차이, 사유 없음", en: "{category}: KRW {actual} spent of {budget}, {percent} % off without a reason" },
    unplanned: { ko: "{category}: 예산 없이 {actual}원을 썼습니다", en: "{category}: KRW {actual} spent without a budget" },
  },
  *check({ settlementLines, budget: lines, expenses }, policy, tell) {
    for (const { row, category: key, reason } of settlementLines) {
      if (key === null) continue;
      const settled = settledCategory({ budget: lines, expenses }, key);
      const variance = varianceOf(settled, policy);
      const { budget, actual, percent } = settled;
      const values = { category: wordOf(budgetCategory, key), actual };
      const place = { part: "settlementLines", row, column: "reason" } as const;
      if (variance === "unplanned") yield tell("unplanned", values, { ...place, column: "budget" }, { severity: "must" });
      else if (variance === null || reason !== null) continue;
      else if (variance === "over") yield tell("over", { ...values, budget }, place);
      else yield tell("differs", { ...values, budget, percent: Math.round(percent) }, place);
    }
  },
  examples: {
    keeps: [
      { settlementLines: [{ category: "meal", reason: null }], budget: [{ category: "meal", amount: 1000 }], expenses: [{ category: "meal", totalKrw: 900 }] },
      { settlementLines: [{ category: "meal", reason: "인원 증가" }], budget: [{ category: "meal", amount: 1000 }], expenses: [{ category: "meal", totalKrw: 1001 }] },
    ],
    breaks: [
      { settlementLines: [{ category: "meal", reason: null }], budget: [{ category: "meal", amount: 1000 }], expenses: [{ category: "meal", totalKrw: 1001 }] },
      { settlementLines: [{ category: "meal", reason: null }], budget: [{ category: "meal", amount: 1000 }], expenses: [{ category: "meal", totalKrw: 899 }] },
      { settlementLines: [{ category: "meal", reason: "x" }], expenses: [{ category: "meal", totalKrw: 1 }] },
    ],
  },
});
