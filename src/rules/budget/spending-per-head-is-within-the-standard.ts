import { gradeNamed } from "../../policy/grade-named";
import { wordOf } from "../../policy/list";
import { budgetCategory } from "../../policy/lists/money";
import { priceCap } from "../price-cap";
import { rule } from "../rule";

export default rule({
  id: "BUD-02",
  title: { ko: "예산의 1인 단가가 접대기준 이내이거나 사유가 있다", en: "Budgeted prices per head are within the standard, or say why not" },
  why: { ko: "기준을 넘는 줄은 결재자가 이유를 알아야 합니다.", en: "Who signs must know why a line is above the standard." },
  source: ["S004", "S083", "S106"],
  severity: "should",
  from: "submitted",
  needs: ["request", "budget"],
  advice: { ko: "단가를 낮추거나 기준초과사유를 적으세요", en: "lower the price, or give the reason" },
  messages: { over: { ko: "{line}: {category} 1인 {unitPrice}원 – {grade}등급 기준 {cap}원 초과", en: "{line}: {category} at KRW {unitPrice} a head, grade {grade} allows {cap}" } },
  *check({ request, budget }, policy, tell) {
    const grade = gradeNamed(policy, request.grade);
    if (!grade) return;
    for (const { row, id, item, category, basis, unitPrice, overStandardReason } of budget) {
      const cap = priceCap(grade, { category, basis });
      if (category === null || cap === null || unitPrice === null || unitPrice <= cap || overStandardReason !== null) continue;
      yield tell("over", { line: item ?? id ?? "?", category: wordOf(budgetCategory, category), unitPrice, grade: grade.grade, cap }, { part: "budget", row, column: "unitPrice" });
    }
  },
  examples: {
    keeps: [
      { request: { grade: "A" }, budget: [{ category: "banquet", basis: "person", unitPrice: 100000 }, { category: "banquet", basis: "event", unitPrice: 600000 }] },
      { request: { grade: "B" }, budget: [{ category: "meal", basis: "person", unitPrice: 30000, overStandardReason: "할랄 전문식당" }] },
    ],
    breaks: [{ request: { grade: "B" }, budget: [{ category: "meal", basis: "person", unitPrice: 30000, overStandardReason: null }] }, { request: { grade: "C" }, budget: [{ category: "gift", basis: "piece", unitPrice: 45000, overStandardReason: null }] }],
  },
});
