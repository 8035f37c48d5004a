import type { VisitStatus } from "../policy/lists";
import type { Policy } from "../policy/policy";
import type { FormPart, Row, TablePart, ValuesOf } from "../schema/sheet";
import type { sheets } from "../sheets/catalogue";
import type { Day } from "../values/day";

type Flat<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void ? All : never;

/** Every part of every sheet, by its key ("visitors", "request" …). */
export type Parts = Flat<(typeof sheets)[number]["parts"]>;
export type PartKey = keyof Parts & string;
export type ColumnKey<P extends PartKey> = Parts[P] extends { readonly columns: infer C } ? keyof C & string : never;

/** What a part is to those who read a visit: a table's rows without its blank ones, or a form's values. */
type Content<P> = P extends TablePart<infer C> ? readonly Row<C>[] : P extends FormPart<infer C> ? ValuesOf<C> : never;

/** One row of a part ("visitors"). */
export type RowOf<P extends PartKey> = Parts[P] extends TablePart<infer C> ? Row<C> : never;

/** What all the sheets say together, and when it is looked at. */
export type Visit = { readonly [P in PartKey]: Content<Parts[P]> } & {
  /** The day as of which the visit is looked at. */
  readonly today: Day;
  readonly status: VisitStatus;
  readonly policy: Policy;
  /** Parts whose sheet is in the workbook or the file: a rule keeps still about a part that is not there. */
  readonly present: ReadonlySet<PartKey>;
};

/** A place in a visit: a cell of a table's row, a form's field, or a whole part. */
export type Place = { readonly [P in PartKey]: { readonly part: P; readonly row?: number; readonly column?: ColumnKey<P> } }[PartKey];
