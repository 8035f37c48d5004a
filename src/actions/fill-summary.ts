import summary from "../reports/summary";
import type { Report } from "./change-workbook";
import { fillReport, type FillWish } from "./fill-report";
import type { Outcome } from "./outcome";

/** Fills 요약: how many findings of each severity, as of which day; its live formulas come back where they were lost. */
export function fillSummary(wish: FillWish, report?: Report): Promise<Outcome> {
  return fillReport(summary, wish, report);
}
