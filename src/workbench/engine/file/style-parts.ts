import type { Edge, Style } from "../model";
import type { NormalFont } from "../normal-font";
import { styleOf } from "../style";
import { colorAttributes, colorOf } from "./colors";
import { childOf, isOn, numberOf, xml, type XmlElement } from "./xml";

type Part = Partial<{ -readonly [K in keyof Style]: Style[K] }>;

/** The font properties that differ from the workbook's normal font. */
export function fontRead(font: XmlElement | undefined, normal: NormalFont | null, theme: readonly string[]): Part {
  const part: Part = {};
  const name = childOf(font, "name")?.attributes["val"];
  const size = numberOf(childOf(font, "sz"), "val");
  const color = colorOf(childOf(font, "color"), theme);
  if (name !== undefined && name !== normal?.name) part.fontName = name;
  if (size !== undefined && size !== normal?.size) part.fontSize = size;
  for (const [key, tag] of [["bold", "b"], ["italic", "i"], ["strikethrough", "strike"]] as const) {
    const mark = childOf(font, tag);
    if (mark && isOn(mark, "val", true)) part[key] = true;
  }
  const underline = childOf(font, "u");
  if (underline && underline.attributes["val"] !== "none") part.underline = true;
  if (color !== undefined && (color !== "#000000" || normal === null)) part.fontColor = color;
  return part;
}

export function fontWritten(style: Style, normal: NormalFont | null): XmlElement {
  const name = style.fontName ?? normal?.name;
  const size = style.fontSize ?? normal?.size;
  return xml(
    "font",
    {},
    style.bold === true && xml("b"),
    style.italic === true && xml("i"),
    style.strikethrough === true && xml("strike"),
    style.underline === true && xml("u"),
    size !== undefined && xml("sz", { val: size }),
    style.fontColor !== undefined && xml("color", colorAttributes(style.fontColor)),
    name !== undefined && xml("name", { val: name }),
    name !== undefined && xml("family", { val: 2 }),
  );
}

/** @param isDifferential conditional formats keep the colour of a solid fill as its background */
export function fillRead(fill: XmlElement | undefined, theme: readonly string[], isDifferential: boolean): Part {
  const pattern = childOf(fill, "patternFill");
  const kind = pattern?.attributes["patternType"];
  if (!pattern || kind === "none" || kind === "gray125" || (kind === undefined && !isDifferential)) return {};
  const first = childOf(pattern, isDifferential ? "bgColor" : "fgColor") ?? childOf(pattern, isDifferential ? "fgColor" : "bgColor");
  const color = colorOf(first, theme);
  return color === undefined ? {} : { fill: color };
}

export function fillWritten(color: string | undefined, isDifferential: boolean): XmlElement {
  if (color === undefined) return xml("fill", {}, xml("patternFill", { patternType: "none" }));
  if (isDifferential) return xml("fill", {}, xml("patternFill", { patternType: "solid" }, xml("fgColor", colorAttributes(color)), xml("bgColor", colorAttributes(color))));
  return xml("fill", {}, xml("patternFill", { patternType: "solid" }, xml("fgColor", colorAttributes(color)), xml("bgColor", { indexed: 64 })));
}

const sides = ["left", "right", "top", "bottom"] as const;
const edgeStyles: Readonly<Record<string, Edge["style"]>> = {
  thin: "thin", medium: "medium", thick: "thick", dashed: "dashed", dotted: "dotted", double: "double", hair: "hair",
  mediumDashed: "dashed", dashDot: "dashed", mediumDashDot: "dashed", dashDotDot: "dotted", mediumDashDotDot: "dotted", slantDashDot: "dashed",
};

export function borderRead(border: XmlElement | undefined, theme: readonly string[]): Part {
  const part: Part = {};
  for (const side of sides) {
    const edge = childOf(border, side);
    const style = edgeStyles[edge?.attributes["style"] ?? ""];
    if (style) part[side] = { style, color: colorOf(childOf(edge, "color"), theme) ?? "#000000" };
  }
  return part;
}

export function borderWritten(style: Style): XmlElement {
  const edges = sides.map((side) => {
    const edge = style[side];
    return edge ? xml(side, { style: edge.style }, xml("color", colorAttributes(edge.color))) : xml(side);
  });
  return xml("border", {}, ...edges);
}

const verticals = { top: "top", center: "middle", bottom: "bottom", justify: "justify", distributed: "distributed" } as const;

export function alignmentRead(alignment: XmlElement | undefined): Part {
  const part: Part = {};
  const { horizontal, vertical, textRotation } = alignment?.attributes ?? {};
  if (horizontal !== undefined && horizontal !== "general") part.horizontal = horizontal as NonNullable<Style["horizontal"]>;
  if (vertical !== undefined && vertical in verticals && vertical !== "bottom") part.vertical = verticals[vertical as keyof typeof verticals];
  if (isOn(alignment, "wrapText")) part.wrap = true;
  if (isOn(alignment, "shrinkToFit")) part.shrink = true;
  const indent = numberOf(alignment, "indent") ?? 0;
  if (indent > 0) part.indent = indent;
  const turned = Number(textRotation ?? 0);
  // The file counts downward angles from 90 on; 255 is text set upright.
  if (turned !== 0) part.rotation = turned > 90 && turned <= 180 ? 90 - turned : turned;
  return part;
}

export function alignmentWritten(style: Style): XmlElement | null {
  const { horizontal, vertical, wrap, shrink, indent, rotation } = style;
  const written = xml("alignment", {
    horizontal,
    vertical: vertical === "middle" ? "center" : vertical,
    textRotation: rotation === undefined || rotation === 0 ? undefined : rotation < 0 ? 90 - rotation : rotation,
    wrapText: wrap === true ? 1 : undefined,
    indent: indent === undefined || indent === 0 ? undefined : indent,
    shrinkToFit: shrink === true ? 1 : undefined,
  });
  return Object.keys(written.attributes).length > 0 ? written : null;
}

export function protectionRead(protection: XmlElement | undefined): Part {
  return { ...(!isOn(protection, "locked", true) && { locked: false }), ...(isOn(protection, "hidden") && { formulaHidden: true }) };
}

export function protectionWritten({ locked, formulaHidden }: Style): XmlElement | null {
  if (locked !== false && formulaHidden !== true) return null;
  return xml("protection", { locked: locked === false ? 0 : undefined, hidden: formulaHidden === true ? 1 : undefined });
}

export function joined(...parts: Part[]): Style {
  return styleOf(Object.assign({}, ...parts) as Style);
}
