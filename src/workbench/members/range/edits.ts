import type { Area } from "../../engine/model";
import type { Theme } from "../excel-class";
import { ExcelError, invalidArgument } from "../excel-error";
import { guardContents, guardOption } from "../guard";
import { isThing } from "../thing";
import { areaAt, areaFrom } from "./address";
import { copyCells } from "./copy";

/** Clears as Range.clear does: contents, formats, or both. */
export function clearArea(area: Area, applyTo: string | null | undefined): void {
  switch (applyTo ?? "All") {
    case "All":
      guardContents(area);
      area.sheet.clear(area, "all");
      return;
    case "Contents":
      guardContents(area);
      area.sheet.clear(area, "contents");
      return;
    case "Formats":
      guardOption(area.sheet, "allowFormatCells");
      area.sheet.clear(area, "formats");
      return;
    case "Hyperlinks":
    case "RemoveHyperlinks":
    case "ResetContents":
      throw new ExcelError("ApiNotFound", `Range.clear(${String(applyTo)}) is not kept by the workbench.`, 404);
    default:
      throw invalidArgument();
  }
}

/** The size a source takes in its target: a smaller target is widened, a larger one is filled when the sizes divide. */
function target(area: Area, source: Area, transpose: boolean): Area {
  const height = source.bottom - source.top + 1;
  const width = source.right - source.left + 1;
  const [rows, columns] = transpose ? [width, height] : [height, width];
  const tall = area.bottom - area.top + 1;
  const wide = area.right - area.left + 1;
  const fills = tall % rows === 0 && wide % columns === 0;
  return fills ? area : areaAt(area.sheet, area.top, area.left, area.top + rows - 1, area.left + columns - 1);
}

/** What changes a range. */
export const edits: Theme<"Range"> = {
  call: {
    clear: clearArea,
    merge: (area, across) => {
      guardContents(area);
      area.sheet.merge(area, across === true);
    },
    unmerge: (area) => {
      guardContents(area);
      area.sheet.unmerge(area);
    },
    select: (area) => {
      area.sheet.book.active = area.sheet;
      area.sheet.book.selection = area;
    },
    copyFrom: (area, argument, kind, skipBlanks, transpose) => {
      if (isThing(argument, "RangeAreas")) throw new ExcelError("ApiNotFound", "Range.copyFrom(RangeAreas) is not kept by the workbench.", 404);
      const source = areaFrom(argument, area.sheet);
      const into = target(area, source, transpose === true);
      guardContents(into);
      copyCells(source, into, kind ?? "All", skipBlanks === true, transpose === true);
    },
    calculate: (area) => {
      area.sheet.book.recalculate();
    },
  },
};
