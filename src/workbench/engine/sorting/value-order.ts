import type { Value } from "../model";

export interface ValueOrder {
  readonly descending: boolean;
  readonly matchCase: boolean;
  /** Whether texts that look like numbers are sorted among the numbers. */
  readonly textAsNumber: boolean;
}

// The root order of languages has Latin letters before Hangul, as Excel has; Korean dictionaries have them after.
const letters = new Intl.Collator("en", { sensitivity: "accent" });
const cases = new Intl.Collator("en", { sensitivity: "variant", caseFirst: "lower" });

/**
 * Excel's order of two values: numbers, texts (signs, digits, Latin letters, Hangul), FALSE, TRUE, errors; descending the
 * other way round. Empty cells come last either way.
 */
export function comparedValues(one: Value, other: Value, order: ValueOrder): number {
  const [left, right] = [read(one, order), read(other, order)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const difference = rank(left) - rank(right) || within(left, right, order.matchCase);
  return order.descending ? -difference : difference;
}

function read(value: Value, { textAsNumber }: ValueOrder): Value {
  if (!textAsNumber || typeof value !== "string" || value.trim() === "") return value;
  const number = Number(value.replaceAll(",", ""));
  return Number.isNaN(number) ? value : number;
}

function rank(value: Value): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;
}

function within(one: Value, other: Value, matchCase: boolean): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "boolean" && typeof other === "boolean") return Number(one) - Number(other);
  return typeof one === "string" && typeof other === "string" ? comparedTexts(one, other, matchCase) : 0;
}

/** Hyphens and apostrophes count only between texts that are the same without them. */
function comparedTexts(one: string, other: string, matchCase: boolean): number {
  const collator = matchCase ? cases : letters;
  const bare = (text: string): string => text.replaceAll(/[-']/gu, "");
  return collator.compare(bare(one), bare(other)) || one.length - bare(one).length - (other.length - bare(other).length);
}
