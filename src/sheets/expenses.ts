import { account, budgetCategory, currency, evidenceType, expenseType, paymentMethod, qualifiedEvidence } from "../policy/lists/money";
import { computed } from "../schema/column";
import { choice } from "../schema/columns/choice";
import { count, decimal, money } from "../schema/columns/number";
import { reference } from "../schema/columns/reference";
import { text } from "../schema/columns/text";
import { day } from "../schema/columns/time";
import { yesNo } from "../schema/columns/yes-no";
import { sheet, table } from "../schema/sheet";
import type { Day } from "../values/day";
import type { Won } from "../values/money";
import { byId, marked, says } from "./by-id";

const isQualified = `OR(${qualifiedEvidence.map((key) => `{evidenceType}={=evidenceType.${key}}`).join(",")})`;
const evidenceLimit = "IF({evidenceType}={=evidenceType.condolence},{standard.condolenceEvidenceThreshold},{standard.evidenceThreshold})";
const isCovered = `AND(${isQualified},{evidenceNo}<>"",{paymentMethod}<>{=paymentMethod.personalCard})`;

export default sheet({
  name: "expenses",
  title: { ko: "지출내역", en: "Expenses" },
  hint: { ko: "영수증 하나에 한 줄. 환불은 유형을 '환불'로, 금액을 음수로 적고 원지출ID를 답니다.", en: "One row a receipt. A refund is marked so, negative, and names the expense it belongs to." },
  order: 100,
  phase: "during",
  print: { orientation: "landscape", paper: "A3" },
  parts: {
    expenses: table({
      table: "tblExpense",
      key: "id",
      json: "expenses",
      words: { ko: "지출", en: "Expenses" },
      blankRows: 20,
      frozenColumns: 3,
      marks: [
        { column: "evidenceType", when: says("noEvidence"), style: "over" },
        { column: "evidenceNo", when: says("noEvidence"), style: "over" },
        { column: "totalKrw", when: says("refundSign"), style: "over" },
        { column: "vatKrw", when: says("sumDiffers"), style: "over" },
      ],
      columns: {
        id: text({ ko: "ID", en: "ID" }, { required: true, sample: (index) => `E${String(index + 1).padStart(2, "0")}`, width: 7, hint: { ko: "E01부터 차례로", en: "E01 and on" } }),
        type: choice(expenseType, { ko: "유형", en: "Entry" }, { required: true, sample: "expense", width: 9 }),
        date: day({ ko: "일자", en: "Date" }, { required: true, sample: "2026-11-12" as Day }),
        category: choice(budgetCategory, { ko: "구분", en: "Category" }, { required: true, sample: "lodging", width: 14 }),
        account: choice(account, { ko: "계정", en: "Account" }, { required: true, sample: "meeting", width: 17 }),
        payee: text({ ko: "거래처", en: "Payee" }, { required: true, sample: "한강그랜드호텔", width: 18 }),
        place: text({ ko: "장소", en: "Place" }, { required: true, sample: "한강그랜드호텔", width: 18 }),
        description: text({ ko: "내용", en: "Description" }, { required: true, sample: "객실 11실 2박", width: 26 }),
        purpose: text({ ko: "목적", en: "Purpose" }, { required: true, sample: "켈러그룹 방한 접대", width: 20, hint: { ko: "'업무', '접대'만으로는 부족합니다", en: "\"Business\" alone is not enough" } }),
        counterparty: text({ ko: "상대방", en: "Counterparty" }, { sample: "Keller Drivetrain Group 12명", width: 30 }),
        attendees: text({ ko: "참석자", en: "Attendees" }, { sample: "연회명단 B1", width: 26 }),
        headcount: count({ ko: "인원", en: "Headcount" }, { sample: 12, width: 9 }),
        currency: choice(currency, { ko: "통화", en: "Currency" }, { required: true, sample: "KRW", width: 10 }),
        amountFx: decimal({ ko: "외화금액", en: "Amount in currency" }, { required: true, sample: 110_000, width: 13, hint: { ko: "영수증의 통화로 적은 금액. 원화면 원화합계와 같습니다", en: "In the currency of the receipt; the total itself when it is won" } }, "#,##0.00"),
        fxRate: decimal({ ko: "환율", en: "Exchange rate" }, { required: true, sample: 1, width: 10, hint: { ko: "원화는 1", en: "1 for won" } }),
        fxDate: day({ ko: "환율일", en: "Rate of" }, {}),
        totalKrw: money({ ko: "원화합계", en: "Total (KRW)" }, { required: true, sample: 110_000 as Won, width: 13 }),
        supplyKrw: money({ ko: "공급가액", en: "Net of VAT" }, { required: true, sample: 100_000 as Won, width: 13, hint: { ko: "증빙에 적힌 금액", en: "As on the receipt" } }),
        vatKrw: money({ ko: "부가세", en: "VAT" }, { required: true, sample: 10_000 as Won, width: 12, hint: { ko: "면세·국외는 0", en: "0 when exempt or abroad" } }),
        vatDeductible: yesNo({ ko: "매입세액공제", en: "VAT deductible" }, { required: true, sample: "N", width: 12, hint: { ko: "기업업무추진비는 N", en: "N for business entertainment" } }),
        paymentMethod: choice(paymentMethod, { ko: "결제수단", en: "Paid by" }, { required: true, sample: "companyCard", width: 14 }),
        payerId: reference("hosts", { ko: "결제자", en: "Payer" }, { required: true, sample: "H01", width: 8 }),
        payerName: computed(text({ ko: "결제자 성명", en: "Payer's name" }, { json: null, width: 12 }), byId("hosts", "nameKo", "payerId")),
        evidenceType: choice(evidenceType, { ko: "증빙종류", en: "Evidence" }, { required: true, sample: "cardSlip", width: 18 }),
        evidenceNo: text({ ko: "증빙번호", en: "Evidence no." }, { required: true, sample: (index) => `C-1112-${String(index + 1).padStart(4, "0")}`, width: 16 }),
        refExpenseId: reference("expenses", { ko: "원지출ID", en: "Refund of" }, { width: 10 }),
        overBudgetReason: text({ ko: "초과사유", en: "Why over budget" }, { width: 24 }),
        missingEvidence: computed(count({ ko: "증빙 미비", en: "Evidence missing" }, { json: null, width: 10, hint: { ko: "기준 금액을 넘는 기업업무추진비에 적격증빙이 없으면 1", en: "1 when business entertainment above the threshold has no valid evidence" } }),
          `IFERROR(IF(OR({account}="",{totalKrw}=""),"",IF(AND({account}={=account.entertainment},{totalKrw}>${evidenceLimit},NOT(${isCovered})),1,0)),"")`),
        mark: computed(text({ ko: "확인", en: "Look at" }, { json: null, width: 24 }), marked(
          ["{missingEvidence}=1", "noEvidence"],
          ["AND({totalKrw}<>\"\",{supplyKrw}<>\"\",{vatKrw}<>\"\",{supplyKrw}+{vatKrw}<>{totalKrw})", "sumDiffers"],
          ["AND({totalKrw}<>\"\",{type}<>\"\",({totalKrw}<0)<>({type}={=expenseType.refund}))", "refundSign"],
        )),
      },
    }),
  },
});
