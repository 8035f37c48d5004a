import { IconButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { Text } from "../../language/text";
import { drawings } from "../icons";
import { useSpeech } from "../speech";

const words = {
  previous: { ko: "이전 (Shift+F8)", en: "Previous (Shift+F8)" },
  next: { ko: "다음 (F8)", en: "Next (F8)" },
} as const satisfies Record<string, Text>;

interface StepsProps {
  readonly isEmpty: boolean;
  readonly onStep: (step: 1 | -1) => void;
}

/** From one finding to the next, for those who don't use the keys. */
export function Steps({ isEmpty, onStep }: StepsProps): JSX.Element {
  const { say } = useSpeech();
  return (
    <div className="steps">
      <IconButton ariaLabel={say(words.previous)} title={say(words.previous)} disabled={isEmpty} onClick={() => onStep(-1)} onRenderIcon={() => drawings.up} />
      <IconButton ariaLabel={say(words.next)} title={say(words.next)} disabled={isEmpty} onClick={() => onStep(1)} onRenderIcon={() => drawings.down} />
    </div>
  );
}
