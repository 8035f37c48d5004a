import fc from "fast-check";
import { isBlank, type Cell } from "../../src/schema/cell";
import { sheets } from "../../src/sheets/catalogue";
import { parseDay } from "../../src/values/day";
import { everyPart } from "../../src/visit/every-part";
import type { Finding } from "../../src/visit/finding";
import { readJson, type FileReading } from "../../src/visit/read-json";
import { readVisit } from "../../src/visit/read-visit";
import type { Place, Visit } from "../../src/visit/visit";
import type { CellAddress, VisitReading } from "../../src/visit/visit-reading";
import type { SheetCells, WorkbookCells } from "../../src/visit/workbook-cells";
import { visitJson } from "../../src/visit/write-json";
import { cellsOf } from "../kit/given";
import { sampleJson } from "../kit/sample";

const today = parseDay("2026-11-20")!;

function sample(): Visit {
  const reading = readJson(sampleJson(), { today });
  if ("trouble" in reading) throw new Error(reading.trouble.en);
  return reading.visit;
}

/** Sheets of every kind: a form, tables, a table beside another, tables that stay over a form; one that is kept apart. */
const cells = cellsOf(sample(), "ko", ["request", "visitors", "passports", "banquets", "settlement", "standards"]);
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom("#REF!", "#N/A", "", " ", "\u200b", "없음", "2026-02-30", "25:61", "ALL", "v001", "ID", "상태", "__proto__", "constructor", "toString", '["a"]', "{}", "'", "=1+1", "TRUE"),
  fc.constantFrom(0, -0, -1, 1e308, -1e-308, 5e-324, 2 ** 53, 46_336.5, 99_999_999),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.jsonValue().map((json) => JSON.stringify(json)),
);
/** A sheet, a row and a column of the workbook, as parts of the whole; and what is typed there. */
const typing = fc.record({ sheet: fc.nat(), row: fc.nat(), column: fc.nat(), cell: anyCell });

function typed(book: WorkbookCells, changes: readonly { sheet: number; row: number; column: number; cell: Cell }[]): WorkbookCells {
  const values = book.sheets.map((sheet) => sheet.values.map((row) => [...row]));
  for (const { sheet, row, column, cell } of changes) {
    const rows = values[sheet % values.length]!;
    const cellsOfRow = rows[row % rows.length]!;
    cellsOfRow[column % cellsOfRow.length] = cell;
  }
  return { ...book, sheets: book.sheets.map((sheet, index): SheetCells => ({ ...sheet, values: values[index]! })) };
}

/** Plain values without the places of rows. */
function withoutPlaces(told: unknown): unknown {
  return JSON.parse(JSON.stringify(told, (key, value: unknown) => (key === "row" ? undefined : value)));
}

test("whatever stands in the cells is read without a throw, and every finding is somewhere", () => {
  fc.assert(
    fc.property(fc.array(typing, { maxLength: 12 }), fc.boolean(), (changes, hasTables) => {
      const book = typed(cells, changes);
      const { findings, addressOf } = readVisit(hasTables ? book : { ...book, tables: [], names: [] }, { today });
      for (const { place } of findings) if (place) expect(addressOf(place)).not.toBeNull();
    }),
    { numRuns: 40 },
  );
});

test("whatever stands in a file is read without a throw", () => {
  const keys = Object.keys(sampleJson());
  fc.assert(
    fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), fc.jsonValue()), (json) => {
      readJson({ ...json }, { today });
      readJson({ ...sampleJson(), ...json }, { today });
    }),
    { numRuns: 30 },
  );
});

