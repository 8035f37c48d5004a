import { tokenize } from "@borgar/fx";
import { evaluated } from "./evaluation";
import { shifted } from "./formula-text";
import type { Sheet, Validation, Value } from "./model";
import { formatted } from "./number-format";
import { areaMeant } from "./references";
import { ownSheet, type WorkSheet } from "./worksheet";

/** The choices that a cell's drop-down list shows, in their order, blank ones left out; none for another kind of validation. */
export function listChoices(validation: Validation, sheet: Sheet, row: number, column: number): string[] {
  return choices(validation, sheet, row, column)
    .map(({ text }) => text)
    .filter((text) => text !== "");
}

interface Choice {
  readonly value: Value;
  readonly text: string;
}

function choices(validation: Validation, sheet: Sheet, row: number, column: number): Choice[] {
  if (validation.type !== "list") return [];
  const { formula1 } = validation;
  if (formula1.startsWith('"')) {
    return formula1.slice(1, -1).replaceAll('""', '"').split(",").map((text) => ({ value: text.trim(), text: text.trim() }));
  }
  const formula = shifted(formula1, row - validation.area.top, column - validation.area.left);
  const area = areaMeant(sheet.book, formula, sheet, row);
  if (!area) {
    const answer = sheet.book.evaluate(formula, sheet, row, column);
    const values = Array.isArray(answer) ? answer.flat() : [answer];
    return values.filter((value) => typeof value !== "object").map((value) => ({ value, text: formatted(value, undefined) }));
  }
  const used = area.sheet.usedArea(true);
  const found: Choice[] = [];
  for (let down = area.top; down <= Math.min(area.bottom, used?.bottom ?? -1); down++) {
    for (let along = area.left; along <= Math.min(area.right, used?.right ?? -1); along++) {
      found.push({ value: area.sheet.value(down, along), text: area.sheet.text(down, along) });
    }
  }
  return found;
}

/** Whether a value may be put into a cell, as Excel checks what a person types. */
export function isAllowed(validation: Validation, sheet: Sheet, row: number, column: number, value: Value): boolean {
  if (value === null || value === "") return validation.ignoreBlank;
  if (validation.type === "list") return isListed(validation, sheet, row, column, value);
  const place = { sheet: ownSheet(sheet), row, column, value };
  if (validation.type === "custom") return isTrue(answer(validation, validation.formula1, place));
  const measured = validation.type === "textLength" ? formatted(value, undefined).length : value;
  if (typeof measured !== "number" || (validation.type === "whole" && !Number.isInteger(measured))) return false;
  const first = numeric(answer(validation, validation.formula1, place));
  const second = validation.formula2 === undefined ? null : numeric(answer(validation, validation.formula2, place));
  return first !== null && compares(measured, validation.operator ?? "between", first, second);
}

function isListed(validation: Validation, sheet: Sheet, row: number, column: number, value: Value): boolean {
  const listed = choices(validation, sheet, row, column);
  const isWritten = validation.formula1.startsWith('"');
  // Excel lets everything through when the list is a name whose range has a blank cell and blanks are ignored.
  const [token] = tokenize(validation.formula1);
  const named = token?.type === "range_named" && validation.ignoreBlank ? areaMeant(sheet.book, validation.formula1, sheet, row) : null;
  const cells = named ? (named.bottom - named.top + 1) * (named.right - named.left + 1) : 0;
  if (listed.filter((choice) => choice.value !== null).length < cells) return true;
  const text = formatted(value, undefined);
  const key = (one: string): string => (isWritten ? one : one.toLowerCase());
  return listed.some((choice) => choice.value !== null && (choice.value === value || key(choice.text) === key(text)));
}

function answer(validation: Validation, formula: string, place: { sheet: WorkSheet; row: number; column: number; value: Value }): Value {
  if (/^-?\d+(\.\d+)?$/u.test(formula)) return Number(formula);
  const { sheet, row, column } = place;
  const moved = shifted(formula, row - validation.area.top, column - validation.area.left);
  const [found = null] = evaluated(sheet.book, [{ formula: moved, sheet, row, column }], place);
  return Array.isArray(found) ? (found[0]?.[0] ?? null) : found;
}

/** Whether Excel takes an answer for a yes. */
export function isTrue(value: Value): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function numeric(value: Value): number | null {
  if (typeof value === "number") return value;
  return value === null ? 0 : null;
}

function compares(value: number, operator: NonNullable<Validation["operator"]>, first: number, second: number | null): boolean {
  switch (operator) {
    case "between":
      return value >= first && value <= (second ?? first);
    case "notBetween":
      return value < first || value > (second ?? first);
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
