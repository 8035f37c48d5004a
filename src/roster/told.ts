import type { Text, Values } from "../language/text";
import type { RankStandard } from "../policy/policy";
import type { Cell } from "../schema/cell";
import type { Day } from "../values/day";
import { FoundText } from "../visit/found-texts";

/** What the visit says that helps to read a roster. */
export interface RosterContext {
  /** The visit's first day, or today: dates without a year are near it. */
  readonly near: Day;
  readonly ranks: readonly RankStandard[];
}

/** Something in a row that a person ought to look at. */
export interface Doubt {
  /** A column of 방문자명단; null: the row as a whole. */
  readonly column: string | null;
  readonly message: Text;
  readonly values: Values;
}

/** What cells of a row tell: values by column of 방문자명단; what is no value of its column is a FoundText, as it was written. */
export interface Told {
  readonly values: Readonly<Record<string, unknown>>;
  readonly doubts: readonly Doubt[];
}

export const nothing: Told = { values: {}, doubts: [] };

/** A value of one column. */
export function told(column: string, value: unknown): Told {
  return { values: { [column]: value }, doubts: [] };
}

/** A text that stays as it was written, and why it is doubted. */
export function asWritten(column: string, cell: Cell, message: Text, values: Values = {}): Told {
  const text = String(cell).trim();
  return { values: { [column]: new FoundText(text) }, doubts: [{ column, message, values: { found: text, ...values } }] };
}

/** The same with a doubt about it. */
export function doubted(one: Told, column: string | null, message: Text, values: Values = {}): Told {
  return { ...one, doubts: [...one.doubts, { column, message, values }] };
}

/** Several told at once; of two that tell the same column the first counts. */
export function together(all: readonly Told[]): Told {
  return { values: Object.assign({}, ...[...all].reverse().map(({ values }) => values)) as Told["values"], doubts: all.flatMap(({ doubts }) => doubts) };
}
