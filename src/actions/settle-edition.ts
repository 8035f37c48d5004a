import { Failure } from "../excel/failure";
import { planEdits } from "../excel/plan-edits";
import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Text } from "../language/text";
import { readVisit } from "../visit/read-visit";
import { appliedEdition, editionDue, editionText, keptAnyway } from "../visit/standards-edition";
import type { Day } from "../values/day";
import { change, type Report } from "./change-workbook";
import type { Outcome } from "./outcome";

const words = {
  apply: { ko: "새 기준 적용", en: "Taking the edition over" },
  keep: { ko: "기준 그대로 두기", en: "Keeping the edition" },
} as const satisfies Record<string, Text>;

const done = {
  apply: { ko: "{due} 기준을 적용했습니다. 회사가 바꾼 값은 그대로입니다.", en: "Edition {due} is in force here. What your company changed stays." },
  keep: { ko: "{kept} 기준을 그대로 둡니다.", en: "Edition {kept} stays." },
} as const satisfies Record<string, Text>;

/**
 * Settles which edition of the standards a visit is checked with when another is due: takes that over, except where the
 * company has values of its own, or writes down that the kept one stays. Throws a Failure when none is due.
 */
export function settleEdition(wish: { readonly today: Day; readonly choice: "apply" | "keep" }, report?: Report): Promise<Outcome> {
  return run(async (context) => {
    const content = await readCells(context, { formulas: true });
    const { visit, language } = readVisit(content, wish);
    const found = editionDue(visit);
    if (found === null) throw noneDue();
    const edits = wish.choice === "apply" ? appliedEdition(visit, found) : keptAnyway(visit, found, language);
    const undoable = await change(context, planEdits(edits, content, language), content, words[wish.choice], report);
    return { message: done[wish.choice], values: { due: editionText(found.due), kept: editionText(found.kept) }, undoable };
  });
}

function noneDue(): Failure {
  return new Failure(
    { ko: "새로 적용할 기준이 없습니다.", en: "No other edition of the standards is due." },
    { ko: "다시 점검하세요.", en: "Check again." },
  );
}
