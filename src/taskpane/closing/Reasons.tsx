import { useId, type JSX } from "react";
import type { UnreasonedVariance } from "../../actions/show-close-out";
import type { Text } from "../../language/text";
import { wordOf } from "../../policy/list";
import { budgetCategory } from "../../policy/lists/money";
import type { Variance } from "../../visit/settled";
import { useSpeech } from "../speech";

const words = {
  title: { ko: "차이 사유", en: "Reasons for differences" },
  hint: { ko: "적은 사유는 정산서의 사유 칸에 들어갑니다.", en: "What you type goes into the settlement's reasons." },
} as const satisfies Record<string, Text>;

const whys: Readonly<Record<Variance, Text>> = {
  over: { ko: "{actual}원, 예산 {budget}원 초과", en: "KRW {actual}, over {budget}" },
  differs: { ko: "{actual}원, 예산 {budget}원과 {percent}% 차이", en: "KRW {actual}, {percent} % off {budget}" },
  unplanned: { ko: "예산 없이 {actual}원", en: "KRW {actual} without a budget" },
};

interface ReasonsProps {
  readonly unreasoned: readonly UnreasonedVariance[];
  /** What was typed, by category. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly onReason: (reasons: Readonly<Record<string, string>>) => void;
}

/** A field for each difference that nobody has given a reason for. */
export function Reasons({ unreasoned, reasons, onReason }: ReasonsProps): JSX.Element | null {
  const { say } = useSpeech();
  const id = useId();
  if (unreasoned.length === 0) return null;
  return (
    <fieldset className="closing-reasons">
      <legend>{say(words.title)} {unreasoned.length}</legend>
      <p className="hint">{say(words.hint)}</p>
      {unreasoned.map(({ category, why, actual, budget, percent }) => (
        <div key={category} className="field">
          <label htmlFor={`${id}-${category}`}>{say(wordOf(budgetCategory, category))}</label>
          <span id={`${id}-${category}-why`}>{say(whys[why], { actual, budget, percent: Math.round(percent) })}</span>
          <input id={`${id}-${category}`} name={category} type="text" autoComplete="off" aria-describedby={`${id}-${category}-why`} value={reasons[category] ?? ""} onChange={(event) => onReason({ ...reasons, [category]: event.currentTarget.value })} />
        </div>
      ))}
    </fieldset>
  );
}
