import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { useId, type JSX } from "react";
import type { Text } from "../../language/text";
import { visitorColumns } from "../../roster/columns/targets";
import type { Compared } from "../../roster/people/compare";
import { drawings } from "../icons";
import { useSpeech } from "../speech";
import { Choice } from "./Choice";
import { shownPerson, shownValue } from "../../roster/shown-value";

const words = {
  who: { ko: "{name}: 누구인가요?", en: "{name}: who is it?" },
  unsaid: { ko: "아직 모름 (쓰지 않음)", en: "Not known yet (not written)" },
  newOne: { ko: "새 사람", en: "Somebody new" },
  cells: { ko: "적을 내용 {count}칸", en: "What would be written: {count} cells" },
  change: { ko: "{column}: {before} → {after}", en: "{column}: {before} → {after}" },
  value: { ko: "{column}: {after}", en: "{column}: {after}" },
  row: { ko: "파일 {row}행", en: "row {row} of the file" },
} as const satisfies Record<string, Text>;

interface PersonLineProps {
  readonly person: Compared;
  readonly isChosen: boolean;
  /** What was said of an open person: "" not yet, "new", or a row of 방문자명단. */
  readonly decision: string;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onDecide: (decision: string) => void;
}

/** A person with what would be written, what is doubted, and the choice to leave them out. */
export function PersonLine({ person, isChosen, decision, onChoose, onDecide }: PersonLineProps): JSX.Element {
  const { language, say } = useSpeech();
  const id = useId();
  const { fate, guest, visitor, changes, doubts, candidates } = person;
  const { name, from } = shownPerson(person, language);
  const isAsked = fate === "open" || decision !== "";
  const nameOf = (column: string): string => say(visitorColumns[column]?.words ?? { ko: column, en: column });
  // Of somebody new the name says enough at first sight; what else is told stands in a list that folds.
  const details = (
    <ul id={id} className="hint changes">
      {changes.map(({ column, before, after }) => (
        <li key={column}>
          {say(visitor ? words.change : words.value, { column: nameOf(column), before: shownValue(column, before, language), after: shownValue(column, after, language) })}
        </li>
      ))}
    </ul>
  );
  return (
    <li className={doubts.length > 0 ? "roster-line is-doubtful" : "roster-line"}>
      {fate === "open" ? (
        <p className="roster-name">{name}</p>
      ) : (
        <Checkbox label={`${visitor ? `${String(visitor.cells["id"] ?? "")} ` : ""}${name}`} checked={isChosen} ariaDescribedBy={id} onChange={(_, isNow) => onChoose(isNow === true)} />
      )}
      <p className="hint">{[from, ...(guest ? [say(words.row, { row: guest.at + 1 })] : [])].filter((each) => each !== "").join(" · ")}</p>
      {doubts.map(({ column, message, values }, at) => (
        <p key={at} className="is-should doubt">
          {drawings.should}
          <span>{column === null ? say(message, values) : `${nameOf(column)}: ${say(message, values)}`}</span>
        </p>
      ))}
      {isAsked && (
        <Choice
          label={say(words.who, { name })}
          isLabelUnseen
          value={decision}
          options={[{ key: "", text: say(words.unsaid) }, { key: "new", text: say(words.newOne) }, ...candidates.map((each) => ({ key: String(each.row), text: [String(each.cells["id"] ?? ""), ...Object.values(shownPerson({ guest: null, visitor: each }, language))].filter((part) => part !== "").join(" ") }))]}
          onChoose={onDecide}
        />
      )}
      {fate === "new" || fate === "open" ? (
        <details>
          <summary className="hint complete">{say(words.cells, { count: changes.length })}</summary>
          {details}
        </details>
      ) : (
        details
      )}
    </li>
  );
}
