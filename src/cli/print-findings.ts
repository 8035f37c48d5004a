import type { Checked, FindingAt } from "../actions/check-visit";
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

/** The findings and their counts as data. */
export function findingsJson({ findings, counts }: Checked, language: Language): { readonly findings: readonly PrintedFinding[]; readonly counts: Checked["counts"] } {
  return {
    findings: findings.map(({ finding, address }) => ({
      rule: finding.rule,
      severity: finding.severity,
      sheet: address?.sheet ?? null,
      row: address ? Number(/\d+$/.exec(address.cell)?.[0] ?? 1) : null,
      column: finding.place ? (headerAt(finding.place)?.[language] ?? null) : null,
      cell: address?.cell ?? null,
      message: sentence(finding.message, language, finding.values),
    })),
    counts,
  };
}

/** The findings as lines for a person: where, how grave, what, and what to do. */
export function findingsText(checked: Checked, language: Language): string {
  const lines = checked.findings.map((found) => lineOf(found, language));
  const { rules, sheets: read, counts } = checked;
  lines.push(say(lines.length === 0 ? words.clear : words.counts, language, { ...counts, rules, sheets: read }));
  return lines.join("\n");
}

function lineOf({ finding, address }: FindingAt, language: Language): string {
  const { rule, severity, message, values, advice } = finding;
  const where = address ? `${address.sheet}!${address.cell}` : "–";
  const first = `${where}  ${severityWords[severity][language]}  ${rule}  ${sentence(message, language, values)}`;
  return advice ? `${first}\n    → ${sentence(advice, language, values)}` : first;
}
