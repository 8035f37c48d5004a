import type { Said, Text } from "../language/text";
import { sheets } from "../sheets/catalogue";
import { asText } from "../schema/cell";
import type { Part } from "../schema/sheet";
import type { ColumnKey, PartKey } from "../visit/visit";

const parts = new Map(sheets.flatMap((sheet) => Object.entries<Part>(sheet.parts)));

/** The words over a column, for messages. */
export function header<P extends PartKey>(part: P, column: ColumnKey<P>): Text {
  return headerAt({ part, column }) ?? { ko: column, en: column };
}

/** The words over the column of a place; null for a place that names none. */
export function headerAt({ part, column }: { readonly part: string; readonly column?: string }): Text | null {
  return column === undefined ? null : (parts.get(part)?.columns[column]?.words ?? null);
}

/** A value as a sentence says it, by the column of its place: a word of a list in every language, a day as a day. */
export function saidAt({ part, column }: { readonly part: string; readonly column?: string }, value: unknown): Said {
  if (value === null || value === undefined) return { ko: "빈칸", en: "blank" };
  const kind = column === undefined ? undefined : parts.get(part)?.columns[column]?.kind;
  const [ko, en] = [kind?.write(value, "ko"), kind?.write(value, "en")];
  // A text stands in the cell as it is read; a day stands there as a number, which nobody reads.
  if (typeof ko === "string" && typeof en === "string") return { ko, en };
  return typeof value === "number" || typeof value === "string" ? value : asText(value);
}

/** The columns of those named that a row leaves blank. */
export function blanks<Values extends object, K extends keyof Values & string>(values: Values, columns: readonly K[]): readonly K[] {
  return columns.filter((column) => values[column] === null);
}
