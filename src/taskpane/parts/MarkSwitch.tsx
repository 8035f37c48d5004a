import { Checkbox } from "@fluentui/react/lib/Checkbox";
import type { JSX } from "react";
import type { Text } from "../../language/text";
import { useSpeech } from "../speech";
import type { Marks } from "../use-marks";

const words = {
  mark: { ko: "셀에 표시", en: "Mark cells" },
  what: {
    ko: "실선 필수, 파선 권고, 점선 참고. 표시가 바뀔 때 엑셀의 Ctrl+Z 기록이 비워질 수 있고, 인쇄에도 나옵니다. 끄면 모두 지워집니다.",
    en: "Solid: must, dashed: should, dotted: note. When marks change, Excel may forget its Ctrl+Z, and they print. Turn this off and all are gone.",
  },
  unmarked: { ko: "{count}건은 셀에 표시하지 않았습니다.", en: "Not marked in their cells: {count}." },
  locked: { ko: "보호된 시트라서 표시하지 않았습니다: {sheets}", en: "Not marked, for they are protected: {sheets}" },
  failed: { ko: "셀에 표시하지 못했습니다. 다음 점검 때 다시 합니다.", en: "The cells could not be marked; the next check tries again." },
} as const satisfies Record<string, Text>;

/** Turns the marks in the sheets on and off, and says what could not be marked. */
export function MarkSwitch({ marks }: { readonly marks: Marks }): JSX.Element {
  const { say } = useSpeech();
  const { isOn, result, choose } = marks;
  return (
    <div className="mark-switch">
      <Checkbox label={say(words.mark)} checked={isOn} onChange={(_, isChecked) => choose(isChecked === true)} />
      {isOn && <p className="hint">{say(words.what)}</p>}
      <p className="hint" role="status">
        {result === "failed" && say(words.failed)}
        {result !== null && result !== "failed" && result.locked.length > 0 && say(words.locked, { sheets: result.locked })}
        {result !== null && result !== "failed" && result.locked.length === 0 && result.unmarked > 0 && say(words.unmarked, { count: result.unmarked })}
      </p>
    </div>
  );
}
