import { Failure } from "../excel/failure";
import { planPrintout } from "../excel/plan-printout";
import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Language } from "../language/language";
import type { Text } from "../language/text";
import { papers } from "../papers/catalogue";
import type { Paper } from "../papers/paper";
import { check } from "../rules/check";
import { weighWaivers } from "../rules/weigh-waivers";
import type { Day } from "../values/day";
import { readVisit } from "../visit/read-visit";
import { change, type Report } from "./change-workbook";
import type { Outcome } from "./outcome";

export interface PaperRequest {
  readonly today: Day;
  /** The paper's key ("place-cards"). */
  readonly paper: string;
  /** The language on paper, whatever the workbook's is. */
  readonly language: Language;
  /** The id of the one banquet, guest … that it is about; all when not given. */
  readonly about?: string;
}

const reading: Text = { ko: "통합 문서를 읽는 중", en: "Reading the workbook" };

/**
 * Adds a paper as sheets that are ready to print; papers made before stay. Throws a Failure when the visit has nothing for
 * it yet or Excel refuses; then nothing has changed.
 */
export function makePaper({ paper: key, today, language, about }: PaperRequest, report?: Report): Promise<Outcome> {
  const paper = papers.find((each) => each.key === key);
  if (!paper) throw new Error(`There is no paper ${key}.`);
  return run(async (context) => {
    report?.({ step: reading });
    const content = await readCells(context, { formulas: true });
    const { visit } = readVisit(content, { today });
    if (paper.needs.some((part) => !visit.present.has(part))) throw nothingFor(paper);
    const sheets = paper.sheets(visit, { language, verdicts: () => weighWaivers(visit, check(visit)).verdicts, ...(about === undefined ? {} : { about }) });
    if (sheets.length === 0) throw nothingFor(paper);
    const { steps, added } = planPrintout(key, sheets, content);
    const undoable = await change(context, steps, content, paper.title, report);
    return { message: { ko: "{paper}을(를) 만들었습니다: {added}", en: "{paper} made: {added}" }, values: { paper: paper.title, added }, undoable };
  });
}

function nothingFor({ title, use }: Paper): Failure {
  return new Failure(
    { ko: "{paper}에 담을 내용이 아직 없습니다.", en: "There is nothing for {paper} yet." },
    { ko: "필요한 시트를 채운 뒤 다시 만드세요. {use}", en: "Fill the sheets that it is made from, then try again. {use}" },
    { paper: title, use },
  );
}
