import { intersection, lastColumn, lastRow } from "../../engine/address";
import type { Area, Sheet } from "../../engine/model";
import { excelClass } from "../excel-class";
import { itemNotFound } from "../excel-error";
import { thing, thingOrNull } from "../thing";
import { addressOf, areaAt, areasFrom, cellCount, isWholeColumns, isWholeRows } from "./address";
import { clearArea } from "./edits";
import { usedPart } from "./regions";

function sheetOf(areas: readonly Area[]): Sheet {
  const [first] = areas;
  if (!first) throw itemNotFound();
  return first.sheet;
}

function shared(areas: readonly Area[], argument: unknown): Area[] {
  const others = areasFrom(argument, sheetOf(areas));
  return areas.flatMap((area) => others.flatMap((other) => intersection(area, other) ?? []));
}

function some(areas: readonly Area[]): readonly Area[] {
  if (areas.length === 0) throw itemNotFound();
  return areas;
}

function orNull(areas: readonly Area[]): readonly Area[] | null {
  return areas.length > 0 ? areas : null;
}

function address(areas: readonly Area[]): string {
  return areas.map(addressOf).join(",");
}

export const rangeAreas = excelClass("RangeAreas", {
  read: {
    address,
    addressLocal: address,
    areaCount: (areas) => areas.length,
    cellCount: (areas) => areas.reduce((sum, area) => sum + cellCount(area), 0),
    isEntireColumn: (areas) => areas.every(isWholeColumns),
    isEntireRow: (areas) => areas.every(isWholeRows),
  },
  open: {
    areas: (areas) => thing("RangeCollection", areas),
    conditionalFormats: (areas) => thing("ConditionalFormatCollection", areas),
    dataValidation: (areas) => thing("DataValidation", areas),
    format: (areas) => thing("RangeFormat", areas),
    worksheet: (areas) => thing("Worksheet", sheetOf(areas)),
  },
  call: {
    calculate: (areas) => {
      sheetOf(areas).book.recalculate();
    },
    clear: (areas, applyTo) => {
      for (const area of areas) clearArea(area, applyTo);
    },
    getEntireColumn: (areas) => thing("RangeAreas", areas.map((area) => ({ ...area, top: 0, bottom: lastRow }))),
    getEntireRow: (areas) => thing("RangeAreas", areas.map((area) => ({ ...area, left: 0, right: lastColumn }))),
    getIntersection: (areas, argument) => thing("RangeAreas", some(shared(areas, argument))),
    getIntersectionOrNullObject: (areas, argument) => thingOrNull("RangeAreas", orNull(shared(areas, argument))),
    getOffsetRangeAreas: (areas, rows, columns) =>
      thing("RangeAreas", areas.map(({ sheet, top, left, bottom, right }) => areaAt(sheet, top + rows, left + columns, bottom + rows, right + columns))),
    getTables: (areas, fullyContained) =>
      thing("TableScopedCollection", { book: sheetOf(areas).book, sheet: sheetOf(areas), within: { areas, wholly: fullyContained === true } }),
    getUsedRangeAreas: (areas, valuesOnly) => thing("RangeAreas", some(areas.flatMap((area) => usedPart(area, valuesOnly === true) ?? []))),
    getUsedRangeAreasOrNullObject: (areas, valuesOnly) =>
      thingOrNull("RangeAreas", orNull(areas.flatMap((area) => usedPart(area, valuesOnly === true) ?? []))),
  },
});

export const rangeCollection = excelClass("RangeCollection", {
  items: (areas) => areas.map((area) => thing("Range", area)),
  call: {
    getCount: (areas) => areas.length,
    getItemAt: (areas, index) => {
      const area = areas[index];
      if (!area) throw itemNotFound();
      return thing("Range", area);
    },
  },
});
