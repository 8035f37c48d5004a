import fc from "fast-check";
import { gridOf } from "../../src/papers/grid";
import { lineCount, parted } from "../../src/papers/measure";
import { paged, type Together } from "../../src/papers/sheet-rows";
import type { PaperRow } from "../../src/schema/paper";

const row = (text: string, height = 10): PaperRow => ({ height, cells: [{ at: 0, text }] });

/** The texts of each page. */
function pagesOf(rows: readonly PaperRow[]): readonly (readonly string[])[] {
  const pages: string[][] = [[]];
  for (const { startsPage, cells } of rows) {
    if (startsPage) pages.push([]);
    pages.at(-1)?.push(...cells.map(({ text }) => String(text)));
  }
  return pages;
}

test("a heading goes on to the next page with its rows, and the header comes again where a list goes on", () => {
  const list: readonly Together[] = [{ rows: [row("heading"), row("header"), row("1")] }, ...["2", "3", "4"].map((text) => ({ rows: [row(text)], above: [row("header")] }))];
  expect(pagesOf(paged([[row("before"), row("before")], ...list], 50))).toEqual([["before", "before", "heading", "header", "1"], ["header", "2", "3", "4"]]);
  expect(pagesOf(paged([[row("before"), row("before"), row("before")], ...list], 60))).toEqual([["before", "before", "before", "heading", "header", "1"], ["header", "2", "3", "4"]]);
  expect(pagesOf(paged([[row("before"), row("before"), row("before")], ...list], 60 - 1))).toEqual([["before", "before", "before"], ["heading", "header", "1", "2"], ["header", "3", "4"]]);
});

test("a last page of one line gets another line for company", () => {
  expect(pagesOf(paged(["1", "2", "3", "4"].map((text) => [row(text)]), 30))).toEqual([["1", "2"], ["3", "4"]]);
});

test("no page is overfull, and nothing is lost or changes its order", () => {
  const groups = fc.array(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 30 });
  fc.assert(fc.property(groups, (heights) => {
    let count = 0;
    const rows = paged(heights.map((group) => group.map((height) => row(String((count += 1)), height))), 100);
    expect(rows.map(({ cells }) => Number(cells[0]?.text))).toEqual(Array.from({ length: count }, (_, at) => at + 1));
    let used = 0;
    for (const { startsPage, height } of rows) {
      used = startsPage ? height : used + height;
      expect(used).toBeLessThanOrEqual(100);
    }
  }));
});

test("lists of different columns stand on one grid, each cell between its own edges", () => {
  const grid = gridOf([[40, 60], [30.5, 30, 39.5]]);
  const edges = grid.columns.reduce<readonly number[]>((all, width) => [...all, (all.at(-1) ?? 0) + width], [0]);
  const place = (widths: readonly number[]) => grid.placed({ widths, rows: [{ height: 7, cells: widths.map((_, at) => ({ at, text: at })) }] })[0]!.cells.map(({ at, across = 1 }) => [edges[at], edges[at + across]]);
  expect(place([40, 60])).toEqual([[0, 40], [40, 100]]);
  expect(place([30.5, 30, 39.5])).toEqual([[0, 30.5], [30.5, 60.5], [60.5, 100]]);
});

test("a long text is parted between its words, and no word is lost", () => {
  const text = Array.from({ length: 400 }, (_, at) => `낱말${at}`).join(" ");
  const parts = parted(text, 100, 10);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.join(" ").split(/\s+/)).toEqual(text.split(" "));
  for (const part of parts) expect(lineCount(part, 100)).toBeLessThanOrEqual(10);
});
