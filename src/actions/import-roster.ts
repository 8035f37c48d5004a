import { planRows, type RowsPlan } from "../excel/plan-rows";
import { planSheets } from "../excel/plan-sheets";
import { readCells, type WorkbookContent } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Language } from "../language/language";
import type { Text } from "../language/text";
import type { Compared } from "../roster/people/compare";
import { standingVisitors } from "../roster/people/standing-visitors";
import visitorsSheet from "../sheets/visitors";
import { change, type Report } from "./change-workbook";
import { changedSince } from "./changed-since";
import { comparisonOf, type RosterWish } from "./compare-roster";
import type { Outcome } from "./outcome";

/** What a person has seen and wants written. */
export interface ImportWish extends RosterWish {
  /** Those to write of the people compared, as they were shown. */
  readonly chosen: readonly Compared[];
  /** The language of a sheet that has to be added first. */
  readonly language: Language;
}

const reading: Text = { ko: "통합 문서와 견주는 중", en: "Comparing with the workbook" };
const words: Text = { ko: "명단 가져오기", en: "Importing a roster" };
const done: Text = { ko: "명단을 가져왔습니다: 새 사람 {added}명, 바뀐 사람 {changed}명, 취소 {gone}명", en: "Roster imported: {added} new, {changed} changed, {gone} cancelled" };
const nothingToDo: Text = { ko: "명단과 통합 문서가 같아 바꿀 것이 없습니다.", en: "The roster and the workbook say the same: there is nothing to change." };
const noColumnWords: Text = { ko: "방문자명단 시트에 열이 없어 넣지 못한 항목: {headers}", en: "Left out, for the sheet Visitors has no column for it: {headers}" };

/**
 * Writes the chosen people of a roster: new ones behind the last row with ids that go on, changed cells one by one, and
 * those who are gone as cancelled; nobody is deleted. What could not be read is written as the text it was. Throws a Failure
 * when the workbook has changed since the comparison, or Excel refuses; then nothing has changed.
 */
export function importRoster(wish: ImportWish, report?: Report): Promise<Outcome> {
  return run(async (context) => {
    report?.({ step: reading });
    const content = await readCells(context, { formulas: true });
    if (!isAsShown(content, wish)) throw changedSince("comparison");
    const { steps, withoutCell } = stepsOf(content, wish);
    const undoable = await change(context, steps, content, words, report);
    const count = (fate: Compared["fate"]): number => wish.chosen.filter((each) => each.fate === fate).length;
    return {
      message: undoable ? done : nothingToDo,
      values: { added: count("new"), changed: count("changed"), gone: count("gone") },
      ...(withoutCell.length > 0 ? { also: [{ message: noColumnWords, values: { headers: withoutCell } }] } : {}),
      undoable,
    };
  });
}

/** Whether everybody chosen still stands as the person has seen it. */
function isAsShown(content: WorkbookContent, wish: ImportWish): boolean {
  const told = ({ key, fate, visitor, changes }: Compared): string => JSON.stringify([key, fate, visitor?.row ?? null, visitor?.values["id"] ?? null, changes]);
  const now = new Set(comparisonOf(content, wish).people.map(told));
  return wish.chosen.every((each) => now.has(told(each)));
}

function stepsOf(content: WorkbookContent, { chosen, language }: ImportWish): Pick<RowsPlan, "steps" | "withoutCell"> {
  const told = chosen.filter(({ fate }) => fate === "new").map(({ changes }) => Object.fromEntries(changes.map(({ column, after }) => [column, after])));
  const ids = newIds([...standingVisitors(content).map(({ cells }) => cells["id"]), ...told.map(({ id }) => id)]);
  const added = told.map((values) => (values["id"] === undefined ? { id: ids.next().value, ...values } : values));
  const changed = chosen.flatMap(({ fate, visitor, changes }) => (visitor && (fate === "changed" || fate === "gone") ? changes.map(({ column, after }) => ({ part: "visitors", column, row: visitor.row, value: after })) : []));
  if (added.length === 0 && changed.length === 0) return { steps: [], withoutCell: [] };
  const plan = planRows("visitors", changed, added, content, language);
  return plan ?? { steps: planSheets([visitorsSheet], content, language, new Map([["visitors", added.map((values, row) => ({ ...values, row }))]])).steps, withoutCell: [] };
}

/** Ids behind the greatest that is there: "V013", "V014" … */
function* newIds(ids: readonly unknown[]): Generator<string, never> {
  let last = Math.max(0, ...ids.map((id) => Number(/^V(\d+)$/i.exec(typeof id === "string" ? id.trim() : "")?.[1] ?? 0)));
  for (;;) yield `V${String((last += 1)).padStart(3, "0")}`;
}
