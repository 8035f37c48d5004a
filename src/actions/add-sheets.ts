import { planSheets } from "../excel/plan-sheets";
import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Language } from "../language/language";
import type { Text } from "../language/text";
import type { SheetDefinition } from "../schema/sheet";
import { sheets } from "../sheets/catalogue";
import { change, type Report } from "./change-workbook";
import { parseDay, type Day } from "../values/day";
import { editionTemplate } from "../visit/edition-rows";
import { readVisit } from "../visit/read-visit";
import type { WorkbookCells } from "../visit/workbook-cells";
import type { Outcome } from "./outcome";

export interface AddSheetsWish {
  /** Keys of the sheets ("visitors"); all when not given. */
  readonly sheets?: readonly string[];
  readonly language: Language;
}

const looking: Text = { ko: "통합 문서를 살펴보는 중", en: "Looking over the workbook" };
const words: Text = { ko: "시트 추가", en: "Adding sheets" };

/**
 * Adds the template sheets that are missing. Sheets that are there keep everything; running it twice changes nothing.
 * Throws a Failure when Excel refuses, and then nothing has changed.
 */
export function addSheets(wish: AddSheetsWish, report?: Report): Promise<Outcome> {
  const wanted = (sheets as readonly SheetDefinition[]).filter(({ name }) => wish.sheets?.includes(name) ?? true);
  return run(async (context) => {
    report?.({ step: looking });
    const content = await readCells(context, { formulas: true });
    const { steps, added } = planSheets(wanted, content, wish.language, undefined, templatesFor(content));
    const undoable = await change(context, steps, content, words, report);
    if (added.length === 0) return { message: { ko: "시트가 이미 모두 있습니다.", en: "All the sheets are already here." }, undoable };
    return { message: { ko: "시트 {count}개를 추가했습니다: {added}", en: "{count} sheets added: {added}" }, values: { count: added.length, added }, undoable };
  });
}

/** A new standards sheet holds what is in force on the first day of the visit, when the workbook tells that already. */
function templatesFor(content: WorkbookCells): ReturnType<typeof editionTemplate> {
  const { request } = readVisit(content, { today: anyDay }).visit;
  return editionTemplate(parseDay(request.start?.slice(0, 10) ?? ""));
}

/** Nothing here depends on the day that it is. */
const anyDay = "2000-01-01" as Day;
