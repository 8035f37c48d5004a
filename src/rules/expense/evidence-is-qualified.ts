import { wordOf } from "../../policy/list";
import { evidenceType, qualifiedEvidence } from "../../policy/lists/money";
import { rule } from "../rule";

const qualified = new Set<string>(qualifiedEvidence);

export default rule({
  id: "EXP-02",
  title: { ko: "기업업무추진비는 3만원(경조금 20만원) 초과 시 적격증빙이 있고 카드는 법인명의다", en: "Business entertainment above the limit has qualified evidence, and cards are the company's" },
  why: { ko: "증빙이 없으면 전액 손금불산입됩니다.", en: "Without it the whole amount is not deductible." },
  source: ["S047", "법인세법 시행령 §41"],
  severity: "must",
  from: "closed",
  needs: ["expenses"],
  advice: { ko: "적격증빙을 받아 종류와 번호를 적으세요", en: "get qualified evidence; enter its kind and number" },
  messages: {
    kind: { ko: "{expense} {total}원: {evidence}은(는) 적격증빙이 아닙니다 ({limit}원 초과)", en: "{expense}, KRW {total}: {evidence} is no qualified evidence (above {limit})" },
    number: { ko: "{expense} {total}원: 증빙번호가 비어 있습니다", en: "{expense}, KRW {total}: the number of the evidence is blank" },
    card: { ko: "{expense} {total}원: 개인카드는 적격증빙이 되지 않습니다", en: "{expense}, KRW {total}: a personal card is no qualified evidence" },
  },
  *check({ expenses }, { evidenceThreshold, condolenceEvidenceThreshold }, tell) {
    for (const { row, id, description, account, totalKrw: total, evidenceType: evidence, evidenceNo, paymentMethod } of expenses) {
      if (account !== "entertainment" || total === null) continue;
      const limit = evidence === "condolence" ? condolenceEvidenceThreshold : evidenceThreshold;
      if (total <= limit) continue;
      const values = { expense: description ?? id ?? "?", total };
      const place = { part: "expenses", row } as const;
      if (evidence === null || !qualified.has(evidence)) {
        yield tell("kind", { ...values, evidence: evidence === null ? { ko: "빈 칸", en: "a blank" } : wordOf(evidenceType, evidence), limit }, { ...place, column: "evidenceType" });
      } else if (evidenceNo === null) yield tell("number", values, { ...place, column: "evidenceNo" });
      if (paymentMethod === "personalCard") yield tell("card", values, { ...place, column: "paymentMethod" });
    }
  },
  examples: {
    keeps: [
      { expenses: [{ account: "entertainment", totalKrw: 30000, evidenceType: "simpleReceipt" }] },
      { expenses: [{ account: "entertainment", totalKrw: 200000, evidenceType: "condolence" }] },
      { expenses: [{ account: "meeting", totalKrw: 500000, evidenceType: "simpleReceipt" }] },
    ],
    breaks: [
      { expenses: [{ account: "entertainment", totalKrw: 30001, evidenceType: "simpleReceipt" }] },
      { expenses: [{ account: "entertainment", totalKrw: 50000, evidenceType: "cardSlip", evidenceNo: null }] },
      { expenses: [{ account: "entertainment", totalKrw: 50000, evidenceType: "cardSlip", paymentMethod: "personalCard" }] },
    ],
  },
});
