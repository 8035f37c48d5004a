import { DefaultButton } from "@fluentui/react/lib/Button";
import { ProgressIndicator } from "@fluentui/react/lib/ProgressIndicator";
import { useEffect, useState, type JSX } from "react";
import type { Progress } from "../../actions/outcome";
import type { Text } from "../../language/text";
import { useSpeech } from "../speech";

const counted: Text = { ko: "{step} ({done}/{of})", en: "{step} ({done} of {of})" };
const stop: Text = { ko: "멈추기", en: "Stop" };

/** Work that ends sooner shows no bar: a flash would only unsettle. Milliseconds. */
const patience = 500;

/** A bar with the current step in words, for work that takes its time; with a button to stop it, where it can be stopped. */
export function WorkProgress({ progress, onStop = null }: { readonly progress: Progress | null; readonly onStop?: (() => void) | null }): JSX.Element | null {
  const { say } = useSpeech();
  const isRunning = progress !== null;
  const isLong = useIsLong(isRunning);
  if (!progress || !isLong) return null;
  const { step, done, of } = progress;
  const isCounted = done !== undefined && of !== undefined;
  return (
    <div className="progress">
      <div role="status">
        <ProgressIndicator label={isCounted ? say(counted, { step, done, of }) : say(step)} {...(isCounted ? { percentComplete: done / Math.max(1, of) } : {})} />
      </div>
      {onStop && <DefaultButton text={say(stop)} onClick={onStop} />}
    </div>
  );
}

function useIsLong(isRunning: boolean): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(() => setIsLong(true), patience);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isRunning]);
  return isLong;
}
