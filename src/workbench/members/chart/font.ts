import type { ChartFont } from "../../engine/charts/chart";
import { excelClass } from "../excel-class";
import { invalidArgument } from "../excel-error";
import { colour } from "../format/colour";
import { thing, type FontPart } from "../thing";
import { guardChart } from "./chart";

/** What Excel writes in a chart where nothing is said. */
const usual = { size: 10, color: "#595959" } as const;

function set<K extends keyof ChartFont>({ chart, font }: FontPart, key: K, value: ChartFont[K]): void {
  guardChart(chart);
  font[key] = value;
}

export const chartAreaFormat = excelClass("ChartAreaFormat", {
  open: { font: (chart) => thing("ChartFont", { chart, font: chart.font }) },
});

/** A font of a part of a chart; what is not said of it is that of the whole chart. */
export const chartFont = excelClass("ChartFont", {
  read: {
    name: ({ chart, font }) => font.name ?? chart.font.name ?? chart.sheet.book.normalFont.name,
    size: ({ chart, font }) => font.size ?? chart.font.size ?? usual.size,
    bold: ({ chart, font }) => font.bold ?? chart.font.bold ?? false,
    color: ({ chart, font }) => font.color ?? chart.font.color ?? usual.color,
  },
  write: {
    name: (part, name) => {
      set(part, "name", name);
    },
    size: (part, size) => {
      if (!(size >= 1 && size <= 409)) throw invalidArgument();
      set(part, "size", size);
    },
    bold: (part, bold) => {
      set(part, "bold", bold);
    },
    color: (part, color) => {
      set(part, "color", colour(color));
    },
  },
});
