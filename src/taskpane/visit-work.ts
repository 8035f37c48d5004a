import { useEffect, useRef, useState } from "react";
import type { Checked, FindingAt } from "../actions/check-visit";
import type { RosterComparison, RosterWish } from "../actions/compare-roster";
import type { ImportWish } from "../actions/import-roster";
import type { LiveChecked } from "../actions/live-check";
import type { PaperRequest } from "../actions/make-paper";
import type { Overview } from "../actions/look-over";
import type { Outcome } from "../actions/outcome";
import type { WaiverWish } from "../actions/waive-finding";
import type { Language } from "../language/language";
import type { Text } from "../language/text";
import type { Day } from "../values/day";
import type { CellAddress } from "../visit/visit-reading";
import type { Waiver } from "../visit/waiver";
import type { Actions, Report } from "./actions";
import type { Now } from "../actions/now";
import { useLive } from "./use-live";
import { useMarks, type Marks } from "./use-marks";
import { useWork, type Work } from "./work";

const steps = {
  look: { ko: "통합 문서를 살펴보는 중", en: "Looking over the workbook" },
  add: { ko: "시트를 추가하는 중", en: "Adding sheets" },
  load: { ko: "예시 방문을 채우는 중", en: "Filling in the sample visit" },
  compare: { ko: "명단을 견주는 중", en: "Comparing the roster" },
  import: { ko: "명단을 쓰는 중", en: "Writing the roster" },
  check: { ko: "점검하는 중", en: "Checking" },
  go: { ko: "셀로 가는 중", en: "Going to the cell" },
  remedy: { ko: "고치는 중", en: "Putting it right" },
  waive: { ko: "예외 승인을 적는 중", en: "Writing the waiver" },
  withdraw: { ko: "예외 승인을 거두는 중", en: "Withdrawing the waiver" },
  confirm: { ko: "확정 내용을 적는 중", en: "Writing down what is confirmed" },
  summary: { ko: "요약을 채우는 중", en: "Filling the summary" },
  settlement: { ko: "정산서를 채우는 중", en: "Filling the settlement" },
  propose: { ko: "제안을 적용하는 중", en: "Applying the proposal" },
  paper: { ko: "인쇄물을 만드는 중", en: "Making the paper" },
  undo: { ko: "되돌리는 중", en: "Undoing" },
} as const satisfies Record<string, Text>;

/** What the pane knows of the workbook, and everything a person can ask of it here. */
export interface VisitWork {
  readonly work: Work;
  /** null until the workbook has been looked over. */
  readonly overview: Overview | null;
  readonly checked: Checked | null;
  /** The workbook was changed after the check, and the list could not follow. */
  readonly isStale: boolean;
  /** What is shown came of itself, after an edit. */
  readonly isFollowing: boolean;
  readonly marks: Marks;
  readonly lookOver: () => void;
  readonly addSheets: (sheets?: readonly string[]) => Promise<boolean>;
  readonly loadSample: () => Promise<boolean>;
  /** null when it failed; the notice says why. */
  readonly compareRoster: (wish: Omit<RosterWish, "today">) => Promise<RosterComparison | null>;
  readonly importRoster: (wish: Omit<ImportWish, "today" | "language">) => Promise<boolean>;
  readonly check: () => void;
  readonly goTo: (address: CellAddress) => void;
  readonly applyRemedy: (found: FindingAt) => void;
  readonly waive: (found: FindingAt, wish: WaiverWish) => Promise<boolean>;
  readonly withdraw: (waiver: Waiver) => void;
  readonly today: () => Day;
  readonly confirm: () => void;
  readonly fillSummary: () => void;
  readonly fillSettlement: () => void;
  readonly applyProposal: (found: Parameters<Actions["applyProposal"]>[0]) => Promise<boolean>;
  readonly makePaper: (wish: Omit<PaperRequest, "today">) => void;
  readonly undo: () => void;
  /** Runs what changes the workbook, refreshes what is shown of it, then tells the outcome; false when it failed. */
  readonly change: (step: Text, deed: (report: Report) => Promise<Outcome>) => Promise<boolean>;
}

