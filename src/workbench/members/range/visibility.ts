import type { Area } from "../../engine/model";
import type { Theme } from "../excel-class";
import { guardOption } from "../guard";
import { refuseTooManyRows } from "./address";

/** Whether all, none, or (null) some of the lines from first to last are hidden. Only the first of very many are asked. */
function hiddenLines(first: number, last: number, isHidden: (line: number) => boolean): boolean | null {
  const most = Math.min(last, first + 20_000);
  const expected = isHidden(first);
  for (let line = first + 1; line <= most; line += 1) if (isHidden(line) !== expected) return null;
  return expected;
}

function rowHidden(area: Area): boolean | null {
  return hiddenLines(area.top, area.bottom, (row) => area.sheet.isRowHidden(row));
}

function columnHidden(area: Area): boolean | null {
  return hiddenLines(area.left, area.right, (column) => area.sheet.isColumnHidden(column));
}

/** Hidden rows and columns. */
export const visibility: Theme<"Range"> = {
  read: {
    rowHidden,
    columnHidden,
    hidden: (area) => {
      const rows = rowHidden(area);
      const columns = columnHidden(area);
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
  },
  write: {
    rowHidden: (area, hidden) => {
      guardOption(area.sheet, "allowFormatRows");
      refuseTooManyRows(area, "Range.rowHidden");
      for (let row = area.top; row <= area.bottom; row += 1) area.sheet.setRowHidden(row, hidden);
    },
    columnHidden: (area, hidden) => {
      guardOption(area.sheet, "allowFormatColumns");
      for (let column = area.left; column <= area.right; column += 1) area.sheet.setColumnHidden(column, hidden);
    },
  },
};
