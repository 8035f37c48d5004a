import { computed } from "../../schema/column";
import { lines } from "../../schema/columns/choice";
import { count, decimal, money } from "../../schema/columns/number";
import { text } from "../../schema/columns/text";
import { day } from "../../schema/columns/time";
import { form } from "../../schema/sheet";
import type { Day } from "../../values/day";
import { marked } from "../by-id";

const guests = "COUNTIFS({visitors.status},{=visitorStatus.attending})";
const days = "(INT({request.end})-INT({request.start})+1)";

/** Totals of the settlement: all formulas but the day it was handed in and what is enclosed. */
export const settlement = form({
  prefix: "st",
  json: "settlement",
  words: { ko: "합계", en: "Totals" },
  place: "below",
  sections: [
    { title: null, fields: ["budgetTotal", "actualTotal", "varianceTotal", "executionRatePct", "approvedBudget", "mark"] },
    { title: { ko: "세금", en: "Tax" }, fields: ["supplyTotal", "vatTotal", "vatDeductibleTotal", "vatNonDeductibleTotal", "entertainmentAccountTotal", "missingEvidenceCount", "missingEvidenceAmount"] },
    { title: { ko: "평균", en: "Averages" }, fields: ["guests", "perGuest", "guestDays", "perGuestDay", "banquetPerHead"] },
    { title: { ko: "제출", en: "Handed in" }, fields: ["submittedOn", "attachments", "edition"] },
  ],
  marks: [
    { column: "actualTotal", when: "ISNUMBER(SEARCH({=mark.overBudget},{mark}))", style: "over" },
    { column: "budgetTotal", when: "ISNUMBER(SEARCH({=mark.overApproved},{mark}))", style: "over" },
    { column: "missingEvidenceCount", when: "AND({missingEvidenceCount}<>\"\",{missingEvidenceCount}>0)", style: "over" },
  ],
  columns: {
    budgetTotal: computed(money({ ko: "예산 합계", en: "Budget" }), "SUM({budget.amount})"),
    actualTotal: computed(money({ ko: "실적 합계", en: "Actual" }), "SUM({expenses.totalKrw})"),
    varianceTotal: computed(money({ ko: "차액", en: "Difference" }), "SUM({budget.amount})-SUM({expenses.totalKrw})"),
    executionRatePct: computed(decimal({ ko: "집행률(%)", en: "Spent (%)" }, {}, "0.0"), "IF(SUM({budget.amount})=0,\"\",ROUND(SUM({expenses.totalKrw})/SUM({budget.amount})*100,1))"),
    approvedBudget: computed(money({ ko: "승인예산", en: "Approved budget" }, { json: null }), "IF({request.approvedBudget}=\"\",\"\",{request.approvedBudget})"),
    mark: computed(text({ ko: "확인", en: "Look at" }, { json: null }), marked(
      ["SUM({expenses.totalKrw})>SUM({budget.amount})", "overBudget"],
      ["AND(ISNUMBER({request.approvedBudget}),SUM({budget.amount})>{request.approvedBudget})", "overApproved"],
    )),
    supplyTotal: computed(money({ ko: "공급가액 합계", en: "Net of VAT" }), "SUM({expenses.supplyKrw})"),
    vatTotal: computed(money({ ko: "부가세 합계", en: "VAT" }), "SUM({expenses.vatKrw})"),
    vatDeductibleTotal: computed(money({ ko: "공제 부가세", en: "VAT deductible" }), "SUMIFS({expenses.vatKrw},{expenses.vatDeductible},{=yesNo.Y})"),
    vatNonDeductibleTotal: computed(money({ ko: "불공제 부가세", en: "VAT not deductible" }, { json: null }), "SUM({expenses.vatKrw})-SUMIFS({expenses.vatKrw},{expenses.vatDeductible},{=yesNo.Y})"),
    entertainmentAccountTotal: computed(money({ ko: "기업업무추진비 합계", en: "Business entertainment" }), "SUMIFS({expenses.totalKrw},{expenses.account},{=account.entertainment})"),
    missingEvidenceCount: computed(count({ ko: "적격증빙 미비 건수", en: "Without valid evidence" }, { json: null }), "IF(COUNT({expenses.missingEvidence})=0,\"\",SUM({expenses.missingEvidence}))"),
    missingEvidenceAmount: computed(money({ ko: "적격증빙 미비 금액", en: "Amount without evidence" }, { json: null }), "IF(COUNT({expenses.missingEvidence})=0,\"\",SUMIFS({expenses.totalKrw},{expenses.missingEvidence},1))"),
    guests: computed(count({ ko: "참석 인원", en: "Guests" }, { json: null }), guests),
    perGuest: computed(money({ ko: "1인당 비용", en: "Per guest" }), `IF(${guests}=0,"",ROUND(SUM({expenses.totalKrw})/${guests},0))`),
    guestDays: computed(count({ ko: "연인원(인·일)", en: "Guest-days" }), `IFERROR(IF(OR({request.start}="",{request.end}=""),"",${guests}*${days}),"")`),
    perGuestDay: computed(money({ ko: "1인 1일당 비용", en: "Per guest-day" }), `IFERROR(IF(OR({request.start}="",{request.end}=""),"",ROUND(SUM({expenses.totalKrw})/(${guests}*${days}),0)),"")`),
    banquetPerHead: computed(money({ ko: "1인당 연회비", en: "Banquets per head" }, { json: null }), "IF(SUM({banquets.headcount})=0,\"\",ROUND(SUMIFS({expenses.totalKrw},{expenses.category},{=budgetCategory.banquet})/SUM({banquets.headcount}),0))"),
    submittedOn: day({ ko: "정산 제출일", en: "Handed in on" }, { required: "closed", sample: "2026-11-17" as Day }),
    attachments: lines({ ko: "첨부", en: "Enclosed" }, { width: 20, sample: ["참석자명단", "영수증철"], hint: { ko: "한 줄에 하나씩 (Alt+Enter)", en: "One a line (Alt+Enter)" } }),
    edition: computed(text({ ko: "적용한 기준", en: "Edition of the standards" }, { json: null, hint: { ko: "기준표가 따르는 기준일", en: "The edition that Standards follows" } }), "IF({standard.edition}=\"\",\"\",TEXT({standard.edition},\"yyyy-mm-dd\"))"),
  },
});
