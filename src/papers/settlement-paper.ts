import type { Language } from "../language/language";
import { say } from "../language/say";
import type { Text } from "../language/text";
import { advance } from "../sheets/parts/advance";
import { settlement } from "../sheets/parts/settlement-form";
import type { Visit } from "../visit/visit";
import { signedHead } from "./approval-box";
import { documentOf, type Section } from "./document";
import { labelledSection, writtenSection } from "./labelled";
import type { Paper } from "./paper";
import { categorySection, evidenceSection, sumSection, waiverSection } from "./settlement-lists";
import { fieldsOf } from "./told-value";
import { visitLine } from "./visit-line";

const title: Text = { ko: "정산서", en: "Settlement" };
const titles = {
  tax: { ko: "세금과 증빙 (원)", en: "Tax and evidence (KRW)" },
  averages: { ko: "평균 (원)", en: "Averages (KRW)" },
  advance: { ko: "가지급금 (원)", en: "Advance (KRW)" },
  enclosed: { ko: "제출과 첨부", en: "Handed in and enclosed" },
} as const satisfies Record<string, Text>;

const tax = ["approvedBudget", "supplyTotal", "vatTotal", "vatDeductibleTotal", "vatNonDeductibleTotal", "entertainmentAccountTotal", "missingEvidenceCount", "missingEvidenceAmount"];
const averages = ["guests", "perGuest", "guestDays", "perGuestDay", "banquetPerHead"];
const advanced = ["id", "personId", "advancedOn", "amount", "spent", "returned", "returnedOn", "evidenceNo", "balance"];

/** What the visit cost, as finance reads and signs it; the numbers are those of the sheet when it is made. */
const settlementPaper: Paper = {
  key: "settlement-paper",
  title,
  use: { ko: "결재란이 있는 정산서: 구분별 정산, 합계, 증빙 목록, 가지급금, 첨부, 예외승인.", en: "The settlement for signature: by category, totals, evidence, advance, enclosures, waivers." },
  needs: ["settlement", "settlementLines", "expenses"],
  about: null,
  sheets: (visit, { language, verdicts }) => [
    documentOf(say(title, language), [
      signedHead(visit, title, visitLine(visit, language), visit.settlementApprovals, language),
      ...categorySection(visit, language),
      labelledSection(say(titles.tax, language), fieldsOf(settlement.columns, visit.settlement, tax, visit, language)),
      ...sumSection(visit, language),
      labelledSection(say(titles.averages, language), fieldsOf(settlement.columns, visit.settlement, averages, visit, language)),
      ...advanceSection(visit, language),
      writtenSection(say(titles.enclosed, language), fieldsOf(settlement.columns, visit.settlement, ["submittedOn", "attachments", "edition"], visit, language)),
      ...waiverSection(visit.waivers.length === 0 ? [] : (verdicts?.() ?? []), language),
      ...evidenceSection(visit, language),
    ]),
  ],
};

export default settlementPaper;

function advanceSection(visit: Visit, language: Language): readonly Section[] {
  if (visit.advance.amount === null) return [];
  return [labelledSection(say(titles.advance, language), fieldsOf(advance.columns, visit.advance, advanced, visit, language))];
}