/** What a reading says and holds, without the places of rows: over blank rows a file does not keep them, and rows within others' rows stand in the order of those. */
function kept({ visit, findings, rows }: VisitReading): unknown {
  const plain = ({ rule, severity, values: { name: _, ...values }, place }: Finding): unknown => [rule, severity, values, place?.part, place?.column];
  // A sheet that a file does not tell of when it is empty counts as there, and empty.
  const texts = [...rows].map(([key, all]) => [key, all.filter((row) => isTold(key, row))] as const).filter(([, all]) => all.length > 0);
  const content = Object.fromEntries(Object.entries(visit).map(([key, value]: [string, unknown]) => [key, Array.isArray(value) ? sorted(value) : value]));
  return { visit: withoutPlaces({ ...content, present: [] }), findings: sorted(findings.filter(({ rule }) => rule !== "READ-SHEET").map(plain)), rows: texts.map(([key, all]) => [key, sorted(all)]) };
}

function sorted(items: readonly unknown[]): readonly string[] {
  return items.map((item) => JSON.stringify(withoutPlaces(item))).sort();
}

/** False for a row in which nothing is told but what Excel works out. */
function isTold(key: string, row: Readonly<Record<string, unknown>>): boolean {
  const { part } = everyPart(sheets).find((placed) => placed.key === key)!;
  return Object.entries(part.columns).some(([column, { formula }]) => formula === undefined && row[column] !== null);
}

/** Something typed into cells that people type into. */
const typings = ((): fc.Arbitrary<readonly { sheet: number; row: number; column: number; cell: Cell }[]> => {
  const parts = { visitors: sheetColumns("visitors"), passports: sheetColumns("passports"), banquets: sheetColumns("banquets"), request: sheetColumns("request") };
  const { addressOf } = readVisit(cells, { today });
  const anyPlace = fc.constantFrom(...Object.entries(parts).flatMap(([part, columns]) => columns.map((column) => ({ part, column })))).chain((place) =>
    fc.nat(place.part === "request" ? 0 : 4).map((row) => (place.part === "request" ? place : { ...place, row })),
  );
  return fc.array(fc.record({ place: anyPlace, cell: anyCell }).map(({ place, cell }) => ({ ...spotOf(addressOf(place as Place)!, cells), cell })), { maxLength: 8 });
})();

function throughFile(reading: VisitReading): FileReading {
  const again = readJson(JSON.parse(JSON.stringify(visitJson(reading, { withApart: true }))), { today });
  if ("trouble" in again) throw new Error(again.trouble.en);
  return again;
}

test("whatever was typed is the same after it was written to a file and read again: every value, every text that is none, every finding", () => {
  fc.assert(
    fc.property(typings, (changes) => {
      const reading = readVisit(typed(cells, changes), { today });
      expect(kept(throughFile(reading))).toEqual(kept(reading));
    }),
    { numRuns: 60 },
  );
});

test("every cell is a value or a finding, and its text stands in the file", () => {
  fc.assert(
    fc.property(fc.nat(4), anyCell, fc.constantFrom(...sheetColumns("visitors").filter((column) => column !== "id")), (row, cell, column) => {
      const place = { part: "visitors", row, column } as Place;
      const { addressOf } = readVisit(cells, { today });
      const reading = readVisit(typed(cells, [{ ...spotOf(addressOf(place)!, cells), cell }]), { today });
      const value = (reading.visit.visitors.find((each) => each.row === row) as unknown as Record<string, unknown>)[column];
      const found = reading.findings.filter((finding) => finding.place?.part === "visitors" && finding.place.row === row && finding.place.column === column);
      if (!isBlank(cell)) expect([value !== null, found.length > 0]).toContain(true);
      if (value === null && !isBlank(cell)) expect(JSON.stringify(visitJson(reading))).toContain(JSON.stringify(String(cell)));
    }),
    { numRuns: 60 },
  );
});

/** The columns of a part that people type into. */
function sheetColumns(key: string): readonly string[] {
  const { part } = everyPart(sheets).find((placed) => placed.key === key)!;
  return Object.keys(part.columns).filter((column) => part.columns[column]!.formula === undefined);
}

/** Where an address stands among the cells. */
function spotOf({ sheet, cell }: CellAddress, book: WorkbookCells): { sheet: number; row: number; column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell)!;
  const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet: book.sheets.findIndex(({ name }) => name === sheet), row: Number(digits) - 1, column };
}
