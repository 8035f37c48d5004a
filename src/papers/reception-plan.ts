import type { Language } from "../language/language";
import { said, say } from "../language/say";
import type { Text } from "../language/text";
import { wordOf } from "../policy/list";
import { receptionLevel } from "../policy/lists";
import { budgetCategory } from "../policy/lists/money";
import { planSections } from "../sheets/parts/plan-sections";
import { request } from "../sheets/parts/request-form";
import { sumOfWon } from "../values/money";
import { levelByRank } from "../visit/reception-level";
import { rowsBy } from "../visit/rows-by";
import type { Visit } from "../visit/visit";
import { signedHead } from "./approval-box";
import { documentOf, listSection, type Section } from "./document";
import { labelledSection, writtenSection, type Labelled } from "./labelled";
import type { Paper } from "./paper";
import { daySection, eventSections, roomSection, runSection } from "./plan-days";
import { column, contactSection, guestSection, hostSection } from "./plan-people";
import { fieldsOf } from "./told-value";
import { visitLine } from "./visit-line";

const title: Text = { ko: "접대 계획서", en: "Reception plan" };
const titles = {
  overview: { ko: "개요", en: "Overview" },
  level: { ko: "접대규격과 등급", en: "Reception level and grade" },
  plan: { ko: "접대 계획", en: "The plan" },
  budget: { ko: "예산", en: "Budget" },
} as const satisfies Record<string, Text>;
const words = {
  level: { ko: "접대규격", en: "Reception level" },
  ranks: { ko: "직급 비교", en: "By rank" },
  byRank: { ko: "{level} (주빈 {guest}, 접대 {host})", en: "{level} (principal {guest}, host {host})" },
  reason: { ko: "규격예외사유", en: "Reason for another level" },
  grade: { ko: "접대등급", en: "Grade" },
  applies: { ko: "적용 대상", en: "Applies to" },
  pickup: { ko: "영접 기준", en: "Pick-up" },
  rooms: { ko: "객실 1박 한도(원)", en: "Room a night, at most (KRW)" },
  banquet: { ko: "연회 1인 한도(원)", en: "Banquet per head, at most (KRW)" },
  meal: { ko: "식사 1인 한도(원)", en: "Meal per head, at most (KRW)" },
  gift: { ko: "선물 1인 한도(원)", en: "Gift per head, at most (KRW)" },
  category: { ko: "구분", en: "Category" },
  amount: { ko: "금액(원)", en: "Amount (KRW)" },
  share: { ko: "비중(%)", en: "Share (%)" },
  total: { ko: "합계", en: "Total" },
  approved: { ko: "승인예산", en: "Approved" },
  left: { ko: "남은 예산", en: "Left" },
} as const satisfies Record<string, Text>;

const overview = ["visitId", "guestCompany", "titleKo", "titleEn", "purposeCode", "purpose", "start", "end", "mainPlace", "declaredHeadcount", "ownerDept", "planAuthorDept", "leadHostId", "counterpartHostId", "importance", "customerType"];

/** What is planned for a visit, on one document that leaders sign. */
const receptionPlan: Paper = {
  key: "reception-plan",
  title,
  use: { ko: "결재란이 있는 계획서: 개요, 규격, 손님, 일정, 객실, 차량, 연회, 담당, 예산, 비상 연락처.", en: "The plan for signature: overview, level, guests, days, rooms, vehicles, banquets, hosts, budget, emergency contacts." },
  needs: ["request", "visitors"],
  about: null,
  sheets: (visit, { language }) => [
    documentOf(say(title, language), [
      signedHead(visit, title, visitLine(visit, language), visit.approvals, language),
      labelledSection(say(titles.overview, language), fieldsOf(request.columns, visit.request, overview, visit, language)),
      labelledSection(say(titles.level, language), levelLines(visit, language)),
      writtenSection(say(titles.plan, language), fieldsOf(planSections.columns, visit.planSections, planSections.sections.flatMap(({ fields }) => fields), visit, language)),
      ...guestSection(visit, language),
      ...daySection(visit, language),
      ...roomSection(visit, language),
      ...runSection(visit, language),
      ...eventSections(visit, language),
      ...hostSection(visit, language),
      ...budgetSection(visit, language),
      ...contactSection(visit, language),
    ]),
  ],
};

export default receptionPlan;

/** The level with what follows from the ranks, and what the grade allows. */
function levelLines(visit: Visit, language: Language): readonly Labelled[] {
  const { receptionLevel: level, levelOverrideReason, grade: letter } = visit.request;
  const byRank = levelByRank(visit);
  const grade = visit.policy.grades.find((each) => each.grade === letter);
  const caps = grade ? [...new Set([grade.roomCapTop, grade.roomCapMiddle, grade.roomCapOther])].flatMap((cap) => (cap === null ? [] : [said(cap, language)])).join(" / ") : "";
  return [
    [say(words.level, language), level === null ? "" : wordOf(receptionLevel, level)[language]],
    [say(words.ranks, language), byRank === null ? "" : say(words.byRank, language, { level: wordOf(receptionLevel, byRank.level), guest: byRank.guestRank, host: byRank.hostRank })],
    ...(levelOverrideReason === null ? [] : [[say(words.reason, language), levelOverrideReason] as const]),
    [say(words.grade, language), [letter, grade?.name].filter(Boolean).join(" ")],
    ...(grade
      ? ([
          [say(words.applies, language), grade.applies],
          [say(words.pickup, language), grade.pickup],
          [say(words.rooms, language), caps],
          [say(words.banquet, language), said(grade.banquetCap, language)],
          [say(words.meal, language), said(grade.mealCap, language)],
          [say(words.gift, language), said(grade.giftCap, language)],
        ] as const)
      : []),
  ];
}

/** The budget by category, what it comes to, and what is left of what was approved. */
function budgetSection({ budget, request: { approvedBudget } }: Visit, language: Language): readonly Section[] {
  const columns = [column(words.category, 74, language, {}), column(words.amount, 60, language, { align: "right", format: "#,##0_ " }), column(words.share, 40, language, { align: "right", format: "0.0_ " })];
  const total = sumOfWon(budget.map(({ amount }) => amount));
  const rows = [...rowsBy(budget, ({ category }) => category ?? "")].map(([category, lines]) => {
    const amount = sumOfWon(lines.map((line) => line.amount));
    return [wordOf(budgetCategory, category)[language], amount, total === 0 ? "" : Math.round((amount / total) * 1000) / 10];
  });
  if (rows.length === 0) return [];
  const sums = [
    [say(words.total, language), total, ""],
    ...(approvedBudget === null ? [] : [[say(words.approved, language), approvedBudget, ""], [say(words.left, language), approvedBudget - total, ""]]),
  ];
  return listSection(say(titles.budget, language), columns, rows, sums);
}
