import { daysBetween, dayOf } from "../values/day";
import { sumOfWon, type Won } from "../values/money";
import { attendingVisitors } from "./people";
import type { RowOf, Visit } from "./visit";

type Category = NonNullable<RowOf<"settlementLines">["category"]>;

/** What came of one category: its sums, and the budget lines that it was planned in. */
export interface SettledCategory {
  readonly budget: Won;
  readonly actual: Won;
  /** Ids of the budget's lines, in their order. */
  readonly lines: readonly string[];
  /** How far the actual lies from the budget, of the budget; 0 without one. */
  readonly percent: number;
}

/** Why a category needs a reason: nothing was planned, more was spent, or much less or more than the standards let pass. */
export type Variance = "unplanned" | "over" | "differs";

/** A category's budget against what was spent. */
export function settledCategory({ budget: lines, expenses }: Pick<Visit, "budget" | "expenses">, category: Category): SettledCategory {
  const own = lines.filter((line) => line.category === category);
  const budget = sumOfWon(own.map(({ amount }) => amount));
  const actual = sumOfWon(expenses.filter((expense) => expense.category === category).map(({ totalKrw }) => totalKrw));
  return { budget, actual, lines: own.flatMap(({ id }) => id ?? []), percent: budget === 0 ? 0 : (Math.abs(actual - budget) / budget) * 100 };
}

/** Why a category needs a reason; null when it needs none. */
export function varianceOf({ budget, actual, percent }: SettledCategory, { variancePercent }: Visit["policy"]): Variance | null {
  if (budget === 0 && actual > 0) return "unplanned";
  if (actual > budget) return "over";
  return percent > variancePercent ? "differs" : null;
}

/** Cash handed out in advance: what was spent of it, and what is missing when that and the returned are taken off. Null when there was none. */
export function settledAdvance({ advance, expenses }: Pick<Visit, "advance" | "expenses">): { readonly amount: Won; readonly spent: Won; readonly returned: number; readonly balance: number } | null {
  const { amount, personId } = advance;
  if (amount === null) return null;
  const returned = advance.returned ?? 0;
  const spent = sumOfWon(expenses.filter((expense) => expense.paymentMethod === "advanceCash" && (personId === null || expense.payerId === personId)).map(({ totalKrw }) => totalKrw));
  return { amount, spent, returned, balance: amount - spent - returned };
}

/** The totals of a settlement, as its live formulas work them out. */
export interface SettledTotals {
  readonly budget: Won;
  readonly actual: Won;
  readonly supply: Won;
  readonly vat: Won;
  readonly vatDeductible: Won;
  /** By method and by account, those alone that were used, the largest first. */
  readonly byPayment: readonly (readonly [key: string, total: Won])[];
  readonly byAccount: readonly (readonly [key: string, total: Won])[];
  readonly guests: number;
  /** null without a guest. */
  readonly perGuest: number | null;
  /** Guests times days; null while a day is not known. */
  readonly guestDays: number | null;
  readonly perGuestDay: number | null;
}

/** The totals of a visit's settlement. */
export function settledTotals(visit: Visit): SettledTotals {
  const { budget, expenses, request } = visit;
  const actual = sumOfWon(expenses.map(({ totalKrw }) => totalKrw));
  const guests = attendingVisitors(visit).length;
  const guestDays = request.start === null || request.end === null ? null : guests * (daysBetween(dayOf(request.start), dayOf(request.end)) + 1);
  const each = (count: number | null): number | null => (count === null || count === 0 ? null : Math.round(actual / count));
  return {
    budget: sumOfWon(budget.map(({ amount }) => amount)),
    actual,
    supply: sumOfWon(expenses.map(({ supplyKrw }) => supplyKrw)),
    vat: sumOfWon(expenses.map(({ vatKrw }) => vatKrw)),
    vatDeductible: sumOfWon(expenses.filter(({ vatDeductible }) => vatDeductible === "Y").map(({ vatKrw }) => vatKrw)),
    byPayment: totalsBy(expenses, "paymentMethod"),
    byAccount: totalsBy(expenses, "account"),
    guests,
    perGuest: each(guests),
    guestDays,
    perGuestDay: each(guestDays),
  };
}

function totalsBy(expenses: Visit["expenses"], column: "paymentMethod" | "account"): SettledTotals["byPayment"] {
  const keys = new Set(expenses.flatMap((expense) => expense[column] ?? []));
  return [...keys].map((key) => [key, sumOfWon(expenses.filter((expense) => expense[column] === key).map(({ totalKrw }) => totalKrw))] as const).sort(([, one], [, other]) => other - one);
}
