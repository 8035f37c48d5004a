import { ActionButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { useState, type JSX } from "react";
import type { Text } from "../../language/text";
import type { SheetDefinition } from "../../schema/sheet";
import { drawings } from "../icons";
import { sheetsInOrder } from "../sheet-of-part";
import { useSpeech } from "../speech";

const words = {
  title: { ko: "시트", en: "Sheets" },
  add: { ko: "시트 {count}개 추가", en: "Add {count} sheets" },
  addOne: { ko: "시트 1개 추가", en: "Add 1 sheet" },
  complete: { ko: "시트 {count}개가 모두 있습니다.", en: "All {count} sheets are here." },
  pick: { ko: "추가할 시트를 고르세요.", en: "Choose the sheets to add." },
  all: { ko: "모두", en: "All" },
  none: { ko: "없음", en: "None" },
  present: { ko: "있음", en: "here" },
} as const satisfies Record<string, Text>;

const phaseWords: Readonly<Record<SheetDefinition["phase"], Text>> = {
  before: { ko: "방문 전", en: "Before the visit" },
  during: { ko: "방문 중", en: "During the visit" },
  after: { ko: "방문 뒤", en: "After the visit" },
  reference: { ko: "기준", en: "Reference" },
};
const phases = [...new Set(sheetsInOrder.map(({ phase }) => phase))].map((phase) => ({
  phase,
  sheets: sheetsInOrder.filter((sheet) => sheet.phase === phase),
}));

interface SheetChoiceProps {
  readonly present: readonly string[];
  readonly isBusy: boolean;
  readonly onAdd: (sheets: readonly string[]) => void;
}

/** The sheets in the order of the work: those that are there are marked, the others wait to be chosen. */
export function SheetChoice({ present, isBusy, onAdd }: SheetChoiceProps): JSX.Element {
  const { say } = useSpeech();
  // What was unticked is kept, not what was ticked: a sheet that is deleted later comes back ticked.
  const [unwanted, setUnwanted] = useState<ReadonlySet<string>>(new Set());
  const missing = sheetsInOrder.filter(({ name }) => !present.includes(name));
  const wanted = missing.filter(({ name }) => !unwanted.has(name)).map(({ name }) => name);

  function want(name: string, isWanted: boolean): void {
    const next = new Set(unwanted);
    if (isWanted) next.delete(name);
    else next.add(name);
    setUnwanted(next);
  }

  const list = phases.map(({ phase, sheets }) => (
    <fieldset key={phase} className="sheets">
      <legend>{say(phaseWords[phase])}</legend>
      {sheets.map((sheet) => (
        <SheetLine
          key={sheet.name}
          sheet={sheet}
          isPresent={!missing.includes(sheet)}
          isWanted={!unwanted.has(sheet.name)}
          onWant={(isWanted) => want(sheet.name, isWanted)}
        />
      ))}
    </fieldset>
  ));
  if (missing.length === 0) {
    // Nothing to choose: what there is folds away before what there is to do.
    return (
      <details className="block">
        <summary className="complete">{say(words.complete, { count: present.length })}</summary>
        {list}
      </details>
    );
  }
  return (
    <section className="block">
      <h2 className="unseen">{say(words.title)}</h2>
      <div className="toolbar">
        <PrimaryButton
          text={say(addWords(wanted.length), { count: wanted.length })}
          disabled={isBusy || wanted.length === 0}
          allowDisabledFocus
          onClick={() => onAdd(wanted)}
        />
        <ActionButton text={say(words.all)} onClick={() => setUnwanted(new Set())} />
        <ActionButton text={say(words.none)} onClick={() => setUnwanted(new Set(missing.map(({ name }) => name)))} />
      </div>
      {list}
    </section>
  );
}

function addWords(count: number): Text {
  if (count === 0) return words.pick;
  return count === 1 ? words.addOne : words.add;
}

interface SheetLineProps {
  readonly sheet: SheetDefinition;
  readonly isPresent: boolean;
  readonly isWanted: boolean;
  readonly onWant: (isWanted: boolean) => void;
}

function SheetLine({ sheet, isPresent, isWanted, onWant }: SheetLineProps): JSX.Element {
  const { say } = useSpeech();
  const hintId = `hint-${sheet.name}`;
  return (
    <div className="sheet-line">
      {isPresent ? (
        <p className="sheet-present">
          {drawings.tick}
          <span>{say(sheet.title)}</span>
          <span className="badge">{say(words.present)}</span>
        </p>
      ) : (
        <Checkbox label={say(sheet.title)} checked={isWanted} ariaDescribedBy={hintId} onChange={(_, isChecked) => onWant(isChecked === true)} />
      )}
      <p id={hintId} className="hint">{say(sheet.hint)}</p>
    </div>
  );
}
