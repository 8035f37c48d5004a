import { PrimaryButton } from "@fluentui/react/lib/Button";
import { useEffect, useMemo, useState, type JSX } from "react";
import type { Checked, FindingAt } from "../../actions/check-visit";
import type { Text } from "../../language/text";
import type { Severity } from "../../visit/finding";
import type { Waiver } from "../../visit/waiver";
import { useCurrentFinding } from "../current-finding";
import { findingsBySheet, severities, type FindingLine } from "../findings-by-sheet";
import { drawings } from "../icons";
import { Counts } from "../parts/Counts";
import { FindingList } from "../parts/FindingList";
import type { RowDeeds } from "../parts/FindingRow";
import { MarkSwitch } from "../parts/MarkSwitch";
import { Steps } from "../parts/Steps";
import { Waived } from "../parts/Waived";
import { useSpeech } from "../speech";
import type { Marks } from "../use-marks";

const words = {
  check: { ko: "접대 점검", en: "Check the visit" },
  again: { ko: "다시 점검", en: "Check again" },
  lastChecked: { ko: "{at} 점검", en: "Checked at {at}" },
  changed: { ko: "{at} 점검 뒤 내용이 바뀌었습니다", en: "Changed since the check at {at}" },
  notYet: { ko: "시트를 규칙과 견주어, 고칠 칸과 고칠 방법을 여기에 보여 드립니다.", en: "Holds the sheets against the rules and shows here which cells to put right, and how." },
  clear: { ko: "규칙 {rules}개, 시트 {sheets}개 – 문제 없음", en: "{rules} rules, {sheets} sheets: nothing to put right" },
  clearButWaived: { ko: "규칙 {rules}개, 시트 {sheets}개 – 예외 승인 {waived}건 말고는 문제 없음", en: "{rules} rules, {sheets} sheets: nothing to put right but what is let stand ({waived})" },
  hidden: { ko: "지금 고른 것에는 없습니다. 위에서 다른 것도 켜 보세요.", en: "Nothing of this kind. Turn on the other counts above." },
  more: { ko: "{count}건이 더 있습니다. 위의 것부터 고친 뒤 다시 점검하세요.", en: "{count} more. Put these right first, then check again." },
} as const satisfies Record<string, Text>;

interface CheckProps extends Omit<RowDeeds, "onChoose" | "onGo"> {
  readonly checked: Checked | null;
  /** The workbook was changed after the check. */
  readonly isStale: boolean;
  /** The list came of itself, after an edit: its time is then not read out, only counts that changed. */
  readonly isFollowing?: boolean;
  /** The switch for marks in the sheets. */
  readonly marks?: Marks;
  /** Our sheets that are in the workbook. */
  readonly present: readonly string[];
  readonly isBusy: boolean;
  readonly onCheck: () => void;
  readonly onGo: (found: FindingAt) => void;
  readonly onWithdraw: (waiver: Waiver) => void;
}

/** What does not hold, cell by cell. F8 and Shift+F8 go to the next and the one before. */
export function Check({ checked, isStale, isFollowing = false, marks, present, isBusy, onCheck, onGo, onWithdraw, ...deeds }: CheckProps): JSX.Element {
  const { language, say } = useSpeech();
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set(severities));
  const groups = useMemo(() => findingsBySheet(checked?.findings ?? [], shown, language), [checked, shown, language]);
  const lines = useMemo(() => groups.flatMap((group) => group.lines), [groups]);
  const current = useCurrentFinding(lines);
  const rest = (checked?.findings ?? []).filter(({ finding }) => shown.has(finding.severity)).length - lines.length;
  const isPresent = useMemo(() => new Set(present), [present]);

  function go(line: FindingLine | undefined): void {
    if (!line) return;
    current.choose(line.index);
    onGo(line.found);
  }

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== "F8" || event.isComposing) return;
      event.preventDefault();
      go(current.neighbour(event.shiftKey ? -1 : 1));
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  });

  return (
    <>
      <div className="toolbar is-check">
        <PrimaryButton text={say(checked ? words.again : words.check)} disabled={isBusy} allowDisabledFocus onClick={onCheck} />
        {checked && <Steps isEmpty={lines.length === 0} onStep={(step) => go(current.neighbour(step))} />}
      </div>
      <p className={isStale ? "checked-at is-stale" : "checked-at"} role="status" aria-live={isFollowing && !isStale ? "off" : "polite"}>
        {checked && isStale && drawings.should}
        {checked && say(isStale ? words.changed : words.lastChecked, { at: checked.at })}
      </p>
      {!checked && <p className="hint">{say(words.notYet)}</p>}
      {checked && <Counts counts={checked.counts} shown={shown} onShow={setShown} />}
      {checked && marks && <MarkSwitch marks={marks} />}
      {checked?.findings.length === 0 && (
        <p className="all-clear">
          {drawings.tick}
          <span>{say(checked.waived.length > 0 ? words.clearButWaived : words.clear, { rules: checked.rules, sheets: checked.sheets, waived: checked.waived.length })}</span>
        </p>
      )}
      {checked && checked.findings.length > 0 && lines.length === 0 && <p className="hint">{say(words.hidden)}</p>}
      <FindingList groups={groups} current={current.index} choices={current.choices} present={isPresent} onChoose={current.choose} onGo={go} {...deeds} />
      {rest > 0 && <p className="hint">{say(words.more, { count: rest })}</p>}
      <Waived waived={checked?.waived ?? []} isBusy={isBusy} onGo={onGo} onWithdraw={onWithdraw} />
    </>
  );
}
