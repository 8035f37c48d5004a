import type { Edge, Style } from "../../engine/model";
import { excelClass } from "../excel-class";
import { colour } from "../format/colour";
import { thing, thingOrNull, type FormatPart } from "../thing";
import { excelWord, ownWord } from "../words";

const sides = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
const lineStyles = {
  Continuous: "thin", Dash: "dashed", DashDot: "dashed", DashDotDot: "dashed", Dot: "dotted",
} as const satisfies Record<Exclude<`${Excel.ConditionalRangeBorderLineStyle}`, "None">, Edge["style"]>;

function patch({ format }: FormatPart, change: Style): void {
  format.style = { ...format.style, ...change };
}

function drop({ format }: FormatPart, ...parts: (keyof Style)[]): void {
  const rest = Object.entries(format.style).filter(([name]) => !parts.some((part) => part === name));
  format.style = Object.fromEntries(rest);
}

export const conditionalRangeFormat = excelClass("ConditionalRangeFormat", {
  read: { numberFormat: ({ format }) => format.style.numberFormat ?? "" },
  write: {
    numberFormat: (part, numberFormat: unknown) => {
      patch(part, { numberFormat: String(numberFormat) });
    },
  },
  open: {
    fill: (part) => thing("ConditionalRangeFill", part),
    font: (part) => thing("ConditionalRangeFont", part),
    borders: (part) => thing("ConditionalRangeBorderCollection", part),
  },
});

export const conditionalRangeFill = excelClass("ConditionalRangeFill", {
  read: { color: ({ format }) => format.style.fill ?? "" },
  write: {
    color: (part, color) => {
      patch(part, { fill: colour(color) });
    },
  },
  call: {
    clear: (part) => {
      drop(part, "fill");
    },
  },
});

export const conditionalRangeFont = excelClass("ConditionalRangeFont", {
  read: {
    color: ({ format }) => format.style.fontColor ?? "",
    bold: ({ format }) => format.style.bold ?? false,
    italic: ({ format }) => format.style.italic ?? false,
    strikethrough: ({ format }) => format.style.strikethrough ?? false,
    underline: ({ format }) => (format.style.underline ? "Single" : "None"),
  },
  write: {
    color: (part, color) => {
      patch(part, { fontColor: colour(color) });
    },
    bold: (part, bold) => {
      patch(part, { bold });
    },
    italic: (part, italic) => {
      patch(part, { italic });
    },
    strikethrough: (part, strikethrough) => {
      patch(part, { strikethrough });
    },
    underline: (part, kind) => {
      patch(part, { underline: kind !== "None" });
    },
  },
  call: {
    clear: (part) => {
      drop(part, "fontColor", "bold", "italic", "strikethrough", "underline");
    },
  },
});

type BorderPart = FormatPart & { readonly side: "top" | "bottom" | "left" | "right" };

function border(part: FormatPart, side: BorderPart["side"]) {
  return thing("ConditionalRangeBorder", { ...part, side });
}

export const conditionalRangeBorderCollection = excelClass("ConditionalRangeBorderCollection", {
  read: { count: () => Object.keys(sides).length },
  items: (part) => Object.values(sides).map((side) => border(part, side)),
  item: (part, key) => {
    const side = sides[key as keyof typeof sides] as BorderPart["side"] | undefined;
    return thingOrNull("ConditionalRangeBorder", side ? { ...part, side } : null);
  },
  open: {
    top: (part) => border(part, "top"),
    bottom: (part) => border(part, "bottom"),
    left: (part) => border(part, "left"),
    right: (part) => border(part, "right"),
  },
});

function edge({ format, side }: BorderPart): Edge | undefined {
  return format.style[side];
}

export const conditionalRangeBorder = excelClass("ConditionalRangeBorder", {
  read: {
    sideIndex: ({ side }) => excelWord(sides, side) ?? "EdgeTop",
    color: (part) => edge(part)?.color ?? "",
    style: (part) => {
      const now = edge(part);
      if (!now) return "None";
      return now.style === "dashed" ? "Dash" : now.style === "dotted" ? "Dot" : "Continuous";
    },
  },
  write: {
    color: (part, color) => {
      patch(part, { [part.side]: { style: edge(part)?.style ?? "thin", color: colour(color) } });
    },
    style: (part, style) => {
      if (style === "None") drop(part, part.side);
      else patch(part, { [part.side]: { color: edge(part)?.color ?? "#000000", style: ownWord(lineStyles, style) } });
    },
  },
});
