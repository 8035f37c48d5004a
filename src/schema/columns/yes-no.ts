import { yesNoNaWords, yesNoWords } from "../../policy/lists";
import type { Text } from "../../language/text";
import type { Column, ColumnOptions } from "../column";
import { choice } from "./choice";

/** Y or N. */
export function yesNo(words: Text, options?: ColumnOptions<"Y" | "N">): Column<"Y" | "N"> {
  return choice(yesNoWords, words, { width: 7, ...options });
}

/** Y, N or N/A (does not apply). */
export function yesNoNa(words: Text, options?: ColumnOptions<"Y" | "N" | "N/A">): Column<"Y" | "N" | "N/A"> {
  return choice(yesNoNaWords, words, { width: 7, ...options });
}
