import { Failure } from "../excel/failure";
import type { CellToFill } from "../excel/plan-report";
import type { Report } from "../reports/report";
import type { Finding } from "../visit/finding";
import type { Visit } from "../visit/visit";
import type { Verdict } from "../visit/waiver";

/** The cells of a report, as they are planned. */
export function reportCells(report: Report, visit: Visit, findings: readonly Finding[], verdicts: readonly Verdict[]): readonly CellToFill[] {
  return report.cells(visit, findings, verdicts).flatMap(({ place: { part, row, column }, value }) => (column === undefined ? [] : [{ part, column, value, ...(row === undefined ? {} : { row }) }]));
}

/** Throws a Failure when a report cannot be filled: its sheet is not in the workbook, or the visit is archived and changes no more. */
export function needFillable(report: Report, { present, status }: Visit): void {
  if (status === "archived") throw archivedVisit();
  if (report.parts.some((part) => present.has(part))) return;
  throw new Failure(
    { ko: "{sheet} 시트가 없습니다.", en: "Sheet {sheet} is not in this workbook." },
    { ko: "'시트 추가'로 {sheet} 시트를 넣은 뒤 다시 실행하세요.", en: "Add the sheet {sheet}, then try again." },
    { sheet: report.title },
  );
}

function archivedVisit(): Failure {
  return new Failure(
    { ko: "보관한 방문입니다. 값이 굳어 있어 다시 채우지 않습니다.", en: "The visit is archived: its values are frozen and are not filled again." },
    { ko: "보관하기 전의 통합 문서가 있으면 그것으로 하세요.", en: "Use the workbook from before it was archived, if there is one." },
  );
}
