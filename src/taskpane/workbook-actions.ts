import { addSheets } from "../actions/add-sheets";
import { fetched } from "../actions/fetched";
import { goToCell } from "../actions/go-to-cell";
import { loadVisit } from "../actions/load-visit";
import { lookOver } from "../actions/look-over";
import { hearNews } from "../actions/news";
import { recallChange } from "../actions/recall-change";
import { undoLast } from "../actions/undo-last";
import { watchVisit } from "../actions/watch-visit";
import { whichWorkbook } from "../excel/which-workbook";
import type { Actions } from "./actions";
import { sampleVisit } from "./sample-visit";

// Six actions ask the rules, which are as large as all the rest of the visit; the pane shows itself without them.
const checking = () => fetched(() => import("../actions/live-check"));
const marking = () => fetched(() => import("../actions/mark-findings"));
const remedying = () => fetched(() => import("../actions/apply-remedy"));
const waiving = () => fetched(() => import("../actions/waive-finding"));
const withdrawing = () => fetched(() => import("../actions/withdraw-waiver"));
const confirming = () => fetched(() => import("../actions/confirm-visit"));
const summing = () => fetched(() => import("../actions/fill-summary"));
const settling = () => fetched(() => import("../actions/fill-settlement"));
// Rosters are imported a few times in a visit; the reading of files comes with the panel.
const comparing = () => fetched(() => import("../actions/compare-roster"));
const importing = () => fetched(() => import("../actions/import-roster"));
// The desk of the standards is opened now and then.
const showing = () => fetched(() => import("../actions/show-standards"));
const trying = () => fetched(() => import("../actions/try-standards"));
const applying = () => fetched(() => import("../actions/apply-standards"));
const editing = () => fetched(() => import("../actions/settle-edition"));

// A visit is closed and archived once.
const closingShowing = () => fetched(() => import("../actions/show-close-out"));
const closing = () => fetched(() => import("../actions/close-out"));
const archiving = () => fetched(() => import("../actions/archive-visit"));

// Proposals and papers come with their place.
const planShowing = () => fetched(() => import("../actions/show-plan"));
const proposing = () => fetched(() => import("../actions/propose"));
const thinking = () => fetched(() => import("./plan/think-apart"));
const proposalApplying = () => fetched(() => import("../actions/apply-proposal"));
const paperMaking = () => fetched(() => import("../actions/make-paper"));

// Copies are made a few times in a visit; the reading and writing of files comes with them.
const sharing = () => fetched(() => import("../actions/share-copy"));
const renewing = () => fetched(() => import("../actions/renew-visit"));

/** The actions on the workbook that is open in Excel. */
export const workbookActions: Actions = {
  lookOver: async (wish) => {
    const overview = await lookOver(wish);
    // Now that the pane can show itself the rules come in advance; if they don't, the first check says so.
    checking().catch(() => undefined);
    return overview;
  },
  addSheets,
  sampleVisit,
  loadVisit,
  compareRoster: async (wish) => (await comparing()).compareRoster(wish),
  importRoster: async (wish, report) => (await importing()).importRoster(wish, report),
  checkVisit: async (wish, isWanted) => (await checking()).checkWhole(wish, isWanted),
  checkChanges: async (changed, wish, isWanted) => (await checking()).checkChanges(changed, wish, isWanted),
  markCells: async (findings) => {
    const { checkedSheets } = await checking();
    return (await marking()).markCells(findings, checkedSheets());
  },
  unmarkCells: async () => (await marking()).unmarkCells(),
  goToCell,
  applyRemedy: async (found) => (await remedying()).applyRemedy(found),
  waiveFinding: async (found, wish) => (await waiving()).waiveFinding(found, wish),
  withdrawWaiver: async (waiver, wish) => (await withdrawing()).withdrawWaiver(waiver, wish),
  confirmVisit: async (wish, report) => (await confirming()).confirmVisit(wish, report),
  fillSummary: async (wish, report) => (await summing()).fillSummary(wish, report),
  fillSettlement: async (wish, report) => (await settling()).fillSettlement(wish, report),
  showCloseOut: async (wish) => (await closingShowing()).showCloseOut(wish),
  closeOut: async (wish, report) => (await closing()).closeOut(wish, report),
  showArchive: async (wish) => (await archiving()).showArchive(wish),
  archiveVisit: async (wish, report) => (await archiving()).archiveVisit(wish, report),
  showStandards: async (wish) => (await showing()).showStandards(wish),
  tryStandards: async (wish) => (await trying()).tryStandards(wish),
  applyStandards: async (changes, report) => (await applying()).applyStandards(changes, report),
  settleEdition: async (wish, report) => (await editing()).settleEdition(wish, report),
  showPlan: async (wish) => (await planShowing()).showPlan(wish),
  propose: async (request, report, isWanted) => {
    const [{ propose }, { thinkApart }] = await Promise.all([proposing(), thinking()]);
    return propose(request, report, isWanted, thinkApart);
  },
  applyProposal: async (found, report) => (await proposalApplying()).applyProposal(found, report),
  makePaper: async (request, report) => (await paperMaking()).makePaper(request, report),
  shareCopy: async (wish, report, isWanted) => (await sharing()).shareCopy(wish, report, isWanted),
  renewVisit: async (wish, report, isWanted) => (await renewing()).renewVisit(wish, report, isWanted),
  openCopy: async (bytes) => (await sharing()).openCopy(bytes),
  undoLast,
  recallChange: () => recallChange(whichWorkbook),
  watchVisit,
  hearNews: (onNews) => hearNews(whichWorkbook, onNews),
};
