import type { Text, Values } from "../language/text";
import type { Place } from "./visit";

/** must: has to be put right · should: put right or say why · note: look at it. */
export type Severity = "must" | "should" | "note";

/** One cell's change that would put a finding right; `words` name its result ("17:30으로"). */
export interface Remedy {
  readonly words: Text;
  readonly values?: Values;
  readonly place: Place;
  /** The new value, as the place's column holds it. */
  readonly value: unknown;
}

/** Something that does not hold, as data: it becomes words only where a person reads it. */
export interface Finding {
  /** A rule's id ("BAN-03"), or READ-… for what could not be read. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly values: Values;
  readonly place: Place | null;
  /** Where, for what has no place in a visit: a sheet as it is named in the workbook, and a cell. */
  readonly at?: { readonly sheet: string; readonly cell?: string };
  /** What a file has for the place's cell, as a text that can be put there, when it is no value of its column. */
  readonly text?: string;
  /** What to do, in words. */
  readonly advice?: Text;
  readonly remedy?: Remedy;
}
