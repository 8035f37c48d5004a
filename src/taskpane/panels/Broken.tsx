import type { JSX } from "react";
import type { Text } from "../../language/text";
import { useSpeech } from "../speech";

const words = {
  title: { ko: "이 창에 문제가 생겼습니다", en: "Something went wrong in this pane" },
  what: {
    ko: "통합 문서에는 문제가 없습니다. 창을 닫았다가 다시 열고, 계속되면 이 내용을 지원 담당에게 알려 주세요: {reason}",
    en: "Your workbook is not affected. Close the pane and open it again; if this stays, tell support: {reason}",
  },
} as const satisfies Record<string, Text>;

/** Instead of a blank pane, when a mistake of ours brought it down. */
export function Broken({ error }: { readonly error: unknown }): JSX.Element {
  const { say } = useSpeech();
  return (
    <main className="panel" role="alert">
      <h1 className="heading-title">{say(words.title)}</h1>
      <p>{say(words.what, { reason: String(error) })}</p>
    </main>
  );
}
