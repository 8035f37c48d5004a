import fc from "fast-check";
import type { Language } from "../../src/language/language";
import { say } from "../../src/language/say";
import type { Cell } from "../../src/schema/cell";
import { sheets } from "../../src/sheets/catalogue";
import { parseDay } from "../../src/values/day";
import { everyPart } from "../../src/visit/every-part";
import type { Finding } from "../../src/visit/finding";
import { readJson, type FileReading } from "../../src/visit/read-json";
import { readVisit } from "../../src/visit/read-visit";
import { visitJson } from "../../src/visit/write-json";
import { cellsOf } from "../kit/given";
import { sampleJson } from "../kit/sample";

const today = parseDay("2026-11-20")!;
const passports = everyPart(sheets).find(({ key }) => key === "passports")!;
const typed = Object.keys(passports.part.columns).filter((column) => passports.part.columns[column]!.formula === undefined);

function read(json: unknown): FileReading {
  const reading = readJson(json, { today });
  if ("trouble" in reading) throw new Error(reading.trouble.en);
  return reading;
}

/** Everything that the findings say, and the values that it is said with. */
function said(findings: readonly Finding[]): string {
  const languages: readonly Language[] = ["ko", "en"];
  return findings.flatMap(({ message, advice, values }) => [JSON.stringify(values), ...languages.flatMap((language) => [say(message, language, values), advice ? say(advice, language, values) : ""])]).join("\n");
}

/** A passport number that stands where it should not as well: one cell too far to the left or right. */
const secret = fc.stringMatching(/^[A-Z]\d{8}$/);

test("no finding quotes what stands on the sheet of passports, in whichever of its columns a number was typed", () => {
  const { visit } = read(sampleJson());
  fc.assert(
    fc.property(secret, fc.constantFrom(...typed), fc.nat(3), fc.constantFrom<Language>("ko", "en"), (number, column, row, language) => {
      const book = cellsOf(visit, language, ["visitors", "passports"]);
      const at = Object.keys(passports.part.columns).indexOf(column);
      const { top, left } = book.tables.find(({ name }) => name === "tblPassports")!;
      const cells = book.sheets.map((sheet) => (sheet.name === passports.sheet.title[language] ? { ...sheet, values: sheet.values.map((cellsOfRow, line) => (line === top + 1 + row ? cellsOfRow.map((cell, across): Cell => (across === left + at ? number : cell)) : cellsOfRow)) } : sheet));
      const reading = readVisit({ ...book, sheets: cells }, { today });
      expect(JSON.stringify([...reading.rows])).toContain(number);
      expect(said(reading.findings)).not.toContain(number);
    }),
    { numRuns: 40 },
  );
});

test("a file's values for that sheet are not quoted either; elsewhere a cell is, unless it looks like such a number", () => {
  const { findings } = read({ visitors: [{ id: "V001", rank: "M12345678" }, { id: "V002", rank: "C01X00T47" }, { id: "V003", rank: "여권 Ｍ７６５４３２１０" }, { id: "V004", rank: "VP 12" }], passports: [{ visitor_id: "M98765432", expires_on: "M11112222", received_on: ["M33334444"] }] });
  expect(findings.filter(({ place }) => place?.part === "passports").map(({ rule }) => rule).sort()).toEqual(["READ-REF", "READ-TYPE", "READ-TYPE"]);
  const words = said(findings);
  for (const number of ["M98765432", "M11112222", "M33334444", "M12345678", "C01X00T47", "Ｍ７６５４３２１０", "M76543210"]) expect(words).not.toContain(number);
  expect(words).toContain("VP 12");
});

test("a file has passports only when they are asked for", () => {
  const reading = read(sampleJson());
  expect(visitJson(reading)).not.toHaveProperty("passports");
  expect(visitJson(reading, { withApart: true })["passports"]).toHaveLength(8);
});
