import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { Text } from "../../language/text";
import { editionText, type EditionDue } from "../../visit/standards-edition";
import { useSpeech } from "../speech";

const words = {
  newer: { ko: "새 기준 {due}이(가) 있습니다. 지금은 {kept} 기준으로 점검합니다.", en: "There is a newer edition, {due}. This visit is checked with {kept}." },
  other: { ko: "방문 첫날에는 {due} 기준이 시행 중입니다. 지금은 {kept} 기준으로 점검합니다.", en: "On the first day of the visit edition {due} is in force. This visit is checked with {kept}." },
  apply: { ko: "적용", en: "Apply" },
  keep: { ko: "그대로", en: "Keep" },
} as const satisfies Record<string, Text>;

interface EditionDueBoxProps {
  readonly due: EditionDue;
  readonly isBusy: boolean;
  readonly onSettle: (choice: "apply" | "keep") => void;
}

/** Another edition of the standards is in force: one click takes it over, another keeps the old one. */
export function EditionDueBox({ due, isBusy, onSettle }: EditionDueBoxProps): JSX.Element {
  const { say } = useSpeech();
  return (
    <div className="preview">
      <p>{say(due.due > due.kept ? words.newer : words.other, { due: editionText(due.due), kept: editionText(due.kept) })}</p>
      <div className="buttons">
        <PrimaryButton text={say(words.apply)} disabled={isBusy} allowDisabledFocus onClick={() => onSettle("apply")} />
        <DefaultButton text={say(words.keep)} disabled={isBusy} allowDisabledFocus onClick={() => onSettle("keep")} />
      </div>
    </div>
  );
}
