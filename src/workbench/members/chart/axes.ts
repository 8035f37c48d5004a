import type { ChartAxis } from "../../engine/charts/chart";
import { excelClass } from "../excel-class";
import { invalidArgument } from "../excel-error";
import { colour } from "../format/colour";
import { thing, type AxisPart } from "../thing";
import { excelWord, ownWord } from "../words";
import { guardChart } from "./chart";

const crossings = { Automatic: "auto", Maximum: "max", Minimum: "min" } as const;

/** Excel's own grey of lines across a chart. */
const usualGrey = "#D9D9D9";

function set<K extends keyof ChartAxis>({ chart, axis }: AxisPart, key: K, value: ChartAxis[K]): void {
  guardChart(chart);
  axis[key] = value;
}

/** A limit of an axis: a number, or "" for the one that is worked out. */
function limit(value: unknown): number | null {
  if (value === "") return null;
  if (typeof value !== "number") throw invalidArgument();
  return value;
}

export const chartAxes = excelClass("ChartAxes", {
  open: {
    categoryAxis: (chart) => thing("ChartAxis", { chart, axis: chart.categoryAxis }),
    valueAxis: (chart) => thing("ChartAxis", { chart, axis: chart.valueAxis }),
  },
});

export const chartAxis = excelClass("ChartAxis", {
  read: {
    visible: ({ axis }) => axis.shown,
    reversePlotOrder: ({ axis }) => axis.isReversed,
    position: ({ axis }) => excelWord(crossings, axis.crossedAt),
    numberFormat: ({ axis }) => axis.numberFormat ?? "General",
    linkNumberFormat: ({ axis }) => axis.numberFormat === null,
    minimum: ({ axis }) => axis.minimum ?? "",
    maximum: ({ axis }) => axis.maximum ?? "",
    majorUnit: ({ axis }) => axis.step ?? "",
  },
  write: {
    visible: (part, shown) => {
      set(part, "shown", shown);
    },
    reversePlotOrder: (part, isReversed) => {
      set(part, "isReversed", isReversed);
    },
    position: (part, position) => {
      set(part, "crossedAt", ownWord(crossings, position));
    },
    numberFormat: (part, format) => {
      set(part, "numberFormat", format);
    },
    linkNumberFormat: (part, isLinked) => {
      set(part, "numberFormat", isLinked ? null : (part.axis.numberFormat ?? "General"));
    },
    minimum: (part, value) => {
      set(part, "minimum", limit(value));
    },
    maximum: (part, value) => {
      set(part, "maximum", limit(value));
    },
    majorUnit: (part, value) => {
      set(part, "step", limit(value));
    },
  },
  open: {
    majorGridlines: (part) => thing("ChartGridlines", part),
    format: (part) => thing("ChartAxisFormat", part),
  },
});

export const chartAxisFormat = excelClass("ChartAxisFormat", {
  open: { font: ({ chart, axis }) => thing("ChartFont", { chart, font: axis.font }) },
});

export const chartGridlines = excelClass("ChartGridlines", {
  read: { visible: ({ axis }) => axis.gridlines !== null },
  write: {
    visible: (part, shown) => {
      set(part, "gridlines", shown ? (part.axis.gridlines ?? "") : null);
    },
  },
  open: { format: (part) => thing("ChartGridlinesFormat", part) },
});

export const chartGridlinesFormat = excelClass("ChartGridlinesFormat", {
  open: { line: (part) => thing("ChartLineFormat", part) },
});

export const chartLineFormat = excelClass("ChartLineFormat", {
  read: { color: ({ axis }) => (axis.gridlines === null || axis.gridlines === "" ? usualGrey : axis.gridlines) },
  write: {
    color: (part, color) => {
      set(part, "gridlines", colour(color));
    },
  },
  call: {
    clear: (part) => {
      set(part, "gridlines", "");
    },
  },
});
