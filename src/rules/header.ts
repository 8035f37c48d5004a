import type { Text } from "../language/text";
import { sheets } from "../sheets/catalogue";
import type { Columns, Part } from "../schema/sheet";
import type { ColumnKey, PartKey } from "../visit/visit";

const columnsOf = new Map<string, Columns>(sheets.flatMap((sheet) => Object.entries(sheet.parts as Readonly<Record<string, Part>>).map(([key, part]) => [key, part.columns] as const)));

/** The words over a column, for messages. */
export function header<P extends PartKey>(part: P, column: ColumnKey<P>): Text {
  return columnsOf.get(part)?.[column]?.words ?? { ko: column, en: column };
}

/** The columns of those named that a row leaves blank. */
export function blanks<Values extends object, K extends keyof Values & string>(values: Values, columns: readonly K[]): readonly K[] {
  return columns.filter((column) => values[column] === null);
}
