import type { Finding } from "../visit/finding";
import { visitStatus, type VisitStatus } from "../policy/lists";
import { sheets } from "../sheets/catalogue";
import type { Part } from "../schema/sheet";
import type { Visit } from "../visit/visit";
import { rules } from "./catalogue";
import type { Rule } from "./rule";

const statuses = Object.keys(visitStatus.words) as VisitStatus[];

/** True when a rule that speaks from one status on speaks at another. */
export function isReached(from: VisitStatus, status: VisitStatus): boolean {
  return statuses.indexOf(status) >= statuses.indexOf(from);
}

/** The rules that speak about this visit: its status is reached and the sheets they read are there. */
export function speaking(visit: Visit, among: readonly Rule[] = rules): readonly Rule[] {
  return among.filter((rule) => isReached(rule.from, visit.status) && rule.needs.every((part) => visit.present.has(part)));
}

/**
 * Everything that does not hold, in the workbook's own order: by sheet, row and column.
 * A rule that breaks is a finding itself; the others still speak.
 */
export function check(visit: Visit, among: readonly Rule[] = rules): readonly Finding[] {
  return inWorkbookOrder(speaking(visit, among).flatMap((rule) => findingsOf(rule, visit)));
}

/** What one rule finds; one that breaks finds that it is broken. */
export function findingsOf(rule: Rule, visit: Visit): readonly Finding[] {
  try {
    return rule.findings(visit);
  } catch (error) {
    return [
      {
        rule: rule.id,
        severity: "note",
        message: { ko: "이 규칙은 점검하지 못했습니다: {reason}", en: "this rule could not be checked: {reason}" },
        values: { reason: String(error) },
        place: null,
        advice: { ko: "이 내용을 지원 담당에게 알려 주세요", en: "please tell the support desk" },
      },
    ];
  }
}

/** Findings in the order in which a reader meets their cells. */
export function inWorkbookOrder(findings: readonly Finding[]): readonly Finding[] {
  const keys = new Map(findings.map((finding, index) => [finding, sortKey(finding, index)]));
  return [...findings].sort((one, other) => compare(keys.get(one) ?? [], keys.get(other) ?? []));
}

/** Where each part and column stands when the sheets are read from left to right. */
const positions = new Map<string, { sheet: number; part: number; columns: readonly string[] }>();
[...sheets]
  .sort((one, other) => one.order - other.order)
  .forEach((sheet, at) => {
    Object.entries<Part>(sheet.parts).forEach(([key, part], index) => positions.set(key, { sheet: at, part: index, columns: Object.keys(part.columns) }));
  });

function sortKey({ place }: Finding, index: number): readonly number[] {
  const position = place ? positions.get(place.part) : undefined;
  if (!place || !position) return [-1, 0, 0, 0, index];
  return [position.sheet, position.part, place.row ?? -1, place.column ? position.columns.indexOf(place.column) : -1, index];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
