import { Failure } from "../excel/failure";
import { planSheets } from "../excel/plan-sheets";
import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Language } from "../language/language";
import type { Text } from "../language/text";
import type { SheetDefinition } from "../schema/sheet";
import { sheets } from "../sheets/catalogue";
import type { Day } from "../values/day";
import type { Finding } from "../visit/finding";
import { editionTemplate } from "../visit/edition-rows";
import { readJson, type FileReading } from "../visit/read-json";
import { change, type Report } from "./change-workbook";
import type { Outcome } from "./outcome";

/** What came of loading: an outcome, and what reading the file found. */
export interface Loaded extends Outcome {
  readonly findings: readonly Finding[];
}

const reading: Text = { ko: "접대 파일을 읽는 중", en: "Reading the visit file" };
const words: Text = { ko: "접대 불러오기", en: "Loading a visit" };
const textsWords: Text = {
  ko: "읽지 못한 값 {count}건은 적힌 글 그대로 셀에 넣었습니다. 점검하면 어느 셀인지 나옵니다.",
  en: "Values that could not be read: {count}. They stand in their cells as they were written; a check says where.",
};
const leftOutWords: Text = { ko: "담을 셀이 없어 넣지 못한 항목 {count}건: {paths}", en: "Left out, for there is no cell for them ({count}): {paths}" };
const manyLeftOutWords: Text = { ko: "담을 셀이 없어 넣지 못한 항목 {count}건: {paths} 외 {more}건", en: "Left out, for there is no cell for them ({count}): {paths} and {more} more" };
const noColumnWords: Text = { ko: "{sheet} 시트에 열이나 칸이 없어 넣지 못한 항목: {headers}", en: "Left out, for sheet {sheet} has no column or field for it: {headers}" };
/** So many are named; of the others only the number is told. */
const mostNamed = 12;
/** Reading a file asks for a day only to know what is due; nothing of it is written. */
const anyDay = "2000-01-01" as Day;

/**
 * Fills the workbook with a visit from its JSON: missing sheets are added, and what was typed into the sheets of the
 * file's sections is replaced. A value that cannot be read stands in its cell as the text it was. Throws a Failure when the JSON is no visit or Excel refuses; then nothing has changed.
 */
export function loadVisit(wish: { readonly json: unknown; readonly language: Language }, report?: Report): Promise<Loaded> {
  const read = readJson(wish.json, { today: anyDay, language: wish.language });
  if ("trouble" in read) {
    throw new Failure(read.trouble, { ko: "visit export로 만든 파일이나 예시 파일과 견주어 보세요.", en: "Compare it with the sample, or with a file that export wrote." }, read.values);
  }
  const wanted = (sheets as readonly SheetDefinition[]).filter(({ parts, phase }) => phase === "reference" || Object.keys(parts).some((key) => read.rows.has(key)));
  return run(async (context) => {
    report?.({ step: reading });
    const content = await readCells(context, { formulas: true });
    const { steps, withoutCell } = planSheets(wanted, content, wish.language, read.rows, editionTemplate(read.firstDay));
    const undoable = await change(context, steps, content, words, report);
    const { visit, findings } = read;
    return {
      message: { ko: "불러왔습니다: 방문자 {visitors}명, 일정 {stops}건", en: "Loaded: {visitors} visitors, {stops} stops" },
      values: { visitors: visit.visitors.length, stops: visit.itinerary.length },
      also: [...besides(read), ...withoutCell.map((values) => ({ message: noColumnWords, values }))],
      undoable,
      findings,
    };
  });
}

/** What a person has to know of a file that could not be read wholly: nothing of it goes in silence. */
function besides({ findings, leftOut }: FileReading): NonNullable<Outcome["also"]> {
  const texts = findings.filter(({ text }) => text !== undefined).length;
  const [paths, more] = [leftOut.slice(0, mostNamed), leftOut.length - mostNamed];
  return [
    ...(texts > 0 ? [{ message: textsWords, values: { count: texts } }] : []),
    ...(paths.length > 0 ? [{ message: more > 0 ? manyLeftOutWords : leftOutWords, values: { count: leftOut.length, paths, more } }] : []),
  ];
}
