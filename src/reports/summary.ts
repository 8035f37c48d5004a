import type { Finding, Severity } from "../visit/finding";
import type { Report } from "./report";

/** 요약: the visit on one page. Numbers are live formulas; the counts of findings and their day are filled here. */
const summary: Report = {
  sheet: "summary",
  title: { ko: "요약", en: "Summary" },
  parts: ["summary", "summaryByCategory", "summaryActions"],
  cells: ({ today }, findings, verdicts) => [
    { place: { part: "summary", column: "mustCount" }, value: countOf(findings, "must") },
    { place: { part: "summary", column: "shouldCount" }, value: countOf(findings, "should") },
    { place: { part: "summary", column: "noteCount" }, value: countOf(findings, "note") },
    { place: { part: "summary", column: "waivedCount" }, value: verdicts.reduce((sum, { seals }) => sum + seals.length, 0) },
    { place: { part: "summary", column: "checkedOn" }, value: today },
  ],
  remark: () => null,
};

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

export default summary;
