import type { VisitStatus } from "../policy/lists";
import type { Policy } from "../policy/policy";
import type { FormPart, TablePart, ValuesOf } from "../schema/sheet";
import type { Clock, Day, Moment } from "../values/day";
import type { Won } from "../values/money";
import type { Parts, PartKey } from "./visit";

/** Days, moments and money may be told plainly. */
type Plain<Value> = Value extends Day | Moment | Clock ? string : Value extends Won ? number : Value;
type PlainOf<Values> = { readonly [K in keyof Values]?: Plain<Values[K]> };

type SketchOf<P> = P extends TablePart<infer C> ? readonly PlainOf<ValuesOf<C>>[] : P extends FormPart<infer C> ? PlainOf<ValuesOf<C>> : never;

/** A visit told by a few cells. Each row's other cells hold their columns' samples; null is a blank cell; a part that is not named has no rows (a form: its samples). */
export type Sketch = { readonly [P in PartKey]?: SketchOf<Parts[P]> } & {
  readonly today?: string;
  readonly status?: VisitStatus;
  readonly policy?: Partial<Policy>;
  /** Parts whose sheets are not in the workbook. */
  readonly absent?: readonly PartKey[];
};
