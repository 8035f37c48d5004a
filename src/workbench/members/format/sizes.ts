import type { Area } from "../../engine/model";
import type { Theme } from "../excel-class";
import { invalidArgument } from "../excel-error";
import { guardOption } from "../guard";
import { knownPart, refuseTooManyRows } from "../range/address";
import { fittingHeight, fittingWidth } from "./fit";

/** Lines beyond this many are taken to be as the last one asked. */
const mostLines = 20_000;

function commonLine<T>(areas: readonly Area[], first: "top" | "left", last: "bottom" | "right", size: (area: Area, line: number) => T): T | null {
  let found: { readonly value: T } | null = null;
  for (const area of areas) {
    for (let line = area[first]; line <= Math.min(area[last], area[first] + mostLines); line += 1) {
      const value = size(area, line);
      if (found && found.value !== value) return null;
      found ??= { value };
    }
  }
  return found ? found.value : null;
}

function eachColumn(areas: readonly Area[], change: (area: Area, column: number) => void): void {
  for (const area of areas) {
    guardOption(area.sheet, "allowFormatColumns");
    for (let column = area.left; column <= area.right; column += 1) change(area, column);
  }
}

function eachRow(areas: readonly Area[], change: (area: Area, row: number) => void): void {
  for (const area of areas) {
    guardOption(area.sheet, "allowFormatRows");
    refuseTooManyRows(area, "RangeFormat.rowHeight");
    for (let row = area.top; row <= area.bottom; row += 1) change(area, row);
  }
}

/** Only lines that hold something have a size of their own to find. */
function heldParts(areas: readonly Area[]): Area[] {
  return areas.flatMap((area) => knownPart(area, true) ?? []);
}

/** Widths of columns and heights of rows, in points. */
export const sizes: Theme<"RangeFormat"> = {
  read: {
    columnWidth: (areas) => commonLine(areas, "left", "right", (area, column) => area.sheet.columnWidth(column)),
    rowHeight: (areas) => commonLine(areas, "top", "bottom", (area, row) => area.sheet.rowHeight(row)),
  },
  write: {
    columnWidth: (areas, points) => {
      if (!(points >= 0)) throw invalidArgument();
      eachColumn(areas, (area, column) => {
        area.sheet.setColumnWidth(column, points);
      });
    },
    rowHeight: (areas, points) => {
      if (!(points >= 0 && points <= 409.5)) throw invalidArgument();
      eachRow(areas, (area, row) => {
        area.sheet.setRowHeight(row, points);
      });
    },
  },
  call: {
    autofitColumns: (areas) => {
      eachColumn(heldParts(areas), (area, column) => {
        const width = fittingWidth(area, column);
        if (width !== null) area.sheet.setColumnWidth(column, width);
      });
    },
    autofitRows: (areas) => {
      eachRow(heldParts(areas), (area, row) => {
        area.sheet.setRowHeight(row, fittingHeight(area.sheet, row));
      });
    },
  },
};
