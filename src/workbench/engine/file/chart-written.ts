import type { Chart, ChartAxis } from "../charts/chart";
import { titleText } from "../charts/plotted";
import { chartRead, type ChartRead } from "./chart-in-file";
import { axes, fillWritten, fontWritten, namespaces, orders, plots, textFontWritten, valued } from "./chart-parts";
import { putSeries } from "./chart-series-written";
import { childOf, setChildren, xml, type XmlElement } from "./xml";

const legendPlaces = { top: "t", bottom: "b", left: "l", right: "r", corner: "tr" } as const;

/** The numbers by which the axes of a new chart name each other. */
const [categoryId, valueId] = [111111111, 222222222];

/** The part of a chart that was made here, before anything is said of it. */
export function blankChart(): XmlElement {
  const axis = (name: string, id: number, other: number, ...more: XmlElement[]): XmlElement =>
    xml(name, {}, valued("c:axId", id), xml("c:scaling", {}, valued("c:orientation", "minMax")), valued("c:delete", 0), valued("c:axPos", name === "c:catAx" ? "l" : "b"), xml("c:numFmt", { formatCode: "General", sourceLinked: 1 }), valued("c:majorTickMark", "none"), valued("c:minorTickMark", "none"), valued("c:tickLblPos", "nextTo"), valued("c:crossAx", other), valued("c:crosses", "autoZero"), ...more);
  const bars = xml("c:barChart", {}, valued("c:barDir", "col"), valued("c:grouping", "clustered"), valued("c:varyColors", 0), valued("c:gapWidth", 150), valued("c:axId", categoryId), valued("c:axId", valueId));
  const categories = axis("c:catAx", categoryId, valueId, valued("c:auto", 1), valued("c:lblAlgn", "ctr"), valued("c:lblOffset", 100), valued("c:noMultiLvlLbl", 0));
  const area = xml("c:plotArea", {}, xml("c:layout"), bars, categories, axis("c:valAx", valueId, categoryId, valued("c:crossBetween", "between")));
  const chart = xml("c:chart", {}, valued("c:autoTitleDeleted", 1), area, valued("c:plotVisOnly", 1), valued("c:dispBlanksAs", "gap"));
  return xml("c:chartSpace", { "xmlns:c": namespaces.c, "xmlns:a": namespaces.a, "xmlns:r": namespaces.r }, valued("c:roundedCorners", 0), chart);
}

/** Puts into a chart's part what is said otherwise of the chart now; everything else in the part stays. */
export function putChartInto(space: XmlElement, chart: Chart): void {
  const was = chartRead(space);
  const own = childOf(space, "c:chart");
  const [plot] = plots(space);
  if (!own || !plot) return;
  const isOther = (key: keyof ChartRead): boolean => JSON.stringify(was[key]) !== JSON.stringify(chart[key]);
  if (isOther("title")) {
    setChildren(own, orders.chart, "c:title", chart.title.shown ? [titleWritten(chart)] : []);
    setChildren(own, orders.chart, "c:autoTitleDeleted", [valued("c:autoTitleDeleted", chart.title.shown ? 0 : 1)]);
  }
  if (isOther("legend")) {
    const { shown, position, overlay } = chart.legend;
    setChildren(own, orders.chart, "c:legend", shown ? [xml("c:legend", {}, valued("c:legendPos", legendPlaces[position]), valued("c:overlay", Number(overlay)))] : []);
  }
  if (isOther("visibleOnly")) setChildren(own, orders.chart, "c:plotVisOnly", [valued("c:plotVisOnly", Number(chart.visibleOnly))]);
  if (isOther("font")) setChildren(space, orders.space, "c:txPr", textFontWritten(chart.font));
  putSeries(space, plot, chart, was.series);
  if (chart.kind === "carried") return;
  if (isOther("kind")) setChildren(plot, orders.bars, "c:barDir", [valued("c:barDir", chart.kind === "bar" ? "bar" : "col")]);
  if (isOther("gapWidth")) setChildren(plot, orders.bars, "c:gapWidth", [valued("c:gapWidth", chart.gapWidth)]);
  if (isOther("overlap")) setChildren(plot, orders.bars, "c:overlap", [valued("c:overlap", chart.overlap)]);
  const { category, value } = axes(space);
  if (!category || !value) return;
  putAxis(category, value, chart.categoryAxis, was.categoryAxis);
  putAxis(value, category, chart.valueAxis, was.valueAxis);
  placeAxes(category, value, chart);
}

