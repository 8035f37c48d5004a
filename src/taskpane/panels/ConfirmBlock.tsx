import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { VisitHeading } from "../../actions/visit-heading";
import type { Text } from "../../language/text";
import { useSpeech } from "../speech";

const words = {
  title: { ko: "확정 기록", en: "As confirmed" },
  never: { ko: "확정한 날짜·인원·시각·객실을 적어 두면, 나중에 바뀐 것을 점검이 찾아 줍니다.", en: "Once days, headcounts, times and rooms are written down as confirmed, a check finds what changed later." },
  since: { ko: "{on}에 적어 둔 것과 견주어 점검합니다. 바뀐 계획이 다시 확정되면 새로 적으세요.", en: "Checked against what was written down on {on}. When a changed plan is confirmed, write it down anew." },
  write: { ko: "확정 내용 적기", en: "Write down what is confirmed" },
  again: { ko: "지금 것으로 다시 적기", en: "Write down what holds now" },
} as const satisfies Record<string, Text>;

interface ConfirmBlockProps {
  readonly heading: VisitHeading;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
}

/** Keeps what was confirmed, so that later changes are found. Nothing is shown of a visit that is not confirmed, or over. */
export function ConfirmBlock({ heading: { status, confirmedOn }, isBusy, onConfirm }: ConfirmBlockProps): JSX.Element | null {
  const { say } = useSpeech();
  if (status !== "confirmed" && status !== "running") return null;
  return (
    <section className="block">
      <h2>{say(words.title)}</h2>
      <p className="hint">{confirmedOn === null ? say(words.never) : say(words.since, { on: confirmedOn })}</p>
      <DefaultButton text={say(confirmedOn === null ? words.write : words.again)} disabled={isBusy} allowDisabledFocus onClick={onConfirm} />
    </section>
  );
}
