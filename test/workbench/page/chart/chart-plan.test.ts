import { createBook } from "../../../../src/workbench/engine/create-book";
import type { Chart } from "../../../../src/workbench/engine/charts/chart";
import { plotted } from "../../../../src/workbench/engine/charts/plotted";
import { addChart } from "../../../../src/workbench/engine/charts/put-chart";
import { chartLabel } from "../../../../src/workbench/page/chart/chart-label";
import { chartPlan, type ChartPlan } from "../../../../src/workbench/page/chart/chart-plan";
import { valueScale } from "../../../../src/workbench/page/chart/value-scale";
import { at, fill } from "../../engine/everything";

const free = { minimum: null, maximum: null, step: null };

test.each([
  [[5_690_000, 4_595_000], { from: 0, to: 6_000_000, steps: 7 }],
  [[0, 0], { from: 0, to: 0.2, steps: 2 }],
  [[-3, 7], { from: -4, to: 8, steps: 7 }],
  [[], { from: 0, to: 0.2, steps: 2 }],
  [[0.004], { from: 0, to: 0.004, steps: 5 }],
] as const)("an axis for %j goes in round steps and begins at nought", (numbers, wanted) => {
  const { from, to, steps } = valueScale(numbers, free);
  expect([from, to, steps.length]).toEqual([wanted.from, expect.closeTo(wanted.to, 9), wanted.steps]);
  expect(Math.min(...numbers, 0)).toBeGreaterThanOrEqual(from);
  expect(Math.max(...numbers, 0)).toBeLessThanOrEqual(to);
});

test("an axis keeps the ends and steps that it is told", () => {
  expect(valueScale([5, 90], { minimum: 10, maximum: 60, step: 25 })).toEqual({ from: 10, to: 60, steps: [10, 35, 60] });
});

function drawn(kind: "bar" | "column"): Chart {
  const sheet = createBook("en").active;
  fill(sheet, "A1", [["", "Plan", "Done"], ["Rooms", 300, 150], ["Meals", 100, null]]);
  return addChart(sheet, kind, at(sheet, "A1:C3"), "columns");
}

const plan = (chart: Chart): ChartPlan => chartPlan(chart, plotted(chart), 400, 240, (text) => text.length * 7);
const labelled = (chart: Chart, axis: "category" | "value"): readonly string[] => plan(chart).labels.filter((label) => label.axis === axis).sort((one, other) => (chart.kind === "bar") === (axis === "category") ? one.y - other.y : one.x - other.x).map(({ text }) => text);

test("bars are as long as their numbers, columns as high, and blanks draw nothing", () => {
  const { bars: lying } = plan(drawn("bar"));
  expect(lying.map(({ width }) => Math.round((width / lying[0]!.width) * 100))).toEqual([100, 33, 50]);
  const { bars: standing, plot } = plan(drawn("column"));
  expect(standing.map(({ height }) => Math.round((height / standing[0]!.height) * 100))).toEqual([100, 33, 50]);
  for (const { top, height } of standing) expect(top + height).toBeCloseTo(plot.top + plot.height);
});

test("lying categories begin at the bottom, as in Excel, and at the top when they are turned round; the numbers stand where they are crossed", () => {
  const chart = drawn("bar");
  expect(labelled(chart, "category")).toEqual(["Meals", "Rooms"]);
  const numbersAt = (): number => plan(chart).labels.find(({ axis }) => axis === "value")!.y;
  const below = numbersAt();
  chart.categoryAxis.isReversed = true;
  expect(labelled(chart, "category")).toEqual(["Rooms", "Meals"]);
  expect(numbersAt()).toBeLessThan(100);
  chart.categoryAxis.crossedAt = "max";
  expect(numbersAt()).toBe(below);
  const [first, , second] = plan(chart).bars;
  expect(first!.top).toBeLessThan(second!.top);
});

test("everything lies inside of the chart, and bars of a group touch without covering each other", () => {
  for (const { text, x, anchor } of [...plan(drawn("bar")).labels, ...plan(drawn("column")).labels]) {
    const left = x - text.length * 7 * { start: 0, middle: 0.5, end: 1 }[anchor];
    expect([text, left >= 0, left + text.length * 7 <= 400]).toEqual([text, true, true]);
  }
  const chart = drawn("column");
  const { bars, labels, legend, plot } = plan(chart);
  for (const { left, top, width, height } of [...bars, plot]) expect([left >= 0, top >= 0, left + width <= 400, top + height <= 240]).toEqual([true, true, true, true]);
  for (const { x, y } of [...labels, ...legend]) expect([x >= 0, x <= 400, y >= 0, y <= 240]).toEqual([true, true, true, true]);
  const [plan1, , done1] = bars;
  expect(done1!.left).toBeCloseTo(plan1!.left + plan1!.width);
  expect(labelled(chart, "category")).toEqual(["Rooms", "Meals"]);
});

test("numbers along the axis are written as the axis says", () => {
  const chart = drawn("bar");
  chart.valueAxis.numberFormat = "0.0,\"k\"";
  expect(labelled(chart, "value")[0]).toBe("0.0k");
});

test("a chart is told with its title and every number; a blank one has none", () => {
  const chart = drawn("bar");
  chart.title.text = "Money";
  expect(chartLabel(chart)).toBe("Money; Rooms: Plan 300, Done 150; Meals: Plan 100, Done");
});
