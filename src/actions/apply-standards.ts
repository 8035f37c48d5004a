import { planEdits } from "../excel/plan-edits";
import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Text } from "../language/text";
import type { Day } from "../values/day";
import { readVisit } from "../visit/read-visit";
import { standardChange, type StandardChange } from "../visit/standard-change";
import { change, type Report } from "./change-workbook";
import { changedSince } from "./changed-since";
import type { Outcome } from "./outcome";
import { needStandards } from "./standards-missing";

const words: Text = { ko: "기준표 바꾸기", en: "Changing the standards" };

/** Nothing that is written depends on the day. */
const anyDay = "2000-01-01" as Day;

/**
 * Writes the changed cells of 기준표, and rows that come under its tables. Throws a Failure when a cell no longer holds what
 * the changes were made on, or when Excel refuses; then nothing has changed.
 */
export function applyStandards(changes: readonly StandardChange[], report?: Report): Promise<Outcome> {
  return run(async (context) => {
    const content = await readCells(context, { formulas: true });
    const { visit, language } = readVisit(content, { today: anyDay });
    needStandards(visit);
    const edits = changes.map(({ edit }) => edit);
    if (changes.some(({ edit, old }) => standardChange(visit, edit, edits).old !== old)) throw changedSince("trial");
    const undoable = await change(context, planEdits(edits, content, language), content, words, report);
    return { message: { ko: "기준표의 칸 {count}개를 바꿨습니다.", en: "Cells of the standards changed: {count}." }, values: { count: edits.length }, undoable };
  });
}
