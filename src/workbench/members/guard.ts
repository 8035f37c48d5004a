import type { Area, Sheet } from "../engine/model";
import { accessDenied } from "./excel-error";
import { knownPart } from "./range/address";

/** Refuses an edit of the contents of locked cells on a protected sheet, as Excel does (AccessDenied). */
export function guardContents(area: Area): void {
  const { sheet } = area;
  if (!sheet.protection) return;
  const known = knownPart(area, false);
  // Cells are locked unless their style says otherwise, so every cell of the area must carry a style that says so.
  if (!known || known.bottom !== area.bottom || known.right !== area.right || known.top !== area.top || known.left !== area.left) {
    throw accessDenied();
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.style(row, column).locked !== false) throw accessDenied();
    }
  }
}

/** Refuses an edit that a protected sheet only allows by an option, e.g. allowFormatCells. */
export function guardOption(sheet: Sheet, option: keyof Excel.WorksheetProtectionOptions): void {
  if (sheet.protection && sheet.protection.options[option] !== true) throw accessDenied();
}
