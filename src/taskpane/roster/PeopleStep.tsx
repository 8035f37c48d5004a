import { PrimaryButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { RosterComparison } from "../../actions/compare-roster";
import type { Text } from "../../language/text";
import type { Compared } from "../../roster/people/compare";
import { useSpeech } from "../speech";
import { Choice } from "./Choice";
import { PeopleGroup } from "./PeopleGroup";
import { StepHead } from "./StepHead";

const words = {
  title: { ko: "사람 확인하기", en: "People" },
  back: { ko: "열 다시 맞추기", en: "Back to the columns" },
  delegation: { ko: "이 명단의 방문단", en: "The delegation of this roster" },
  write: { ko: "명단 쓰기: 새 {added} · 바뀜 {changed} · 취소 {gone}", en: "Write: {added} new · {changed} changed · {gone} gone" },
  nothing: { ko: "쓸 것이 없습니다", en: "Nothing to write" },
  undo: { ko: "쓴 뒤에 '되돌리기'로 되돌릴 수 있습니다. 명단의 빈칸은 시트의 값을 지우지 않습니다.", en: "It can be undone afterwards. Blanks of the roster erase nothing on the sheet." },
  same: { ko: "그대로인 사람 {count}명", en: "{count} people stay as they are" },
} as const satisfies Record<string, Text>;

/** The groups in the order in which a person has to look at them. */
const groups: readonly { readonly title: Text; readonly hint?: Text; readonly holds: (person: Compared) => boolean }[] = [
  { title: { ko: "누구인지 정할 사람 {count}명", en: "Who is it? {count}" }, hint: { ko: "정하지 않으면 쓰지 않습니다.", en: "Not written until you say." }, holds: ({ fate }) => fate === "open" },
  { title: { ko: "확인할 사람 {count}명", en: "Doubtful: {count}" }, hint: { ko: "읽지 못한 값은 적힌 글 그대로 씁니다.", en: "What cannot be read is written as it stands." }, holds: ({ fate, doubts }) => doubts.length > 0 && (fate === "new" || fate === "changed") },
  { title: { ko: "바뀐 사람 {count}명", en: "Changed: {count}" }, holds: ({ fate, doubts }) => fate === "changed" && doubts.length === 0 },
  { title: { ko: "명단에서 빠진 사람 {count}명", en: "No longer on the list: {count}" }, hint: { ko: "지우지 않고 상태를 '취소'로 바꿉니다.", en: "Never deleted: their status becomes Cancelled." }, holds: ({ fate }) => fate === "gone" },
  { title: { ko: "새 사람 {count}명", en: "New: {count}" }, holds: ({ fate, doubts }) => fate === "new" && doubts.length === 0 },
];

interface PeopleStepProps {
  readonly comparison: RosterComparison;
  /** Whether a column of the file says the delegation. */
  readonly tellsDelegation: boolean;
  readonly leftOut: ReadonlySet<string>;
  readonly decisionOf: (person: Compared) => string;
  readonly isBusy: boolean;
  readonly onDelegation: (delegation: string) => void;
  readonly onLeaveOut: (person: Compared, isLeftOut: boolean) => void;
  readonly onDecide: (person: Compared, decision: string) => void;
  readonly onWrite: (chosen: readonly Compared[]) => void;
  readonly onBack: () => void;
}

/** What would become of everybody; one button writes it. */
export function PeopleStep({ comparison, tellsDelegation, leftOut, decisionOf, isBusy, onDelegation, onLeaveOut, onDecide, onWrite, onBack }: PeopleStepProps): JSX.Element {
  const { say } = useSpeech();
  const { people, delegation, delegations } = comparison;
  const chosen = people.filter(({ key, fate }) => fate !== "same" && fate !== "open" && !leftOut.has(key));
  const count = (fate: Compared["fate"]): number => chosen.filter((person) => person.fate === fate).length;
  const same = people.filter(({ fate }) => fate === "same").length;
  return (
    <>
      <StepHead step={3} title={words.title} back={words.back} onBack={onBack} />
      {!tellsDelegation && <Choice label={say(words.delegation)} value={delegation} options={delegations.map((key) => ({ key, text: key }))} onChoose={onDelegation} />}
      <PrimaryButton
        text={say(chosen.length > 0 ? words.write : words.nothing, { added: count("new"), changed: count("changed"), gone: count("gone") })}
        disabled={isBusy || chosen.length === 0}
        allowDisabledFocus
        onClick={() => chosen.length > 0 && onWrite(chosen)}
      />
      <p className="hint">{say(words.undo)}</p>
      {groups.map(({ holds, ...group }) => (
        <PeopleGroup key={group.title.en} {...group} people={people.filter(holds)} leftOut={leftOut} decisionOf={decisionOf} onLeaveOut={onLeaveOut} onDecide={onDecide} />
      ))}
      {same > 0 && <p className="hint">{say(words.same, { count: same })}</p>}
    </>
  );
}
