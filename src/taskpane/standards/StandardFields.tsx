import type { JSX } from "react";
import type { StandardCell } from "../../actions/show-standards";
import type { Text } from "../../language/text";
import { unitWords } from "../../policy/limit-units";
import { useSpeech } from "../speech";
import { cellKey, isUnreadable, type Typed } from "./typed-standards";

const words = {
  title: { ko: "{group} {count}개", en: "{group} ({count})" },
  law: { ko: "법정 {base}", en: "law: {base}" },
  base: { ko: "기본 {base}", en: "by default {base}" },
  wrong: { ko: "숫자만 적으세요", en: "Write a number" },
} as const satisfies Record<string, Text>;

interface StandardFieldsProps {
  readonly title: Text;
  readonly cells: readonly StandardCell[];
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
}

/** A group of standards, folded: each with a field for another value. */
export function StandardFields({ title, cells, typed, onType }: StandardFieldsProps): JSX.Element {
  const { say } = useSpeech();
  return (
    <details className="standard-group">
      <summary>{say(words.title, { group: title, count: cells.length })}</summary>
      {cells.map((cell) => (
        <StandardField key={cellKey(cell)} cell={cell} text={typed.get(cellKey(cell))} onType={(text) => onType(new Map(typed).set(cellKey(cell), text))} />
      ))}
    </details>
  );
}

interface StandardFieldProps {
  readonly cell: StandardCell;
  /** What was typed; undefined: nothing yet. */
  readonly text: string | undefined;
  readonly onType: (text: string) => void;
}

function StandardField({ cell, text, onType }: StandardFieldProps): JSX.Element {
  const { say } = useSpeech();
  const { label, unit, value, base, isLaw } = cell;
  const isOwn = base !== null && value !== base;
  const isWrong = isUnreadable(cell, text);
  const id = `standard-${cellKey(cell).replaceAll(" ", "-")}`;
  return (
    <div className="standard">
      <label htmlFor={id}>{say(label)}</label>
      <input
        id={id}
        inputMode={typeof value === "number" ? "decimal" : "text"}
        value={text ?? written(value)}
        aria-invalid={isWrong}
        aria-describedby={isWrong || isOwn ? `${id}-hint` : undefined}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <span className="unit">{unit === null ? "" : say(unitWords.words[unit])}</span>
      {(isWrong || isOwn) && <p id={`${id}-hint`} className={isWrong ? "hint is-must" : "hint"}>{isWrong ? say(words.wrong) : say(isLaw ? words.law : words.base, { base: base ?? "" })}</p>}
    </div>
  );
}

/** Thousands marked, as the sheet shows them. */
function written(value: number | string | null): string {
  if (value === null) return "";
  return typeof value === "number" ? value.toLocaleString("en-US") : value;
}
