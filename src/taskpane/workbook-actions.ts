import { addSheets } from "../actions/add-sheets";
import { applyRemedy } from "../actions/apply-remedy";
import { checkVisit } from "../actions/check-visit";
import { fillSettlement } from "../actions/fill-settlement";
import { fillSummary } from "../actions/fill-summary";
import { goToCell } from "../actions/go-to-cell";
import { loadVisit } from "../actions/load-visit";
import { lookOver } from "../actions/look-over";
import { undoLast } from "../actions/undo-last";
import { watchVisit } from "../actions/watch-visit";
import type { Actions } from "./actions";
import { sampleVisit } from "./sample-visit";

/** The actions on the workbook that is open in Excel. */
export const workbookActions: Actions = {
  lookOver,
  addSheets,
  sampleVisit,
  loadVisit,
  checkVisit,
  goToCell,
  applyRemedy,
  fillSummary,
  fillSettlement,
  undoLast,
  watchVisit,
};
