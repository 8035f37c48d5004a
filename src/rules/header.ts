import type { Text } from "../language/text";
import { sheets } from "../sheets/catalogue";
import type { Part } from "../schema/sheet";
import type { ColumnKey, PartKey } from "../visit/visit";

const parts = new Map(sheets.flatMap((sheet) => Object.entries<Part>(sheet.parts)));

/** The words over a column, for messages. */
export function header<P extends PartKey>(part: P, column: ColumnKey<P>): Text {
  const key: string = column;
  return parts.get(part)?.columns[key]?.words ?? { ko: key, en: key };
}

/** The columns of those named that a row leaves blank. */
export function blanks<Values extends object, K extends keyof Values & string>(values: Values, columns: readonly K[]): readonly K[] {
  return columns.filter((column) => values[column] === null);
}
