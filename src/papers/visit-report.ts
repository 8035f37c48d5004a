import type { Language } from "../language/language";
import { say, saidFullDay } from "../language/say";
import type { Text } from "../language/text";
import { approvalRole } from "../policy/lists/request";
import { closeout } from "../sheets/parts/closing";
import { request } from "../sheets/parts/request-form";
import { summary } from "../sheets/parts/summary-form";
import type { Visit } from "../visit/visit";
import { signedHead, type Approval } from "./approval-box";
import { documentOf, listSection, type Section } from "./document";
import { labelledSection, writtenSection, type Labelled } from "./labelled";
import type { Paper } from "./paper";
import { column } from "./plan-people";
import { fieldsOf } from "./told-value";
import { visitLine } from "./visit-line";
import { nameOn } from "./who";

const title: Text = { ko: "접대 결과보고", en: "Visit report" };
const overview: Text = { ko: "개요", en: "Overview" };
const people: Text = { ko: "인원과 행사", en: "People and events" };
const money: Text = { ko: "비용 (원)", en: "Money (KRW)" };
const checked: Text = { ko: "점검 결과", en: "Check" };
const results: Text = { ko: "성적·격차·표창", en: "What came of it" };
const actions: Text = { ko: "개선과제", en: "Actions" };
const heads = {
  what: { ko: "개선과제", en: "Action" },
  owner: { ko: "담당", en: "Owner" },
  due: { ko: "기한", en: "Due" },
} as const satisfies Record<string, Text>;
const small = { size: 10, wrap: true } as const;

/** What came of the visit: numbers, results and gaps, whom to thank, what is to be better next time. */
const visitReport: Paper = {
  key: "visit-report",
  title,
  use: { ko: "결재란이 있는 결과보고: 개요, 숫자, 성적·격차·표창, 교훈, 개선과제.", en: "The report for signature: overview, numbers, results and gaps, commendations, lessons, actions." },
  needs: ["summary"],
  about: null,
  sheets: (visit, { language }) => [
    documentOf(say(title, language), [
      signedHead(visit, title, visitLine(visit, language), signers(visit), language),
      labelledSection(say(overview, language), fieldsOf(request.columns, visit.request, ["guestCompany", "purpose", "start", "end", "mainPlace", "grade", "receptionLevel"], visit, language)),
      ...numberSections(visit, language),
      writtenSection(say(results, language), itemized(fieldsOf(summary.columns, visit.summary, ["writtenOn", "writtenBy", "achievements", "gaps", "commendedUnits", "commendedIndividuals", "lessons"], visit, language))),
      ...actionSection(visit, language),
      labelledSection(say(closeout.words, language), fieldsOf(closeout.columns, visit.closeout, closeout.sections.flatMap(({ fields }) => fields), visit, language)),
    ]),
  ],
};

export default visitReport;

/** The numbers of 요약 as they stand; what was never worked out or checked is left out. */
function numberSections(visit: Visit, language: Language): readonly Section[] {
  const parts = [
    { title: people, fields: ["attending", "cancelled", "nationalities", "hostsCount", "roomsCount", "roomNights", "banquetsCount", "banquetHeads", "meetingsCount", "toursCount"] },
    { title: money, fields: ["budgetTotal", "actualTotal", "varianceTotal", "perGuest"] },
    { title: checked, fields: ["mustCount", "shouldCount", "noteCount", "waivedCount", "checkedOn"] },
  ] as const;
  return parts.flatMap(({ title: heading, fields }) => {
    const known = fields.filter((key) => visit.summary[key] !== null);
    return known.length === 0 ? [] : [labelledSection(say(heading, language), fieldsOf(summary.columns, visit.summary, known, visit, language))];
  });
}

/** Who wrote it signs first; the others sign by hand. */
function signers({ summary: { writtenBy, writtenOn } }: Visit): readonly Approval[] {
  return Object.keys(approvalRole.words).map((role) => ({ role, ...(role === "drafter" ? { personId: writtenBy, on: writtenOn } : { personId: null, on: null }) }));
}

/** Several lines of one field as points. */
function itemized(all: readonly Labelled[]): readonly Labelled[] {
  return all.map(([word, text]) => [word, text.includes("\n") ? text.split("\n").map((line) => `· ${line}`).join("\n") : text]);
}

function actionSection(visit: Visit, language: Language): readonly Section[] {
  const columns = [column(heads.what, 100, language, small), column(heads.owner, 34, language, { ...small, align: "center" }), column(heads.due, 40, language, { ...small, align: "center" })];
  return listSection(say(actions, language), columns, visit.summaryActions.map(({ what, ownerId, due }) => [what ?? "", nameOn(visit, ownerId, language), due === null ? "" : saidFullDay(due, language)]));
}
