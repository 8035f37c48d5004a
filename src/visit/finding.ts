import type { Text, Values } from "../language/text";
import type { Place } from "./visit";

/** must: has to be put right · should: put right or say why · note: look at it. */
export type Severity = "must" | "should" | "note";

/** A cell and what it is to hold: the value as the place's column holds it; null empties the cell. */
export interface Change {
  readonly place: Place;
  readonly value: unknown;
}

/** The cells that would put a finding right when they change together; `words` ask for it ("도착 시각을 17:30으로 바꾸기"). */
export interface Remedy {
  readonly words: Text;
  readonly values?: Values;
  readonly changes: readonly Change[];
}

/** Something that does not hold, as data: it becomes words only where a person reads it. */
export interface Finding {
  /** A rule's id ("BAN-03"), or READ-… for what could not be read. */
  readonly rule: string;
  /** Which of its rule's messages it is ("late"); only what a rule says has one. */
  readonly name?: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly values: Values;
  readonly place: Place | null;
  /** Where, for what has no place in a visit: a sheet as it is named in the workbook, and a cell. */
  readonly at?: { readonly sheet: string; readonly cell?: string };
  /** What stands in the place's cell, or what a file has for it, as a text that can be put there again, when it is no value of its column. */
  readonly text?: string;
  /** What to do, in words. */
  readonly advice?: Text;
  readonly remedy?: Remedy;
}
