import type { Choice } from "../../policy/list";
import type { basis, budgetCategory } from "../../policy/lists/money";
import type { RowOf } from "../../visit/visit";
import type { Told } from "../proposal";

export type BudgetRow = RowOf<"budget">;

/** Something of the plan that costs money, as the other sheets tell it: one line of the budget. */
export interface PlannedCost {
  readonly category: Choice<typeof budgetCategory>;
  readonly basis: keyof typeof basis.words;
  /** What a new line calls it. */
  readonly item: string;
  readonly qty: number;
  readonly times: number;
  /** Won, VAT included, as a sheet says it; null: no sheet does, and what people typed in the budget stays. */
  readonly price: number | null;
  /** The price of a new line where no sheet says one: the limit of the grade, or what its like costs; null: nobody can tell yet. */
  readonly usualPrice: number | null;
  /** The ids of the rows that it comes from; a new line is linked with the first. */
  readonly refs: readonly string[];
  /** A line of the same category and unit that is this, though it is linked with none of those rows: it says so by its name. */
  readonly isNamedIn: (line: BudgetRow) => boolean;
  /** It needs no line, but one that stands there is kept in step. */
  readonly isOptional?: boolean;
  readonly overStandardReason?: string | null;
  readonly source: Told;
}

/** Ids as a reason says them: many as the first and the last. */
export function saidIds(ids: readonly string[]): readonly string[] {
  return ids.length > 4 ? [`${ids[0] ?? ""} … ${ids.at(-1) ?? ""}`] : ids;
}
