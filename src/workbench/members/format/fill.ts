import { excelClass } from "../excel-class";
import { colour } from "./colour";
import { common, restyle } from "./shared-style";

export const rangeFill = excelClass("RangeFill", {
  read: {
    color: (areas) => common(areas, (style) => style.fill ?? "#FFFFFF"),
    pattern: (areas) => common(areas, (style) => (style.fill ? "Solid" : "None")),
  },
  write: {
    color: (areas, value) => {
      restyle(areas, { fill: value === "" ? null : colour(value) });
    },
  },
  call: {
    clear: (areas) => {
      restyle(areas, { fill: null });
    },
  },
});
