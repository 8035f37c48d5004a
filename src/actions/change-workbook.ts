import { perform } from "../excel/perform";
import type { WorkbookContent } from "../excel/read-cells";
import { Unfinished } from "../excel/recovery";
import type { Context } from "../excel/run";
import type { Step } from "../excel/step";
import type { Text } from "../language/text";
import { keepLastChange } from "./last-change";
import type { Progress } from "./outcome";

/** Told which step runs now. */
export type Report = (progress: Progress) => void;

const writing: Text = { ko: "쓰는 중", en: "Writing" };

/**
 * Does the steps, tells how far it is, and keeps what it takes to undo them; with "memory" nowhere else than in this page.
 * False when there was nothing to do.
 */
export async function change(context: Context, steps: readonly Step[], content: WorkbookContent, words: Text, report?: Report, keptIn?: "memory"): Promise<boolean> {
  if (steps.length === 0) return false;
  const only = keptIn === undefined ? {} : { keptIn };
  try {
    const snapshot = await perform(context, steps, content, (done, of) => report?.(of === 1 ? { step: writing } : { step: writing, done, of }));
    keepLastChange({ words, snapshot, ...only });
  } catch (error) {
    if (error instanceof Unfinished) keepLastChange({ words, snapshot: error.snapshot, ...only });
    throw error;
  }
  return true;
}
