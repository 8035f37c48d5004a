import type { Cell } from "../schema/cell";
import type { Language } from "../language/language";
import { said, say } from "../language/say";
import type { Text } from "../language/text";
import { wordOf, type List } from "../policy/list";
import { account, budgetCategory, evidenceType, paymentMethod } from "../policy/lists/money";
import { waiverState } from "../policy/lists/waivers";
import { sumOfWon } from "../values/money";
import { settledTotals } from "../visit/settled";
import type { Visit } from "../visit/visit";
import type { Verdict } from "../visit/waiver";
import { listSection, type Section } from "./document";
import { column, lines } from "./plan-people";
import type { ListColumn } from "./sheet-rows";

const titles = {
  lines: { ko: "구분별 정산 (원)", en: "By category (KRW)" },
  sums: { ko: "결제수단·계정별 합계 (원)", en: "By payment and account (KRW)" },
  evidence: { ko: "증빙 목록 ({count}건, 원)", en: "Evidence ({count} entries, KRW)" },
  waivers: { ko: "예외승인", en: "Waivers" },
} as const satisfies Record<string, Text>;
const heads = {
  category: { ko: "구분", en: "Category" },
  budget: { ko: "예산", en: "Budget" },
  actual: { ko: "실적", en: "Actual" },
  variance: { ko: "차액", en: "Difference" },
  rate: { ko: "집행률(%)", en: "Spent (%)" },
  reason: { ko: "사유", en: "Reason" },
  payment: { ko: "결제수단", en: "Payment" },
  account: { ko: "계정", en: "Account" },
  total: { ko: "합계", en: "Total" },
  id: { ko: "번호", en: "No." },
  date: { ko: "일자", en: "Date" },
  payee: { ko: "거래처·내용", en: "Payee, description" },
  amount: { ko: "금액", en: "Amount" },
  vat: { ko: "부가세", en: "VAT" },
  evidence: { ko: "증빙", en: "Evidence" },
  rule: { ko: "규칙", en: "Rule" },
  what: { ko: "승인한 내용", en: "What was let stand" },
  by: { ko: "승인자", en: "Approved by" },
  on: { ko: "승인일", en: "On" },
  state: { ko: "상태", en: "State" },
} as const satisfies Record<string, Text>;
const missing: Text = { ko: "⚠ 적격증빙 미비", en: "⚠ no valid evidence" };

const small = { size: 9, wrap: true } as const;
const middle = { ...small, align: "center" } as const;
const won: ListColumn["look"] = { size: 9, align: "right", format: "#,##0_ " };

/** Budget against actual by category; categories in which nothing was planned or spent are left out. */
export function categorySection({ settlementLines, settlement }: Visit, language: Language): readonly Section[] {
  const columns = [column(heads.category, 30, language), column(heads.budget, 26, language, won), column(heads.actual, 26, language, won), column(heads.variance, 24, language, won), column(heads.rate, 18, language, { size: 9, align: "right", format: "0.0_ " }), column(heads.reason, 50, language)];
  const used = settlementLines.filter(({ category, budget, actual, reason }) => category !== null && ((budget ?? 0) !== 0 || (actual ?? 0) !== 0 || reason !== null));
  return listSection(
    say(titles.lines, language),
    columns,
    used.map(({ category, budget, actual, variance, ratePct, reason }) => [category === null ? "" : wordOf(budgetCategory, category)[language], budget ?? "", actual ?? "", variance ?? "", ratePct ?? "", reason ?? ""]),
    [[say(heads.total, language), settlement.budgetTotal ?? "", settlement.actualTotal ?? "", settlement.varianceTotal ?? "", settlement.executionRatePct ?? "", ""]],
  );
}

/** What was paid by each means, and beside it what went to each account. */
export function sumSection(visit: Visit, language: Language): readonly Section[] {
  const columns = [column(heads.payment, 47, language), column(heads.total, 40, language, won), column(heads.account, 47, language), column(heads.total, 40, language, won)];
  const { byPayment, byAccount } = settledTotals(visit);
  const cells = (list: List, entry: readonly [key: string, total: number] | undefined): readonly Cell[] => (entry ? [wordOf(list, entry[0])[language], entry[1]] : ["", ""]);
  const rows = Array.from({ length: Math.max(byPayment.length, byAccount.length) }, (_, at) => [...cells(paymentMethod, byPayment[at]), ...cells(account, byAccount[at])]);
  return listSection(say(titles.sums, language), columns, rows);
}

/** Every receipt with its evidence; what has none that holds is marked. */
export function evidenceSection({ expenses }: Visit, language: Language): readonly Section[] {
  const columns = [column(heads.id, 11, language, middle), column(heads.date, 19, language, middle), column(heads.category, 21, language), column(heads.payee, 33, language), column(heads.amount, 22, language, won), column(heads.vat, 19, language, won), column(heads.payment, 18, language), column(heads.evidence, 31, language)];
  const rows = expenses.map(({ id, date, category, payee, description, totalKrw, vatKrw, paymentMethod: paid, evidenceType: kind, evidenceNo, missingEvidence, refExpenseId }) => [
    id ?? "",
    date === null ? "" : said(date, language),
    category === null ? "" : wordOf(budgetCategory, category)[language],
    lines(payee, [description, refExpenseId === null ? null : `(${refExpenseId})`].filter(Boolean).join(" ")),
    totalKrw ?? "",
    vatKrw ?? "",
    paid === null ? "" : wordOf(paymentMethod, paid)[language],
    lines(missingEvidence === 1 ? say(missing, language) : null, kind === null ? null : wordOf(evidenceType, kind)[language], evidenceNo),
  ]);
  const sums = [["", "", say(heads.total, language), "", sumOfWon(expenses.map(({ totalKrw }) => totalKrw)), sumOfWon(expenses.map(({ vatKrw }) => vatKrw)), "", ""]];
  return listSection(say(titles.evidence, language, { count: rows.length }), columns, rows, sums);
}

/** What was let stand, by rule and its name alone: what a finding says of a guest is nothing for finance. */
export function waiverSection(verdicts: readonly Verdict[], language: Language): readonly Section[] {
  const columns = [column(heads.id, 12, language, middle), column(heads.rule, 22, language, middle), column(heads.what, 72, language), column(heads.by, 24, language, middle), column(heads.on, 24, language, middle), column(heads.state, 20, language, middle)];
  const rows = verdicts.map(({ waiver: { no, rule, by, on }, title, state }, at) => [no ?? at + 1, rule ?? "", title?.[language] ?? "", by ?? "", on === null ? "" : said(on, language), wordOf(waiverState, state)[language]]);
  return listSection(say(titles.waivers, language), columns, rows);
}
