import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { Text } from "../../language/text";
import { useSpeech } from "../speech";

const again: Text = { ko: "통합 문서 다시 살펴보기", en: "Look over the workbook again" };

/** The workbook could not be looked over; the notice below says why. */
export function Unread({ onRetry }: { readonly onRetry: () => void }): JSX.Element {
  const { say } = useSpeech();
  return <DefaultButton text={say(again)} onClick={onRetry} />;
}
