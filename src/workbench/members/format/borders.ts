import { lastColumn, lastRow } from "../../engine/address";
import type { Area, Edge, Style } from "../../engine/model";
import { excelClass } from "../excel-class";
import { invalidArgument, itemNotFound } from "../excel-error";
import { thing, type Border } from "../thing";
import { colour } from "./colour";
import { common, restyle } from "./common";

type Side = "top" | "bottom" | "left" | "right";
type EdgeStyle = Edge["style"];
const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;

/** Excel tells a line by its style and its weight; the workbook keeps both as one word. */
const lines: readonly { readonly edge: EdgeStyle; readonly style: `${Excel.BorderLineStyle}`; readonly weight: `${Excel.BorderWeight}` }[] = [
  { edge: "thin", style: "Continuous", weight: "Thin" },
  { edge: "medium", style: "Continuous", weight: "Medium" },
  { edge: "thick", style: "Continuous", weight: "Thick" },
  { edge: "hair", style: "Continuous", weight: "Hairline" },
  { edge: "dashed", style: "Dash", weight: "Thin" },
  { edge: "dotted", style: "Dot", weight: "Thin" },
  { edge: "double", style: "Double", weight: "Thick" },
];

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

function edgeOf(border: Border): Edge | "none" | null {
  const found = new Map<string, Edge | "none">();
  const look = (area: Area, side: Side): void => {
    const text = common([area], (style: Style) => JSON.stringify(style[side] ?? null));
    if (text === null) found.set("mixed", "none").set("too", "none");
    else found.set(text, (JSON.parse(text) as Edge | null) ?? "none");
  };
  for (const area of border.areas) {
    for (const [cells, side] of strokes(area, border.side)) {
      const other = border.side.startsWith("Edge") ? beyond(cells, side) : null;
      const own = common([cells], (style) => style[side] ?? null);
      if (own === null && other && common([other[0]], (style) => style[other[1]] ?? null) !== null) look(...other);
      else look(cells, side);
    }
  }
  const [first] = found.values();
  return found.size > 1 ? null : (first ?? "none");
}

function draw(border: Border, change: (edge: Edge) => Edge | null): void {
  const now = edgeOf(border);
  const edge = change(now === null || now === "none" ? { style: "thin", color: "#000000" } : now);
  for (const area of border.areas) {
    for (const [cells, side] of strokes(area, border.side)) {
      restyle([cells], { [side]: edge });
      const other = edge === null ? beyond(cells, side) : null;
      if (other) restyle([other[0]], { [other[1]]: null });
    }
  }
}

function line(border: Border): (typeof lines)[number] | "none" | null {
  const edge = edgeOf(border);
  if (edge === null || edge === "none") return edge;
  return lines.find((one) => one.edge === edge.style) ?? null;
}

function restyled(edge: Edge, style: string, weight: string): Edge {
  const exact = lines.find((one) => one.style === style && one.weight === weight);
  const near = exact ?? lines.find((one) => one.style === style);
  return { ...edge, style: near?.edge ?? "thin" };
}

export const rangeBorder = excelClass("RangeBorder", {
  read: {
    sideIndex: (border) => border.side as Excel.BorderIndex,
    style: (border) => {
      const found = line(border);
      return found === "none" ? "None" : (found?.style ?? null);
    },
    weight: (border) => {
      const found = line(border);
      return found === "none" ? "Thin" : (found?.weight ?? null);
    },
    color: (border) => {
      const edge = edgeOf(border);
      return edge === "none" ? "#000000" : (edge?.color ?? null);
    },
  },
  write: {
    style: (border, style) => {
      const weight = line(border);
      draw(border, (edge) => (style === "None" ? null : restyled(edge, style, weight === null || weight === "none" ? "Thin" : weight.weight)));
    },
    weight: (border, weight) => {
      const found = line(border);
      const style = found === null || found === "none" ? "Continuous" : found.style;
      draw(border, (edge) => restyled(edge, style, weight));
    },
    color: (border, value) => {
      const color = colour(value);
      draw(border, (edge) => ({ ...edge, color }));
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
