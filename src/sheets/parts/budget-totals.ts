import { computed } from "../../schema/column";
import { money } from "../../schema/columns/number";
import { text } from "../../schema/columns/text";
import { form } from "../../schema/sheet";
import { marked, says } from "../by-id";

const total = "SUM({budget.amount})";

/** What the budget lines come to, against what was approved. */
export const budgetTotals = form({
  prefix: "bg",
  json: null,
  words: { ko: "예산 합계", en: "Budget totals" },
  place: "beside",
  sections: [{ title: null, fields: ["total", "contingency", "approved", "left", "mark"] }],
  marks: [
    { column: "left", when: says("overApproved"), style: "over" },
    { column: "contingency", when: "{total}*{standard.contingencyPercent}<{contingency}*100", style: "over" },
  ],
  columns: {
    total: computed(money({ ko: "예산 총액", en: "Total" }, { json: null }), total),
    contingency: computed(money({ ko: "그중 예비비", en: "Of it contingency" }, { json: null }), "SUMIFS({budget.amount},{budget.category},{=budgetCategory.contingency})"),
    approved: computed(money({ ko: "승인예산", en: "Approved" }, { json: null }), "IF({request.approvedBudget}=\"\",\"\",{request.approvedBudget})"),
    left: computed(money({ ko: "남은 예산", en: "Left" }, { json: null }), `IFERROR(IF({request.approvedBudget}="","",{request.approvedBudget}-${total}),"")`),
    mark: computed(text({ ko: "확인", en: "Look at" }, { json: null }), marked([`AND(ISNUMBER({request.approvedBudget}),${total}>{request.approvedBudget})`, "overApproved"])),
  },
});
