import settlement from "../reports/settlement";
import type { Report } from "./change-workbook";
import { fillReport, type FillWish } from "./fill-report";
import type { Outcome } from "./outcome";

/** Fills 정산서: its live formulas come back where values were put over them; reasons and approvals stay. */
export function fillSettlement(wish: FillWish, report?: Report): Promise<Outcome> {
  return fillReport(settlement, wish, report);
}
