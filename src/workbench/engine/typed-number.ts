import { parseValue } from "numfmt";

/** The number that a text would become if it were typed into a cell, or null. */
export function numberIn(typed: string): number | null {
  const found = parseValue(typed.trim())?.v;
  return typeof found === "number" ? found : null;
}
