import type { ArchiveShown } from "../actions/archive-visit";
import type { FindingAt } from "../actions/check-visit";
import type { CloseOutWish } from "../actions/close-out";
import type { Changed, LiveChecked } from "../actions/live-check";
import type { RosterComparison, RosterWish } from "../actions/compare-roster";
import type { ImportWish } from "../actions/import-roster";
import type { Marked } from "../actions/mark-findings";
import type { WaiverWish } from "../actions/waive-finding";
import type { Overview } from "../actions/look-over";
import type { News } from "../actions/news";
import type { Outcome, Progress } from "../actions/outcome";
import type { PaperRequest } from "../actions/make-paper";
import type { Proposed, ProposalRequest } from "../actions/propose";
import type { PlanShown } from "../actions/show-plan";
import type { CloseOutShown } from "../actions/show-close-out";
import type { Renewed } from "../actions/renew-visit";
import type { StandardsShown } from "../actions/show-standards";
import type { Tried, TryWish } from "../actions/try-standards";
import type { WorkbookChange } from "../excel/watch";
import type { Language } from "../language/language";
import type { MaskedCopy } from "../sharing/masked-copy";
import type { Day } from "../values/day";
import type { StandardChange } from "../visit/standard-change";
import type { CellAddress } from "../visit/visit-reading";
import type { Waiver } from "../visit/waiver";

/** Told which step runs now. */
export type Report = (progress: Progress) => void;

/** A paper to fill: as of which day, and in which language. */
interface FillWish {
  readonly today: Day;
  readonly language: Language;
}

/** All that the pane asks of the workbook; the pane itself never speaks to Excel. */
export interface Actions {
  readonly lookOver: (wish: { readonly today: Day }) => Promise<Overview>;
  readonly addSheets: (wish: { readonly sheets?: readonly string[]; readonly language: Language }, report?: Report) => Promise<Outcome>;
  readonly sampleVisit: () => Promise<unknown>;
  readonly loadVisit: (wish: { readonly json: unknown; readonly language: Language }, report?: Report) => Promise<Outcome>;
  /** What an import of a roster would do; nothing is written. */
  readonly compareRoster: (wish: RosterWish) => Promise<RosterComparison>;
  readonly importRoster: (wish: ImportWish, report?: Report) => Promise<Outcome>;
  /** Null when it was stopped: when `isWanted`, looked at in its pauses, answers false. */
  readonly checkVisit: (wish: { readonly today: Day; readonly minutes: number }, isWanted: () => boolean) => Promise<LiveChecked | null>;
  /** Checks again what an edit can have changed. Null when it was stopped. */
  readonly checkChanges: (changed: Changed, wish: { readonly today: Day; readonly minutes: number }, isWanted: () => boolean) => Promise<LiveChecked | null>;
  /** Frames the cells of findings in the sheets, and unframes all others. */
  readonly markCells: (findings: readonly FindingAt[]) => Promise<Marked>;
  /** Takes all frames of ours away. */
  readonly unmarkCells: () => Promise<void>;
  readonly goToCell: (address: CellAddress) => Promise<void>;
  readonly applyRemedy: (found: FindingAt) => Promise<Outcome>;
  readonly waiveFinding: (found: FindingAt, wish: WaiverWish & { readonly today: Day }) => Promise<Outcome>;
  readonly withdrawWaiver: (waiver: Waiver, wish: { readonly today: Day }) => Promise<Outcome>;
  /** Writes down what is confirmed, so that later changes are found. */
  readonly confirmVisit: (wish: { readonly today: Day }, report?: Report) => Promise<Outcome>;
  readonly fillSummary: (wish: FillWish, report?: Report) => Promise<Outcome>;
  readonly fillSettlement: (wish: FillWish, report?: Report) => Promise<Outcome>;
  /** What stands between the visit and its end, nothing written; its end in one step; what its archive would take, and the archive. */
  readonly showCloseOut: (wish: { readonly today: Day }) => Promise<CloseOutShown>;
  readonly closeOut: (wish: CloseOutWish, report?: Report) => Promise<Outcome>;
  readonly showArchive: (wish: { readonly today: Day }) => Promise<ArchiveShown>;
  readonly archiveVisit: (wish: { readonly shown: ArchiveShown; readonly today: Day }, report?: Report) => Promise<Outcome>;
  /** The standards of the workbook; other values tried out on the visit, written, or another edition of them settled. */
  readonly showStandards: (wish: { readonly today: Day }) => Promise<StandardsShown>;
  readonly tryStandards: (wish: TryWish) => Promise<Tried>;
  readonly applyStandards: (changes: readonly StandardChange[], report?: Report) => Promise<Outcome>;
  readonly settleEdition: (wish: { readonly today: Day; readonly choice: "apply" | "keep" }, report?: Report) => Promise<Outcome>;
  /** The kinds of proposals, and the papers that can be made. */
  readonly showPlan: (wish: { readonly today: Day }) => Promise<PlanShown>;
  /** One proposal worked out, nothing written yet (null when it was stopped); and written as it was shown. */
  readonly propose: (request: ProposalRequest, report?: Report, isWanted?: () => boolean) => Promise<Proposed | null>;
  readonly applyProposal: (found: Extract<Proposed, { proposal: unknown }>, report?: Report) => Promise<Outcome>;
  /** A paper made as sheets ready to print. */
  readonly makePaper: (request: PaperRequest, report?: Report) => Promise<Outcome>;
  /** Copies of the workbook, which itself is not touched: personal data masked, or a new visit (null when it was stopped); and one of them opened beside it. */
  readonly shareCopy: (wish: { readonly today: Day }, report?: Report, isWanted?: () => boolean) => Promise<MaskedCopy | null>;
  readonly renewVisit: (wish: { readonly start: Day; readonly today: Day }, report?: Report, isWanted?: () => boolean) => Promise<Renewed | null>;
  readonly openCopy: (bytes: Uint8Array) => Promise<void>;
  readonly undoLast: () => Promise<Outcome>;
  /** What the page did last whose place this one took; it can be undone here. Null: nothing. */
  readonly recallChange: () => Promise<Outcome | null>;
  /** Calls back after every change of a cell, whoever made it; the answer ends it. */
  readonly watchVisit: (onChange: (change: WorkbookChange) => void) => Promise<() => Promise<void>>;
  /** Calls back when a function of the ribbon has ended beside this workbook; its change can then be undone here. The answer ends it. */
  readonly hearNews: (onNews: (news: News) => void) => () => void;
}
