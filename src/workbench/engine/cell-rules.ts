import { without } from "./address";
import { shifted } from "./formula-text";
import { EngineError, type Area, type ConditionalFormat, type Validation } from "./model";
import { tracked } from "./tracked";
import type { WorkSheet } from "./worksheet";

/** Lays a validation on an area, or takes it away; what lay there before is cut out. */
export function setValidationIn(sheet: WorkSheet, area: Area, rule: Omit<Validation, "area"> | null): void {
  if (rule?.type === "list" && rule.formula1.startsWith('"') && rule.formula1.length > 257) {
    throw new EngineError("InvalidArgument", "A drop-down list written out holds at most 255 characters; put it on a sheet and name the range.");
  }
  const kept = sheet.lists.validations.flatMap((validation) => {
    const pieces = without(validation.area, area);
    if (pieces.length === 1 && pieces[0] === validation.area) return [validation];
    return pieces.map((piece) => keptValidation(sheet, movedValidation(validation, piece)));
  });
  const added = rule ? [keptValidation(sheet, { ...rule, area })] : [];
  sheet.setList("style", "validations", [...kept, ...added]);
}

/** A validation on a part of its area or elsewhere: relative references are read from the upper left cell. */
export function movedValidation(validation: Validation, area: Area): Validation {
  const [rows, columns] = [area.top - validation.area.top, area.left - validation.area.left];
  const moved = (formula: string): string => (formula.startsWith('"') ? formula : shifted(formula, rows, columns));
  return { ...validation, area, formula1: moved(validation.formula1), ...(validation.formula2 !== undefined && { formula2: moved(validation.formula2) }) };
}

/** A validation as a sheet keeps it. */
export function keptValidation(sheet: WorkSheet, validation: Validation): Validation {
  return tracked({ ...validation, formula1: bare(validation.formula1), ...(validation.formula2 !== undefined && { formula2: bare(validation.formula2) }) }, sheet.book.journal, "style");
}

function bare(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}

/** A conditional format as kept: with an id of its own and after all others of the sheet. */
export function asConditionalFormat(sheet: WorkSheet, format: Omit<ConditionalFormat, "id" | "priority">): ConditionalFormat {
  const priority = 1 + Math.max(0, ...sheet.lists.conditionalFormats.map((other) => other.priority));
  const serial = sheet.book.nextSerial();
  const id = `{${serial.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-${String(sheet.serial).padStart(12, "0")}}`;
  return tracked({ ...format, formulas: format.formulas.map(bare), id, priority }, sheet.book.journal, "style");
}

/** Cuts an area out of those of a conditional format; false when nothing of it is left. Formulas are read from the upper left cell. */
export function cutFrom(format: ConditionalFormat, area: Area): boolean {
  const left = format.areas.flatMap((one) => without(one, area));
  if (left.length === 0) return false;
  if (left.length === format.areas.length && left.every((one, at) => one === format.areas[at])) return true;
  const [was, is] = [corner(format.areas), corner(left)];
  format.formulas = format.formulas.map((formula) => shifted(formula, is.top - was.top, is.left - was.left));
  format.areas = left;
  return true;
}

function corner(areas: readonly Area[]): { readonly top: number; readonly left: number } {
  return { top: Math.min(...areas.map(({ top }) => top)), left: Math.min(...areas.map(({ left }) => left)) };
}
