import { addSheets } from "../../src/actions/add-sheets";
import { fillSummary } from "../../src/actions/fill-summary";
import { loadVisit } from "../../src/actions/load-visit";
import { undoLast } from "../../src/actions/undo-last";
import type { Day } from "../../src/values/day";
import { plotted } from "../../src/workbench/engine/charts/plotted";
import type { Sheet } from "../../src/workbench/engine/model";
import { coveredArea } from "../../src/workbench/engine/reshape/charts-after";
import { bookPicture, chartPicture } from "../kit/book-picture";
import { sampleJson } from "../kit/sample";
import { edits, sheetNamed, workbench, type Workbench } from "../kit/workbench";

const today = "2026-11-20" as Day;
let bench: Workbench;
const summary = (name = "요약"): Sheet => sheetNamed(bench, name);

beforeEach(() => {
  bench = workbench();
});

/** The budget, what was spent and the page that sums it up, of the sample visit. */
async function money(language: "ko" | "en" = "ko"): Promise<void> {
  const { visit, hosts, budget, expenses, summary: said } = sampleJson();
  await loadVisit({ json: { visit, hosts, budget, expenses, summary: said }, language });
}

function deleteChart(): void {
  edits(bench).deleteChart("요약", "chtByCategory");
}

test.each([
  ["ko", "요약", "구분별 예산과 실적 (천원)", ["예산", "실적"], "숙박비"],
  ["en", "Summary", "Budget and actual by category (thousand won)", ["Budget", "Actual"], "Lodging"],
] as const)("the summary's chart (%s) shows what the sample planned and spent by category", async (language, sheet, title, names, lodging) => {
  await money(language);
  const [chart, ...others] = summary(sheet).charts;
  expect(others).toEqual([]);
  const shown = plotted(chart!);
  expect([chart!.name, chart!.kind, shown.title, shown.series.map(({ name }) => name)]).toEqual(["chtByCategory", "bar", title, names]);
  const lines = (sampleJson()["settlement"] as { lines: { category: string; budget: number; actual: number }[] }).lines;
  const sum = (key: "budget" | "actual"): number => lines.reduce((total, line) => total + line[key], 0);
  expect(shown.series.map(({ numbers }) => numbers.reduce((total: number, number) => total + (number ?? 0), 0))).toEqual([sum("budget"), sum("actual")]);
  expect([shown.categories[0], shown.series[0]?.numbers[0]]).toEqual([lodging, lines[0]?.budget]);
});

test("it follows what is typed, without the add-in", async () => {
  await money();
  const sheet = sheetNamed(bench, "예산");
  const [table] = sheet.tables;
  const price = table!.area.left + table!.columns.findIndex(({ name }) => name.startsWith("단가"));
  const before = plotted(summary().charts[0]!).series[0]?.numbers[0] ?? 0;
  const row = table!.area.top + 1;
  bench.book.edit("user", "typing", () => sheet.put(row, price, Number(sheet.value(row, price)) + 1000));
  const [qty, times] = ["수량", "횟수"].map((header) => Number(sheet.value(row, table!.area.left + table!.columns.findIndex(({ name }) => name.startsWith(header)))));
  expect(plotted(summary().charts[0]!).series[0]?.numbers[0]).toBe(before + 1000 * qty! * times!);
});

test("it covers no cell that holds or takes anything, and lies on the page", async () => {
  await money();
  const sheet = summary();
  const covered = coveredArea(sheet.charts[0]!);
  for (let row = covered.top; row <= covered.bottom; row += 1) {
    for (let column = covered.left; column <= covered.right; column += 1) expect([row, column, sheet.value(row, column), sheet.validationAt(row, column)]).toEqual([row, column, null, null]);
  }
  expect(sheet.tables.filter(({ area }) => area.left <= covered.right && area.right >= covered.left && area.top <= covered.bottom && area.bottom >= covered.top)).toEqual([]);
  const used = sheet.usedArea(false)!;
  expect([covered.right <= used.right, covered.bottom <= used.bottom, sheet.layout.zoom]).toEqual([true, true, { across: 1, down: 1 }]);
});

test("adding sheets again makes no second one; undo takes it away with its sheet", async () => {
  const before = bookPicture(bench.book);
  await addSheets({ sheets: ["summary"], language: "ko" });
  await addSheets({ language: "ko" });
  expect(summary().charts).toHaveLength(1);
  bench = workbench();
  await addSheets({ sheets: ["summary"], language: "ko" });
  await undoLast();
  expect(bookPicture(bench.book)).toEqual(before);
});

test("one that somebody deleted stays away until the summary is filled; undo takes it away again", async () => {
  await money();
  await fillSummary({ today, language: "ko" });
  const dressed = chartPicture(summary().charts[0]!);
  deleteChart();
  await addSheets({ sheets: ["summary"], language: "ko" });
  expect(summary().charts).toHaveLength(0);
  const deleted = JSON.stringify(bookPicture(bench.book));
  await fillSummary({ today, language: "ko" });
  expect(summary().charts.map(chartPicture)).toEqual([dressed]);
  await fillSummary({ today, language: "ko" });
  expect(summary().charts).toHaveLength(1);
  deleteChart();
  await fillSummary({ today, language: "ko" });
  await undoLast();
  expect(JSON.stringify(bookPicture(bench.book)) === deleted).toBe(true);
});

test("it comes back over its table wherever people have moved that, and not over what they wrote there", async () => {
  await money();
  deleteChart();
  edits(bench).insertRows("요약", 0, 5);
  await fillSummary({ today, language: "ko" });
  const header = (): number => summary().tables.find(({ name }) => name === "tblByCategory")!.area.top;
  expect([coveredArea(summary().charts[0]!).bottom, plotted(summary().charts[0]!).categories[0]]).toEqual([header() - 1, "숙박비"]);
  deleteChart();
  bench.book.edit("user", "typing", () => summary().put(header() - 3, 4, "우리 메모"));
  await fillSummary({ today, language: "ko" });
  expect(summary().charts).toHaveLength(0);
});

test("columns that people moved apart are not drawn as if they stood side by side", async () => {
  await money();
  deleteChart();
  const table = summary().tables.find(({ name }) => name === "tblByCategory")!;
  edits(bench).moveTableColumn("tblByCategory", table.columns[1]!.name, table.columns.length - 1);
  await fillSummary({ today, language: "ko" });
  expect(summary().charts).toHaveLength(0);
});
