import { visitOfSize } from "../../bench/visit-of-size";
import { languages } from "../../src/language/language";
import { papers } from "../../src/papers/catalogue";
import type { PaperSheet } from "../../src/schema/paper";
import type { Day } from "../../src/values/day";
import { readJson } from "../../src/visit/read-json";
import type { Visit } from "../../src/visit/visit";
import { bookOf, printedWords, type PrintedWord } from "../kit/printed";
import { sampleJson } from "../kit/sample";
import { cellsOnPage, pagesOf, roomOf, shownText, strayWords } from "../kit/words-in-cells";

/** A visit of so many delegations like the sample's twelve guests. */
function visitOf(times: number): Visit {
  const reading = readJson(visitOfSize(sampleJson(), times), { today: "2026-11-23" as Day });
  if ("trouble" in reading) throw new Error(reading.trouble.en);
  return reading.visit;
}

/** All delegations at one welcome dinner, their tables in one hall. */
function atOneBanquet(visit: Visit): Visit {
  const [dinner, ...others] = visit.banquets.filter(({ start }) => start === visit.banquets[0]?.start);
  const moved = new Map(others.map(({ id }, index) => [id, (index + 1) * 10]));
  const joined = <Row extends { readonly banquetId: string | null; readonly table: string | null }>(rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => (moved.has(row.banquetId) ? { ...row, banquetId: dinner!.id, table: String((moved.get(row.banquetId) ?? 0) + Number(row.table)) } : row));
  const banquet = { ...dinner!, guestIds: ["ALL"], hostIds: [...new Set([dinner!, ...others].flatMap(({ hostIds }) => hostIds ?? []))] };
  return { ...visit, banquets: visit.banquets.flatMap((each) => (each === dinner ? [banquet] : moved.has(each.id) ? [] : [each])), banquetTables: joined(visit.banquetTables), seats: joined(visit.seats) };
}

const visits = { twelve: visitOf(1), sixty: atOneBanquet(visitOf(5)) } as const;

/** Of sixty guests one handbook, one banquet and one meeting: the others differ by names. */
const abouts = { visitors: "V001", banquets: "B1", meetings: "M1", vehicles: "C01" } as const;

const cases = papers.flatMap((paper) =>
  languages.flatMap((language) =>
    (["twelve", "sixty"] as const).map((size) => {
      const about = size === "sixty" && paper.about !== null ? { about: abouts[paper.about] } : {};
      return { name: `${paper.key}-${language}-${size}`, key: paper.key, language, size, sheets: paper.sheets(visits[size], { language, ...about }) };
    }),
  ),
);

/** Every letter of a text, in no order: how it breaks on paper is not asked. */
function letters(text: string): string {
  return [...text.replace(/\s/g, "")].sort().join("");
}

/** The rows of a page that say something. */
function spoken(rows: PaperSheet["rows"]): number {
  return rows.filter(({ cells }) => cells.some((cell) => shownText(cell).trim() !== "")).length;
}

describe("every paper, printed by LibreOffice", () => {
  let printed: ReadonlyMap<string, readonly (readonly PrintedWord[])[]> = new Map();

  beforeAll(async () => {
    const books = new Map<string, Uint8Array>();
    for (const { name, sheets } of cases) books.set(name, await bookOf(sheets));
    printed = await printedWords(books);
  });

  test.each(cases)("$name: as many pages as are meant, every letter on its page, no word beyond its cell", ({ name, sheets }) => {
    const pages = printed.get(name) ?? [];
    const meant = sheets.flatMap((sheet) => pagesOf(sheet).map((rows) => ({ sheet, rows })));
    expect(pages).toHaveLength(meant.length);
    for (const [at, { sheet, rows }] of meant.entries()) {
      const words = (pages[at] ?? []).filter(({ top }) => !sheet.isNumbered || top < roomOf(sheet).height + (sheet.margin ?? 15));
      expect(letters(words.map(({ text }) => text).join(""))).toBe(letters(rows.flatMap(({ cells }) => cells.map(shownText)).join("")));
      expect(strayWords(words, cellsOnPage(sheet, rows))).toEqual([]);
    }
  });
});

test.each(cases)("$name: there is something, no page is overfull, and the last is no lone line", ({ sheets }) => {
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) {
    const { width, height } = roomOf(sheet);
    const pages = pagesOf(sheet);
    expect(sheet.columns.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(width);
    for (const rows of pages) expect(rows.reduce((sum, row) => sum + row.height, 0)).toBeLessThanOrEqual(height);
    if (sheet.isNumbered && pages.length > 1) expect(spoken(pages.at(-1) ?? []) - (sheet.repeats?.rows ?? 0)).toBeGreaterThan(1);
  }
});

/** Pages by paper: of sixty guests, who dine at one banquet, those of one handbook, banquet and meeting. */
const twelve = { handbook: 36, "kitchen-sheet": 4, "menu-card": 2, "name-plates-talks": 10, "place-cards": 19, "reception-plan": 6, "rooming-list": 1, "seat-cards": 6, "seating-chart": 2, "settlement-paper": 3, "vehicle-list": 3, "visit-application": 2, "visit-report": 1, "welcome-sign": 4 };
const sixty = { handbook: 3, "kitchen-sheet": 4, "menu-card": 1, "name-plates-talks": 10, "place-cards": 48, "reception-plan": 21, "rooming-list": 4, "seat-cards": 12, "seating-chart": 2, "settlement-paper": 8, "vehicle-list": 10, "visit-application": 2, "visit-report": 1, "welcome-sign": 20 };

test.each([
  ["twelve", "ko", twelve],
  ["twelve", "en", { ...twelve, handbook: 38, "reception-plan": 7 }],
  ["sixty", "ko", sixty],
  ["sixty", "en", { ...sixty, "kitchen-sheet": 5 }],
] as const)("of %s guests a paper has as many pages as it needs, and no more (%s)", (size, language, expected) => {
  const counted = cases.filter((each) => each.size === size && each.language === language).map(({ key, sheets }) => [key, sheets.reduce((sum, sheet) => sum + pagesOf(sheet).length, 0)]);
  expect(Object.fromEntries(counted)).toMatchObject(expected);
});
