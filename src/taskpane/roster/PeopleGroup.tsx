import { ActionButton } from "@fluentui/react/lib/Button";
import { useState, type JSX } from "react";
import type { Text } from "../../language/text";
import type { Compared } from "../../roster/people/compare";
import { useSpeech } from "../speech";
import { PersonLine } from "./PersonLine";

const words = {
  more: { ko: "{count}명 더 보기", en: "Show {count} more" },
} as const satisfies Record<string, Text>;

/** So many lines are shown at once; a person asks for the next. */
const shownAtOnce = 100;

interface PeopleGroupProps {
  readonly title: Text;
  readonly hint?: Text;
  readonly people: readonly Compared[];
  readonly leftOut: ReadonlySet<string>;
  readonly decisionOf: (person: Compared) => string;
  readonly onLeaveOut: (person: Compared, isLeftOut: boolean) => void;
  readonly onDecide: (person: Compared, decision: string) => void;
}

/** People with whom the same would be done; nothing when there are none. */
export function PeopleGroup({ title, hint, people, leftOut, decisionOf, onLeaveOut, onDecide }: PeopleGroupProps): JSX.Element | null {
  const { say } = useSpeech();
  const [shown, setShown] = useState(shownAtOnce);
  if (people.length === 0) return null;
  return (
    <section className="sheet-findings">
      <h3>{say(title, { count: people.length })}</h3>
      {hint && <p className="hint">{say(hint)}</p>}
      <ul className="roster-lines">
        {people.slice(0, shown).map((person) => (
          <PersonLine key={person.key} person={person} isChosen={!leftOut.has(person.key)} decision={decisionOf(person)} onChoose={(isChosen) => onLeaveOut(person, !isChosen)} onDecide={(decision) => onDecide(person, decision)} />
        ))}
      </ul>
      {people.length > shown && <ActionButton text={say(words.more, { count: Math.min(shownAtOnce, people.length - shown) })} onClick={() => setShown(shown + shownAtOnce)} />}
    </section>
  );
}
