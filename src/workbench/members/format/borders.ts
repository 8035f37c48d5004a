import { lastColumn, lastRow } from "../../engine/address";
import type { Area, Edge, Style } from "../../engine/model";
import { excelClass } from "../excel-class";
import { invalidArgument, itemNotFound } from "../excel-error";
import { thing, type Border } from "../thing";
import { colour } from "./colour";
import { common, restyle } from "./shared-style";

type Side = "top" | "bottom" | "left" | "right";
type EdgeStyle = Edge["style"];
const black = "#000000";
const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;

/** Excel tells a line by its style and its weight; the workbook keeps both as one word. */
const lines = [
  { edge: "thin", style: "Continuous", weight: "Thin" },
  { edge: "medium", style: "Continuous", weight: "Medium" },
  { edge: "thick", style: "Continuous", weight: "Thick" },
  { edge: "hair", style: "Continuous", weight: "Hairline" },
  { edge: "dashed", style: "Dash", weight: "Thin" },
  { edge: "dotted", style: "Dot", weight: "Thin" },
  { edge: "double", style: "Double", weight: "Thick" },
] as const satisfies readonly { edge: EdgeStyle; style: `${Excel.BorderLineStyle}`; weight: `${Excel.BorderWeight}` }[];

/** Where the lines of a border lie: cells and which of their sides. */
function strokes(area: Area, side: Border["side"]): readonly (readonly [Area, Side])[] {
  switch (side) {
    case "EdgeTop":
      return [[{ ...area, bottom: area.top }, "top"]];
    case "EdgeBottom":
      return [[{ ...area, top: area.bottom }, "bottom"]];
    case "EdgeLeft":
      return [[{ ...area, right: area.left }, "left"]];
    case "EdgeRight":
      return [[{ ...area, left: area.right }, "right"]];
    case "InsideHorizontal":
      return area.bottom > area.top ? [[{ ...area, bottom: area.bottom - 1 }, "bottom"], [{ ...area, top: area.top + 1 }, "top"]] : [];
    case "InsideVertical":
      return area.right > area.left ? [[{ ...area, right: area.right - 1 }, "right"], [{ ...area, left: area.left + 1 }, "left"]] : [];
    default:
      return [];
  }
}

/** The same line seen from the cells beyond it: two cells share one line. */
function beyond(area: Area, side: Side): readonly [Area, Side] | null {
  if (side === "top") return area.top > 0 ? [{ ...area, top: area.top - 1, bottom: area.top - 1 }, "bottom"] : null;
  if (side === "bottom") return area.bottom < lastRow ? [{ ...area, top: area.bottom + 1, bottom: area.bottom + 1 }, "top"] : null;
  if (side === "left") return area.left > 0 ? [{ ...area, left: area.left - 1, right: area.left - 1 }, "right"] : null;
  return area.right < lastColumn ? [{ ...area, left: area.right + 1, right: area.right + 1 }, "left"] : null;
}

/** An edge as a word, so that edges are compared by what they say. */
function edgeWord(style: Style, side: Side): string {
  const edge = style[side];
  return edge ? `${edge.style} ${edge.color}` : "";
}

/** The edge of one stroke, told by its own cells or by those beyond; "" for none, null where cells differ. */
function strokeWord([cells, side]: readonly [Area, Side], isOuter: boolean): string | null {
  const own = common([cells], (style) => edgeWord(style, side));
  const other = own === "" && isOuter ? beyond(cells, side) : null;
  return other ? common([other[0]], (style) => edgeWord(style, other[1])) : own;
}

/** The edge that all strokes of a border share, "none", or null where they differ. */
function edgeOf({ areas, side }: Border): Edge | "none" | null {
  const isOuter = side.startsWith("Edge");
  const words = new Set(areas.flatMap((area) => strokes(area, side)).map((stroke) => strokeWord(stroke, isOuter)));
  const [word = ""] = words;
  if (words.size > 1 || word === null) return null;
  if (word === "") return "none";
  const [style, color] = word.split(" ");
  return { style: style as EdgeStyle, color: color ?? black };
}

/** Draws a border anew from what it is now; null takes it away, from the neighbours too. */
function draw(border: Border, change: (now: Edge) => Edge | null): void {
  const now = edgeOf(border);
  const edge = change(now === null || now === "none" ? { style: "thin", color: black } : now);
  for (const area of border.areas) {
    for (const [cells, side] of strokes(area, border.side)) {
      restyle([cells], { [side]: edge });
      const other = edge === null ? beyond(cells, side) : null;
      if (other) restyle([other[0]], { [other[1]]: null });
    }
  }
}

function lineOf(edge: Edge): (typeof lines)[number] {
  const [thin] = lines;
  return lines.find((one) => one.edge === edge.style) ?? thin;
}

/** The edge with another style or weight: the line that is just so, else the nearest of that style. */
function restyled(edge: Edge, style: string, weight: string): Edge {
  const exact = lines.find((one) => one.style === style && one.weight === weight);
  const near = exact ?? lines.find((one) => one.style === style);
  return { ...edge, style: near?.edge ?? "thin" };
}

function told<T>(border: Border, none: T, some: (edge: Edge) => T): T | null {
  const edge = edgeOf(border);
  if (edge === null) return null;
  return edge === "none" ? none : some(edge);
}

export const rangeBorder = excelClass("RangeBorder", {
  read: {
    sideIndex: (border) => border.side as Excel.BorderIndex,
    style: (border) => told<`${Excel.BorderLineStyle}`>(border, "None", (edge) => lineOf(edge).style),
    weight: (border) => told<`${Excel.BorderWeight}`>(border, "Thin", (edge) => lineOf(edge).weight),
    color: (border) => told(border, black, (edge) => edge.color),
  },
  write: {
    style: (border, style) => {
      draw(border, (now) => (style === "None" ? null : restyled(now, style, lineOf(now).weight)));
    },
    weight: (border, weight) => {
      draw(border, (now) => restyled(now, lineOf(now).style, weight));
    },
    color: (border, value) => {
      const color = colour(value);
      draw(border, (now) => ({ ...now, color }));
    },
  },
});

export const rangeBorderCollection = excelClass("RangeBorderCollection", {
  read: { count: () => sides.length },
  items: (areas) => sides.map((side) => thing("RangeBorder", { areas, side })),
  item: (areas, key) => {
    const side = sides.find((one) => one === key);
    if (!side) throw typeof key === "string" ? invalidArgument() : itemNotFound();
    return thing("RangeBorder", { areas, side });
  },
});
