import { budgetCategory } from "../../src/policy/lists/money";
import type { Part, SheetDefinition } from "../../src/schema/sheet";
import { sheets } from "../../src/sheets/catalogue";
import { sheetLayout, templateLayout, type PartPlace } from "../../src/sheets/layout";
import { textWidth } from "../../src/sheets/text-width";

const definitions: readonly SheetDefinition[] = sheets;

/** A part's area with its title. */
function area({ titleRow, left, right, top, bottom, ...place }: PartPlace): { left: number; right: number; top: number; bottom: number } {
  return { left, right, top: titleRow ?? (place.shape === "table" ? place.headerRow : top), bottom };
}

function meets(one: PartPlace, other: PartPlace): boolean {
  const [a, b] = [area(one), area(other)];
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

const rowCounts = [1, 3, 100];

describe.each(definitions.map((sheet) => [sheet.name, sheet] as const))("%s", (_, sheet) => {
  test.each(rowCounts)("its parts never meet, with %d rows each", (rows) => {
    const places = Object.values(sheetLayout(sheet, () => rows).parts);
    for (const [index, one] of places.entries()) for (const other of places.slice(index + 1)) expect(meets(one, other)).toBe(false);
  });

  test("nothing stands under a table that people make longer", () => {
    const { parts } = templateLayout(sheet);
    for (const [key, place] of Object.entries(parts)) {
      const part = sheet.parts[key] as Part;
      if (part.shape === "form" || part.fixed) continue;
      const under = Object.entries(parts).filter(([, other]) => other.top > place.bottom && other.left <= place.right && place.left <= other.right);
      expect(under.map(([other]) => other)).toEqual([]);
    }
  });

  test("every column has a width that shows its header's longest word", () => {
    const { parts, widths } = templateLayout(sheet);
    for (const [key, place] of Object.entries(parts)) {
      if (place.shape !== "table") continue;
      for (const [column, at] of Object.entries(place.columns)) {
        const words = (["ko", "en"] as const).flatMap((language) => (sheet.parts[key] as Part).columns[column]?.words[language].split(" ") ?? []);
        expect(widths[at]).toBeGreaterThanOrEqual(Math.max(...words.map(textWidth)));
      }
    }
    expect(widths.every((width) => width > 0 && width <= 60)).toBe(true);
  });
});

test("a chart has rows of its own over its table, and is drawn from columns that stand side by side", () => {
  const charts = definitions.flatMap((sheet) => Object.entries(sheet.parts).flatMap(([key, part]) => (part.shape === "table" && part.chart ? [{ sheet, key, part, chart: part.chart }] : [])));
  expect(charts.map(({ chart }) => chart.name)).toEqual(["chtByCategory"]);
  for (const { sheet, key, part, chart } of charts) {
    const { parts, widths } = templateLayout(sheet);
    const place = parts[key] as Extract<PartPlace, { shape: "table" }>;
    expect(place.headerRow - (place.titleRow ?? 0) - 1).toBe(chart.rows);
    const columns = Object.keys(part.columns);
    const first = columns.indexOf(chart.category);
    expect(columns.slice(first, first + 1 + chart.series.length)).toEqual([chart.category, ...chart.series]);
    // Wide enough that the longest category leaves the bars more than half.
    const width = widths.slice(place.left, place.right + 1).reduce((sum, one) => sum + one, 0);
    const categories = Object.values(budgetCategory.words).flatMap(({ ko, en }) => [textWidth(ko), textWidth(en)]);
    expect(Math.max(...categories)).toBeLessThan(width / 2);
  }
});

test("a table sheet has its title in row 1, its hint in row 2, its header in row 4, its data from row 5", () => {
  const { titleRow, hintRow, parts, frozen } = templateLayout(definitions.find(({ name }) => name === "visitors") as SheetDefinition);
  expect([titleRow, hintRow]).toEqual([0, 1]);
  expect(parts["visitors"]).toMatchObject({ headerRow: 3, top: 4, bottom: 13, left: 0, titleRow: null });
  expect(frozen).toEqual({ rows: 4, columns: 4 });
});

test("the approvals stand at the top right of the request", () => {
  const { parts, columns } = templateLayout(definitions.find(({ name }) => name === "request") as SheetDefinition);
  expect(parts["approvals"]).toMatchObject({ headerRow: 3, right: columns - 1 });
  expect(parts["approvals"]?.left).toBeGreaterThan(parts["request"]?.right ?? 0);
});

test("Hangul is twice as wide as Latin, and the widest line counts", () => {
  expect([textWidth("abc"), textWidth("가나"), textWidth("가a\nabcd"), textWidth("王立新"), textWidth("")]).toEqual([3, 4, 4, 6, 0]);
});