/** Joins the actions to what is shown: after each of them the pane knows the workbook anew. */
export function useVisitWork(actions: Actions, now: () => Now, language: Language, checksFirst: boolean): VisitWork {
  const work = useWork();
  const [overview, setOverview] = useState<Overview | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [isStale, setIsStale] = useState(false);
  const [isFollowing, setIsFollowing] = useState(false);
  const isWanted = useRef(true);
  const marks = useMarks(actions, checked);
  const isChecked = useRef(false);
  isChecked.current = checked !== null;
  const isBegun = useRef(false);
  isBegun.current = overview !== null && overview.present.length > 0;
  /** The workbook's own language for what is written into it; the pane's while it has none. */
  const written = overview?.language ?? language;

  async function lookOver(): Promise<Overview> {
    const seen = await actions.lookOver(now());
    setOverview(seen);
    return seen;
  }

  function show({ checked: found, overview: seen }: LiveChecked): void {
    setOverview(seen);
    setChecked(found);
    setIsStale(false);
  }

  const live = useLive(actions, now, {
    isChecked: () => isChecked.current,
    isBusy: work.isRunning,
    onChecked: (result) => {
      show(result);
      setIsFollowing(true);
    },
    onFailed: () => setIsStale(true),
    // The ribbon may have added the sheets; an answer that does not come leaves the pane as it is.
    onChange: () => {
      if (!work.isRunning() && !isBegun.current) lookOver().catch(() => undefined);
    },
  });

  /** A whole check; it tells the heading too: sheets may have come and gone since. */
  async function recheck(): Promise<void> {
    isWanted.current = true;
    const wholeCheck = (): Promise<LiveChecked | null> => actions.checkVisit(now(), () => isWanted.current);
    const result = await (live.current ? live.current.instead(wholeCheck) : wholeCheck());
    if (!result) return;
    show(result);
    setIsFollowing(false);
  }

  /** Runs what changes the workbook, refreshes what is shown of it, then tells the outcome. */
  async function change(step: Text, deed: (report: Report) => Promise<Outcome>, checksAfter = checked !== null): Promise<boolean> {
    const outcome = await work.run(step, async (report) => {
      const done = await deed(report);
      await (checksAfter ? recheck() : lookOver());
      return done;
    });
    if (outcome) work.tell({ kind: "done", outcome });
    return outcome !== null;
  }

  useEffect(() => {
    // Once, when the pane opens.
    void work
      .run(steps.look, async () => {
        const { present } = await lookOver();
        if (checksFirst && present.length > 0) await recheck();
        return actions.recallChange();
      })
      .then((outcome) => outcome && work.tell({ kind: "done", outcome }));
  }, []);

  useEffect(
    () =>
      actions.hearNews((news) => {
        work.tell(news);
        // Sheets may have come; an answer that does not come leaves the pane as it is.
        if (news.kind === "done") lookOver().catch(() => undefined);
      }),
    [actions, work.tell],
  );

  return {
    work,
    overview,
    checked,
    isStale,
    isFollowing,
    marks,
    lookOver: () => void work.run(steps.look, lookOver),
    addSheets: (sheets) => change(steps.add, (report) => actions.addSheets({ ...(sheets ? { sheets } : {}), language: written }, report)),
    loadSample: () => change(steps.load, async (report) => actions.loadVisit({ json: await actions.sampleVisit(), language: written }, report), true),
    compareRoster: (wish) => work.run(steps.compare, () => actions.compareRoster({ ...wish, today: now().today })),
    importRoster: (wish) => change(steps.import, (report) => actions.importRoster({ ...wish, today: now().today, language: written }, report)),
    check: () => void work.run(steps.check, recheck, () => (isWanted.current = false)),
    goTo: (address) => void work.run(steps.go, () => actions.goToCell(address)),
    applyRemedy: (found) => void change(steps.remedy, () => actions.applyRemedy(found)),
    waive: (found, wish) => change(steps.waive, () => actions.waiveFinding(found, { ...wish, today: now().today })),
    withdraw: (waiver) => void change(steps.withdraw, () => actions.withdrawWaiver(waiver, now())),
    today: () => now().today,
    confirm: () => void change(steps.confirm, (report) => actions.confirmVisit(now(), report)),
    fillSummary: () => void change(steps.summary, (report) => actions.fillSummary({ today: now().today, language: written }, report)),
    fillSettlement: () => void change(steps.settlement, (report) => actions.fillSettlement({ today: now().today, language: written }, report)),
    applyProposal: (found) => change(steps.propose, (report) => actions.applyProposal(found, report)),
    makePaper: (wish) => void change(steps.paper, (report) => actions.makePaper({ ...wish, today: now().today }, report)),
    change,
    undo: () => void change(steps.undo, () => actions.undoLast()),
  };
}
