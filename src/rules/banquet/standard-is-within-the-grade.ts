import { gradeNamed } from "../../policy/grade-named";
import { rule } from "../rule";

export default rule({
  id: "BAN-10",
  title: { ko: "연회 1인 기준이 접대등급의 기준 이내이거나 사유가 있다", en: "The standard per head is within the grade, or says why not" },
  why: { ko: "같은 등급의 손님은 같은 대접을 받습니다.", en: "Guests of one grade are treated alike." },
  source: ["S004", "S083", "S106"],
  severity: "should",
  from: "submitted",
  needs: ["request", "banquets"],
  advice: { ko: "기준을 낮추거나 초과사유를 적으세요", en: "lower it, or give the reason" },
  messages: { over: { ko: "{banquet}: 1인 {standard}원 – {grade}등급 기준 {cap}원 초과", en: "{banquet}: KRW {standard} a head, grade {grade} allows {cap}" } },
  *check({ request, banquets }, policy, tell) {
    for (const banquet of banquets) {
      const grade = gradeNamed(policy, banquet.grade ?? request.grade);
      if (!grade || banquet.standardPerHead === null || banquet.standardPerHead <= grade.banquetCap || banquet.overStandardReason !== null) continue;
      const values = { banquet: banquet.name ?? banquet.id ?? "?", standard: banquet.standardPerHead, grade: grade.grade, cap: grade.banquetCap };
      yield tell("over", values, { part: "banquets", row: banquet.row, column: "standardPerHead" });
    }
  },
  examples: {
    keeps: [
      { request: { grade: "A" }, banquets: [{ grade: null, standardPerHead: 100000, overStandardReason: null }] },
      { request: { grade: "A" }, banquets: [{ grade: null, standardPerHead: 120000, overStandardReason: "수상 기념" }] },
    ],
    breaks: [{ request: { grade: "B" }, banquets: [{ grade: null, standardPerHead: 95000, overStandardReason: null }] }],
  },
});
