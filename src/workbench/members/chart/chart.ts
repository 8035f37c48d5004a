import type { Chart } from "../../engine/charts/chart";
import { cornersOf, frameOf, type Frame } from "../../engine/charts/chart-frame";
import { removeChart, setChartData } from "../../engine/charts/put-chart";
import { excelClass } from "../excel-class";
import { invalidArgument } from "../excel-error";
import { guardOption } from "../guard";
import { areaFrom } from "../range/address";
import { thing } from "../thing";
import { excelWord, ownWord } from "../words";
import { directions, kindFrom, kinds } from "./charts";

/** Refuses an edit of a chart where the sheet is protected, as Excel does. */
export function guardChart({ sheet }: Chart): void {
  guardOption(sheet, "allowEditObjects");
}

function place(chart: Chart, to: Partial<Frame>): void {
  if (Object.values(to).some((points) => !(points >= 0))) throw invalidArgument();
  guardChart(chart);
  const { from, to: end } = cornersOf(chart.sheet, { ...frameOf(chart), ...to });
  chart.from = from;
  chart.to = end;
}

/** From the upper left corner of one cell to the lower right one of another; without that the chart keeps its size. */
function setPosition(chart: Chart, startCell: unknown, endCell: unknown): void {
  guardChart(chart);
  const start = areaFrom(startCell, chart.sheet);
  const end = endCell === undefined || endCell === null ? null : areaFrom(endCell, chart.sheet);
  if (start.sheet !== chart.sheet || (end && (end.sheet !== chart.sheet || end.bottom < start.top || end.right < start.left))) throw invalidArgument();
  const from = { row: start.top, column: start.left, x: 0, y: 0 };
  const { width, height } = frameOf(chart);
  const corner = frameOf({ sheet: chart.sheet, from, to: from });
  const to = end ? { row: end.bottom + 1, column: end.right + 1, x: 0, y: 0 } : cornersOf(chart.sheet, { left: corner.left, top: corner.top, width, height }).to;
  chart.from = from;
  chart.to = to;
}

export const chart = excelClass("Chart", {
  read: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    chartType: ({ kind }) => excelWord(kinds, kind),
    left: (model) => frameOf(model).left,
    top: (model) => frameOf(model).top,
    width: (model) => frameOf(model).width,
    height: (model) => frameOf(model).height,
    plotVisibleOnly: ({ visibleOnly }) => visibleOnly,
  },
  write: {
    name: (model, name) => {
      if (name === "") throw invalidArgument();
      guardChart(model);
      model.name = name;
    },
    chartType: (model, type) => {
      const kind = kindFrom(type);
      guardChart(model);
      model.kind = kind;
    },
    left: (model, left) => {
      place(model, { left });
    },
    top: (model, top) => {
      place(model, { top });
    },
    width: (model, width) => {
      place(model, { width });
    },
    height: (model, height) => {
      place(model, { height });
    },
    plotVisibleOnly: (model, only) => {
      guardChart(model);
      model.visibleOnly = only;
    },
  },
  open: {
    worksheet: ({ sheet }) => thing("Worksheet", sheet),
    title: (model) => thing("ChartTitle", model),
    legend: (model) => thing("ChartLegend", model),
    axes: (model) => thing("ChartAxes", model),
    series: (model) => thing("ChartSeriesCollection", model),
    format: (model) => thing("ChartAreaFormat", model),
  },
  call: {
    setPosition,
    setData: (model, source, seriesBy) => {
      guardChart(model);
      setChartData(model, areaFrom(source, model.sheet), ownWord(directions, seriesBy ?? "Auto"));
    },
    delete: (model) => {
      guardChart(model);
      removeChart(model);
    },
  },
});
