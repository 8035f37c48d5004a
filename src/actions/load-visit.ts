import { Failure } from "../excel/failure";
import { planSheets, type Contents } from "../excel/plan-sheets";
import type { RowToWrite } from "../excel/plan-table";
import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Language } from "../language/language";
import type { Text } from "../language/text";
import type { SheetDefinition } from "../schema/sheet";
import { sheets } from "../sheets/catalogue";
import type { Day } from "../values/day";
import { everyPart } from "../visit/every-part";
import type { Finding } from "../visit/finding";
import { readJson } from "../visit/read-json";
import type { Visit } from "../visit/visit";
import { change, type Report } from "./change-workbook";
import type { Outcome } from "./outcome";

/** What came of loading: an outcome, and what the file said that could not be read. */
export interface Loaded extends Outcome {
  readonly unread: readonly Finding[];
}

const reading: Text = { ko: "접대 파일을 읽는 중", en: "Reading the visit file" };
const words: Text = { ko: "접대 불러오기", en: "Loading a visit" };
/** Reading a file asks for a day only to know what is due; nothing of it is written. */
const anyDay = "2000-01-01" as Day;

/**
 * Fills the workbook with a visit from its JSON: missing sheets are added, and what was typed into the sheets of the
 * file's sections is replaced. Throws a Failure when the JSON is no visit or Excel refuses; then nothing has changed.
 */
export function loadVisit(wish: { readonly json: unknown; readonly language: Language }, report?: Report): Promise<Loaded> {
  const read = readJson(wish.json, { today: anyDay, language: wish.language });
  if ("trouble" in read) {
    throw new Failure(read.trouble, { ko: "visit export로 만든 파일이나 예시 파일과 견주어 보세요.", en: "Compare it with the sample, or with a file that export wrote." }, read.values);
  }
  const contents = contentsOf(read.visit);
  const wanted = (sheets as readonly SheetDefinition[]).filter(({ parts, phase }) => phase === "reference" || Object.keys(parts).some((key) => contents.has(key)));
  return run(async (context) => {
    report?.({ step: reading });
    const content = await readCells(context, { formulas: true });
    const { steps } = planSheets(wanted, content, wish.language, contents);
    const undoable = await change(context, steps, content, words, report);
    const { visit, findings } = read;
    return {
      message: { ko: "불러왔습니다: 방문자 {visitors}명, 일정 {stops}건", en: "Loaded: {visitors} visitors, {stops} stops" },
      values: { visitors: visit.visitors.length, stops: visit.itinerary.length },
      undoable,
      unread: findings,
    };
  });
}

/** The rows of every part that the file tells, as they are to be written. */
function contentsOf(visit: Visit): Contents {
  const present: ReadonlySet<string> = visit.present;
  const values = visit as unknown as Readonly<Record<string, unknown>>;
  const told = everyPart(sheets).filter(({ key }) => present.has(key));
  return new Map(
    told.map(({ key, part }) => [key, part.shape === "table" ? (values[key] as readonly RowToWrite[]) : [{ ...(values[key] as Readonly<Record<string, unknown>>), row: 0 }]]),
  );
}
