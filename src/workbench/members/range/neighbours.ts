import { intersection, lastColumn, lastRow } from "../../engine/address";
import type { Area } from "../../engine/model";
import type { Theme } from "../excel-class";
import { invalidArgument, itemNotFound } from "../excel-error";
import { thing, thingOrNull, type Thing } from "../thing";
import { areaAt, areaFrom } from "./address";
import { surroundingRegion, usedPart } from "./regions";

function range(area: Area): Thing<"Range"> {
  return thing("Range", area);
}

function moved(area: Area, rows: number, columns: number): Area {
  return areaAt(area.sheet, area.top + rows, area.left + columns, area.bottom + rows, area.right + columns);
}

/** Rows above (negative counts: below) or below an area, next to it. */
function beside(area: Area, count: number | null | undefined, side: "above" | "below" | "before" | "after"): Thing<"Range"> {
  const number = count ?? 1;
  if (!Number.isInteger(number) || number === 0) throw invalidArgument();
  const size = Math.abs(number);
  const opposite = { above: "below", below: "above", before: "after", after: "before" } as const;
  const { sheet, top, left, bottom, right } = area;
  switch (number > 0 ? side : opposite[side]) {
    case "above":
      return range(areaAt(sheet, top - size, left, top - 1, right));
    case "below":
      return range(areaAt(sheet, bottom + 1, left, bottom + size, right));
    case "before":
      return range(areaAt(sheet, top, left - size, bottom, left - 1));
    case "after":
      return range(areaAt(sheet, top, right + 1, bottom, right + size));
  }
}

function row(area: Area, index: number): Area {
  return areaAt(area.sheet, area.top + index, area.left, area.top + index, area.right);
}

function column(area: Area, index: number): Area {
  return areaAt(area.sheet, area.top, area.left + index, area.bottom, area.left + index);
}

/** Ranges that are found from a range. */
export const neighbours: Theme<"Range"> = {
  call: {
    getCell: (area, rows, columns) => range(areaAt(area.sheet, area.top + rows, area.left + columns, area.top + rows, area.left + columns)),
    getRow: (area, index) => range(row(area, index)),
    getColumn: (area, index) => range(column(area, index)),
    getOffsetRange: (area, rows, columns) => range(moved(area, rows, columns)),
    getResizedRange: (area, rows, columns) => range(areaAt(area.sheet, area.top, area.left, area.bottom + rows, area.right + columns)),
    getAbsoluteResizedRange: (area, rows, columns) =>
      range(areaAt(area.sheet, area.top, area.left, area.top + rows - 1, area.left + columns - 1)),
    getBoundingRect: (area, other) => {
      const second = areaFrom(other, area.sheet);
      if (second.sheet !== area.sheet) throw invalidArgument();
      return range({
        sheet: area.sheet,
        top: Math.min(area.top, second.top),
        left: Math.min(area.left, second.left),
        bottom: Math.max(area.bottom, second.bottom),
        right: Math.max(area.right, second.right),
      });
    },
    getIntersection: (area, other) => {
      const shared = intersection(area, areaFrom(other, area.sheet));
      if (!shared) throw itemNotFound();
      return range(shared);
    },
    getIntersectionOrNullObject: (area, other) => thingOrNull("Range", intersection(area, areaFrom(other, area.sheet))),
    getEntireRow: (area) => range({ ...area, left: 0, right: lastColumn }),
    getEntireColumn: (area) => range({ ...area, top: 0, bottom: lastRow }),
    getLastCell: (area) => range({ ...area, top: area.bottom, left: area.right }),
    getLastRow: (area) => range({ ...area, top: area.bottom }),
    getLastColumn: (area) => range({ ...area, left: area.right }),
    getRowsAbove: (area, count) => beside(area, count, "above"),
    getRowsBelow: (area, count) => beside(area, count, "below"),
    getColumnsBefore: (area, count) => beside(area, count, "before"),
    getColumnsAfter: (area, count) => beside(area, count, "after"),
    getUsedRange: (area, valuesOnly) => range(usedPart(area, valuesOnly === true) ?? { ...area, bottom: area.top, right: area.left }),
    getUsedRangeOrNullObject: (area, valuesOnly) => thingOrNull("Range", usedPart(area, valuesOnly === true)),
    getSurroundingRegion: (area) => range(surroundingRegion(area)),
    getTables: (area, fullyContained) =>
      thing("TableScopedCollection", { book: area.sheet.book, sheet: area.sheet, within: { areas: [area], wholly: fullyContained === true } }),
  },
};
