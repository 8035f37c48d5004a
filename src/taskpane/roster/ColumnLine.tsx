import { useId, type JSX } from "react";
import type { Text } from "../../language/text";
import { targetOf, targets } from "../../roster/columns/targets";
import type { SourceColumn } from "../../roster/mapping";
import { drawings } from "../icons";
import { useSpeech } from "../speech";
import { Choice } from "./Choice";

const words = {
  as: { ko: "'{header}' 열을 무엇으로 가져올까요?", en: "What is the column “{header}”?" },
  nothing: { ko: "가져오지 않음", en: "Not imported" },
  doubtful: { ko: "확인하세요", en: "Please check" },
  like: { ko: "예: {examples}", en: "e.g. {examples}" },
  empty: { ko: "빈 열", en: "Blank" },
} as const satisfies Record<string, Text>;

interface ColumnLineProps {
  readonly column: SourceColumn;
  readonly onChoose: (target: string | null) => void;
}

/** A column of the file with what stands in it, and what it is taken for. */
export function ColumnLine({ column: { header, examples, target, trust }, onChoose }: ColumnLineProps): JSX.Element {
  const { say } = useSpeech();
  const noteId = useId();
  const isWithheld = target === "withheld";
  const isDoubtful = trust === "likely" || trust === "guess";
  const note = targetOf(target)?.note;
  return (
    <li className={isDoubtful ? "roster-line is-doubtful" : "roster-line"}>
      <p className="roster-name">
        {header}
        {isDoubtful && (
          <span className="is-should doubt">
            {drawings.should}
            {say(words.doubtful)}
          </span>
        )}
      </p>
      {/* Examples of what is withheld would put the numbers on the screen. */}
      {!isWithheld && <p className="hint">{examples.length > 0 ? say(words.like, { examples }) : say(words.empty)}</p>}
      {!isWithheld && (
        <Choice
          label={say(words.as, { header })}
          isLabelUnseen
          value={target ?? ""}
          options={[{ key: "", text: say(words.nothing) }, ...targets.map(({ key, words: name }) => ({ key, text: say(name) }))]}
          {...(note ? { describedBy: noteId } : {})}
          onChoose={(key) => onChoose(key === "" ? null : key)}
        />
      )}
      {note && <p id={noteId} className="hint">{say(note)}</p>}
    </li>
  );
}
