import type { GradeStandard } from "../policy/policy";
import type { Won } from "../values/money";
import type { RowOf } from "../visit/visit";

/** What the grade allows a person's share of a budget line to cost; null for a line whose price is not a person's, or has no limit. */
export function priceCap(grade: GradeStandard, { category, basis }: Pick<RowOf<"budget">, "category" | "basis">): Won | null {
  switch (category) {
    case "banquet":
      return basis === "person" ? grade.banquetCap : null;
    case "meal":
      return basis === "person" ? grade.mealCap : null;
    case "gift":
      return basis === "person" || basis === "piece" ? grade.giftCap : null;
    default:
      return null;
  }
}
