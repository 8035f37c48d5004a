import type { Chart, ChartSeries } from "../charts/chart";
import { numbersShown, seriesName, textsMeant } from "../charts/plotted";
import { dataOf, referenceIn, seriesElements } from "./chart-in-file";
import { fillWritten, orders, plots, valued } from "./chart-parts";
import { childOf, childrenOf, setChildren, xml, type XmlElement } from "./xml";

/**
 * Puts the series of a chart into its part, with what their cells hold now, so that a reader that works nothing out shows
 * it. Those that came with the file keep what is not understood of them.
 * @param was the series as the part says them
 */
export function putSeries(space: XmlElement, plot: XmlElement, chart: Chart, was: readonly ChartSeries[]): void {
  const elements = seriesElements(space);
  const kept = new Set(chart.series.flatMap(({ origin }) => elements[origin ?? -1] ?? []));
  for (const each of plots(space)) each.children = each.children.filter((child) => typeof child === "string" || child.name !== "c:ser" || kept.has(child));
  const added = chart.series.flatMap((series, at): XmlElement[] => {
    const known = elements[series.origin ?? -1];
    const element = known ?? xml("c:ser", {}, valued("c:idx", at), valued("c:order", at), valued("c:invertIfNegative", 0));
    putOne(element, series, was[series.origin ?? -1] ?? null);
    refresh(element, chart, seriesName(chart, series, at));
    return known ? [] : [element];
  });
  if (added.length > 0) setChildren(plot, orders.bars, "c:ser", [...childrenOf(plot, "c:ser"), ...added]);
}

function putOne(element: XmlElement, now: ChartSeries, was: ChartSeries | null): void {
  const put = (name: string, ...elements: XmlElement[]): void => setChildren(element, orders.series, name, elements);
  if (now.nameFrom !== (was?.nameFrom ?? null) || now.name !== (was?.name ?? "")) {
    const says = now.nameFrom === null ? xml("c:v", {}, now.name) : reference("c:strRef", now.nameFrom);
    put("c:tx", ...(now.nameFrom === null && now.name === "" ? [] : [xml("c:tx", {}, says)]));
  }
  if (now.fill !== (was?.fill ?? null)) put("c:spPr", ...(now.fill === null ? [] : [xml("c:spPr", {}, fillWritten(now.fill))]));
  for (const [key, usual, kind] of [["categories", "c:cat", "c:strRef"], ["values", "c:val", "c:numRef"]] as const) {
    const from = now[key];
    if (from === (was?.[key] ?? null)) continue;
    const held = dataOf(element, key);
    const name = held?.name ?? usual;
    put(name, ...(from === null ? [] : [xml(name, {}, reference(childrenOf(held)[0]?.name === "c:numRef" ? "c:numRef" : kind, from))]));
  }
}

function reference(kind: "c:strRef" | "c:numRef", formula: string): XmlElement {
  return xml(kind, {}, xml("c:f", {}, formula));
}

/** Brings what a series remembers of its cells up to date. */
function refresh(element: XmlElement, chart: Chart, name: string): void {
  for (const holder of [childOf(element, "c:tx"), dataOf(element, "categories"), dataOf(element, "values")]) {
    const from = referenceIn(holder);
    const [held] = childrenOf(holder);
    if (from === null || !held) continue;
    const cache = held.name === "c:numRef" ? numberCache(chart, from) : held.name === "c:strRef" ? textCache(holder?.name === "c:tx" ? [name] : textsMeant(chart, from)) : null;
    if (cache) held.children = [xml("c:f", {}, from), cache];
  }
}

function textCache(texts: readonly string[]): XmlElement {
  const points = texts.flatMap((text, idx) => (text === "" ? [] : [xml("c:pt", { idx }, xml("c:v", {}, text))]));
  return xml("c:strCache", {}, valued("c:ptCount", texts.length), ...points);
}

function numberCache(chart: Chart, from: string): XmlElement {
  const { numbers, numberFormat } = numbersShown(chart, from);
  const points = numbers.flatMap((number, idx) => (number === null ? [] : [xml("c:pt", { idx }, xml("c:v", {}, String(number)))]));
  return xml("c:numCache", {}, xml("c:formatCode", {}, numberFormat ?? "General"), valued("c:ptCount", numbers.length), ...points);
}
