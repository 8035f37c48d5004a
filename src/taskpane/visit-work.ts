import { useEffect, useRef, useState } from "react";
import type { Checked, FindingAt } from "../actions/check-visit";
import type { Overview } from "../actions/look-over";
import type { Outcome } from "../actions/outcome";
import type { Language } from "../language/language";
import type { Text } from "../language/text";
import type { CellAddress } from "../visit/visit-reading";
import type { Actions, Report } from "./actions";
import type { Now } from "../actions/now";
import { useWork, type Work } from "./work";

const steps = {
  look: { ko: "통합 문서를 살펴보는 중", en: "Looking over the workbook" },
  add: { ko: "시트를 추가하는 중", en: "Adding sheets" },
  load: { ko: "예시 방문을 채우는 중", en: "Filling in the sample visit" },
  check: { ko: "점검하는 중", en: "Checking" },
  go: { ko: "셀로 가는 중", en: "Going to the cell" },
  remedy: { ko: "고치는 중", en: "Putting it right" },
  summary: { ko: "요약을 채우는 중", en: "Filling the summary" },
  settlement: { ko: "정산서를 채우는 중", en: "Filling the settlement" },
  undo: { ko: "되돌리는 중", en: "Undoing" },
} as const satisfies Record<string, Text>;

/** What the pane knows of the workbook, and everything a person can ask of it here. */
export interface VisitWork {
  readonly work: Work;
  /** null until the workbook has been looked over. */
  readonly overview: Overview | null;
  readonly checked: Checked | null;
  readonly isStale: boolean;
  readonly lookOver: () => void;
  readonly addSheets: (sheets?: readonly string[]) => Promise<boolean>;
  readonly loadSample: () => Promise<boolean>;
  readonly check: () => void;
  readonly goTo: (address: CellAddress) => void;
  readonly applyRemedy: (found: FindingAt) => void;
  readonly fillSummary: () => void;
  readonly fillSettlement: () => void;
  readonly undo: () => void;
}

/** Joins the actions to what is shown: after each of them the pane knows the workbook anew. */
export function useVisitWork(actions: Actions, now: () => Now, language: Language, checksFirst: boolean): VisitWork {
  const work = useWork();
  const [overview, setOverview] = useState<Overview | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [isStale, setIsStale] = useState(false);
  const isBegun = useRef(false);
  isBegun.current = overview !== null && overview.present.length > 0;
  /** The workbook's own language for what is written into it; the pane's while it has none. */
  const written = overview?.language ?? language;

  async function lookOver(): Promise<Overview> {
    const seen = await actions.lookOver(now());
    setOverview(seen);
    return seen;
  }

  async function recheck(): Promise<void> {
    setChecked(await actions.checkVisit(now()));
    setIsStale(false);
  }

  /** A check tells the heading too: sheets may have come and gone since. */
  async function checkAll(): Promise<void> {
    await lookOver();
    await recheck();
  }

  /** Runs what changes the workbook, refreshes what is shown of it, then tells the outcome. */
  async function change(step: Text, deed: (report: Report) => Promise<Outcome>, isChecked = checked !== null): Promise<boolean> {
    const outcome = await work.run(step, async (report) => {
      const done = await deed(report);
      await lookOver();
      if (isChecked) await recheck();
      return done;
    });
    if (outcome) work.tell({ kind: "done", outcome });
    return outcome !== null;
  }

  useEffect(() => {
    // Once, when the pane opens.
    void work.run(steps.look, async () => {
      const { present } = await lookOver();
      if (checksFirst && present.length > 0) await recheck();
    });
  }, []);

  useEffect(() => {
    let isOver = false;
    let end: (() => Promise<void>) | null = null;
    const onChange = (): void => {
      // While our own work runs, the changes are ours, and what is shown is refreshed at its end.
      if (work.isRunning()) return;
      setIsStale(true);
      // The ribbon may have added the sheets; an answer that does not come leaves the pane as it is.
      if (!isBegun.current) lookOver().catch(() => undefined);
    };
    void actions.watchVisit(onChange).then(
      (ended) => {
        end = ended;
        if (isOver) void ended();
      },
      // Without events the pane still works: it only cannot say that a check has grown old.
      () => undefined,
    );
    return () => {
      isOver = true;
      void end?.();
    };
  }, [actions, work.isRunning]);

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
    lookOver: () => void work.run(steps.look, lookOver),
    addSheets: (sheets) => change(steps.add, (report) => actions.addSheets({ ...(sheets ? { sheets } : {}), language: written }, report)),
    loadSample: () => change(steps.load, async (report) => actions.loadVisit({ json: await actions.sampleVisit(), language: written }, report), true),
    check: () => void work.run(steps.check, checkAll),
    goTo: (address) => void work.run(steps.go, () => actions.goToCell(address)),
    applyRemedy: (found) => void change(steps.remedy, () => actions.applyRemedy(found)),
    fillSummary: () => void change(steps.summary, (report) => actions.fillSummary({ today: now().today, language: written }, report)),
    fillSettlement: () => void change(steps.settlement, (report) => actions.fillSettlement({ today: now().today, language: written }, report)),
    undo: () => void change(steps.undo, () => actions.undoLast()),
  };
}
