import { budgetCategory } from "../../policy/lists/money";
import { computed } from "../../schema/column";
import { word } from "../../schema/columns/choice";
import { decimal, money } from "../../schema/columns/number";

const categories = Object.keys(budgetCategory.words) as (keyof typeof budgetCategory.words)[];

/** Budget, actual and what is spent of it, by category: live sums over the budget's and the expenses' tables. */
export const categoryColumns = {
  category: word(budgetCategory, { ko: "구분", en: "Category" }, { sample: (index) => categories[index] ?? null, width: 24 }),
  budget: computed(money({ ko: "예산", en: "Budget" }), "IF({category}=\"\",\"\",SUMIFS({budget.amount},{budget.category},{category}))"),
  actual: computed(money({ ko: "실적", en: "Actual" }), "IF({category}=\"\",\"\",SUMIFS({expenses.totalKrw},{expenses.category},{category}))"),
  ratePct: computed(decimal({ ko: "집행률(%)", en: "Spent (%)" }, { width: 11 }, "0.0"), "IF(OR({budget}=\"\",{actual}=\"\"),\"\",IF({budget}=0,\"\",ROUND({actual}/{budget}*100,1)))", ({ budget, actual }) =>
    typeof budget === "number" && typeof actual === "number" && budget !== 0 ? Math.round((actual / budget) * 1000) / 10 : null),
};

/** A row for each category, in the order of the list. */
export const categoryRows = Object.values(budgetCategory.words).map(({ ko }) => ({ category: ko }));
