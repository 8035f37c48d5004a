import { Failure } from "../excel/failure";
import { planReport } from "../excel/plan-report";
import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Text } from "../language/text";
import { check } from "../rules/check";
import type { Day } from "../values/day";
import type { Finding } from "../visit/finding";
import { readVisit } from "../visit/read-visit";
import { change } from "./change-workbook";
import type { FindingAt } from "./check-visit";
import type { Outcome } from "./outcome";

const words: Text = { ko: "고치기", en: "Putting right" };

/**
 * Puts a finding right with its own remedy: one cell. Throws a Failure when the workbook has changed since the check,
 * so that the remedy no longer fits.
 */
export function applyRemedy({ finding, address }: FindingAt): Promise<Outcome> {
  return run(async (context) => {
    const content = await readCells(context, { formulas: true });
    const { visit, language } = readVisit(content, { today: "2000-01-01" as Day });
    const { remedy } = check({ ...visit, status: "archived" }).find((each) => isSame(each, finding)) ?? {};
    const place = remedy?.place;
    if (!remedy || place?.column === undefined) throw changedSince();
    const steps = planReport([{ part: place.part, column: place.column, value: remedy.value, ...(place.row === undefined ? {} : { row: place.row }) }], [], content, language);
    const undoable = await change(context, steps, content, words);
    const message = { ko: `{cell}: ${remedy.words.ko}`, en: `{cell}: ${remedy.words.en}` };
    return { message, values: { ...remedy.values, cell: address ? `${address.sheet}!${address.cell}` : "" }, undoable };
  });
}

/** The same rule saying the same about the same place. */
function isSame(one: Finding, other: Finding): boolean {
  const told = ({ rule, message, values, place }: Finding): string => JSON.stringify([rule, message.en, values, place]);
  return told(one) === told(other);
}

function changedSince(): Failure {
  return new Failure(
    { ko: "점검한 뒤에 내용이 바뀌어 이 고침이 맞지 않습니다.", en: "The workbook has changed since the check, so this remedy no longer fits." },
    { ko: "다시 점검하세요.", en: "Check again." },
  );
}
