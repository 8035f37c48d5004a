import { setting } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "EXP-04",
  title: { ko: "공급가액+부가세=합계이고 기업업무추진비의 부가세는 공제하지 않는다", en: "Net and VAT make the total, and VAT on business entertainment is not deducted" },
  why: { ko: "기업업무추진비의 매입세액은 불공제입니다.", en: "Input VAT on this account is not deductible." },
  source: ["S047", "부가가치세법 §39①6"],
  severity: "must",
  from: "closed",
  needs: ["expenses"],
  advice: { ko: "공급가액과 부가세를 영수증대로 고치세요", en: "correct net and VAT as on the receipt" },
  messages: {
    sum: { ko: "{expense}: 공급가액 {supply} + 부가세 {vat} ≠ 합계 {total}원", en: "{expense}: net {supply} + VAT {vat} is not the total {total}" },
    deducted: { ko: "{expense}: 기업업무추진비인데 매입세액공제가 Y입니다", en: "{expense}: business entertainment, but its VAT is marked deductible" },
  },
  *check({ expenses }, _policy, tell) {
    for (const { row, id, description, account, totalKrw: total, supplyKrw: supply, vatKrw: vat, vatDeductible } of expenses) {
      const expense = description ?? id ?? "?";
      if (total !== null && supply !== null && vat !== null && supply + vat !== total) {
        const place = { part: "expenses", row, column: "supplyKrw" } as const;
        yield tell("sum", { expense, supply, vat, total }, place, { remedy: setting(place, total - vat) });
      }
      if (account === "entertainment" && vatDeductible === "Y") {
        const place = { part: "expenses", row, column: "vatDeductible" } as const;
        yield tell("deducted", { expense }, place, { remedy: setting(place, "N") });
      }
    }
  },
  examples: {
    keeps: [{ expenses: [{ account: "meeting", totalKrw: 110000, supplyKrw: 100000, vatKrw: 10000, vatDeductible: "Y" }] }],
    breaks: [
      { expenses: [{ totalKrw: 110000, supplyKrw: 100001, vatKrw: 10000 }] },
      { expenses: [{ account: "entertainment", totalKrw: 110000, supplyKrw: 100000, vatKrw: 10000, vatDeductible: "Y" }] },
    ],
  },
});
