import type { Text } from "../../language/text";
import { sumOfWon } from "../../values/money";
import type { Visit } from "../../visit/visit";
import type { ProposedLine, Told } from "../proposal";
import { withProposal } from "../with-proposal";
import type { MatchedCost } from "./matched-costs";
import type { BudgetRow, PlannedCost } from "./planned-cost";

const words = {
  left: { ko: "예산 합계 {total}원 – 승인예산 {approved}원에서 {left}원 남습니다.", en: "The budget comes to KRW {total}: {left} of the approved {approved} are left." },
  over: { ko: "예산 합계 {total}원 – 승인예산 {approved}원을 {over}원 넘습니다. 줄이거나 증액 승인을 받으세요.", en: "The budget comes to KRW {total}, {over} more than the approved {approved}: cut it, or have more approved." },
  unapproved: { ko: "예산 합계 {total}원 – 승인예산이 아직 없습니다.", en: "The budget comes to KRW {total}; nothing has been approved yet." },
  typed: { ko: "다른 시트로 셈할 수 없는 {count}줄({amount}원)은 적은 대로 두었습니다.", en: "Lines that no other sheet tells stay as typed: {count}, KRW {amount}." },
  lost: { ko: "지금 계획에서 찾지 못한 줄: {items}. 필요 없으면 지우세요.", en: "Lines of which the plan knows nothing any more: {items}. Delete those that are not needed." },
  usual: { ko: "단가가 정해지지 않아 기준이나 같은 종류의 단가로 잡은 줄: {items}. 견적을 받으면 고치세요.", en: "Lines priced by the standard or by their like: {items}. Correct them when you have an offer." },
  unpriced: { ko: "단가를 알 수 없는 줄: {items}. 단가를 적으세요.", en: "Lines without a price: {items}. Enter it." },
  divided: { ko: "{items}: 나누어 적은 수량의 합 {typed} – 다른 시트로는 {planned}. 맞게 고치세요.", en: "{items}: divided, the quantities come to {typed}; the other sheets say {planned}. Correct them." },
} as const satisfies Record<string, Text>;

/** What the budget comes to, and what is left to people. */
export function budgetNotes(visit: Visit, matched: readonly MatchedCost[], lines: readonly ProposedLine[]): readonly Told[] {
  const known = new Set(matched.flatMap((each) => each.lines));
  const typed = visit.budget.filter((line) => !known.has(line));
  const lost = typed.filter(isOfThePlan);
  const open = matched.filter(({ cost, lines: own }) => cost.price === null && (own.length === 0 || own.some(({ unitPrice }) => unitPrice === null)));
  const items = (found: readonly MatchedCost[]): readonly string[] => found.map(({ cost }) => cost.item);
  const [usual, unpriced] = [open.filter(({ cost }) => cost.usualPrice !== null), open.filter(({ cost }) => cost.usualPrice === null)];
  return [
    totalNote(withProposal(visit, { lines, notes: [] })),
    ...(typed.length > 0 ? [{ words: words.typed, values: { count: typed.length, amount: sumOfWon(typed.map(({ amount }) => amount)) } }] : []),
    ...(lost.length > 0 ? [{ words: words.lost, values: { items: lost.map(nameOf) } }] : []),
    ...(usual.length > 0 ? [{ words: words.usual, values: { items: items(usual) } }] : []),
    ...(unpriced.length > 0 ? [{ words: words.unpriced, values: { items: items(unpriced) } }] : []),
    ...matched.flatMap(({ cost, lines: own }) => dividedNote(cost, own)),
  ];
}

/** Won. */
export function totalOf({ budget }: Visit): number {
  return sumOfWon(budget.map(({ amount }) => amount));
}

function totalNote(visit: Visit): Told {
  const total = totalOf(visit);
  const approved = visit.request.approvedBudget;
  if (approved === null) return { words: words.unapproved, values: { total } };
  return total > approved ? { words: words.over, values: { total, approved, over: total - approved } } : { words: words.left, values: { total, approved, left: approved - total } };
}

function dividedNote({ qty, times }: PlannedCost, lines: readonly BudgetRow[]): readonly Told[] {
  const typed = lines.reduce((sum, line) => sum + (line.qty ?? 0) * (line.times ?? 0), 0);
  return lines.length < 2 || typed === qty * times ? [] : [{ words: words.divided, values: { items: lines.map(nameOf), typed, planned: qty * times } }];
}

/** Whether a line counts what other sheets tell: then somebody took it out of them. */
function isOfThePlan({ category, basis, ref }: BudgetRow): boolean {
  switch (basis) {
    case "roomNight":
    case "vehicleDay":
      return true;
    case "person":
      return ref !== null && (category === "banquet" || category === "meal");
    case "piece":
      return category === "gift";
    default:
      return false;
  }
}

function nameOf({ id, item }: BudgetRow): string {
  return [id, item].filter((part) => part !== null).join(" ");
}
