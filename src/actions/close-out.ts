import { planReport, type CellToFill } from "../excel/plan-report";
import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Text } from "../language/text";
import { reports } from "../reports/catalogue";
import { check } from "../rules/check";
import { weighWaivers } from "../rules/weigh-waivers";
import type { Day } from "../values/day";
import { readVisit } from "../visit/read-visit";
import type { Visit } from "../visit/visit";
import { change, type Report } from "./change-workbook";
import type { FindingAt } from "./check-visit";
import type { Outcome } from "./outcome";
import { needFillable, reportCells } from "./report-cells";
import { closeOutOf } from "./show-close-out";

export interface CloseOutWish {
  readonly today: Day;
  /** Instead of the visit's own day or today. */
  readonly asOf?: Day;
  /** Reasons of variances, by category; a reason that stands already is left. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** What came of closing: an outcome, and what must still be put right; with nothing open the visit is closed. */
export interface ClosedOut extends Outcome {
  readonly open: readonly FindingAt[];
}

const words: Text = { ko: "마감", en: "Closing the visit" };
const closedWords: Text = { ko: "요약과 정산서를 {day} 기준으로 채우고 방문을 종료했습니다.", en: "Summary and settlement are filled as of {day}, and the visit is closed." };
const sameWords: Text = { ko: "이미 종료했고, 요약과 정산서는 {day} 기준입니다.", en: "The visit is closed already, and its papers stand as of {day}." };
const openWords: Text = { ko: "요약과 정산서는 {day} 기준으로 채웠지만 종료하지 않았습니다. 고칠 필수 {count}건이 남았습니다.", en: "Summary and settlement are filled as of {day}, but the visit is not closed: {count} must-findings are open." };
const moreWords: Text = { ko: "그 밖에 {count}건", en: "and {count} more" };

/** So many of what is open are told. */
const mostTold = 3;

/**
 * Ends a visit in one step that can be undone: writes the reasons that were typed, fills summary and settlement, and, when
 * nothing that must hold is open at 종료, sets that status. Throws a Failure when a paper's sheet is not in the workbook,
 * the visit is archived, or Excel refuses.
 */
export function closeOut(wish: CloseOutWish, tell?: Report): Promise<ClosedOut> {
  return run(async (context) => {
    const content = await readCells(context, { formulas: true });
    const { open } = closeOutOf(content, wish);
    const reading = readVisit(content, open.length > 0 ? wish : { ...wish, status: "closed" });
    const { language } = reading;
    for (const report of reports) needFillable(report, reading.visit);
    const reasons = reasonCells(reading.visit, wish.reasons);
    const visit = withReasons(reading.visit, reasons);
    const { standing, remarks, verdicts } = weighWaivers(visit, check(visit));
    const findings = [...reading.findings, ...standing, ...remarks];
    const cells = [...reasons, ...reports.flatMap((report) => reportCells(report, visit, findings, verdicts)), ...(open.length > 0 ? [] : [{ part: "request", column: "status", value: "closed" }])];
    const steps = planReport(cells, reports.flatMap(({ parts }) => parts), content, language, new Map(reports.flatMap((report) => [...(report.rows?.(visit, verdicts, language) ?? [])])));
    const undoable = await change(context, steps, content, words, tell);
    return { ...told(open, undoable, visit), undoable, open };
  });
}

/** The reasons for lines that have none yet. */
function reasonCells({ settlementLines }: Visit, reasons: CloseOutWish["reasons"]): readonly (CellToFill & { readonly row: number })[] {
  return settlementLines.flatMap(({ row, category, reason }) => {
    const typed = category === null ? "" : (reasons[category] ?? "").trim();
    return reason !== null || typed === "" ? [] : [{ part: "settlementLines", column: "reason", row, value: typed }];
  });
}

/** The visit as it is with the reasons, so that the counts on the summary are those of the workbook that is written. */
function withReasons(visit: Visit, reasons: ReturnType<typeof reasonCells>): Visit {
  const typed = new Map(reasons.map(({ row, value }) => [row, String(value)]));
  return { ...visit, settlementLines: visit.settlementLines.map((line) => ({ ...line, reason: typed.get(line.row) ?? line.reason })) };
}

function told(open: readonly FindingAt[], undoable: boolean, { today: day }: Visit): Omit<Outcome, "undoable"> {
  if (open.length === 0) return { message: undoable ? closedWords : sameWords, values: { day } };
  const more = open.length - mostTold;
  return {
    message: openWords,
    values: { day, count: open.length },
    also: [...open.slice(0, mostTold).map(({ finding: { message, values } }) => ({ message, values })), ...(more > 0 ? [{ message: moreWords, values: { count: more } }] : [])],
  };
}
