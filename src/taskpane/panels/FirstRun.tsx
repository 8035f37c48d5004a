import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { Text } from "../../language/text";
import { sheetsInOrder } from "../sheet-of-part";
import { useSpeech } from "../speech";

const words = {
  title: { ko: "한 통합 문서에 한 번의 접대", en: "One workbook, one visit" },
  what: {
    ko: "이 통합 문서에 시트 {count}개를 추가합니다. 지금 있는 시트는 그대로 둡니다.",
    en: "Adds {count} sheets to this workbook. Sheets that are here now stay as they are.",
  },
  start: { ko: "새 접대 시작", en: "Start a new visit" },
  sample: { ko: "예시로 둘러보기", en: "Look around with a sample" },
} as const satisfies Record<string, Text>;

interface FirstRunProps {
  readonly isBusy: boolean;
  readonly onStart: () => void;
  readonly onSample: () => void;
}

/** A workbook without sheets of ours: two ways to begin, and what either will do. */
export function FirstRun({ isBusy, onStart, onSample }: FirstRunProps): JSX.Element {
  const { say } = useSpeech();
  return (
    <section className="first-run">
      <h2>{say(words.title)}</h2>
      <p>{say(words.what, { count: sheetsInOrder.length })}</p>
      <div className="buttons is-stacked">
        <PrimaryButton text={say(words.start)} disabled={isBusy} allowDisabledFocus onClick={onStart} />
        <DefaultButton text={say(words.sample)} disabled={isBusy} allowDisabledFocus onClick={onSample} />
      </div>
    </section>
  );
}
