import { useRef, useState } from "react";
import type { FindingLine } from "./findings-by-sheet";

/** Where a person stands in the list of findings. */
export interface CurrentFinding {
  /** The place in the list, from 0; -1 while none has been chosen or the list is empty. */
  readonly index: number;
  readonly choose: (index: number) => void;
  /** How often a person has chosen: a list that is only refreshed chooses nothing. */
  readonly choices: number;
  /** The line one on or one back, round the ends; from nowhere: the first or the last. */
  readonly neighbour: (step: 1 | -1) => FindingLine | undefined;
}

/**
 * Keeps the place while the list is refreshed: on the same finding while it is there; when it was put right, on the one
 * that took its place.
 */
export function useCurrentFinding(lines: readonly FindingLine[]): CurrentFinding {
  const [chosen, setChosen] = useState<string | null>(null);
  const [choices, setChoices] = useState(0);
  const lastIndex = useRef(-1);

  const found = chosen === null ? -1 : lines.findIndex(({ identity }) => identity === chosen);
  const index = found < 0 ? Math.min(lastIndex.current, lines.length - 1) : found;
  if (found >= 0) lastIndex.current = found;

  return {
    index,
    choices,
    choose: (next) => {
      lastIndex.current = next;
      setChosen(lines[next]?.identity ?? null);
      setChoices((count) => count + 1);
    },
    neighbour: (step) => lines[index < 0 ? (step > 0 ? 0 : lines.length - 1) : (index + step + lines.length) % lines.length],
  };
}
