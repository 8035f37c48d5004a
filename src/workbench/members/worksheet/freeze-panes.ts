import { lastColumn, lastRow } from "../../engine/address";
import type { Area, Sheet } from "../../engine/model";
import { excelClass } from "../excel-class";
import { invalidArgument, itemNotFound } from "../excel-error";
import { areaFrom } from "../range/address";
import { thing, thingOrNull } from "../thing";

function frozen(sheet: Sheet): Area | null {
  const { frozenRows, frozenColumns } = sheet;
  if (frozenRows === 0 && frozenColumns === 0) return null;
  return {
    sheet,
    top: 0,
    left: 0,
    bottom: frozenRows > 0 ? frozenRows - 1 : lastRow,
    right: frozenColumns > 0 ? frozenColumns - 1 : lastColumn,
  };
}

function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (!Number.isInteger(rows) || !Number.isInteger(columns) || rows < 0 || columns < 0) throw invalidArgument();
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
}

export const worksheetFreezePanes = excelClass("WorksheetFreezePanes", {
  call: {
    freezeRows: (sheet, count) => {
      freeze(sheet, count ?? 1, 0);
    },
    freezeColumns: (sheet, count) => {
      freeze(sheet, 0, count ?? 1);
    },
    freezeAt: (sheet, argument: unknown) => {
      if (argument === null) {
        freeze(sheet, 0, 0);
        return;
      }
      const area = areaFrom(argument, sheet);
      const { bottom, right } = area;
      freeze(sheet, bottom === lastRow ? 0 : bottom + 1, right === lastColumn ? 0 : right + 1);
    },
    unfreeze: (sheet) => {
      freeze(sheet, 0, 0);
    },
    getLocation: (sheet) => {
      const area = frozen(sheet);
      if (!area) throw itemNotFound();
      return thing("Range", area);
    },
    getLocationOrNullObject: (sheet) => thingOrNull("Range", frozen(sheet)),
  },
});
