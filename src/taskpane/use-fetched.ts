import { useState } from "react";
import type { Text } from "../language/text";
import type { Work } from "./work";

/** What a place shows once it has been fetched. */
export interface Fetched<Part> {
  /** null until it has come, and again after it was left. */
  readonly part: Part | null;
  /** Fetches it as the pane's work; the notice says why it did not come. */
  readonly open: () => void;
  readonly leave: () => void;
}

/** A part of the pane that comes when somebody asks for it: its code, with what it shows first. */
export function useFetched<Part extends object>(work: Work, step: Text, fetch: () => Promise<Part>): Fetched<Part> {
  const [part, setPart] = useState<Part | null>(null);
  return {
    part,
    open: () => void work.run(step, async () => setPart(await fetch())),
    leave: () => setPart(null),
  };
}
