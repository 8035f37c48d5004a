import type { ChartFont } from "../charts/chart";
import { childOf, childrenOf, isOn, numberOf, xml, type XmlElement } from "./xml";

/** The namespaces of a chart's part and of the drawing that it stands in. */
export const namespaces = {
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  xdr: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
} as const;

const ordered = (names: string): readonly string[] => names.split(" ").map((name) => `c:${name}`);

/** The order that the format prescribes inside of the elements of a chart. */
export const orders = {
  space: ordered("date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst"),
  chart: ordered("title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst"),
  bars: ordered("barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst"),
  // Of every kind's series at once: what two kinds have, they have in the same order.
  series: ordered("idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat xVal val yVal smooth shape bubbleSize bubble3D extLst"),
  axis: ordered("axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl crossBetween majorUnit minorUnit dispUnits extLst"),
  scaling: ordered("logBase orientation max min extLst"),
} as const;

/** The element at the end of a way of children. */
export function inside(element: XmlElement | undefined, ...way: readonly string[]): XmlElement | undefined {
  return way.reduce(childOf, element);
}

/** The `val` of a child. */
export function valueIn(element: XmlElement | undefined, ...way: readonly string[]): string | undefined {
  return inside(element, ...way)?.attributes["val"];
}

/** An element that says one value. */
export function valued(name: string, value: string | number): XmlElement {
  return xml(name, { val: value });
}

/** "#RRGGBB" of a fill, or null where it is the theme's or no plain colour. */
export function fillRead(parent: XmlElement | undefined): string | null {
  const rgb = valueIn(parent, "a:solidFill", "a:srgbClr");
  return rgb === undefined ? null : `#${rgb.toUpperCase()}`;
}

export function fillWritten(color: string): XmlElement {
  return xml("a:solidFill", {}, valued("a:srgbClr", color.slice(1)));
}

/** What the properties of a run of text say of its font. */
export function fontRead(run: XmlElement | undefined): ChartFont {
  const size = numberOf(run, "sz");
  return {
    name: inside(run, "a:latin")?.attributes["typeface"] ?? null,
    size: size === undefined ? null : size / 100,
    bold: run?.attributes["b"] === undefined ? null : isOn(run, "b"),
    color: fillRead(run),
  };
}

/** The properties of a run of text: "a:rPr" of one that is written out, "a:defRPr" of what is said of all. */
export function fontWritten(name: "a:rPr" | "a:defRPr", { name: face, size, bold, color }: ChartFont): XmlElement {
  const attributes = { sz: size === null ? undefined : Math.round(size * 100), b: bold === null ? undefined : Number(bold) };
  const faces = face === null ? [] : [xml("a:latin", { typeface: face }), xml("a:ea", { typeface: face })];
  return xml(name, attributes, color !== null && fillWritten(color), ...faces);
}

/** The font of the texts in a part of a chart; nothing where nothing is said of it. */
export function textFont(part: XmlElement | undefined): ChartFont {
  return fontRead(inside(part, "c:txPr", "a:p", "a:pPr", "a:defRPr"));
}

export function textFontWritten(font: ChartFont): XmlElement[] {
  if (Object.values(font).every((value) => value === null)) return [];
  return [xml("c:txPr", {}, xml("a:bodyPr"), xml("a:lstStyle"), xml("a:p", {}, xml("a:pPr", {}, fontWritten("a:defRPr", font)), xml("a:endParaRPr", { lang: "en-US" })))];
}

/** The elements of a chart's kinds, each with its series. */
export function plots(space: XmlElement): XmlElement[] {
  return childrenOf(inside(space, "c:chart", "c:plotArea")).filter(({ name }) => /^c:\w+Chart$/u.test(name));
}

/** The axes of a chart by what they show; a chart may have none. */
export function axes(space: XmlElement): { readonly category: XmlElement | undefined; readonly value: XmlElement | undefined } {
  const area = inside(space, "c:chart", "c:plotArea");
  return { category: childOf(area, "c:catAx") ?? childOf(area, "c:dateAx"), value: childOf(area, "c:valAx") };
}
