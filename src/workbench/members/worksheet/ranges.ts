import type { Theme } from "../excel-class";
import { areaAt, areaFrom, areasFrom, wholeSheet } from "../range/address";
import { usedPart } from "../range/regions";
import { thing, thingOrNull } from "../thing";

/** Ranges that are found from a sheet. */
export const ranges: Theme<"Worksheet"> = {
  call: {
    getRange: (sheet, address) => thing("Range", address ? areaFrom(address, sheet) : wholeSheet(sheet)),
    getRanges: (sheet, address) => thing("RangeAreas", address ? areasFrom(address, sheet) : [wholeSheet(sheet)]),
    getRangeByIndexes: (sheet, row, column, rows, columns) =>
      thing("Range", areaAt(sheet, row, column, row + rows - 1, column + columns - 1)),
    getCell: (sheet, row, column) => thing("Range", areaAt(sheet, row, column, row, column)),
    getUsedRange: (sheet, valuesOnly) =>
      thing("Range", usedPart(wholeSheet(sheet), valuesOnly === true) ?? areaAt(sheet, 0, 0, 0, 0)),
    getUsedRangeOrNullObject: (sheet, valuesOnly) => thingOrNull("Range", usedPart(wholeSheet(sheet), valuesOnly === true)),
  },
};
