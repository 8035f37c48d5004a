import type { Text, Values } from "../language/text";
import type { PartKey } from "../visit/visit";

/** A sentence with its values, to be said where a person reads it. */
export interface Told {
  readonly words: Text;
  readonly values: Values;
}

/** What a proposal would make of one row or field: it is new, changes, is emptied, or stays (by itself, or because staff fixed it). */
export type Fate = "new" | "changed" | "emptied" | "same" | "fixed";

/** One row of a table, or fields of a form, as proposed, and why. */
export interface ProposedLine {
  readonly fate: Fate;
  readonly part: PartKey;
  /** Which row of its table it is; null for a new one, and in a form, which has no rows. */
  readonly row: number | null;
  /** Who gets what, in a sentence. */
  readonly what: Told;
  readonly reason: Told;
  /** The cells that would be written, by column; none where it stays. */
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Something that staff may take as it is, in one step: nothing is written before they have seen it. */
export interface Proposal {
  readonly lines: readonly ProposedLine[];
  /** What it could not do, or leaves to be decided. */
  readonly notes: readonly Told[];
}

/** Lines that would write something. */
export function writtenLines({ lines }: Proposal): readonly ProposedLine[] {
  return lines.filter(({ cells }) => Object.keys(cells).length > 0);
}

/** Cells of a proposal that differ from those that stand; null and "" are both blank. */
export function differing(wanted: Readonly<Record<string, unknown>>, standing: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const told = (value: unknown): string => JSON.stringify(value ?? "");
  return Object.fromEntries(Object.entries(wanted).filter(([column, value]) => told(value) !== told(standing[column])));
}
