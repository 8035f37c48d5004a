import { cellArea, intersection } from "../../engine/address";
import type { Area } from "../../engine/model";
import { isAllowed } from "../../engine/validation-check";

/** The cells of areas that break their validation, one area a cell. */
export function invalidCells(areas: readonly Area[]): Area[] {
  const found: Area[] = [];
  for (const { sheet, ...area } of areas) {
    for (const validation of sheet.validations) {
      const part = intersection({ sheet, ...area }, validation.area);
      const used = sheet.usedArea(true);
      // Cells beyond the used ones are blank: they can only be wrong where blanks are.
      const cells = part && validation.ignoreBlank ? used && intersection(part, used) : part;
      if (!cells) continue;
      for (let row = cells.top; row <= cells.bottom; row += 1) {
        for (let column = cells.left; column <= cells.right; column += 1) {
          if (!isAllowed(validation, sheet, row, column, sheet.value(row, column))) found.push(cellArea(sheet, row, column));
        }
      }
    }
  }
  return found;
}
