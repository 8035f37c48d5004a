import type { Remedy } from "../../visit/finding";
import { changing, setting } from "../remedy";
import { rule } from "../rule";

/** Evidence of what bears no Korean VAT. */
const exempt = new Set<string | null>(["invoice", "foreignCardSlip"]);

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
    exempt: { ko: "{expense}: 면세·국외 지출인데 부가세가 {vat}원입니다", en: "{expense}: exempt or abroad, but with VAT {vat}" },
    deducted: { ko: "{expense}: 기업업무추진비인데 매입세액공제가 Y입니다", en: "{expense}: business entertainment, but its VAT is marked deductible" },
  },
  *check({ expenses }, _policy, tell) {
    for (const { row, id, description, account, currency, evidenceType, totalKrw: total, supplyKrw: supply, vatKrw: vat, vatDeductible } of expenses) {
      const expense = description ?? id ?? "?";
      const cell = { part: "expenses", row } as const;
      const isExempt = (currency !== null && currency !== "KRW") || exempt.has(evidenceType);
      if (total !== null && supply !== null && vat !== null) {
        const remedy = split(row, { total, supply, vat }, isExempt);
        if (supply + vat !== total) yield tell("sum", { expense, supply, vat, total }, { ...cell, column: "supplyKrw" }, { remedy });
        else if (isExempt && vat !== 0) yield tell("exempt", { expense, vat }, { ...cell, column: "vatKrw" }, { remedy });
      }
      if (account === "entertainment" && vatDeductible === "Y") {
        yield tell("deducted", { expense }, { ...cell, column: "vatDeductible" }, { remedy: setting({ ...cell, column: "vatDeductible" }, "N") });
      }
    }
  },
  examples: {
    keeps: [{ expenses: [{ account: "meeting", totalKrw: 110000, supplyKrw: 100000, vatKrw: 10000, vatDeductible: "Y" }] }],
    breaks: [
      { expenses: [{ totalKrw: 110000, supplyKrw: 100001, vatKrw: 10000 }] },
      { expenses: [{ type: "refund", totalKrw: -110000, supplyKrw: -100000, vatKrw: -10001 }] },
      { expenses: [{ currency: "EUR", amountFx: 100, fxRate: 1100, totalKrw: 110000, supplyKrw: 100000, vatKrw: 10000 }] },
      { expenses: [{ account: "entertainment", totalKrw: 110000, supplyKrw: 100000, vatKrw: 10000, vatDeductible: "Y" }] },
    ],
  },
});

interface Amounts {
  readonly total: number;
  readonly supply: number;
  readonly vat: number;
}

/** Net and VAT as the total splits: no VAT where there is none, else a tenth of the net, to the won; a refund keeps its sign. */
function split(row: number, { total, supply, vat }: Amounts, isExempt: boolean): Remedy {
  const net = isExempt || vat === 0 ? total : Math.sign(total) * Math.round(Math.abs(total) / 1.1);
  const wanted = { supplyKrw: net, vatKrw: total - net };
  const place = { part: "expenses", row } as const;
  const changes = [
    ...(supply === wanted.supplyKrw ? [] : [{ place: { ...place, column: "supplyKrw" } as const, value: wanted.supplyKrw }]),
    ...(vat === wanted.vatKrw ? [] : [{ place: { ...place, column: "vatKrw" } as const, value: wanted.vatKrw }]),
  ];
  return changing({ ko: "공급가액 {net}원 + 부가세 {tax}원으로 나누기", en: "Split into net {net} and VAT {tax}" }, { net, tax: total - net }, changes);
}
