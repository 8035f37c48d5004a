import { paperSteps } from "../../src/excel/plan-paper";
import { templateLayout } from "../../src/sheets/layout";
import { sheets } from "../../src/sheets/catalogue";
import type { SheetDefinition } from "../../src/schema/sheet";

function paperOf(name: string): unknown {
  const definition = (sheets as readonly SheetDefinition[]).find((sheet) => sheet.name === name)!;
  return paperSteps({ name, definition, position: 0, layout: templateLayout(definition) }).flatMap((step) => (step.kind === "paper" ? [step.paper] : []))[0];
}

test("a table prints whole, its header on every page", () => {
  expect(paperOf("gifts")).toMatchObject({ columns: null, lastRow: null, titleRows: { first: 3, last: 3 }, pagesAcross: 1 });
});

test("of the passports nothing prints but title and hint", () => {
  const { columns } = templateLayout((sheets as readonly SheetDefinition[]).find(({ name }) => name === "passports")!);
  expect(paperOf("passports")).toMatchObject({ columns: { first: 0, last: columns - 1 }, lastRow: 1, titleRows: null, titleColumns: 0 });
});

test("of the standards the lists of words do not print", () => {
  expect(paperOf("standards")).toMatchObject({ columns: { first: 0 }, lastRow: null });
});

test("limits, grades and ranks print on pages of their own under their titles; the fixed table ends with its last row, the others have room to grow", () => {
  const { parts } = templateLayout((sheets as readonly SheetDefinition[]).find(({ name }) => name === "standards")!);
  const { standards, grades, ranks } = parts;
  expect(paperOf("standards")).toMatchObject({
    titleRows: { first: 2, last: 3 },
    pagesAcross: 1,
    apart: [
      { first: standards!.left, last: standards!.right, lastRow: standards!.bottom },
      { first: grades!.left, last: grades!.right, lastRow: 34 },
      { first: ranks!.left, last: ranks!.right, lastRow: 34 },
    ],
  });
});
