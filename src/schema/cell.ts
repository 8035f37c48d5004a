import { seen } from "../values/seen";

/** What a cell of a workbook holds, as Office.js gives it: "" when empty, an error as its text ("#REF!"). */
export type Cell = string | number | boolean;

/** What a cell shows when it holds an Excel error. */
const errors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#GETTING_DATA"]);

export function isError(cell: Cell): boolean {
  return typeof cell === "string" && errors.has(cell);
}

/** True for "", and for a text of blanks only (no-break, ideographic and zero-width spaces too). */
export function isBlank(cell: Cell): boolean {
  return typeof cell === "string" && seen(cell).trim() === "";
}

/** A text with full-width forms folded, inner blanks made one, outer blanks cut, and nothing in it that is not seen. */
export function tidy(text: string): string {
  return seen(text.normalize("NFKC")).replace(/\s+/g, " ").trim();
}

/**
 * True for a text that as a whole is an array or an object of JSON: a value of a file that was none of its column's and
 * was put into the cell as it stood. Only columns of texts take it, so that elsewhere it is found there again.
 */
export function isJsonText(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** True for what may stand in one cell. */
export function isCell(found: unknown): found is Cell {
  return typeof found === "string" || typeof found === "number" || typeof found === "boolean";
}

/** Anything from a cell or a file as a text: a text as it is, everything else as JSON writes it. */
export function asText(found: unknown): string {
  return typeof found === "string" ? found : JSON.stringify(found);
}
