import { languages, type Language } from "../../src/language/language";
import handbook from "../../src/papers/handbook";
import kitchenSheet from "../../src/papers/kitchen-sheet";
import menuCard from "../../src/papers/menu-card";
import type { Paper } from "../../src/papers/paper";
import placeCards from "../../src/papers/place-cards";
import seatCards from "../../src/papers/seat-cards";
import seatingChart from "../../src/papers/seating-chart";
import type { PaperSheet } from "../../src/schema/paper";
import { paperPages } from "../kit/paper-words";
import { printedSheets } from "../kit/printed";
import { sampleVisit } from "../kit/sample";

const visit = sampleVisit();
const wanted: readonly (readonly [Paper, string])[] = [[placeCards, "B1"], [seatCards, "B1"], [seatingChart, "B1"], [seatingChart, "B2"], [menuCard, "B2"], [kitchenSheet, "B1"], [handbook, "V012"]];

function sheetsIn(language: Language): readonly PaperSheet[] {
  return wanted.flatMap(([paper, about]) => paper.sheets(visit, { language, about }));
}

/** Letters alone: how a text breaks on paper, turned or not, is not asked. */
function letters(text: string): string {
  return [...text.replace(/\s/g, "")].sort().join("");
}

test.each(languages)("every page is one sheet of paper, and every letter is on it (%s)", async (language) => {
  const sheets = sheetsIn(language);
  const pages = await printedSheets(sheets);
  const expected = sheets.flatMap((sheet) => paperPages(sheet).map((text) => ({ text, isNumbered: sheet.isNumbered, head: sheet.repeats ?? 0 })));
  expect(pages).toHaveLength(expected.length);
  for (const [at, { text, isNumbered }] of expected.entries()) {
    const found = pages[at]!.text.replace(isNumbered ? /\d+ \/ \d+\s*$/ : "", "");
    expect(letters(found)).toBe(letters(text));
  }
});
