import type { Chart, ChartAxis, ChartKind, ChartSeries } from "../charts/chart";
import { axes, fillRead, fontRead, inside, plots, textFont, valueIn } from "./chart-parts";
import { childOf, childrenOf, textIn, type XmlElement } from "./xml";

/** What a chart's part says: all but its name and place, which stand in the drawing. */
export type ChartRead = Omit<Chart, "id" | "sheet" | "name" | "from" | "to" | "origin" | "carried">;

const legendPlaces: Readonly<Record<string, Chart["legend"]["position"]>> = { t: "top", b: "bottom", l: "left", r: "right", tr: "corner" };

/** Reads a chart's part; what is not understood of it stays in the part. */
export function chartRead(space: XmlElement): ChartRead {
  const chart = childOf(space, "c:chart");
  const [plot] = plots(space);
  const { category, value } = axes(space);
  const legend = childOf(chart, "c:legend");
  return {
    kind: kindOf(space),
    title: titleRead(chart),
    legend: { shown: legend !== undefined, position: legendPlaces[valueIn(legend, "c:legendPos") ?? "r"] ?? "right", overlay: isSet(legend, "c:overlay") },
    font: textFont(space),
    categoryAxis: axisRead(category, value),
    valueAxis: axisRead(value, category),
    gapWidth: Number(valueIn(plot, "c:gapWidth") ?? 150),
    overlap: Number(valueIn(plot, "c:overlap") ?? 0),
    visibleOnly: isSet(chart, "c:plotVisOnly", true),
    series: seriesElements(space).map(seriesRead),
  };
}

/** The elements of all series in their order. */
export function seriesElements(space: XmlElement): XmlElement[] {
  return plots(space).flatMap((plot) => childrenOf(plot, "c:ser"));
}

/** The element with what is written along a series' categories, or with its numbers. */
export function dataOf(series: XmlElement, key: "categories" | "values"): XmlElement | undefined {
  return key === "categories" ? (childOf(series, "c:cat") ?? childOf(series, "c:xVal")) : (childOf(series, "c:val") ?? childOf(series, "c:yVal"));
}

/** The text of the reference in an element: `<c:cat><c:strRef><c:f>`. */
export function referenceIn(element: XmlElement | undefined): string | null {
  const formula = childrenOf(element).flatMap((child) => childOf(child, "c:f") ?? [])[0];
  return formula ? textIn(formula) : null;
}

function kindOf(space: XmlElement): ChartKind {
  const [plot, other] = plots(space);
  if (plot?.name !== "c:barChart" || other || (valueIn(plot, "c:grouping") ?? "clustered") !== "clustered") return "carried";
  return valueIn(plot, "c:barDir") === "bar" ? "bar" : "column";
}

function titleRead(chart: XmlElement | undefined): Chart["title"] {
  const title = childOf(chart, "c:title");
  const lines = childrenOf(inside(title, "c:tx", "c:rich"), "a:p");
  const runs = lines.flatMap((line) => childrenOf(line, "a:r"));
  return {
    shown: title !== undefined,
    text: lines.length === 0 ? null : lines.map((line) => childrenOf(line, "a:r").map((run) => textIn(childOf(run, "a:t"))).join("")).join("\n"),
    overlay: isSet(title, "c:overlay"),
    font: runs.length > 0 ? fontRead(childOf(runs[0], "a:rPr")) : textFont(title),
  };
}

/** @param other the axis that crosses it: a file says there where */
function axisRead(axis: XmlElement | undefined, other: XmlElement | undefined): ChartAxis {
  const crosses = valueIn(other, "c:crosses");
  const gridlines = childOf(axis, "c:majorGridlines");
  const format = childOf(axis, "c:numFmt");
  const number = (name: string, from = axis): number | null => {
    const value = valueIn(from, name);
    return value === undefined ? null : Number(value);
  };
  const scaling = childOf(axis, "c:scaling");
  return {
    shown: axis !== undefined && !isSet(axis, "c:delete"),
    isReversed: valueIn(scaling, "c:orientation") === "maxMin",
    crossedAt: crosses === "max" || crosses === "min" ? crosses : "auto",
    numberFormat: format && format.attributes["sourceLinked"] !== "1" ? (format.attributes["formatCode"] ?? null) : null,
    gridlines: gridlines ? (fillRead(inside(gridlines, "c:spPr", "a:ln")) ?? "") : null,
    minimum: number("c:min", scaling),
    maximum: number("c:max", scaling),
    step: number("c:majorUnit"),
    font: textFont(axis),
  };
}

function seriesRead(series: XmlElement, at: number): ChartSeries {
  const name = childOf(series, "c:tx");
  return {
    origin: at,
    nameFrom: referenceIn(name),
    name: textIn(childOf(name, "c:v")),
    categories: referenceIn(dataOf(series, "categories")),
    values: referenceIn(dataOf(series, "values")),
    fill: fillRead(childOf(series, "c:spPr")),
  };
}

/** Whether a child says that something is so; without `val` it does. */
function isSet(element: XmlElement | undefined, name: string, byDefault = false): boolean {
  const child = childOf(element, name);
  if (!child) return byDefault;
  return !["0", "false"].includes(child.attributes["val"] ?? "1");
}
