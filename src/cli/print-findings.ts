import type { Checked, FindingAt, WaivedAt } from "../actions/check-visit";
import type { Language } from "../language/language";
import { say, sentence } from "../language/say";
import type { Text } from "../language/text";
import { headerAt } from "../rules/header";
import type { Severity } from "../visit/finding";

const severityWords: Readonly<Record<Severity, Text>> = {
  must: { ko: "필수", en: "must" },
  should: { ko: "권고", en: "should" },
  note: { ko: "참고", en: "note" },
};

const words = {
  waived: { ko: "예외 승인 {count}건", en: "waived {count}" },
  waiver: { ko: "예외 승인: {reason} – {by}, {on}", en: "waived: {reason} – {by}, {on}" },
  clear: { ko: "규칙 {rules}개, 시트 {sheets}개를 점검했습니다. 문제가 없습니다.", en: "{rules} rules, {sheets} sheets: nothing to put right." },
  counts: { ko: "필수 {must} · 권고 {should} · 참고 {note} (규칙 {rules}개, 시트 {sheets}개)", en: "must {must} · should {should} · note {note} ({rules} rules, {sheets} sheets)" },
} as const satisfies Record<string, Text>;

/** One finding as `--json` prints it; what it has no place for is null. `row` is the sheet's own row number, `column` the header. */
export interface PrintedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly cell: string | null;
  readonly message: string;
}

/** A finding that is let stand, with what its waiver says. */
export interface PrintedWaiver extends PrintedFinding {
  readonly reason: string | null;
  readonly by: string | null;
  readonly on: string | null;
}

/** What `--json` prints. */
export interface PrintedCheck {
  readonly findings: readonly PrintedFinding[];
  /** What is let stand is not counted. */
  readonly counts: Checked["counts"];
  readonly waived: readonly PrintedWaiver[];
}

/** The findings and their counts as data. */
export function findingsJson({ findings, counts, waived }: Checked, language: Language): PrintedCheck {
  return {
    findings: findings.map((found) => printed(found, language)),
    counts,
    waived: waived.map((found) => ({ ...printed(found, language), reason: found.waiver.reason, by: found.waiver.by, on: found.waiver.on })),
  };
}

function printed({ finding, address }: FindingAt, language: Language): PrintedFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet: address?.sheet ?? null,
    row: address ? Number(/\d+$/.exec(address.cell)?.[0] ?? 1) : null,
    column: finding.place ? (headerAt(finding.place)?.[language] ?? null) : null,
    cell: address?.cell ?? null,
    message: sentence(finding.message, language, finding.values),
  };
}

/** The findings as lines for a person: where, how grave, what, and what to do. */
export function findingsText(checked: Checked, language: Language): string {
  const { rules, sheets: read, counts, waived } = checked;
  const lines = findingLines(checked.findings, language);
  const total = say(lines.length === 0 ? words.clear : words.counts, language, { ...counts, rules, sheets: read });
  const waivers = waived.map((found) => waivedLine(found, language));
  return [...lines, ...waivers, waived.length > 0 ? `${total} · ${say(words.waived, language, { count: waived.length })}` : total].join("\n");
}

/** Each finding as a line for a person. */
export function findingLines(found: readonly FindingAt[], language: Language): readonly string[] {
  return found.map((each) => lineOf(each, language));
}

function waivedLine({ finding, address, waiver: { reason, by, on } }: WaivedAt, language: Language): string {
  return `${firstLine({ finding, address }, language)}\n    ${say(words.waiver, language, { reason: reason ?? "", by: by ?? "", on: on ?? "" })}`;
}

function lineOf(found: FindingAt, language: Language): string {
  const { advice, values } = found.finding;
  const first = firstLine(found, language);
  return advice ? `${first}\n    → ${sentence(advice, language, values)}` : first;
}

function firstLine({ finding: { rule, severity, message, values }, address }: FindingAt, language: Language): string {
  const where = address ? `${address.sheet}!${address.cell}` : "–";
  return `${where}  ${severityWords[severity][language]}  ${rule}  ${sentence(message, language, values)}`;
}
