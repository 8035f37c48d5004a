import { cellArea, intersection } from "../../engine/address";
import type { Area, Sheet, Validation, Value } from "../../engine/model";
import { movedFormula } from "../range/copy";

function listWords(validation: Validation, sheet: Sheet, row: number, column: number): string[] {
  const words = /^"((?:[^"]|"")*)"$/.exec(validation.formula1)?.[1];
  if (words !== undefined) return words.replaceAll('""', '"').split(",").map((word) => word.trim());
  const values = sheet.book.evaluate(validation.formula1, sheet, row, column);
  return (Array.isArray(values) ? values.flat() : [values]).filter((value) => value !== null).map(String);
}

function meets(validation: Validation, value: number, first: number, second: number): boolean {
  switch (validation.operator ?? "between") {
    case "between":
      return value >= first && value <= second;
    case "notBetween":
      return value < first || value > second;
    case "equal":
      return value === first;
    case "notEqual":
      return value !== first;
    case "greaterThan":
      return value > first;
    case "lessThan":
      return value < first;
    case "greaterThanOrEqual":
      return value >= first;
    case "lessThanOrEqual":
      return value <= first;
  }
}

/** Whether a cell's value keeps its validation. */
export function isValid(validation: Validation, sheet: Sheet, row: number, column: number): boolean {
  const value: Value = sheet.value(row, column);
  if (value === null) return validation.ignoreBlank;
  const here = (formula: string): string =>
    movedFormula(formula, row - validation.area.top, column - validation.area.left);
  const answer = (formula: string): Value => {
    const found = sheet.book.evaluate(here(formula), sheet, row, column);
    return Array.isArray(found) ? (found[0]?.[0] ?? null) : found;
  };
  if (validation.type === "list") {
    return listWords({ ...validation, formula1: here(validation.formula1) }, sheet, row, column).includes(String(value));
  }
  if (validation.type === "custom") {
    const claim = answer(validation.formula1);
    return claim === true || (typeof claim === "number" && claim !== 0);
  }
  const size = validation.type === "textLength" ? sheet.text(row, column).length : value;
  if (typeof size !== "number" || (validation.type === "whole" && !Number.isInteger(size))) return false;
  return meets(validation, size, Number(answer(validation.formula1)), Number(answer(validation.formula2 ?? "0")));
}

/** The cells of areas that break their validation, one area a cell. */
export function invalidCells(areas: readonly Area[]): Area[] {
  const found: Area[] = [];
  for (const area of areas) {
    for (const validation of area.sheet.validations) {
      const used = area.sheet.usedArea(true);
      const part = intersection(area, validation.area);
      const cells = part && used && (validation.ignoreBlank ? intersection(part, used) : part);
      if (!cells) continue;
      for (let row = cells.top; row <= cells.bottom; row += 1) {
        for (let column = cells.left; column <= cells.right; column += 1) {
          if (!isValid(validation, area.sheet, row, column)) found.push(cellArea(area.sheet, row, column));
        }
      }
    }
  }
  return found;
}
