import { addSheets } from "../../src/actions/add-sheets";
import { visitStatus } from "../../src/policy/lists";
import { fieldName, type Part } from "../../src/schema/sheet";
import { sheets } from "../../src/sheets/catalogue";
import { everyPart } from "../../src/visit/every-part";
import type { Sheet } from "../../src/workbench/engine/model";
import { workbench, type Workbench } from "../kit/workbench";

const placed = everyPart(sheets);

/** The cell of a part's column in a new workbook: a table's first row, a form's own cell. */
function cellOf({ book }: Workbench, part: Part, column: string): { readonly sheet: Sheet; readonly row: number; readonly column: number } | null {
  if (part.shape === "form") {
    const name = book.names.find((each) => each.name === fieldName(part, column));
    const area = name && book.areaOf(name.formula, book.sheets[0]!);
    return area ? { sheet: area.sheet, row: area.top, column: area.left } : null;
  }
  const table = book.tableNamed(part.table);
  const at = table?.columns.findIndex(({ name }) => name === part.columns[column]?.words.ko) ?? -1;
  return table && at >= 0 ? { sheet: table.area.sheet, row: table.area.top + 1, column: table.area.left + at } : null;
}

test("every cell that must be filled says by itself, without the add-in, that it is blank, from the status on that asks for it", async () => {
  const bench = workbench();
  await addSheets({ language: "ko" });
  const statuses = Object.keys(visitStatus.words) as (keyof typeof visitStatus.words)[];
  const without: string[] = [];
  let looked = 0;
  for (const { key, part } of placed) {
    for (const [column, { required, formula }] of Object.entries(part.columns)) {
      if (required === undefined || formula !== undefined) continue;
      looked += 1;
      const at = cellOf(bench, part, column);
      const over = (at?.sheet.conditionalFormats ?? []).filter(({ areas, formulas }) => at && /=""\)?$/.test(formulas[0] ?? "") && areas.some((area) => area.top <= at.row && at.row <= area.bottom && area.left <= at.column && at.column <= area.right));
      const from = required === true ? 0 : statuses.indexOf(required);
      const isAsked = (formula: string): boolean => statuses.every((status, index) => formula.includes(`="${visitStatus.words[status].ko}"`) === index >= from);
      // What a row always needs asks for no status.
      if (!over.some(({ formulas: [formula = ""] }) => (required === true && part.shape === "table") || isAsked(formula))) without.push(`${key}.${column}`);
    }
  }
  expect(looked).toBeGreaterThan(250);
  expect(without).toEqual([]);
});

test("every word of a 확인 column is painted on the cell that it is about, or the blank there is", () => {
  const worded = (text: string): readonly string[] => [...text.matchAll(/\{=mark\.(\w+)\}/g)].map(([, word]) => word ?? "");
  const unpainted = placed.flatMap(({ key, part }) => {
    const painted = new Set((part.marks ?? []).flatMap(({ when }) => worded(when)));
    return [...new Set(worded(part.columns["mark"]?.formula ?? ""))].filter((word) => !painted.has(word)).map((word) => `${key}: ${word}`);
  });
  // A waiver's reason, name and day are required columns, whose blanks are painted as such.
  expect(unpainted).toEqual(["waivers: needsReason", "waivers: missing"]);
});

test("limits that hold for one cell or one sum are painted by the number that stands in 기준표", () => {
  const limits = (text: string): readonly string[] => [...text.matchAll(/\{standard\.(\w+)\}/g)].map(([, name]) => name ?? "");
  const painted = new Set(placed.flatMap(({ part }) => [...(part.marks ?? []).map(({ when }) => when), ...Object.values(part.columns).map(({ formula }) => formula ?? "")].flatMap(limits)));
  for (const name of ["banquetStaffLeadMinutes", "briefedRideMinutes", "contingencyPercent", "variancePercent", "evidenceThreshold", "graftGift", "passportValidMonths"]) expect(painted).toContain(name);
});
