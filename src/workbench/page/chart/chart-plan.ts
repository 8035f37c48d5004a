import type { Chart } from "../../engine/charts/chart";
import type { Plotted } from "../../engine/charts/plotted";
import { formatted } from "../../engine/number-format";
import type { Box } from "../grid/geometry";
import { valueScale } from "./value-scale";

interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** Where everything of a chart is drawn, in pixels from its upper left corner. */
export interface ChartPlan {
  readonly title: Words | null;
  readonly legend: readonly (Words & { readonly fill: string })[];
  readonly plot: Box;
  /** Lines across the plot, from end to end, at the steps of the value axis. */
  readonly gridlines: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
  readonly labels: readonly (Words & { readonly axis: "category" | "value" })[];
  readonly bars: readonly (Box & { readonly fill: string })[];
}

/** The theme's colours, for series that have none of their own. */
const usualFills = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

const pad = 10;

/** Excel's own sizes in points where nothing is said: of a title, and of everything else. */
const usualSizes = { title: 14, text: 10 };

/** Pixels of a chart's letters: of its title, and of the rest. */
export function letterSizes({ title, font }: Chart): { readonly title: number; readonly text: number } {
  const pixels = (points: number): number => (points * 96) / 72;
  return { title: pixels(title.font.size ?? usualSizes.title), text: pixels(font.size ?? usualSizes.text) };
}

/** Lays out clustered bars or columns. `widthOf`: pixels of a text in the chart's letters. */
export function chartPlan(chart: Chart, shown: Plotted, width: number, height: number, widthOf: (text: string) => number): ChartPlan {
  const size = letterSizes(chart);
  const fills = shown.series.map(({ fill }, at) => fill ?? usualFills[at % usualFills.length] ?? "#4472C4");
  const scale = valueScale(shown.series.flatMap(({ numbers }) => numbers.flatMap((number) => number ?? [])), chart.valueAxis);
  const stepTexts = scale.steps.map((step) => formatted(step, shown.numberFormat));
  const isLying = chart.kind === "bar";
  const title = shown.title === null ? null : { text: shown.title, x: width / 2, y: pad + size.title, anchor: "middle" as const };
  const line = size.text * 1.6;
  const titleRoom = title && !chart.title.overlay ? size.title * 1.8 : 0;
  const legendRoom = chart.legend.shown ? line : 0;
  const isLegendLow = chart.legend.position === "bottom";
  const legend = chart.legend.shown ? legendWords(shown, fills, width, isLegendLow ? height - pad : pad + titleRoom + size.text, widthOf) : [];
  const longest = (texts: readonly string[]): number => Math.min(width * 0.4, Math.max(0, ...texts.map(widthOf)));
  const side = { value: isLying ? line : longest(stepTexts) + 8, category: isLying ? longest(shown.categories) + 8 : line };
  const [sideways, below] = isLying ? [side.category, side.value] : [side.value, side.category];
  // The last number along lying bars stands half beyond their end.
  const beyond = isLying ? longest(stepTexts.slice(-1)) / 2 : 0;
  const top = pad + titleRoom + (isLegendLow ? 0 : legendRoom);
  const plot = { left: pad + sideways, top, width: Math.max(1, width - 2 * pad - sideways - beyond), height: Math.max(1, height - top - pad - below - (isLegendLow ? legendRoom : 0)) };
  const along = (number: number): number => (Math.min(Math.max(number, scale.from), scale.to) - scale.from) / (scale.to - scale.from);
  /** Pixels of a number along its axis. */
  const at = (number: number): number => (isLying ? plot.left + along(number) * plot.width : plot.top + (1 - along(number)) * plot.height);
  const slots = slotsOf(chart, shown.categories.length, isLying ? plot.height : plot.width);
  return {
    title,
    legend,
    plot,
    gridlines: chart.valueAxis.gridlines === null ? [] : scale.steps.map((step) => (isLying ? { x1: at(step), x2: at(step), y1: plot.top, y2: plot.top + plot.height } : { x1: plot.left, x2: plot.left + plot.width, y1: at(step), y2: at(step) })),
    labels: [
      ...scale.steps.map((step, index) => valueLabel(chart, plot, at(step), stepTexts[index] ?? "", size.text)),
      ...shown.categories.map((text, index) => categoryLabel(chart, plot, (slots.starts[index] ?? 0) + slots.length / 2, text, size.text)),
    ],
    bars: shown.series.flatMap(({ numbers }, series) =>
      numbers.flatMap((number, index): (Box & { readonly fill: string })[] => {
        if (number === null) return [];
        const bar = slots.bar(index, series, shown.series.length);
        const [zero, end] = [at(0), at(number)];
        const [start, length] = [Math.min(zero, end), Math.abs(end - zero)];
        const fill = fills[series] ?? "";
        return [isLying ? { left: start, width: length, top: plot.top + bar.start, height: bar.length, fill } : { left: plot.left + bar.start, width: bar.length, top: start, height: length, fill }];
      }),
    ),
  };
}

/** Excel gives the gap in percent of a bar, half of it on either side of a group; overlapped, bars share their breadth. */
function slotsOf({ kind, categoryAxis, gapWidth, overlap }: Chart, count: number, room: number): { readonly starts: readonly number[]; readonly length: number; readonly bar: (index: number, series: number, of: number) => { readonly start: number; readonly length: number } } {
  const length = room / Math.max(1, count);
  // Lying categories begin at the bottom, standing ones at the left.
  const isDownward = (kind === "bar") !== categoryAxis.isReversed;
  const starts = Array.from({ length: count }, (_, index) => (isDownward ? count - 1 - index : index) * length);
  const bar = (index: number, series: number, of: number): { start: number; length: number } => {
    const step = 1 - overlap / 100;
    const breadth = length / (1 + (of - 1) * step + gapWidth / 100);
    const place = isDownward ? of - 1 - series : series;
    return { start: (starts[index] ?? 0) + breadth * (gapWidth / 200 + place * step), length: breadth };
  };
  return { starts, length, bar };
}

function legendWords({ series }: Plotted, fills: readonly string[], width: number, y: number, widthOf: (text: string) => number): ChartPlan["legend"] {
  const lengths = series.map(({ name }) => widthOf(name) + 30);
  const first = (width - lengths.reduce((sum, length) => sum + length, 0)) / 2;
  return series.map(({ name }, at) => ({ text: name, fill: fills[at] ?? "", x: first + lengths.slice(0, at).reduce((sum, length) => sum + length, 0) + 14, y, anchor: "start" }));
}

/** The numbers stand at the far side where the categories are turned round or end there, and not both. */
function valueLabel({ kind, categoryAxis }: Chart, plot: Box, at: number, text: string, size: number): ChartPlan["labels"][number] {
  const isFar = categoryAxis.isReversed !== (categoryAxis.crossedAt === "max");
  if (kind === "bar") return { axis: "value", text, x: at, y: isFar ? plot.top - 4 : plot.top + plot.height + size * 1.3, anchor: "middle" };
  return { axis: "value", text, x: isFar ? plot.left + plot.width + 4 : plot.left - 4, y: at + size / 3, anchor: isFar ? "start" : "end" };
}

function categoryLabel({ kind }: Chart, plot: Box, middle: number, text: string, size: number): ChartPlan["labels"][number] {
  if (kind === "bar") return { axis: "category", text, x: plot.left - 6, y: plot.top + middle + size / 3, anchor: "end" };
  return { axis: "category", text, x: plot.left + middle, y: plot.top + plot.height + size * 1.3, anchor: "middle" };
}
