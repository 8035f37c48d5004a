import type { Text, Values } from "../language/text";
import type { Change, Remedy } from "../visit/finding";
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

/** Changes several cells, which the words name together. */
export function changing(text: Text, values: Values, changes: readonly Change[]): Remedy {
  return { words: text, values, changes };
}
