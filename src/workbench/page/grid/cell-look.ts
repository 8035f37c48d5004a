import type { CSSProperties } from "react";
import type { Edge, Style, Value } from "../../engine/model";

const styleOfEdge: Record<Edge["style"], string> = {
  thin: "1px solid",
  medium: "2px solid",
  thick: "3px solid",
  dashed: "1px dashed",
  dotted: "1px dotted",
  double: "3px double",
  hair: "1px dotted",
};

/** A browser has seldom Excel's own fonts: each name falls back to a Korean sans that has both scripts. */
const fallback = '"Malgun Gothic", "맑은 고딕", "Apple SD Gothic Neo", "Nanum Gothic", "NanumGothic", "Noto Sans CJK KR", "Noto Sans KR", sans-serif';

/** CSS with the cell's fill as a variable: page.css paints it so that it never covers a neighbour's border. */
export interface CellLook extends CSSProperties {
  "--fill"?: string;
}

/** The CSS of a cell's style, for the value it holds. */
export function cellLook(style: Style, value: Value): CellLook {
  const look: CellLook = {};
  look.fontFamily = style.fontName ? `"${style.fontName.replace(/["\\]/g, "")}", ${fallback}` : fallback;
  look.fontSize = `${style.fontSize ?? 11}pt`;
  if (style.bold) look.fontWeight = 700;
  if (style.italic) look.fontStyle = "italic";
  const lines = [style.underline ? "underline" : "", style.strikethrough ? "line-through" : ""].filter(Boolean).join(" ");
  if (lines) look.textDecoration = lines;
  if (style.fontColor) look.color = style.fontColor;
  if (style.fill) look["--fill"] = style.fill;
  look.justifyContent = horizontalPlace(style, value);
  look.textAlign = textPlace(look.justifyContent);
  look.alignItems = style.vertical === "top" ? "flex-start" : style.vertical === "middle" || style.vertical === "distributed" ? "center" : "flex-end";
  if (style.wrap || style.vertical === "justify") look.whiteSpace = "pre-wrap";
  if (style.indent) look.paddingInline = `${3 + style.indent * 9}px`;
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const edge = style[side];
    if (edge) look[cssSide[side]] = `${styleOfEdge[edge.style]} ${edge.color}`;
  }
  return look;
}

/** A style's font as a canvas wants it, for measuring. */
export function fontOf(style: Style): string {
  const { fontStyle, fontWeight, fontSize, fontFamily } = cellLook(style, null);
  return `${fontStyle ?? ""} ${String(fontWeight ?? "")} ${String(fontSize)} ${String(fontFamily)}`.trim();
}

const cssSide = { top: "borderTop", bottom: "borderBottom", left: "borderLeft", right: "borderRight" } as const;

/** Numbers to the right, truth and errors in the middle, text to the left, unless the style says. */
function horizontalPlace({ horizontal }: Style, value: Value): "flex-start" | "center" | "flex-end" {
  switch (horizontal) {
    case "left":
    case "justify":
    case "fill":
      return "flex-start";
    case "right":
      return "flex-end";
    case "center":
    case "centerContinuous":
    case "distributed":
      return "center";
    default:
      if (typeof value === "number") return "flex-end";
      return typeof value === "string" || value === null ? "flex-start" : "center";
  }
}

function textPlace(place: CSSProperties["justifyContent"]): "left" | "center" | "right" {
  return place === "flex-end" ? "right" : place === "center" ? "center" : "left";
}

/** The CSS transform of a rotated text: Excel counts upwards, 255 stands for stacked letters. */
export function textTurn(rotation: number | undefined): CSSProperties {
  if (!rotation) return {};
  if (rotation === 255) return { writingMode: "vertical-rl", textOrientation: "upright" };
  return { transform: `rotate(${-rotation}deg)` };
}
