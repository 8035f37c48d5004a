import fc from "fast-check";
import type { Cell } from "../../src/schema/cell";
import { sheets } from "../../src/sheets/catalogue";
import { parseDay } from "../../src/values/day";
import { everyPart } from "../../src/visit/every-part";
import { readJson } from "../../src/visit/read-json";
import { readVisit } from "../../src/visit/read-visit";
import type { Place, Visit } from "../../src/visit/visit";
import type { CellAddress } from "../../src/visit/visit-reading";
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

/** Sheets of every kind: a form, tables, a table beside another, tables that stay over a form. */
const cells = cellsOf(sample(), "ko", ["request", "visitors", "banquets", "settlement"]);
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("#REF!", "#N/A", "", " ", "없음", "2026-02-30", "25:61", "ALL", "v001", "ID", "상태", "__proto__", "toString"),
  fc.double(),
  fc.boolean(),
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

/** A visit without the places of its rows, which a file does not keep over blank rows. */
function withoutPlaces(visit: Visit): unknown {
  return JSON.parse(JSON.stringify({ ...visit, present: [...visit.present] }, (key, value: unknown) => (key === "row" ? undefined : value)));
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

test("a visit that was read is the same after it was written to a file and read again", () => {
  const parts = { visitors: sheetColumns("visitors"), banquets: sheetColumns("banquets").filter((column) => column !== "id"), request: sheetColumns("request") };
  const { addressOf } = readVisit(cells, { today });
  const anyPlace = fc.constantFrom(...Object.entries(parts).flatMap(([part, columns]) => columns.map((column) => ({ part, column })))).chain((place) =>
    fc.nat(place.part === "request" ? 0 : 4).map((row) => (place.part === "request" ? place : { ...place, row })),
  );
  const typing = fc.array(fc.record({ place: anyPlace, cell: anyCell }), { maxLength: 8 });
  fc.assert(
    fc.property(typing, (changes) => {
      const book = typed(cells, changes.map(({ place, cell }) => ({ ...spotOf(addressOf(place as Place)!, cells), cell })));
      const { visit } = readVisit(book, { today });
      const again = readJson(JSON.parse(JSON.stringify(visitJson(visit))), { today });
      if ("trouble" in again) throw new Error(again.trouble.en);
      expect(withoutPlaces(again.visit)).toEqual(withoutPlaces(visit));
    }),
    { numRuns: 30 },
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
