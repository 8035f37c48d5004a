import { useState, type JSX } from "react";
import type { Proposed } from "../../actions/propose";
import type { Text } from "../../language/text";
import type { Fate, ProposedLine } from "../../planning/proposal";
import { Preview } from "../parts/Preview";
import { SeverityMark } from "../parts/SeverityMark";
import { useSpeech } from "../speech";

type Found = Extract<Proposed, { proposal: unknown }>;

const words = {
  title: { ko: "{title} 제안", en: "Proposal: {title}" },
  apply: { ko: "{count}줄 적용", en: "Apply ({count})" },
  asItIs: { ko: "지금 그대로가 제안과 같습니다. 바꿀 것이 없습니다.", en: "What stands is the proposal: nothing to change." },
  goes: { ko: "적용하면 점검 결과 {count}건이 풀립니다.", en: "Findings that would be put right: {count}." },
  come: { ko: "적용하면 새로 생기는 점검 결과 {count}건", en: "Findings that would be new: {count}" },
  close: { ko: "닫기", en: "Close" },
  same: { ko: "그대로 두는 {count}줄도 보기", en: "Show the {count} lines that stay" },
} as const satisfies Record<string, Text>;

const fates: Readonly<Record<Fate, Text>> = {
  new: { ko: "새로", en: "New" },
  changed: { ko: "바꿈", en: "Change" },
  emptied: { ko: "비움", en: "Empty" },
  same: { ko: "그대로", en: "Same" },
  fixed: { ko: "고정", en: "Fixed" },
};

/** From so many on the findings are folded, for the lines come after them. */
const many = 4;

interface ProposalViewProps {
  readonly proposed: Proposed;
  readonly title: string;
  readonly onApply: (found: Found) => void;
  readonly onLeave: () => void;
}

/** A proposal before anything is written: each line with its reason, and the rules' word on the whole. */
export function ProposalView({ proposed, title, onApply, onLeave }: ProposalViewProps): JSX.Element {
  const { say, sentence } = useSpeech();
  const [showsAll, setShowsAll] = useState(false);
  if ("trouble" in proposed) {
    return (
      <Preview title={say(words.title, { title })} verb={say(words.close)} onGo={onLeave} onCancel={onLeave}>
        <p>{say(proposed.trouble.words, proposed.trouble.values)}</p>
      </Preview>
    );
  }
  const { proposal, come, goes } = proposed;
  const stays = ({ fate }: ProposedLine): boolean => fate === "same" || fate === "fixed";
  const moving = proposal.lines.filter((line) => !stays(line));
  const staying = proposal.lines.length - moving.length;
  return (
    <Preview title={say(words.title, { title })} verb={moving.length === 0 ? say(words.close) : say(words.apply, { count: moving.length })} onGo={moving.length === 0 ? onLeave : () => onApply(proposed)} onCancel={onLeave}>
      {moving.length === 0 && <p>{say(words.asItIs)}</p>}
      {goes > 0 && <p>{say(words.goes, { count: goes })}</p>}
      {come.length > 0 && (
        <details className="proposal-come" open={come.length < many}>
          <summary>{say(words.come, { count: come.length })}</summary>
          <ul>
            {come.map((finding, index) => (
              <li key={index}><SeverityMark severity={finding.severity} /> {sentence(finding.message, finding.values)}</li>
            ))}
          </ul>
        </details>
      )}
      {proposal.notes.map((note, index) => (
        <p key={index} className="hint">{say(note.words, note.values)}</p>
      ))}
      <ul className="proposal-lines">
        {(showsAll ? proposal.lines : moving).map((line, index) => (
          <li key={index}>
            <span className="badge">{say(fates[line.fate])}</span> <span>{say(line.what.words, line.what.values)}</span>
            <span className="hint">{say(line.reason.words, line.reason.values)}</span>
          </li>
        ))}
      </ul>
      {staying > 0 && (
        <label className="plan-check">
          <input type="checkbox" checked={showsAll} onChange={(event) => setShowsAll(event.currentTarget.checked)} />
          <span>{say(words.same, { count: staying })}</span>
        </label>
      )}
    </Preview>
  );
}
