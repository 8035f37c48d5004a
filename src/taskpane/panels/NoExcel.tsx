import type { JSX } from "react";
import type { Text } from "../../language/text";
import { useSpeech } from "../speech";

const words = {
  title: { ko: "이 창은 엑셀 안에서 일합니다", en: "This pane works inside Excel" },
  how: {
    ko: "엑셀에서 홈 탭의 '방문 접대'를 누르면 통합 문서 옆에 열립니다.",
    en: "In Excel, choose Visit Workbook on the Home tab: the pane opens beside your workbook.",
  },
} as const satisfies Record<string, Text>;

/** For whoever opens the pane's address in a plain browser. */
export function NoExcel(): JSX.Element {
  const { say } = useSpeech();
  return (
    <main className="panel">
      <h1 className="heading-title">{say(words.title)}</h1>
      <p>{say(words.how)}</p>
    </main>
  );
}
