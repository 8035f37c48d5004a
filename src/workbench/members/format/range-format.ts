import { excelClass } from "../excel-class";
import { thing } from "../thing";
import { alignment } from "./alignment";
import { common, restyle } from "./shared-style";
import { sizes } from "./sizes";

export const rangeFormat = excelClass(
  "RangeFormat",
  {
    open: {
      fill: (areas) => thing("RangeFill", areas),
      font: (areas) => thing("RangeFont", areas),
      borders: (areas) => thing("RangeBorderCollection", areas),
      protection: (areas) => thing("FormatProtection", areas),
    },
  },
  alignment,
  sizes,
);

export const formatProtection = excelClass("FormatProtection", {
  read: {
    locked: (areas) => common(areas, (style) => style.locked ?? true),
    formulaHidden: (areas) => common(areas, (style) => style.formulaHidden ?? false),
  },
  write: {
    locked: (areas, locked) => {
      restyle(areas, { locked });
    },
    formulaHidden: (areas, formulaHidden) => {
      restyle(areas, { formulaHidden });
    },
  },
});
