import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { useEffect, useRef, type JSX, type ReactNode } from "react";
import type { Text } from "../../language/text";
import { useSpeech } from "../speech";

const cancel: Text = { ko: "그만두기", en: "Cancel" };

interface PreviewProps {
  /** What is about to happen. */
  readonly title: string;
  /** The button that does it: a verb with its object. */
  readonly verb: string;
  readonly onGo: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** What an action will change, before it does: in the pane itself, because Office blocks the browser's own questions. */
export function Preview({ title, verb, onGo, onCancel, children }: PreviewProps): JSX.Element {
  const { say } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    const around = box.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.isComposing) onCancel();
    };
    around?.addEventListener("keydown", onKeyDown);
    return () => around?.removeEventListener("keydown", onKeyDown);
  }, [onCancel]);
  return (
    <div ref={box} className="preview" role="group" aria-label={title} tabIndex={-1}>
      <h3>{title}</h3>
      {children}
      <div className="buttons">
        <PrimaryButton text={verb} onClick={onGo} />
        <DefaultButton text={say(cancel)} onClick={onCancel} />
      </div>
    </div>
  );
}
