import { wordOf } from "../policy/list";
import { budgetCategory } from "../policy/lists/money";
import type { Verdict } from "../visit/waiver";
import type { Report, ReportCell, ReportRow } from "./report";

/**
 * 정산서: budget against expenses, and what was let stand. All its numbers are live formulas; reasons, advance and approvals
 * are people's own. Waivers that were typed by hand are sealed: what finance sees is what they cover from then on.
 */
const settlement: Report = {
  sheet: "settlement",
  title: { ko: "정산서", en: "Settlement" },
  parts: ["settlementLines", "settlement", "settlementByPayment", "settlementByAccount", "settlementApprovals", "advance"],
  cells: (_visit, _findings, verdicts) => verdicts.flatMap(sealed),
  rows: (_visit, verdicts) => new Map([["settlementWaivers", verdicts.length === 0 ? [none] : verdicts.map(rowOf)]]),
  remark: ({ budget, expenses, settlementLines }) => {
    const lines = new Set(settlementLines.map(({ category }) => category));
    const used = new Set([...budget, ...expenses].flatMap(({ category }) => (category === null ? [] : [category])));
    const names = [...used].filter((category) => !lines.has(category)).map((category) => wordOf(budgetCategory, category));
    return names.length === 0 ? null : { words: { ko: "구분별 정산표에 줄이 없는 구분: {names}", en: "categories without a line in the settlement: {names}" }, names };
  },
};

const none: ReportRow = { row: 0, state: "none" };

function rowOf({ waiver: { no, rule, item, sheet, what, reason, by, on }, state }: Verdict, row: number): ReportRow {
  return { row, no: no ?? row + 1, rule, what: what ?? ([sheet, item].filter((word) => word !== null).join(" ") || null), reason, by, on, state };
}

function sealed({ waiver, state, seals }: Verdict): readonly ReportCell[] {
  const isSealed = waiver.seals !== null && waiver.seals.length > 0;
  return state === "covering" && !isSealed ? [{ place: { part: "waivers", row: waiver.row, column: "seals" }, value: seals }] : [];
}

export default settlement;
