import { account, paymentMethod } from "../policy/lists/money";
import type { List } from "../policy/list";
import { computed } from "../schema/column";
import { choice } from "../schema/columns/choice";
import { money } from "../schema/columns/number";
import { references } from "../schema/columns/reference";
import { text } from "../schema/columns/text";
import { sheet, table } from "../schema/sheet";
import { won } from "../values/money";
import { marked, says } from "./by-id";
import { advance } from "./parts/advance";
import { approvals } from "./parts/approvals";
import { categoryColumns, categoryRows } from "./parts/category-columns";
import { settlement } from "./parts/settlement-form";
import { settlementWaivers } from "./parts/settlement-waivers";

const numbers = (row: Readonly<Record<string, unknown>>): readonly [number, number] | null => {
  const { budget, actual } = row;
  return typeof budget === "number" && typeof actual === "number" ? [budget, actual] : null;
};
const wordsOf = (list: List, column: string): readonly Readonly<Record<string, unknown>>[] => Object.values(list.words).map((each) => ({ [column]: each.ko }));

const isOver = "{actual}>{budget}";
const isFarOff = "AND({budget}<>0,ABS({actual}-{budget})>{budget}*{standard.variancePercent}/100)";

export default sheet({
  name: "settlement",
  title: { ko: "정산서", en: "Settlement" },
  hint: { ko: "예산과 지출내역에서 저절로 계산됩니다. 사유·가지급금·결재·첨부만 적습니다.", en: "Worked out from budget and expenses. Only reasons, advance, approvals and enclosures are typed." },
  order: 110,
  phase: "after",
  print: { orientation: "landscape", oneWide: true },
  parts: {
    settlementLines: table({
      table: "tblSettlement",
      key: "category",
      json: "settlement.lines",
      words: { ko: "구분별 정산", en: "By category" },
      fixed: true,
      firstRows: categoryRows,
      marks: [
        { column: "actual", when: says("overBudget"), style: "over" },
        { column: "reason", when: says("needsReason"), style: "missing" },
      ],
      columns: {
        category: categoryColumns.category,
        budget: categoryColumns.budget,
        actual: categoryColumns.actual,
        variance: computed(money({ ko: "차액", en: "Difference" }), "IF(OR({budget}=\"\",{actual}=\"\"),\"\",{budget}-{actual})", (row) => {
          const pair = numbers(row);
          return pair ? won(pair[0] - pair[1]) : null;
        }),
        ratePct: categoryColumns.ratePct,
        reason: text({ ko: "사유", en: "Reason" }, { width: 34 }),
        budgetLines: references("budget", { ko: "예산 줄", en: "Budget lines" }, { json: null, sample: [], width: 22, hint: { ko: "예산의 어느 줄에서 왔는지. 정산서를 채울 때 적힙니다", en: "The budget's lines behind it; filled in with the settlement" } }),
        mark: computed(text({ ko: "확인", en: "Look at" }, { json: null, width: 20 }), marked(
          [`AND({budget}<>"",{actual}<>"",${isOver})`, "overBudget"],
          [`AND({budget}<>"",{actual}<>"",{reason}="",OR(${isOver},${isFarOff}))`, "needsReason"],
        )),
      },
    }),
    settlement,
    settlementWaivers,
    settlementApprovals: approvals("tblSettlementApprovals", "settlement.approvals", "beside"),
    settlementByPayment: table({
      table: "tblByPayment",
      key: "paymentMethod",
      json: "settlement.by_payment",
      jsonByKey: { key: "paymentMethod", value: "total" },
      words: { ko: "결제수단별", en: "By payment" },
      place: "below",
      fixed: true,
      firstRows: wordsOf(paymentMethod, "payment_method"),
      columns: {
        paymentMethod: choice(paymentMethod, { ko: "결제수단", en: "Payment" }, { sample: "companyCard", width: 16 }),
        total: computed(money({ ko: "결제 합계", en: "Total paid" }), "IF({paymentMethod}=\"\",\"\",SUMIFS({expenses.totalKrw},{expenses.paymentMethod},{paymentMethod}))"),
      },
    }),
    settlementByAccount: table({
      table: "tblByAccount",
      key: "account",
      json: "settlement.by_account",
      jsonByKey: { key: "account", value: "total" },
      words: { ko: "계정별", en: "By account" },
      place: "below",
      fixed: true,
      firstRows: wordsOf(account, "account"),
      columns: {
        account: choice(account, { ko: "계정", en: "Account" }, { sample: "entertainment", width: 18 }),
        total: computed(money({ ko: "계정 합계", en: "Account total" }), "IF({account}=\"\",\"\",SUMIFS({expenses.totalKrw},{expenses.account},{account}))"),
      },
    }),
    advance,
  },
});
