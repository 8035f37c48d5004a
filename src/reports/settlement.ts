import { wordOf } from "../policy/list";
import { budgetCategory } from "../policy/lists/money";
import type { Report } from "./report";

/** 정산서: budget against expenses. All its numbers are live formulas; reasons, advance and approvals are people's own. */
const settlement: Report = {
  sheet: "settlement",
  title: { ko: "정산서", en: "Settlement" },
  parts: ["settlementLines", "settlement", "settlementByPayment", "settlementByAccount", "settlementApprovals", "advance"],
  cells: () => [],
  remark: ({ budget, expenses, settlementLines }) => {
    const lines = new Set(settlementLines.map(({ category }) => category));
    const used = new Set([...budget, ...expenses].flatMap(({ category }) => (category === null ? [] : [category])));
    const names = [...used].filter((category) => !lines.has(category)).map((category) => wordOf(budgetCategory, category));
    return names.length === 0 ? null : { words: { ko: "구분별 정산표에 줄이 없는 구분: {names}", en: "categories without a line in the settlement: {names}" }, names };
  },
};

export default settlement;
