import type { Chart, Corner } from "../charts/chart";
import { cornersOf, frameOf } from "../charts/chart-frame";
import { putChart } from "../charts/put-chart";
import type { WorkSheet } from "../worksheet";
import { chartRead } from "./chart-in-file";
import { inside, namespaces } from "./chart-parts";
import { blankChart, putChartInto } from "./chart-written";
import type { Package } from "./package";
import { childOf, childrenOf, numberOf, textIn, xml, type XmlElement } from "./xml";

const contentTypes = {
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

/** English metric units in a point. */
const units = 12_700;

interface Anchor {
  readonly element: XmlElement;
  /** The chart's part. */
  readonly target: string;
}

/** Reads the charts of a sheet that is being opened; pictures and shapes stay in their parts. */
export function readCharts(sheet: WorkSheet, parts: Package, path: string, part: XmlElement): void {
  const drawing = drawingOf(parts, path, part);
  for (const { element, target } of anchorsOf(parts, drawing, drawing === undefined ? undefined : parts.looked(drawing))) {
    const space = parts.looked(target);
    if (space?.name !== "c:chartSpace") continue;
    putChart(sheet, { ...chartRead(space), ...cornersRead(sheet, element), name: nameOf(element)?.attributes["name"] ?? "", origin: target, carried: Object.freeze(space) });
  }
}

/** Puts the charts of a sheet into the package; answers the id of its drawing. Other things in the drawing stay. */
export function saveCharts(parts: Package, path: string, part: XmlElement, sheet: WorkSheet): string | undefined {
  const known = drawingOf(parts, path, part);
  const before = known === undefined ? undefined : parts.looked(known);
  const anchors = anchorsOf(parts, known, before).filter(({ target }) => parts.looked(target)?.name === "c:chartSpace");
  if (sheet.charts.length === 0 && anchors.length === 0) return childOf(part, "drawing")?.attributes["r:id"];
  const drawing = known ?? parts.freePath("xl/drawings/drawing", ".xml");
  const tree = before ?? xml("xdr:wsDr", { "xmlns:xdr": namespaces.xdr, "xmlns:a": namespaces.a });
  for (const { element, target } of anchors.filter((anchor) => !sheet.charts.some(({ origin }) => origin === anchor.target))) {
    tree.children = tree.children.filter((child) => child !== element);
    removeChartPart(parts, drawing, target);
  }
  for (const chart of sheet.charts) {
    const target = chart.origin ?? parts.freePath("xl/charts/chart", ".xml");
    const space = parts.looked(target) ?? (chart.carried === null ? blankChart() : structuredClone(chart.carried as XmlElement));
    putChartInto(space, chart);
    parts.put(target, space, contentTypes.chart);
    const anchor = anchors.find((one) => one.target === target);
    if (anchor) putAnchor(anchor.element, chart);
    else tree.children.push(anchorWritten(chart, parts.relate(drawing, "chart", target), freeId(tree)));
  }
  if (childrenOf(tree).length === 0) {
    parts.unrelate(path, drawing);
    parts.remove(drawing);
    return undefined;
  }
  parts.put(drawing, tree, contentTypes.drawing);
  return parts.relate(path, "drawing", drawing);
}

/** Takes a drawing with its charts out of the package, because its sheet is gone. */
export function removeDrawing(parts: Package, drawing: string): void {
  for (const { kind, target } of parts.relationships(drawing)) if (kind === "chart") removeChartPart(parts, drawing, target);
  parts.remove(drawing);
}

/** With what belongs to it alone: its style and its colours. */
function removeChartPart(parts: Package, drawing: string, target: string): void {
  for (const { kind, target: own } of parts.relationships(target)) if (kind === "chartStyle" || kind === "chartColorStyle") parts.remove(own);
  parts.unrelate(drawing, target);
  parts.remove(target);
}

function drawingOf(parts: Package, path: string, part: XmlElement): string | undefined {
  const id = childOf(part, "drawing")?.attributes["r:id"];
  return id === undefined ? undefined : parts.relationships(path).find((one) => one.id === id)?.target;
}

function anchorsOf(parts: Package, drawing: string | undefined, tree: XmlElement | undefined): Anchor[] {
  const targets = new Map((drawing === undefined ? [] : parts.relationships(drawing)).map(({ id, target }) => [id, target]));
  return childrenOf(tree).flatMap((element): Anchor[] => {
    const id = inside(element, "xdr:graphicFrame", "a:graphic", "a:graphicData", "c:chart")?.attributes["r:id"];
    const target = targets.get(id ?? "");
    return target === undefined || !childOf(element, "xdr:from") ? [] : [{ element, target }];
  });
}

function nameOf(anchor: XmlElement): XmlElement | undefined {
  return inside(anchor, "xdr:graphicFrame", "xdr:nvGraphicFramePr", "xdr:cNvPr");
}

/** Where a chart stands; one that is fixed to a single cell says its size instead of its end. */
function cornersRead(sheet: WorkSheet, anchor: XmlElement): Pick<Chart, "from" | "to"> {
  const from = cornerRead(childOf(anchor, "xdr:from"));
  const end = childOf(anchor, "xdr:to");
  if (end) return { from, to: cornerRead(end) };
  const size = childOf(anchor, "xdr:ext");
  const { left, top } = frameOf({ sheet, from, to: from });
  return { from, to: cornersOf(sheet, { left, top, width: (numberOf(size, "cx") ?? 0) / units, height: (numberOf(size, "cy") ?? 0) / units }).to };
}

function cornerRead(corner: XmlElement | undefined): Corner {
  const number = (name: string): number => Number(textIn(childOf(corner, name)) || 0);
  return { column: number("xdr:col"), x: number("xdr:colOff") / units, row: number("xdr:row"), y: number("xdr:rowOff") / units };
}

function cornerWritten(name: "xdr:from" | "xdr:to", { row, column, x, y }: Corner): XmlElement {
  const text = (part: string, value: number): XmlElement => xml(part, {}, String(Math.round(value)));
  return xml(name, {}, text("xdr:col", column), text("xdr:colOff", x * units), text("xdr:row", row), text("xdr:rowOff", y * units));
}

function putAnchor(anchor: XmlElement, chart: Chart): void {
  const name = nameOf(anchor);
  if (name) name.attributes["name"] = chart.name;
  anchor.children = anchor.children.map((child) => {
    if (typeof child === "string") return child;
    if (child.name === "xdr:from" || child.name === "xdr:to") return cornerWritten(child.name, child.name === "xdr:from" ? chart.from : chart.to);
    const { width, height } = frameOf(chart);
    return child.name === "xdr:ext" ? xml("xdr:ext", { cx: Math.round(width * units), cy: Math.round(height * units) }) : child;
  });
}

function anchorWritten(chart: Chart, id: string, number: number): XmlElement {
  const named = xml("xdr:nvGraphicFramePr", {}, xml("xdr:cNvPr", { id: number, name: chart.name }), xml("xdr:cNvGraphicFramePr"));
  const place = xml("xdr:xfrm", {}, xml("a:off", { x: 0, y: 0 }), xml("a:ext", { cx: 0, cy: 0 }));
  const link = xml("c:chart", { "xmlns:c": namespaces.c, "xmlns:r": namespaces.r, "r:id": id });
  const graphic = xml("a:graphic", {}, xml("a:graphicData", { uri: namespaces.c }, link));
  return xml("xdr:twoCellAnchor", {}, cornerWritten("xdr:from", chart.from), cornerWritten("xdr:to", chart.to), xml("xdr:graphicFrame", { macro: "" }, named, place, graphic), xml("xdr:clientData"));
}

/** A number that nothing in the drawing bears. */
function freeId(tree: XmlElement): number {
  const numbers = (element: XmlElement): number[] => [...(element.name === "xdr:cNvPr" ? [numberOf(element, "id") ?? 0] : []), ...childrenOf(element).flatMap(numbers)];
  return Math.max(1, ...numbers(tree)) + 1;
}
