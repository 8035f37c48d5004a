import type { Chart, ChartSeries } from "../../engine/charts/chart";
import { numbersShown, seriesName, textsMeant } from "../../engine/charts/plotted";
import { blankSeries } from "../../engine/charts/put-chart";
import { fullAddress } from "../../engine/address";
import { excelClass } from "../excel-class";
import { invalidArgument, itemNotFound } from "../excel-error";
import { colour } from "../format/colour";
import { areaFrom } from "../range/address";
import { thing, type SeriesPart, type Thing } from "../thing";
import { guardChart } from "./chart";

function seriesAt(chart: Chart, index: number): Thing<"ChartSeries"> {
  if (!chart.series[index]) throw itemNotFound();
  return thing("ChartSeries", { chart, index });
}

function of({ chart, index }: SeriesPart): ChartSeries {
  const series = chart.series[index];
  if (!series) throw itemNotFound();
  return series;
}

/** The series to be changed. */
function open(part: SeriesPart): ChartSeries {
  guardChart(part.chart);
  return of(part);
}

function percent(value: number, from: number, to: number): number {
  if (!(value >= from && value <= to)) throw invalidArgument();
  return value;
}

/** What Excel gives as texts, whatever stands in the cells. */
function dimension(part: SeriesPart, name: string): string[] {
  const { categories, values } = of(part);
  if (name === "Categories" || name === "XValues") return textsMeant(part.chart, categories);
  if (name !== "Values" && name !== "YValues") throw invalidArgument();
  return numbersShown(part.chart, values).numbers.map((number) => (number === null ? "" : String(number)));
}

export const chartSeriesCollection = excelClass("ChartSeriesCollection", {
  read: { count: ({ series }) => series.length },
  items: (chart) => chart.series.map((_, index) => seriesAt(chart, index)),
  // A series that was loaded is asked for again by its place.
  item: (chart, index) => seriesAt(chart, Number(index)),
  call: {
    add: (chart, name, index) => {
      guardChart(chart);
      const at = index ?? chart.series.length;
      if (!(at >= 0 && at <= chart.series.length)) throw invalidArgument();
      chart.series = [...chart.series.slice(0, at), blankSeries(name ?? ""), ...chart.series.slice(at)];
      return seriesAt(chart, at);
    },
    getCount: ({ series }) => series.length,
    getItemAt: seriesAt,
  },
});

export const chartSeries = excelClass("ChartSeries", {
  identity: ({ index }) => index,
  read: {
    name: (part) => seriesName(part.chart, of(part), part.index),
    plotOrder: ({ index }) => index,
    gapWidth: ({ chart }) => chart.gapWidth,
    overlap: ({ chart }) => chart.overlap,
  },
  write: {
    name: (part, name) => {
      Object.assign(open(part), { nameFrom: null, name });
    },
    // Excel keeps these two for all series of a group; a chart here is one group.
    gapWidth: (part, width) => {
      open(part);
      part.chart.gapWidth = percent(width, 0, 500);
    },
    overlap: (part, overlap) => {
      open(part);
      part.chart.overlap = percent(overlap, -100, 100);
    },
  },
  open: { format: (part) => thing("ChartSeriesFormat", part) },
  call: {
    delete: (part) => {
      open(part);
      part.chart.series = part.chart.series.filter((_, at) => at !== part.index);
    },
    setValues: (part, source) => {
      open(part).values = fullAddress(areaFrom(source, part.chart.sheet));
    },
    setXAxisValues: (part, source) => {
      open(part).categories = fullAddress(areaFrom(source, part.chart.sheet));
    },
    getDimensionValues: dimension,
  },
});

export const chartSeriesFormat = excelClass("ChartSeriesFormat", {
  open: { fill: (part) => thing("ChartFill", part) },
});

export const chartFill = excelClass("ChartFill", {
  call: {
    setSolidColor: (part, color) => {
      open(part).fill = colour(color);
    },
    clear: (part) => {
      open(part).fill = null;
    },
  },
});
