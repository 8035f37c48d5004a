import type { BudgetRow, PlannedCost } from "./planned-cost";

/** A cost and the lines of the budget in which it stands: one, several where staff divided it, none when it is missing. */
export interface MatchedCost {
  readonly cost: PlannedCost;
  readonly lines: readonly BudgetRow[];
}

/** Whether a line names a cost, going from what tells most to what tells least. */
type Fit = (line: BudgetRow, cost: PlannedCost) => boolean;

const isLinked: Fit = ({ ref }, { refs }) => ref !== null && refs.includes(ref.trim());
const isAlike: Fit = (line, cost) => cost.isNamedIn(line) && line.unitPrice === cost.price && line.times === cost.times;
const isNamed: Fit = (line, cost) => cost.isNamedIn(line);

/**
 * Finds the line of each cost by its link, else by its name; no line is two costs. A cost that needs no line is left out
 * where it has none.
 */
export function matchedCosts(budget: readonly BudgetRow[], costs: readonly PlannedCost[]): readonly MatchedCost[] {
  const found = new Map<PlannedCost, readonly BudgetRow[]>();
  const taken = new Set<BudgetRow>();
  for (const fit of [isLinked, isAlike, isNamed]) {
    const fits = (line: BudgetRow, cost: PlannedCost): boolean => !taken.has(line) && isOfKind(line, cost) && fit(line, cost);
    const open = costs.filter((cost) => !found.has(cost));
    for (const cost of open) {
      const lines = budget.filter((line) => fits(line, cost));
      // Where two costs go by one name, each gets one of its lines.
      const isAlone = open.every((other) => other === cost || found.has(other) || !lines.some((line) => fits(line, other)));
      const own = isAlone ? lines : lines.slice(0, 1);
      if (own.length === 0) continue;
      found.set(cost, own);
      for (const line of own) taken.add(line);
    }
  }
  return costs.map((cost) => ({ cost, lines: found.get(cost) ?? [] })).filter(({ cost, lines }) => lines.length > 0 || cost.isOptional !== true);
}

/** A line without a unit is of the kind if it counts as many. */
function isOfKind(line: BudgetRow, { category, basis, qty }: PlannedCost): boolean {
  return line.category === category && (line.basis === basis || (line.basis === null && line.qty === qty));
}
