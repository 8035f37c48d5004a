import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { useEffect, useRef, type JSX } from "react";
import type { FindingAt } from "../../actions/check-visit";
import type { Tried } from "../../actions/try-standards";
import type { Text } from "../../language/text";
import type { CellAddress } from "../../visit/visit-reading";
import { addressText } from "../findings-by-sheet";
import { SeverityMark } from "../parts/SeverityMark";
import { useSpeech } from "../speech";

const words = {
  title: { ko: "미리 보기", en: "What would change" },
  counts: { ko: "바뀌는 칸 {cells} · 생기는 지적 {come} · 없어지는 지적 {go} · 달라지는 지적 {changed}", en: "Cells {cells} · findings that come {come}, go {go}, differ {changed}" },
  cells: { ko: "바뀌는 칸 {count}", en: "Cells that change ({count})" },
  come: { ko: "생기는 지적 {count}", en: "Findings that come ({count})" },
  go: { ko: "없어지는 지적 {count}", en: "Findings that go ({count})" },
  changed: { ko: "달라지는 지적 {count}", en: "Findings that differ ({count})" },
  amounts: { ko: "달라지는 한도 금액 {count}", en: "Amounts allowed ({count})" },
  unknown: { ko: "기준표에 자리가 없어 쓰지 않는 항목: {names}", en: "Not used, for the standards have no place for it: {names}" },
  step: { ko: "{label}: {old} → {value}", en: "{label}: {old} → {value}" },
  line: { ko: "{name} {line}", en: "{name}, {line}" },
  nothing: { ko: "비어 있음", en: "blank" },
  more: { ko: "외 {count}", en: "and {count} more" },
  same: { ko: "기준표와 다른 값이 없습니다.", en: "Nothing differs from the standards here." },
  apply: { ko: "기준표에 적용", en: "Apply to the standards" },
  discard: { ko: "버리기", en: "Discard" },
} as const satisfies Record<string, Text>;

/** Lines beyond this are counted, not shown. */
const mostLines = 30;

interface TrialResultProps {
  readonly tried: Tried;
  readonly isBusy: boolean;
  readonly onGo: (address: CellAddress) => void;
  readonly onApply: () => void;
  readonly onDiscard: () => void;
}

/** What would be otherwise if other standards held; nothing has been written yet. */
export function TrialResult({ tried, isBusy, onGo, onApply, onDiscard }: TrialResultProps): JSX.Element {
  const { say, sentence } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [tried]);
  const { changes, come, go, changed, allowances, unknown, unreadable } = tried;
  const shown = (value: number | string | null): number | string | Text => value ?? words.nothing;
  const counts = { cells: changes.length, come: come.length, go: go.length, changed: changed.length };

  const findingLine = (found: FindingAt): JSX.Element => (
    <>
      <SeverityMark severity={found.finding.severity} />
      <span>{sentence(found.finding.message, found.finding.values)}</span>
      {found.address && <CellButton address={found.address} onGo={onGo} />}
    </>
  );
  return (
    <div ref={box} className="preview trial" role="group" aria-label={say(words.title)} tabIndex={-1}>
      <h3>{say(words.title)}</h3>
      <p>{say(changes.length === 0 ? words.same : words.counts, counts)}</p>
      <Lines title={words.cells} lines={changes.map(({ label, old, value }) => say(words.step, { label, old: shown(old), value: shown(value) }))} />
      <Lines title={words.come} lines={come.map(findingLine)} isOpen />
      <Lines title={words.go} lines={go.map(findingLine)} isOpen />
      <Lines title={words.changed} lines={changed.map(({ after }) => findingLine(after))} isOpen />
      <Lines title={words.amounts} lines={allowances.map(({ before, after }) => say(words.step, { label: after.line === null ? after.name : say(words.line, { name: after.name, line: after.line }), old: shown(before), value: after.amount }))} />
      {unknown.length > 0 && <p className="hint">{say(words.unknown, { names: unknown })}</p>}
      {unreadable.map(({ message, values }, index) => <p key={index} className="hint is-must">{sentence(message, values)}</p>)}
      <div className="buttons">
        <PrimaryButton text={say(words.apply)} disabled={isBusy || changes.length === 0} allowDisabledFocus onClick={onApply} />
        <DefaultButton text={say(words.discard)} onClick={onDiscard} />
      </div>
    </div>
  );
}

function CellButton({ address, onGo }: { readonly address: CellAddress; readonly onGo: (address: CellAddress) => void }): JSX.Element {
  return <button type="button" className="remedy" onClick={() => onGo(address)}>{addressText(address)}</button>;
}

interface LinesProps {
  readonly title: Text;
  readonly lines: readonly (JSX.Element | string)[];
  readonly isOpen?: boolean;
}

/** A list that folds; nothing when it is empty. */
function Lines({ title, lines, isOpen = false }: LinesProps): JSX.Element | null {
  const { say } = useSpeech();
  if (lines.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{say(title, { count: lines.length })}</summary>
      <ul>
        {lines.slice(0, mostLines).map((line, index) => <li key={index}>{line}</li>)}
        {lines.length > mostLines && <li className="hint">{say(words.more, { count: lines.length - mostLines })}</li>}
      </ul>
    </details>
  );
}
