import { Failure } from "../excel/failure";
import { planReport } from "../excel/plan-report";
import { planSheets } from "../excel/plan-sheets";
import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Text } from "../language/text";
import { isReached } from "../rules/check";
import confirmed from "../sheets/confirmed";
import type { Day } from "../values/day";
import { confirmedRows } from "../visit/confirmed-facts";
import { readVisit } from "../visit/read-visit";
import { change, type Report } from "./change-workbook";
import type { Outcome } from "./outcome";

const words: Text = { ko: "확정 기록", en: "Writing down what is confirmed" };

/**
 * Writes down what is confirmed of a visit as it stands, instead of what was written down before, in 확정기록, which comes
 * when it is not there. Throws a Failure while the visit is not confirmed, and then nothing has changed.
 */
export function confirmVisit(wish: { readonly today: Day }, report?: Report): Promise<Outcome> {
  return run(async (context) => {
    const content = await readCells(context, { formulas: true });
    const { visit, language } = readVisit(content, wish);
    if (!isReached("confirmed", visit.status)) throw notConfirmed();
    const rows = confirmedRows(visit, wish.today, language);
    const contents = new Map([["confirmed", rows.map((row) => ({ ...row }))]]);
    const steps = visit.present.has("confirmed") ? planReport([], [], content, language, contents) : planSheets([confirmed], content, language, contents).steps;
    const undoable = await change(context, steps, content, words, report);
    return { message: { ko: "확정 내용 {count}건을 적었습니다. 이제부터 바뀐 것은 점검이 알려 줍니다.", en: "What is confirmed is written down ({count} items). From now on a check tells what changed." }, values: { count: rows.length }, undoable };
  });
}

function notConfirmed(): Failure {
  return new Failure(
    { ko: "아직 확정하지 않은 방문입니다.", en: "The visit is not confirmed yet." },
    { ko: "접대신청의 상태를 '확정'으로 바꾼 뒤 기록하세요.", en: "Set the status on the request to Confirmed, then write it down." },
  );
}
