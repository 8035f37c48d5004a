import fc from "fast-check";
import type { Language } from "../../src/language/language";
import type { Cell } from "../../src/schema/cell";
import { sheets } from "../../src/sheets/catalogue";
import { everyPart } from "../../src/visit/every-part";
import { readJson } from "../../src/visit/read-json";
import type { Sketch } from "../../src/visit/sketch";
import { sketchVisit } from "../../src/visit/sketch-visit";
import type { Place, Visit } from "../../src/visit/visit";
import type { WorkbookCells } from "../../src/visit/workbook-cells";
import { parseDay } from "../../src/values/day";
import { anySketch } from "../kit/any-visit";
import { wornCell, wornHeader } from "../kit/dressed";
import { findingsTold } from "../kit/findings-told";
import { anyOrdering, anyReshaping, reshaped } from "../kit/reshaped";
import { sampleJson } from "../kit/sample";
import { brokenVisits, readAgain, written } from "../kit/written-visit";

const today = parseDay("2026-11-09")!;
const parts = everyPart(sheets);
const language = fc.constantFrom<Language>("ko", "en");

/** A visit with the words that name it when a property fails: all of its values would be pages. */
interface Named {
  readonly visit: Visit;
  readonly [fc.toStringMethod]: () => string;
}
const named = (visit: Visit, words: string): Named => ({ visit, [fc.toStringMethod]: () => words });

const sample = ((): Visit => {
  const reading = readJson(sampleJson(), { today });
  if ("trouble" in reading) throw new Error(reading.trouble.en);
  return reading.visit;
})();

const anyVisit = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Named>(...brokenVisits.map(({ id, visit }, index) => named(visit, `${id} ${index}`))) },
  { weight: 2, arbitrary: anySketch().map((sketch) => named(sketchVisit(sketch), JSON.stringify(sketch))) },
  { weight: 1, arbitrary: fc.constant(named(sample, "the sample")) },
);

test("an order, own rows and columns, another place, another name change no finding", () => {
  fc.assert(
    fc.property(anyVisit, language, fc.array(anyReshaping, { minLength: 1, maxLength: 12 }), ({ visit }, tongue, reshapings) => {
      const cells = written(visit, tongue);
      expect(findingsTold(readAgain(reshaped(cells, reshapings), visit))).toEqual(findingsTold(readAgain(cells, visit)));
    }),
    { numRuns: 50 },
  );
});

test("nor does the order where tables are only known by their headers", () => {
  fc.assert(
    fc.property(anyVisit, language, fc.array(anyOrdering, { minLength: 1, maxLength: 8 }), ({ visit }, tongue, reshapings) => {
      const bare = (cells: WorkbookCells): WorkbookCells => ({ ...cells, tables: [], names: [] });
      const cells = written(visit, tongue);
      expect(findingsTold(readAgain(bare(reshaped(cells, reshapings)), visit))).toEqual(findingsTold(readAgain(bare(cells), visit)));
    }),
    { numRuns: 16 },
  );
});

test("nor headers in either language with blanks and full-width letters, nor values typed another way", () => {
  fc.assert(
    fc.property(anyVisit, language, fc.array(fc.nat(9999), { minLength: 9, maxLength: 9 }), fc.boolean(), ({ visit }, tongue, wear, isBare) => {
      const cells = written(visit, tongue);
      const bare = (book: WorkbookCells): WorkbookCells => (isBare ? { ...book, tables: [], names: [] } : book);
      expect(findingsTold(readAgain(bare(worn(cells, visit, wear)), visit))).toEqual(findingsTold(readAgain(bare(cells), visit)));
    }),
    { numRuns: 25 },
  );
});

type TurnedPart = "expenses" | "hosts" | "seats" | "visitors";

/** What the rules of a sketch say before and after its rows stand the other way round. */
function turned(part: TurnedPart, sketch: Sketch): readonly [readonly string[], readonly string[]] {
  const visit = sketchVisit(sketch);
  const rows = [...visit[part]].reverse().map((row, at) => ({ ...row, row: at }));
  const told = (each: Visit): readonly string[] => findingsTold({ visit: each, findings: [] });
  return [told({ ...visit, [part]: rows }), told(visit)];
}

test.each<[string, TurnedPart, Sketch]>([
  ["the later of two like expenses is the one with the later id", "expenses", { status: "closed", expenses: [{ id: "E9", totalKrw: 50000 }, { id: "E10", totalKrw: 50000 }] }],
  ["the second of two leads is the one with the later id", "hosts", { status: "submitted", hosts: [{ id: "H01", duties: ["lead"] }, { id: "H02", duties: ["lead"] }] }],
  ["a delegation without principal and contact is told at its first member", "visitors", { status: "submitted", visitors: [{ id: "V001", isPrincipal: "N" }, { id: "V002", isPrincipal: "N" }] }],
  ["of two on a seat the one with the later id is too many", "seats", { status: "confirmed", banquets: [{ id: "B1", guestIds: ["V001"], hostIds: ["H01"] }], seats: [{ seatNo: "1", personId: "H01" }, { seatNo: "1", personId: "V001" }] }],
])("%s, however the table is sorted", (_words, part, sketch) => {
  const [after, before] = turned(part, sketch);
  expect(before.length).toBeGreaterThan(0);
  expect(after).toEqual(before);
});

/** The workbook with every header, label and value in another dress. */
function worn(cells: WorkbookCells, visit: Visit, wear: readonly number[]): WorkbookCells {
  const { addressOf, visit: found } = readAgain(cells, visit);
  const values = new Map(cells.sheets.map(({ name, values: rows }) => [name, rows.map((row) => [...row])]));
  let count = 0;
  const dress = (place: object, change: (cell: Cell, wear: number) => Cell, isLabel = false): void => {
    const { sheet, cell } = addressOf(place as Place)!;
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell)!;
    const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - (isLabel ? 2 : 1);
    const row = values.get(sheet)![Number(digits) - 1]!;
    count += 1;
    row[column] = change(row[column]!, (wear[count % wear.length] ?? 0) + count);
  };
  for (const { key, part } of parts.filter((placed) => addressOf({ part: placed.key } as Place) !== null)) {
    const rows = (part.shape === "form" ? [found[key as "request"]] : found[key as "visitors"]) as readonly (Readonly<Record<string, unknown>> & { readonly row?: number })[];
    for (const [column, definition] of Object.entries(part.columns)) {
      dress({ part: key, column }, (_, by) => wornHeader(definition.words, by), part.shape === "form");
      for (const row of rows) if (row[column] !== null) dress({ part: key, column, ...(row.row === undefined ? {} : { row: row.row }) }, (cell, by) => wornCell(definition, row[column], cell, by));
    }
  }
  return { ...cells, sheets: cells.sheets.map((sheet) => ({ ...sheet, values: values.get(sheet.name)! })) };
}
