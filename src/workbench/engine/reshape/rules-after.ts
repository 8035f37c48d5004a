import { intersection, without } from "../address";
import { keptValidation, movedValidation } from "../cell-rules";
import type { Area, Validation } from "../model";
import type { WorkSheet } from "../worksheet";
import { sharedFormulaAfter } from "./formula-after";
import { areaAfter, areaOfLines, isInBand, lastLine, linesOf, reach, type LineChange } from "./line-change";

/** Lets the validations of a sheet follow their cells, and their formulas what they mean. */
export function moveValidations(change: LineChange, sheet: WorkSheet): void {
  const kept = sheet.lists.validations.flatMap((validation) =>
    pieces(change, validation.area).flatMap((piece) => validationAfter(change, sheet, piece === validation.area ? validation : movedValidation(validation, piece))),
  );
  const isSame = kept.length === sheet.lists.validations.length && kept.every((one, at) => one === sheet.lists.validations[at]);
  if (!isSame) sheet.setList("style", "validations", kept);
}

function validationAfter(change: LineChange, sheet: WorkSheet, validation: Validation): Validation[] {
  const area = areaAfter(change, validation.area);
  if (!area) return [];
  const after = (formula: string): string => (formula.startsWith('"') ? formula : sharedFormulaAfter(change, formula, sheet, [validation.area], [area]));
  const formula1 = after(validation.formula1);
  const formula2 = validation.formula2 === undefined ? undefined : after(validation.formula2);
  if (area === validation.area && formula1 === validation.formula1 && formula2 === validation.formula2 && sheet.lists.validations.includes(validation)) return [validation];
  return [keptValidation(sheet, { ...validation, area, formula1, ...(formula2 !== undefined && { formula2 }) })];
}

/** Lets the conditional formats of a sheet follow their cells, and their formulas what they mean. */
export function moveConditionalFormats(change: LineChange, sheet: WorkSheet): void {
  const gone = new Set<string>();
  for (const format of sheet.lists.conditionalFormats) {
    const before = format.areas.flatMap((area) => pieces(change, area));
    const after = before.flatMap((area) => areaAfter(change, area) ?? []);
    if (after.length === 0) {
      gone.add(format.id);
      continue;
    }
    const formulas = format.formulas.map((formula) => sharedFormulaAfter(change, formula, sheet, before, after));
    if (formulas.some((formula, at) => formula !== format.formulas[at])) format.formulas = formulas;
    if (after.length !== format.areas.length || after.some((area, at) => area !== format.areas[at])) format.areas = after;
  }
  if (gone.size > 0) sheet.setList("style", "conditionalFormats", sheet.lists.conditionalFormats.filter(({ id }) => !gone.has(id)));
}

/** An area cut into parts that stay together: where it sticks out of the band, and at the edges of lines that are moved. */
function pieces(change: LineChange, area: Area): Area[] {
  const { first, last } = linesOf(change, area);
  const moving = reach(change);
  if (area.sheet !== change.sheet || last < moving.first || first > moving.last) return [area];
  const isMoved = change.kind === "moved" && (first > moving.first || last < moving.last);
  const lines = isMoved ? { first: change.at, last: change.at + change.count - 1 } : { first: 0, last: lastLine(change.axis) };
  if (!isMoved && isInBand(change, area)) return [area];
  const part = areaOfLines(change, lines);
  const inside = intersection(area, part);
  return inside ? [inside, ...without(area, part)] : [area];
}
