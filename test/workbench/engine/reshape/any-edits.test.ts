import fc from "fast-check";
import { createBook } from "../../../../src/workbench/engine/create-book";
import { EngineError, type Book, type Sheet } from "../../../../src/workbench/engine/model";
import { userEdits, type UserEdits } from "../../../../src/workbench/host/user-edits";
import { at, fill } from "../everything";

const names = ["켈러", "왕웨이", "수디르만", "Ann", "하르토노"];

function visit(): { book: Book; sheet: Sheet; edits: UserEdits } {
  const book = createBook();
  const sheet = book.active;
  fill(sheet, "B3", [["이름", "박수", "단가", "금액"], ...names.map((name, row) => [name, row + 1, 10 * (row + 1), null])]);
  sheet.addTable(at(sheet, "B3:E8"), "숙박");
  book.edit("user", "수식", () => sheet.put(3, 4, "=[@박수]*[@단가]"));
  const sums = book.addSheet("집계");
  fill(sums, "A1", [["=SUM(숙박[금액])"], ['=SUMIF(숙박[이름],"왕웨이",숙박[금액])'], [`=INDEX(${sheet.name}!A1:H40,MATCH("단가",${sheet.name}!C3:C3,0),1)`]]);
  return { book, sheet, edits: userEdits(() => book) };
}

const small = fc.nat({ max: 12 });
const anyEdit = fc.oneof(
  fc.record({ kind: fc.constantFrom<("insertRows" | "insertColumns")[]>("insertRows", "insertColumns"), at: small, count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant("moveTableColumn" as const), header: fc.constantFrom("이름", "박수", "단가", "금액"), to: fc.nat({ max: 3 }) }),
  fc.record({ kind: fc.constant("sortTable" as const), header: fc.constantFrom("이름", "박수", "단가"), descending: fc.boolean() }),
  fc.record({ kind: fc.constant("filterTable" as const), header: fc.constantFrom("이름", "박수"), text: fc.constantFrom(...names, "3", "") }),
  fc.record({ kind: fc.constant("insertCells" as const), address: fc.constantFrom("A1:B2", "B4:E4", "F5", "B3:D3", "A9:H9"), shift: fc.constantFrom<("down" | "right")[]>("down", "right") }),
);
type AnyEdit = typeof anyEdit extends fc.Arbitrary<infer T> ? T : never;

function does(edits: UserEdits, sheet: Sheet, edit: AnyEdit): void {
  switch (edit.kind) {
    case "insertRows":
    case "insertColumns":
      edits[edit.kind](sheet.name, edit.at, edit.count);
      return;
    case "moveTableColumn":
      edits.moveTableColumn("숙박", edit.header, edit.to);
      return;
    case "sortTable":
      edits.sortTable("숙박", [edit]);
      return;
    case "filterTable":
      edits.filterTable("숙박", edit.header, [edit.text]);
      return;
    case "insertCells":
      edits.insertCells(sheet.name, edit.address, edit.shift);
  }
}

function picture(book: Book): string {
  return JSON.stringify(book.sheets.map((sheet) => [
    sheet.usedArea(false) && Array.from({ length: 40 }, (_, row) => Array.from({ length: 40 }, (__, column) => [sheet.value(row, column), sheet.formula(row, column)])),
    sheet.tables.map(({ area, columns, filters, sort }) => [area.top, area.left, area.bottom, area.right, columns, filters, sort]),
    Array.from({ length: 40 }, (_, row) => sheet.isRowHidden(row)),
  ]));
}

test("whatever comes, moves or is sorted, sums stay, headers stand over their columns, and every step comes back", () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (steps) => {
      const { book, sheet, edits } = visit();
      const begin = picture(book);
      for (const step of steps) {
        const before = picture(book);
        try {
          does(edits, sheet, step);
        } catch (error) {
          // What is refused has changed nothing.
          if (!(error instanceof EngineError)) throw error;
          expect(picture(book) === before).toBe(true);
        }
        const [table] = sheet.tables;
        expect(table?.columns.map(({ name }) => name)).toEqual(table?.columns.map((_, place) => sheet.value(table.area.top, table.area.left + place)));
        expect([book.sheets[1]?.value(0, 0), book.sheets[1]?.value(1, 0)]).toEqual([550, 40]);
      }
      const end = picture(book);
      // An edit that changes nothing is no step, so steps are told by what they are called.
      while (book.undo() !== "수식");
      book.redo();
      expect(picture(book) === begin).toBe(true);
      while (book.redo() !== null);
      expect(picture(book) === end).toBe(true);
    }),
    { numRuns: 40 },
  );
});
