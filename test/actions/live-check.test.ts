import fc from "fast-check";
import { checked, checkedBy } from "../../src/actions/check-visit";
import { visitAgain, type KeptVisit } from "../../src/actions/live-check";
import { foundBy } from "../../src/rules/recheck";
import { rules } from "../../src/rules/catalogue";
import type { Cell } from "../../src/schema/cell";
import { atOnce } from "../../src/values/slices";
import { parseDay } from "../../src/values/day";
import { readJson } from "../../src/visit/read-json";
import { readVisit } from "../../src/visit/read-visit";
import type { SheetCells, WorkbookCells } from "../../src/visit/workbook-cells";
import { cellsOf } from "../kit/given";
import { sampleJson } from "../kit/sample";

const today = parseDay("2026-11-20")!;
const options = { today };

function sampleCells(): WorkbookCells {
  const reading = readJson(sampleJson(), options);
  if ("trouble" in reading) throw new Error(reading.trouble.en);
  return cellsOf(reading.visit, "ko");
}

const book = sampleCells();

interface Typing {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The workbook with one cell typed over; the other sheets are the very same. */
function typed(cells: WorkbookCells, { sheet, row, column, cell }: Typing): WorkbookCells {
  const at = sheet % cells.sheets.length;
  const on = cells.sheets[at]!;
  const values = on.values.map((line, index) => (index === row % on.values.length ? line.map((each, place) => (place === column % line.length ? cell : each)) : line));
  return { ...cells, sheets: cells.sheets.map((each, index): SheetCells => (index === at ? { ...each, values } : each)) };
}

/** The workbook with a row taken out of a sheet: everything under it moves up, the sheet's tables and names too. */
function withoutRow(cells: WorkbookCells, { sheet, row }: Typing): WorkbookCells {
  const at = sheet % cells.sheets.length;
  const on = cells.sheets[at]!;
  const gone = row % on.values.length;
  const up = (each: number): number => (each > gone ? each - 1 : each);
  return {
    sheets: cells.sheets.map((each, index): SheetCells => (index === at ? { ...each, values: each.values.filter((_, line) => line !== gone) } : each)),
    tables: cells.tables.map((table) => (table.sheet === on.name ? { ...table, top: up(table.top), bottom: Math.max(up(table.top) + 1, up(table.bottom)) } : table)),
    names: cells.names.map((name) => (name.sheet === on.name ? { ...name, row: up(name.row) } : name)),
  };
}

const again = (cells: WorkbookCells, before?: KeptVisit): KeptVisit => atOnce(visitAgain(cells, options, before));
const told = ({ reading, check }: KeptVisit): unknown => JSON.parse(JSON.stringify(checkedBy(reading, foundBy(check), 0)));
const wholly = (cells: WorkbookCells): unknown => JSON.parse(JSON.stringify(checked(readVisit(cells, options), 0)));

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.constantFrom("", "#REF!", "없음", "ALL", "d1", "V001", "v002", "V099", "H01", "취소", "참석", "확정", "종료", "작성중", "Y", "N", 0, 5, 46336.75, 1_000_000),
  fc.double({ noNaN: true }),
);
const anyTyping: fc.Arbitrary<Typing> = fc.record({ sheet: fc.nat(), row: fc.nat(), column: fc.nat(), cell: anyCell });
/** Cells that stand in the workbook, so that ids are copied and doubled. */
const anyCopy: fc.Arbitrary<Typing> = fc.tuple(anyTyping, fc.nat(), fc.nat()).map(([typing, row, column]) => {
  const { values } = book.sheets[typing.sheet % book.sheets.length]!;
  const line = values[row % values.length]!;
  return { ...typing, cell: line[column % line.length]! };
});
const anyEdit = fc.oneof(
  { weight: 4, arbitrary: anyTyping.map((typing) => (cells: WorkbookCells) => typed(cells, typing)) },
  { weight: 4, arbitrary: anyCopy.map((typing) => (cells: WorkbookCells) => typed(cells, typing)) },
  { weight: 1, arbitrary: anyTyping.map((typing) => (cells: WorkbookCells) => withoutRow(cells, typing)) },
);

test("whatever is edited, going on from the check before says what a whole check says", () => {
  const first = again(book);
  fc.assert(
    fc.property(fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (rounds) => {
      let [cells, kept] = [book, first];
      for (const edits of rounds) {
        cells = edits.reduce((now, edit) => edit(now), cells);
        kept = again(cells, kept);
        expect(told(kept)).toEqual(wholly(cells));
      }
    }),
    { numRuns: 40 },
  );
});

test("nothing is read or asked again when nothing was changed", () => {
  const first = again(book);
  const second = again(book, first);
  expect(second.check.asked).toBe(0);
  for (const [key, value] of Object.entries(first.reading.visit)) expect(second.reading.visit[key as "visitors"]).toBe(value);
});

test("only rules that looked at the changed sheet are asked", () => {
  const first = again(book);
  const at = book.sheets.findIndex(({ name }) => name === "선물");
  const row = book.sheets[at]!.values.findIndex((line) => line.includes("G01"));
  const column = book.sheets[at]!.values[row]!.findIndex((cell) => typeof cell === "number");
  const edited = again(typed(book, { sheet: at, row, column, cell: 999_999 }), first);
  const asked = rules.filter((rule) => edited.check.spoken.get(rule) !== first.check.spoken.get(rule));
  expect(asked.length).toBe(edited.check.asked);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThan(15);
  for (const rule of asked) expect([...edited.check.spoken.get(rule)!.members]).toContain("gifts");
});

test("a cell of the user's own beside our columns asks nothing", () => {
  const first = again(book);
  const at = book.sheets.findIndex(({ name }) => name === "방문자명단");
  const wide = { ...book, sheets: book.sheets.map((sheet, index) => (index === at ? { ...sheet, values: sheet.values.map((line) => [...line, "", "메모"]) } : sheet)) };
  expect(again(wide, first).check.asked).toBe(0);
});
