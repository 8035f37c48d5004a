import type { Style } from "../../engine/model";
import type { Theme } from "../excel-class";
import { invalidArgument } from "../excel-error";
import { excelWord, ownWord } from "../words";
import { common, restyle } from "./shared-style";

const horizontals = {
  General: undefined, Left: "left", Center: "center", Right: "right", Fill: "fill", Justify: "justify",
  CenterAcrossSelection: "centerContinuous", Distributed: "distributed",
} as const satisfies Record<Excel.HorizontalAlignment, Style["horizontal"]>;

const verticals = {
  Top: "top", Center: "middle", Bottom: "bottom", Justify: "justify", Distributed: "distributed",
} as const satisfies Record<Excel.VerticalAlignment, Style["vertical"]>;

/** How the text of cells lies. */
export const alignment: Theme<"RangeFormat"> = {
  read: {
    wrapText: (areas) => common(areas, (style) => style.wrap ?? false),
    shrinkToFit: (areas) => common(areas, (style) => style.shrink ?? false),
    indentLevel: (areas) => common(areas, (style) => style.indent ?? 0),
    textOrientation: (areas) => common(areas, (style) => style.rotation ?? 0),
    horizontalAlignment: (areas) => common(areas, (style) => excelWord(horizontals, style.horizontal)),
    verticalAlignment: (areas) => common(areas, (style) => excelWord(verticals, style.vertical ?? "bottom")),
  },
  write: {
    wrapText: (areas, wrap) => {
      restyle(areas, { wrap });
    },
    shrinkToFit: (areas, shrink) => {
      restyle(areas, { shrink });
    },
    indentLevel: (areas, indent) => {
      if (!(indent >= 0 && indent <= 250)) throw invalidArgument();
      restyle(areas, { indent });
    },
    textOrientation: (areas, rotation) => {
      if (!((rotation >= -90 && rotation <= 90) || rotation === 180)) throw invalidArgument();
      restyle(areas, { rotation });
    },
    horizontalAlignment: (areas, name) => {
      restyle(areas, { horizontal: ownWord(horizontals, name) ?? null });
    },
    verticalAlignment: (areas, name) => {
      restyle(areas, { vertical: ownWord(verticals, name) });
    },
  },
};
