import { DefaultButton, type IButton } from "@fluentui/react/lib/Button";
import { useRef, useState, type JSX } from "react";
import type { Overview } from "../../actions/look-over";
import type { Text } from "../../language/text";
import { closeTo } from "../close-to";
import { Preview } from "../parts/Preview";
import { SheetChoice } from "../parts/SheetChoice";
import { sheetsInOrder } from "../sheet-of-part";
import { useSpeech } from "../speech";

const words = {
  sample: { ko: "예시 방문", en: "Sample visit" },
  sampleHint: { ko: "열두 분의 사흘 방문을 시트에 채워 봅니다.", en: "Fills the sheets with twelve guests on a three-day visit." },
  fill: { ko: "예시 방문 채우기", en: "Fill in the sample visit" },
  fillTitle: { ko: "예시 방문으로 바꿀까요?", en: "Replace with the sample visit?" },
  emptied: {
    ko: "시트 {count}개의 입력 내용이 예시로 바뀝니다: {sheets}. 바꾼 뒤에 '되돌리기'로 지금 내용을 되찾을 수 있습니다.",
    en: "What is typed in {count} sheets is replaced: {sheets}. Undo brings back what is there now.",
  },
  others: { ko: "다른 시트는 그대로 둡니다.", en: "Other sheets stay as they are." },
} as const satisfies Record<string, Text>;

interface SetUpProps {
  readonly overview: Overview;
  readonly isBusy: boolean;
  /** The door to the import of a roster. */
  readonly roster: JSX.Element;
  readonly onAddSheets: (sheets: readonly string[]) => void;
  readonly onLoadSample: () => void;
}

/** The sheets of the workbook: which are there, which to add, and a sample to try them with. */
export function SetUp({ overview, isBusy, roster, onAddSheets, onLoadSample }: SetUpProps): JSX.Element {
  const { say } = useSpeech();
  const opener = useRef<IButton>(null);
  const [isAsking, setIsAsking] = useState(false);
  const filled = sheetsInOrder.filter(({ name }) => overview.filled.includes(name)).map(({ title }) => title);

  function loadSample(): void {
    setIsAsking(false);
    onLoadSample();
  }

  return (
    <>
      <SheetChoice present={overview.present} isBusy={isBusy} onAdd={onAddSheets} />
      {roster}
      <section className="block">
        <h2>{say(words.sample)}</h2>
        <p className="hint">{say(words.sampleHint)}</p>
        {isAsking ? (
          <Preview title={say(words.fillTitle)} verb={say(words.fill)} onGo={loadSample} onCancel={() => closeTo(opener, () => setIsAsking(false))}>
            <p>{say(words.emptied, { count: filled.length, sheets: filled })}</p>
            <p>{say(words.others)}</p>
          </Preview>
        ) : (
          <DefaultButton
            componentRef={opener}
            text={say(words.fill)}
            disabled={isBusy}
            allowDisabledFocus
            onClick={() => (filled.length > 0 ? setIsAsking(true) : loadSample())}
          />
        )}
      </section>
    </>
  );
}
