import type { Theme } from "../excel-class";
import { thing } from "../thing";
import { addressOf, cellCount, isWholeColumns, isWholeRows } from "./address";

/** More cells than this Excel's cellCount says as -1 (2^31 - 1, documented). */
const mostCounted = 2_147_483_647;

/** Where a range stands and how large it is. */
export const place: Theme<"Range"> = {
  read: {
    address: addressOf,
    addressLocal: addressOf,
    rowIndex: (area) => area.top,
    columnIndex: (area) => area.left,
    rowCount: (area) => area.bottom - area.top + 1,
    columnCount: (area) => area.right - area.left + 1,
    cellCount: (area) => (cellCount(area) > mostCounted ? -1 : cellCount(area)),
    isEntireColumn: isWholeColumns,
    isEntireRow: isWholeRows,
  },
  open: {
    worksheet: (area) => thing("Worksheet", area.sheet),
    format: (area) => thing("RangeFormat", [area]),
    dataValidation: (area) => thing("DataValidation", [area]),
    sort: (area) => thing("RangeSort", area),
    conditionalFormats: (area) => thing("ConditionalFormatCollection", [area]),
  },
};
