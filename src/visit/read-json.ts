import type { Language } from "../language/language";
import type { Text, Values } from "../language/text";
import { sheets } from "../sheets/catalogue";
import { builtAddresses } from "./built-address";
import { joinIds } from "./join-ids";
import { isObject } from "./json-shape";
import { missingSheets } from "./missing-sheets";
import { isVisitFile, readJsonParts } from "./read-json-parts";
import type { VisitReading } from "./visit-reading";
import { statusOf, wholeVisit, type ReadingOptions } from "./whole-visit";

/** What came of reading a file, or why it can't be used at all. */
export type JsonReading = VisitReading | { readonly trouble: Text; readonly values: Values };

/**
 * Reads a visit out of a JSON file's value. Addresses are those of the workbook that is built of it in `language`
 * (Korean unless told). Keys that begin with "_" and the block "expected" are passed over.
 */
export function readJson(json: unknown, options: ReadingOptions & { readonly language?: Language }): JsonReading {
  const { language = "ko" } = options;
  if (!isObject(json)) {
    return { trouble: { ko: "접대 파일이 아닙니다: JSON 객체({ … })여야 합니다", en: "this is no file of a visit: it must be a JSON object in braces" }, values: {} };
  }
  if (!isVisitFile(sheets, json)) {
    return { trouble: { ko: "접대 파일이 아닙니다: visit, visitors 같은 항목이 하나도 없습니다", en: "this is no file of a visit: it has no section such as visit or visitors" }, values: {} };
  }
  const { contents, findings } = readJsonParts(sheets, json);
  const joined = joinIds(contents);
  return {
    visit: wholeVisit(contents, options),
    findings: [...missingSheets(contents, joined.wanted, statusOf(contents, options)), ...findings, ...joined.findings],
    language,
    addressOf: builtAddresses(contents, language),
  };
}
