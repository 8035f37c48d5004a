import type { Finding } from "../visit/finding";
import { visitStatus, type VisitStatus } from "../policy/lists";
import { sheets } from "../sheets/catalogue";
import type { Part } from "../schema/sheet";
import { atOnce, type Slices } from "../values/slices";
import { isPersonal } from "../visit/personal";
import { rowsBy } from "../visit/rows-by";
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
  return inWorkbookOrder(ruleByRule(visit, among));
}

/** The same in the order of the rules, for those who put more to it before it is ordered. */
export function ruleByRule(visit: Visit, among: readonly Rule[] = rules): readonly Finding[] {
  return speaking(visit, among).flatMap((rule) => findingsOf(rule, visit));
}

/** What one rule finds; one that breaks finds that it is broken. */
export function findingsOf(rule: Rule, visit: Visit): readonly Finding[] {
  return atOnce(findingsInSlices(rule, visit));
}

/** The same with pauses: after each finding, and where the rule lets one fall. */
export function* findingsInSlices(rule: Rule, visit: Visit): Slices<readonly Finding[]> {
  try {
    const findings: Finding[] = [];
    for (const said of rule.speak(visit)) {
      if (said !== null && !isDestroyed(said, rule, visit)) findings.push(said);
      yield;
    }
    return findings;
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

/** Nothing is missed in an archived visit of what is destroyed before it is archived; that it is destroyed is a rule of the archive's own. */
function isDestroyed({ place }: Finding, { from }: Rule, { status }: Visit): boolean {
  return status === "archived" && from !== "archived" && isPersonal(place);
}

/** Findings in the order in which a reader meets their cells. */
export function inWorkbookOrder(findings: readonly Finding[]): readonly Finding[] {
  return atOnce(orderInSlices(findings));
}

/** The same with a pause after each part of the workbook. */
export function* orderInSlices(findings: readonly Finding[]): Slices<readonly Finding[]> {
  const ordered: Finding[] = [];
  const byPart = rowsBy(findings, ({ place }) => (place ? positions.get(place.part) : undefined));
  yield;
  for (const position of [undefined, ...positions.values()]) {
    const own = byPart.get(position) ?? [];
    const sorted = position ? own.map((finding) => ({ finding, at: placeInPart(finding, position) })).sort((one, other) => one.at - other.at).map(({ finding }) => finding) : own;
    // One by one: a call takes only so many arguments.
    for (const finding of sorted) ordered.push(finding);
    if (own.length > 0) yield;
  }
  return ordered;
}

/** The columns of each part, the parts in the order in which the sheets are read from left to right. */
const positions: ReadonlyMap<string, readonly string[]> = new Map(
  [...sheets]
    .sort((one, other) => one.order - other.order)
    .flatMap((sheet) => Object.entries<Part>(sheet.parts).map(([key, part]) => [key, Object.keys(part.columns)] as const)),
);

/** Row by row and from column to column; what is about the whole part or row comes before. */
function placeInPart({ place }: Finding, columns: readonly string[]): number {
  return ((place?.row ?? -1) + 1) * (columns.length + 1) + (place?.column ? columns.indexOf(place.column) : -1) + 1;
}
