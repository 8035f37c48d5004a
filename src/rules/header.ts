import type { Text } from "../language/text";
import { sheets } from "../sheets/catalogue";
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

/** The columns of those named that a row leaves blank. */
export function blanks<Values extends object, K extends keyof Values & string>(values: Values, columns: readonly K[]): readonly K[] {
  return columns.filter((column) => values[column] === null);
}
