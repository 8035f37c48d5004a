import type { Text } from "../../language/text";
import { nextId } from "../next-id";
import { oldToNew } from "../old-to-new";
import { differing, type ProposedLine, type Told } from "../proposal";
import type { MatchedCost } from "./matched-costs";
import type { BudgetRow, PlannedCost } from "./planned-cost";

const words = {
  added: { ko: "{item} – {qty} × {price}원 × {times} = {amount}원", en: "{item}: {qty} × KRW {price} × {times} = KRW {amount}" },
  unpriced: { ko: "{item} – {qty} × {times}, 단가 미정", en: "{item}: {qty} × {times}, price not known yet" },
  changed: { ko: "{id} {item} – {changes}, 금액 {old}원 → {amount}원", en: "{id} {item}: {changes}, amount KRW {old} → {amount}" },
  same: { ko: "{id} {item} – {amount}원", en: "{id} {item}: KRW {amount}" },
  divided: { ko: "여러 줄로 나누어 적은 것이라 그대로 둠", en: "divided into several lines: left as it is" },
  typed: { ko: "다른 시트로 셈할 수 없어 적은 대로 둠", en: "no other sheet tells it: left as typed" },
} as const satisfies Record<string, Text>;

const counted = ["qty", "unitPrice", "times"] as const;

/** The budget line by line: lines that stand keep their place, those that no sheet can tell stay as they are, missing ones follow. */
export function budgetLines(budget: readonly BudgetRow[], matched: readonly MatchedCost[]): readonly ProposedLine[] {
  const costOf = new Map(matched.flatMap((each) => each.lines.map((line) => [line, each] as const)));
  const missing = matched.filter(({ lines }) => lines.length === 0);
  const ids = budget.map(({ id }) => id);
  return [
    ...budget.map((line): ProposedLine => {
      const found = costOf.get(line);
      if (!found) return standing(line, { words: words.typed, values: {} });
      return found.lines.length > 1 ? standing(line, { words: words.divided, values: {} }) : compared(line, found.cost);
    }),
    ...missing.map(({ cost }, index) => added(cost, nextId(ids, "BG", index))),
  ];
}

function standing(line: BudgetRow, reason: Told): ProposedLine {
  return { fate: "same", part: "budget", row: line.row, what: { words: words.same, values: named(line) }, reason, cells: {} };
}

/** A line as the other sheets say it. The same count may stand as quantity or as times; the amount stays Excel's to work out. */
function compared(line: BudgetRow, cost: PlannedCost): ProposedLine {
  const isCounted = (line.qty ?? 0) * (line.times ?? 0) === cost.qty * cost.times;
  const count = isCounted ? { qty: line.qty, times: line.times } : { qty: cost.qty, times: cost.times };
  const unitPrice = cost.price ?? line.unitPrice ?? cost.usualPrice;
  const amount = product({ ...count, unitPrice });
  const cells = differing({ ...count, unitPrice, amount }, line);
  if (Object.keys(cells).length === 0) return standing(line, cost.source);
  const what: Told = { words: words.changed, values: { ...named(line), changes: oldToNew("budget", counted, line, cells), old: line.amount ?? 0, amount: amount ?? 0 } };
  return { fate: "changed", part: "budget", row: line.row, what, reason: cost.source, cells };
}

function added(cost: PlannedCost, id: string): ProposedLine {
  const { category, basis, item, qty, times, source } = cost;
  const unitPrice = cost.price ?? cost.usualPrice;
  const amount = product({ qty, times, unitPrice });
  const cells = differing({ id, category, item, basis, qty, unitPrice, times, ref: cost.refs[0] ?? null, overStandardReason: cost.overStandardReason ?? null }, {});
  const what: Told = unitPrice === null || amount === null ? { words: words.unpriced, values: { item, qty, times } } : { words: words.added, values: { item, qty, price: unitPrice, times, amount } };
  return { fate: "new", part: "budget", row: null, what, reason: source, cells };
}

function product({ qty, times, unitPrice }: Pick<BudgetRow, "qty" | "times"> & { readonly unitPrice: number | null }): number | null {
  return qty === null || times === null || unitPrice === null ? null : qty * unitPrice * times;
}

function named({ id, item, amount }: BudgetRow): { readonly id: string; readonly item: string; readonly amount: number } {
  return { id: id ?? "", item: item ?? "", amount: amount ?? 0 };
}
