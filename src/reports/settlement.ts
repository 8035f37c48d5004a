import type { Language } from "../language/language";
import { wordOf } from "../policy/list";
import { budgetCategory } from "../policy/lists/money";
import { settledCategory } from "../visit/settled";
import type { RowOf, Visit } from "../visit/visit";
import type { Verdict } from "../visit/waiver";
import type { Report, ReportCell, ReportRow } from "./report";

/**
 * 정산서: budget against expenses, and what was let stand. All its numbers are live formulas, each line points to the lines of
 * the budget behind it; reasons, advance and approvals are people's own. Waivers that were typed by hand are sealed: what finance sees is what they cover from then on.
 */
const settlement: Report = {
  sheet: "settlement",
  title: { ko: "정산서", en: "Settlement" },
  parts: ["settlementLines", "settlement", "settlementByPayment", "settlementByAccount", "settlementApprovals", "advance"],
  cells: (visit, _findings, verdicts) => [...verdicts.flatMap(sealed), ...visit.settlementLines.map((line) => plannedIn(line, visit))],
  rows: (_visit, verdicts, language) => new Map([["settlementWaivers", verdicts.length === 0 ? [none] : verdicts.map((verdict, row) => rowOf(verdict, row, language))]]),
  remark: ({ budget, expenses, settlementLines }) => {
    const lines = new Set(settlementLines.map(({ category }) => category));
    const used = new Set([...budget, ...expenses].flatMap(({ category }) => (category === null ? [] : [category])));
    const names = [...used].filter((category) => !lines.has(category)).map((category) => wordOf(budgetCategory, category));
    return names.length === 0 ? null : { words: { ko: "구분별 정산표에 줄이 없는 구분: {names}", en: "categories without a line in the settlement: {names}" }, names };
  },
};

const none: ReportRow = { row: 0, state: "none" };

/** Finance reads which rule was let stand and why; the finding's own sentence may tell what a guest does not eat. */
function rowOf({ waiver: { no, rule, reason, by, on }, title, state }: Verdict, row: number, language: Language): ReportRow {
  return { row, no: no ?? row + 1, rule, what: title?.[language] ?? null, reason, by, on, state };
}

/** A line points to the budget's lines that it was planned in. */
function plannedIn({ row, category }: RowOf<"settlementLines">, visit: Visit): ReportCell {
  const lines = category === null ? [] : settledCategory(visit, category).lines;
  return { place: { part: "settlementLines", row, column: "budgetLines" }, value: lines.length === 0 ? null : lines };
}

function sealed({ waiver, state, seals }: Verdict): readonly ReportCell[] {
  const isSealed = waiver.seals !== null && waiver.seals.length > 0;
  return state === "covering" && !isSealed ? [{ place: { part: "waivers", row: waiver.row, column: "seals" }, value: seals }] : [];
}

export default settlement;
