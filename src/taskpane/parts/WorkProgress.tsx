import { ProgressIndicator } from "@fluentui/react/lib/ProgressIndicator";
import { useEffect, useState, type JSX } from "react";
import type { Progress } from "../../actions/outcome";
import type { Text } from "../../language/text";
import { useSpeech } from "../speech";

const counted: Text = { ko: "{step} ({done}/{of})", en: "{step} ({done} of {of})" };

/** Work that ends sooner shows no bar: a flash would only unsettle. Milliseconds. */
const patience = 500;

/** A bar with the current step in words, for work that takes its time. */
export function WorkProgress({ progress }: { readonly progress: Progress | null }): JSX.Element | null {
  const { say } = useSpeech();
  const isRunning = progress !== null;
  const isLong = useIsLong(isRunning);
  if (!progress || !isLong) return null;
  const { step, done, of } = progress;
  const isCounted = done !== undefined && of !== undefined;
  return (
    <div className="progress" role="status">
      <ProgressIndicator label={isCounted ? say(counted, { step, done, of }) : say(step)} {...(isCounted ? { percentComplete: done / Math.max(1, of) } : {})} />
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
