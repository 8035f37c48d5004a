import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { Text } from "../../language/text";
import { useSpeech } from "../speech";

const words = {
  summary: { ko: "요약", en: "Summary" },
  summaryWhat: {
    ko: "방문자·객실·예산·지출의 합계를 오늘 기준으로 '요약' 시트에 씁니다.",
    en: "Writes the totals of guests, rooms, budget and expenses, as of today, to the Summary sheet.",
  },
  fillSummary: { ko: "요약 채우기", en: "Fill the summary" },
  settlement: { ko: "정산서", en: "Settlement" },
  settlementWhat: {
    ko: "예산과 지출을 항목별로 견주어 '정산서' 시트에 씁니다. 차이 사유처럼 손으로 쓴 칸은 그대로 둡니다.",
    en: "Writes budget against expenses, line by line, to the Settlement sheet. What was typed by hand, such as reasons, stays.",
  },
  fillSettlement: { ko: "정산서 채우기", en: "Fill the settlement" },
  undo: { ko: "방금 쓴 것은 '되돌리기'로 되돌릴 수 있습니다.", en: "What was just written can be undone." },
} as const satisfies Record<string, Text>;

interface CloseProps {
  readonly isBusy: boolean;
  readonly onFillSummary: () => void;
  readonly onFillSettlement: () => void;
}

/** The papers at the end of a visit, each with what it will write. */
export function Close({ isBusy, onFillSummary, onFillSettlement }: CloseProps): JSX.Element {
  const { say } = useSpeech();
  return (
    <>
      <section className="block">
        <h2>{say(words.summary)}</h2>
        <p className="hint">{say(words.summaryWhat)}</p>
        <DefaultButton text={say(words.fillSummary)} disabled={isBusy} allowDisabledFocus onClick={onFillSummary} />
      </section>
      <section className="block">
        <h2>{say(words.settlement)}</h2>
        <p className="hint">{say(words.settlementWhat)}</p>
        <DefaultButton text={say(words.fillSettlement)} disabled={isBusy} allowDisabledFocus onClick={onFillSettlement} />
        <p className="hint">{say(words.undo)}</p>
      </section>
    </>
  );
}
