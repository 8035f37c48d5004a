import { blanks, header } from "../header";
import { rule } from "../rule";

const needed = ["date", "category", "account", "payee", "description", "totalKrw", "paymentMethod", "evidenceType"] as const;

export default rule({
  id: "EXP-01",
  title: { ko: "지출마다 일자·구분·거래처·내용·금액·결제수단·증빙이 있다", en: "Every expense has date, category, payee, description, amount, payment and evidence" },
  why: { ko: "정산을 받는 재무팀은 이 줄만 봅니다.", en: "Finance sees nothing but this line." },
  source: ["S047"],
  severity: "must",
  from: "closed",
  needs: ["expenses"],
  advice: { ko: "지출내역의 빈 칸을 채우세요", en: "fill the cell of the expense" },
  messages: {
    blank: { ko: "{expense}: {field}이(가) 비어 있습니다", en: "{expense}: {field} is blank" },
    zero: { ko: "{expense}: 금액이 0원입니다", en: "{expense}: the amount is zero" },
  },
  *check({ expenses }, _policy, tell) {
    for (const expense of expenses) {
      const name = expense.description ?? expense.id ?? "?";
      for (const column of blanks(expense, needed)) yield tell("blank", { expense: name, field: header("expenses", column) }, { part: "expenses", row: expense.row, column });
      if (expense.totalKrw === 0) yield tell("zero", { expense: name }, { part: "expenses", row: expense.row, column: "totalKrw" });
    }
  },
  examples: { keeps: [{ expenses: [{}] }], breaks: [{ expenses: [{ payee: null }] }, { expenses: [{ totalKrw: 0 }] }, { expenses: [{ evidenceType: null }] }] },
});
