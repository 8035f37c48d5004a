import type { Chart } from "../../engine/charts/chart";
import { addChart } from "../../engine/charts/put-chart";
import type { Sheet } from "../../engine/model";
import { excelClass } from "../excel-class";
import { ExcelError, invalidArgument, itemNotFound } from "../excel-error";
import { guardOption } from "../guard";
import { areaFrom } from "../range/address";
import { thing, thingOrNull, type Thing } from "../thing";
import { ownWord } from "../words";

/** How a source is read: series by series along its columns or its rows. */
export const directions = { Auto: "auto", Columns: "columns", Rows: "rows" } as const;

/** The kinds that are drawn, as Excel calls them. */
export const kinds = { BarClustered: "bar", ColumnClustered: "column" } as const;

/** The kind that a type of Excel's means. Throws ApiNotFound, by name, for one that the workbench does not draw. */
export function kindFrom(type: string): (typeof kinds)[keyof typeof kinds] {
  if (Object.hasOwn(kinds, type)) return kinds[type as keyof typeof kinds];
  // A name that begins so is a type of Excel's; anything else is no type at all.
  if (!/^(3D)?(Column|Bar|Line|Pie|Doughnut|XYScatter|Area|Radar|Surface|Bubble|Stock|Cylinder|Cone|Pyramid|Histogram|Boxwhisker|Pareto|RegionMap|Treemap|Waterfall|Sunburst|Funnel|OfPie)/u.test(type)) throw invalidArgument();
  throw new ExcelError("ApiNotFound", `Chart.chartType ${type} is not kept by the workbench: it draws clustered bars and columns.`, 404, "Chart.chartType");
}

function add(sheet: Sheet, type: string, source: unknown, seriesBy: string | null | undefined): Thing<"Chart"> {
  guardOption(sheet, "allowEditObjects");
  return thing("Chart", addChart(sheet, kindFrom(type), areaFrom(source, sheet), ownWord(directions, seriesBy ?? "Auto")));
}

function chartNamed({ charts }: Sheet, name: unknown): Chart | null {
  const wanted = String(name).toLowerCase();
  return charts.find((chart) => chart.name.toLowerCase() === wanted) ?? charts.find((chart) => chart.id === name) ?? null;
}

export const chartCollection = excelClass("ChartCollection", {
  read: { count: ({ charts }) => charts.length },
  items: ({ charts }) => charts.map((chart) => thing("Chart", chart)),
  // By its name where it is asked for, and by its id when a chart that was loaded is asked for again.
  item: (sheet, name) => thingOrNull("Chart", chartNamed(sheet, name)),
  call: {
    add,
    getCount: ({ charts }) => charts.length,
    getItem: (sheet, name) => {
      const chart = chartNamed(sheet, name);
      if (!chart) throw itemNotFound();
      return thing("Chart", chart);
    },
    getItemAt: ({ charts }, index) => {
      const chart = charts[index];
      if (!chart) throw itemNotFound();
      return thing("Chart", chart);
    },
    getItemOrNullObject: (sheet, name) => thingOrNull("Chart", chartNamed(sheet, name)),
  },
});
