import type { Text, Values } from "../language/text";
import type { Change, Remedy } from "../visit/finding";
import type { ColumnKey, PartKey, Place } from "../visit/visit";
import { headerAt, saidAt } from "./header";

const words = {
  set: { ko: "{field}을(를) {value}(으)로 바꾸기", en: "Set {field} to {value}" },
  clear: { ko: "{field} 비우기", en: "Clear {field}" },
} as const satisfies Record<string, Text>;

/** Sets one cell to a value; null empties it. */
export function setting(place: Change["place"], value: unknown): Remedy {
  const field = headerAt(place) ?? { ko: "칸", en: "the cell" };
  const isBlank = value === null || value === undefined;
  return { words: isBlank ? words.clear : words.set, values: isBlank ? { field } : { field, value: saidAt(place, value) }, changes: [{ place, value }] };
}

/** The cells of a new row of a table, under those that are there. */
export function newRow<P extends PartKey>(part: P, rows: readonly { readonly row: number }[], values: { readonly [K in ColumnKey<P>]?: unknown }): readonly Change[] {
  // Rows stand in the order of their sheet.
  const row = (rows.at(-1)?.row ?? -1) + 1;
  // The compiler cannot see that a part and its own column are a place, for they come apart here.
  return Object.entries(values).map(([column, value]) => ({ place: { part, row, column } as unknown as Place, value }));
}

/** Changes several cells, which the words name together. */
export function changing(text: Text, values: Values, changes: readonly Change[]): Remedy {
  return { words: text, values, changes };
}
