import type { Area } from "../../engine/model";
import { deleteCells } from "../../engine/reshape/delete-cells";
import { insertCells } from "../../engine/reshape/insert-cells";
import type { Theme } from "../excel-class";
import { guardContents, guardOption } from "../guard";
import { thing } from "../thing";
import { ownWord } from "../words";
import { isWholeColumns, isWholeRows } from "./address";

/** A protected sheet may let whole rows or columns come and go, never single cells. */
function guard(area: Area, rows: keyof Excel.WorksheetProtectionOptions, columns: keyof Excel.WorksheetProtectionOptions): void {
  if (isWholeRows(area)) guardOption(area.sheet, rows);
  else if (isWholeColumns(area)) guardOption(area.sheet, columns);
  else guardContents(area);
}

/** Cells that come and go, with all that lies beyond them. */
export const reshape: Theme<"Range"> = {
  call: {
    insert: (area, shift) => {
      const asked = ownWord({ Down: "down", Right: "right" } as const, shift);
      guard(area, "allowInsertRows", "allowInsertColumns");
      // Whole rows can only go down and whole columns to the right, whatever is asked.
      return thing("Range", insertCells(area, isWholeRows(area) ? "down" : isWholeColumns(area) ? "right" : asked));
    },
    delete: (area, shift) => {
      const asked = ownWord({ Up: "up", Left: "left" } as const, shift);
      guard(area, "allowDeleteRows", "allowDeleteColumns");
      deleteCells(area, isWholeRows(area) ? "up" : isWholeColumns(area) ? "left" : asked);
    },
  },
};
