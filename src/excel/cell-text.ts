import type { Language } from "../language/language";
import type { Cell } from "../schema/cell";
import type { Column } from "../schema/column";
import { FoundText } from "../visit/found-texts";

/** The number format of a column's cells. A formula in a cell formatted as text would stay a text. */
export function formatOf({ kind, formula }: Column, language: Language, value?: unknown): string {
  const format = kind.numberFormat(language, value instanceof FoundText ? undefined : (value ?? undefined));
  return formula !== undefined && format === "@" ? "General" : format;
}

/**
 * What is written into a cell for a value; null is a blank. A text never becomes a formula, a number or a date: cells
 * of text columns are formatted as text before they are written, and elsewhere an apostrophe keeps it, which Excel hides.
 */
export function cellFor(column: Column, value: unknown, language: Language): Cell {
  if (value === null || value === undefined) return "";
  const cell = value instanceof FoundText ? value.text : column.kind.write(value, language);
  return typeof cell === "string" && formatOf(column, language, value) !== "@" && cell !== "" ? `'${cell}` : cell;
}

/** A header or label that is required shows a mark; the words themselves stay as they are, so that formulas find them. */
export const requiredFormat = '@" *"';
