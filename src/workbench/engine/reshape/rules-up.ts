import { movedValidation } from "../cell-rules";
import { shifted } from "../formula-text";
import type { Area, Table } from "../model";
import { bodyArea } from "../references";
import type { WorkSheet } from "../worksheet";
import { cornerOf } from "./formula-after";

/** Lets rules that begin with a table's first row cover the rows that were inserted before it. */
export function carryRulesUp(sheet: WorkSheet, table: Table, inserted: Area): void {
  const body = bodyArea(table);
  if (inserted.top !== body.top || inserted.bottom >= body.bottom) return;
  const grown = (area: Area): Area => (area.top === inserted.bottom + 1 && area.left >= body.left && area.right <= body.right ? { ...area, top: body.top } : area);
  for (const validation of sheet.lists.validations) {
    const area = grown(validation.area);
    if (area !== validation.area) Object.assign(validation, movedValidation(validation, area));
  }
  for (const format of sheet.lists.conditionalFormats) {
    const areas = format.areas.map(grown);
    if (areas.every((area, at) => area === format.areas[at])) continue;
    const [was, is] = [cornerOf(format.areas), cornerOf(areas)];
    format.formulas = format.formulas.map((formula) => shifted(formula, is.row - was.row, is.column - was.column));
    format.areas = areas;
  }
}
