import type { Area, Book } from "../../engine/model";
import { excelClass } from "../excel-class";
import { invalidArgument, itemNotFound } from "../excel-error";
import { colour } from "./colour";
import { common, restyle } from "./shared-style";

const black = "#000000";

/** What the workbook writes cells in that say nothing of a font. */
export function normalFont(areas: readonly Area[]): Book["normalFont"] {
  const [area] = areas;
  if (!area) throw itemNotFound();
  return area.sheet.book.normalFont;
}

export const rangeFont = excelClass("RangeFont", {
  read: {
    name: (areas) => common(areas, (style) => style.fontName ?? normalFont(areas).name),
    size: (areas) => common(areas, (style) => style.fontSize ?? normalFont(areas).size),
    color: (areas) => common(areas, (style) => style.fontColor ?? black),
    bold: (areas) => common(areas, (style) => style.bold ?? false),
    italic: (areas) => common(areas, (style) => style.italic ?? false),
    strikethrough: (areas) => common(areas, (style) => style.strikethrough ?? false),
    underline: (areas) => common(areas, (style) => (style.underline ? "Single" : "None")),
  },
  write: {
    name: (areas, fontName) => {
      restyle(areas, { fontName });
    },
    size: (areas, fontSize) => {
      if (!(fontSize >= 1 && fontSize <= 409)) throw invalidArgument();
      restyle(areas, { fontSize });
    },
    color: (areas, value) => {
      restyle(areas, { fontColor: colour(value) });
    },
    bold: (areas, bold) => {
      restyle(areas, { bold });
    },
    italic: (areas, italic) => {
      restyle(areas, { italic });
    },
    strikethrough: (areas, strikethrough) => {
      restyle(areas, { strikethrough });
    },
    underline: (areas, kind) => {
      restyle(areas, { underline: kind !== "None" });
    },
  },
});
