import { planReport } from "../excel/plan-report";
import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Language } from "../language/language";
import type { VisitStatus } from "../policy/lists";
import type { Report as ReportSheet } from "../reports/report";
import { check } from "../rules/check";
import { weighWaivers } from "../rules/weigh-waivers";
import type { Day } from "../values/day";
import { readVisit } from "../visit/read-visit";
import { change, type Report } from "./change-workbook";
import type { Outcome } from "./outcome";
import { needFillable, reportCells } from "./report-cells";

export interface FillWish {
  readonly today: Day;
  /** The language of formulas that are brought back: the workbook's own. */
  readonly language: Language;
  /** Instead of the visit's own day or today. */
  readonly asOf?: Day;
  /** Instead of the visit's own status. */
  readonly status?: VisitStatus;
}

/**
 * Fills a report's cells and brings back its live formulas; what people wrote there stays, and filling twice changes
 * nothing. Throws a Failure when the report's sheet is not in the workbook, the visit is archived, or Excel refuses.
 */
export function fillReport(report: ReportSheet, wish: FillWish, tell?: Report): Promise<Outcome> {
  return run(async (context) => {
    const content = await readCells(context, { formulas: true });
    const reading = readVisit(content, wish);
    const { visit, language } = reading;
    needFillable(report, visit);
    const { standing, remarks, verdicts } = weighWaivers(visit, check(visit));
    const cells = reportCells(report, visit, [...reading.findings, ...standing, ...remarks], verdicts);
    const steps = planReport(cells, report.parts, content, language, report.rows?.(visit, verdicts, language));
    const undoable = await change(context, steps, content, report.title, tell);
    const remark = report.remark(visit);
    const filled = undoable ? { ko: "{report}을(를) {day} 기준으로 채웠습니다.", en: "{report} filled as of {day}." } : { ko: "{report}은(는) 이미 {day} 기준입니다.", en: "{report} already stands as of {day}." };
    return {
      message: remark ? { ko: `${filled.ko} ${remark.words.ko}`, en: `${filled.en} ${remark.words.en}` } : filled,
      values: { report: report.title, day: visit.today, ...(remark ? { names: remark.names } : {}) },
      undoable,
    };
  });
}
