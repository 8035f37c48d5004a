import { useCallback, useRef, useState } from "react";
import type { Outcome, Progress } from "../actions/outcome";
import type { Text } from "../language/text";
import { troubleOf, type Trouble } from "../actions/trouble";

/** What the pane has to say about the work asked of it, or of the ribbon, last. */
export type Notice = { readonly kind: "done"; readonly outcome: Outcome } | { readonly kind: "trouble"; readonly trouble: Trouble };

/** One piece of work at a time, how far it is, and what came of it. */
export interface Work {
  /** The step that runs now; null when nothing runs. */
  readonly progress: Progress | null;
  /** Stops what runs now; null when it cannot be stopped. */
  readonly stop: (() => void) | null;
  readonly notice: Notice | null;
  /** Runs it and gives its answer; null when it failed (the notice says why) or when other work still runs. */
  readonly run: <Answer>(step: Text, deed: (report: (progress: Progress) => void) => Promise<Answer>, stop?: () => void) => Promise<Answer | null>;
  readonly isRunning: () => boolean;
  readonly tell: (notice: Notice) => void;
  readonly dismiss: () => void;
}

export function useWork(): Work {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [stop, setStop] = useState<(() => void) | null>(null);
  const running = useRef(false);

  const run = useCallback<Work["run"]>(async (step, deed, onStop) => {
    // Two clicks that come before the buttons are greyed must not write the workbook twice.
    if (running.current) return null;
    running.current = true;
    setProgress({ step });
    setStop(() => onStop ?? null);
    // An outcome stays, with its undo, until the next one; trouble only until the next try.
    setNotice((last) => (last?.kind === "trouble" ? null : last));
    try {
      return await deed(setProgress);
    } catch (error) {
      setNotice({ kind: "trouble", trouble: troubleOf(error) });
      return null;
    } finally {
      running.current = false;
      setProgress(null);
      setStop(null);
    }
  }, []);
  const tell = useCallback((told: Notice) => setNotice(told), []);
  const dismiss = useCallback(() => setNotice(null), []);

  const isRunning = useCallback(() => running.current, []);

  return { progress, stop, notice, run, isRunning, tell, dismiss };
}
