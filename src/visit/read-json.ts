import type { Language } from "../language/language";
import type { Text, Values } from "../language/text";
import { sheets } from "../sheets/catalogue";
import standards from "../sheets/standards";
import type { Day } from "../values/day";
import { builtAddresses } from "./built-address";
import { withEdition } from "./edition-rows";
import { joinIds } from "./join-ids";
import { isObject, jsonAt } from "./json-shape";
import { missingSheets } from "./missing-sheets";
import { isVisitFile, readJsonParts } from "./read-json-parts";
import { rowsToWrite } from "./rows-to-write";
import { unquoted } from "./unquoted";
import type { VisitReading } from "./visit-reading";
import { firstDayOf, statusOf, wholeVisit, type ReadingOptions } from "./whole-visit";
import { wrongStandards } from "./wrong-standards";

/** What came of reading a file. */
export interface FileReading extends VisitReading {
  /** The first day of the visit, by which its edition of the standards is chosen; null when the file tells none. */
  readonly firstDay: Day | null;
  /** Where in the file something stands that no cell takes ("visitors[3].nickname"). */
  readonly leftOut: readonly string[];
}

/** What came of reading a file, or why it can't be used at all. */
export type JsonReading = FileReading | { readonly trouble: Text; readonly values: Values };

/**
 * Reads a visit out of a JSON file's value. Addresses are those of the workbook that is built of it in `language`
 * (Korean unless told). Keys that begin with "_" and the block "expected" are passed over. What cannot be read is blank in
 * the visit, but stands in the `rows` as a text.
 */
export function readJson(json: unknown, options: ReadingOptions & { readonly language?: Language }): JsonReading {
  const { language = "ko" } = options;
  if (!isObject(json)) {
    return { trouble: { ko: "접대 파일이 아닙니다: JSON 객체({ … })여야 합니다", en: "this is no file of a visit: it must be a JSON object in braces" }, values: {} };
  }
  if (!isVisitFile(sheets, json)) {
    return { trouble: { ko: "접대 파일이 아닙니다: visit, visitors 같은 항목이 하나도 없습니다", en: "this is no file of a visit: it has no section such as visit or visitors" }, values: {} };
  }
  const { contents: read, findings, leftOut } = readJsonParts(sheets, json);
  const joined = joinIds(read.map((content) => withEdition(content, toldLimits(json), firstDayOf(read))));
  const { contents } = joined;
  const visit = wholeVisit(contents, options);
  return {
    visit,
    findings: unquoted([...missingSheets(contents, joined.wanted, statusOf(contents, options)), ...findings, ...joined.findings, ...wrongStandards(visit)], sheets),
    language,
    addressOf: builtAddresses(contents, language),
    rows: new Map(contents.flatMap((content) => (content.present ? [[content.key, rowsToWrite(content)] as const] : []))),
    firstDay: firstDayOf(contents),
    leftOut,
  };
}

/** The keys of the limits that a file tells. */
function toldLimits(json: unknown): ReadonlySet<string> {
  const params = jsonAt(json, ["standards", "params"]);
  const elsewhere = Object.entries(standards.parts.standards.jsonElsewhere ?? {}).filter(([, path]) => jsonAt(json, path.split(".")) !== undefined);
  return new Set([...(isObject(params) ? Object.keys(params) : []), ...elsewhere.map(([key]) => key)]);
}
