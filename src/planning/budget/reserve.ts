import type { Language } from "../../language/language";
import type { Text } from "../../language/text";
import { budgetCategory } from "../../policy/lists/money";
import type { Visit } from "../../visit/visit";
import type { Question } from "../proposer";
import type { PlannedCost } from "./planned-cost";

const words = {
  asked: { ko: "예비비", en: "Contingency" },
  none: { ko: "넣지 않음", en: "None" },
  share: { ko: "다른 줄 합계의 {percent}%", en: "{percent} % of the other lines" },
} as const satisfies Record<string, Text>;

/** Nobody plans contingency to the last won. */
const step = 10_000;

/** Whether the budget has a line of contingency: how much it is, is for people to say. */
export function hasReserve({ budget }: Visit): boolean {
  return budget.some(({ category }) => category === "contingency");
}

/** How much contingency a budget without one is to get; no more than the standards allow. */
export function reserve({ policy: { contingencyPercent } }: Visit): Question {
  const shares = [3, 5, 10].filter((percent) => percent <= contingencyPercent);
  return { key: "reserve", words: words.asked, choices: [{ key: "0", words: words.none }, ...shares.map((percent) => ({ key: String(percent), words: { ko: `합계의 ${percent}%`, en: `${percent} % of the total` } }))], usual: "0" };
}

/** Contingency as a share of all other lines, rounded down to tens of thousands. */
export function reserveCost(total: number, percent: number, language: Language): PlannedCost {
  return {
    category: "contingency",
    basis: "event",
    item: budgetCategory.words.contingency[language],
    qty: 1,
    times: 1,
    price: Math.floor((total * percent) / 100 / step) * step,
    usualPrice: null,
    refs: [],
    isNamedIn: () => false,
    source: { words: words.share, values: { percent } },
  };
}
