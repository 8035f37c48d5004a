import type { Chart } from "../../engine/charts/chart";
import { plotted } from "../../engine/charts/plotted";
import { formatted } from "../../engine/number-format";

/** What a chart shows, said in words: its title, and for every category the numbers of its series as their cells show them. */
export function chartLabel(chart: Chart): string {
  const { title, categories, series } = plotted(chart);
  const lines = categories.map((category, at) => `${category}: ${series.map(({ name, numbers }) => `${name} ${formatted(numbers[at] ?? null, "#,##0.##")}`.replace(/\.$/u, "").trim()).join(", ")}`);
  return [title ?? chart.name, ...lines].join("; ");
}