function titleWritten(chart: Chart): XmlElement {
  const { text, font, overlay } = chart.title;
  const says = text === null ? [] : [xml("c:tx", {}, xml("c:rich", {}, xml("a:bodyPr"), xml("a:lstStyle"), ...titleText(chart).split("\n").map((line) => xml("a:p", {}, xml("a:pPr", {}, fontWritten("a:defRPr", font)), xml("a:r", {}, fontWritten("a:rPr", font), xml("a:t", {}, line))))))];
  return xml("c:title", {}, ...says, valued("c:overlay", Number(overlay)), ...(text === null ? textFontWritten(font) : []));
}

/** @param other the axis that crosses it: a file says there where */
function putAxis(axis: XmlElement, other: XmlElement, now: ChartAxis, was: ChartAxis): void {
  const put = (name: string, elements: readonly XmlElement[]): void => setChildren(axis, orders.axis, name, elements);
  const scaling = childOf(axis, "c:scaling") ?? xml("c:scaling");
  const limit = (name: string, value: number | null): void => setChildren(scaling, orders.scaling, name, value === null ? [] : [valued(name, value)]);
  if (now.isReversed !== was.isReversed) setChildren(scaling, orders.scaling, "c:orientation", [valued("c:orientation", now.isReversed ? "maxMin" : "minMax")]);
  limit("c:max", now.maximum);
  limit("c:min", now.minimum);
  put("c:scaling", [scaling]);
  if (now.shown !== was.shown) put("c:delete", [valued("c:delete", now.shown ? 0 : 1)]);
  if (now.numberFormat !== was.numberFormat) put("c:numFmt", [xml("c:numFmt", { formatCode: now.numberFormat ?? "General", sourceLinked: now.numberFormat === null ? 1 : 0 })]);
  if (now.gridlines !== was.gridlines) put("c:majorGridlines", now.gridlines === null ? [] : [xml("c:majorGridlines", {}, now.gridlines !== "" && xml("c:spPr", {}, xml("a:ln", { w: 9525 }, fillWritten(now.gridlines))))]);
  if (now.step !== was.step) put("c:majorUnit", now.step === null ? [] : [valued("c:majorUnit", now.step)]);
  if (JSON.stringify(now.font) !== JSON.stringify(was.font)) put("c:txPr", textFontWritten(now.font));
  if (now.crossedAt === was.crossedAt) return;
  setChildren(other, orders.axis, "c:crossesAt", []);
  setChildren(other, orders.axis, "c:crosses", [valued("c:crosses", now.crossedAt === "auto" ? "autoZero" : now.crossedAt)]);
}

/** The sides on which axes stand: bars lie, so that theirs change places. */
function placeAxes(category: XmlElement, value: XmlElement, { kind, categoryAxis, valueAxis }: Chart): void {
  const [low, high] = kind === "bar" ? [["l", "r"], ["b", "t"]] : [["b", "t"], ["l", "r"]];
  // An axis stands at the far side where the other is reversed or crossed at its end, and not both.
  const side = (sides: readonly string[] | undefined, other: ChartAxis): string => sides?.[other.isReversed === (other.crossedAt === "max") ? 0 : 1] ?? "l";
  setChildren(category, orders.axis, "c:axPos", [valued("c:axPos", side(low, valueAxis))]);
  setChildren(value, orders.axis, "c:axPos", [valued("c:axPos", side(high, categoryAxis))]);
}
