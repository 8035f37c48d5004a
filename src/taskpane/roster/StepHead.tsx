import { ActionButton } from "@fluentui/react/lib/Button";
import { useEffect, useRef, type JSX } from "react";
import type { Text } from "../../language/text";
import { useSpeech } from "../speech";

const words = {
  of: { ko: "{step}/3", en: "{step} of 3" },
} as const satisfies Record<string, Text>;

interface StepHeadProps {
  readonly step: 1 | 2 | 3;
  readonly title: Text;
  readonly back: Text;
  readonly onBack: () => void;
}

/** The title of a step with the way back. The keyboard comes here when the step begins. */
export function StepHead({ step, title, back, onBack }: StepHeadProps): JSX.Element {
  const { say } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div className="step-head">
      <h2 ref={heading} tabIndex={-1}>
        {say(title)} <span className="hint">{say(words.of, { step })}</span>
      </h2>
      <ActionButton text={say(back)} onClick={onBack} />
    </div>
  );
}
