import type { Snapshot } from "../excel/snapshot";
import type { Text } from "../language/text";

/** What the last action changed, for as long as the pane is open. Plain values: the ribbon's page sends it to the pane (news.ts), a page of the pane to the next (recall-change.ts). */
export interface LastChange {
  readonly words: Text;
  readonly snapshot: Snapshot;
  /** It holds what was destroyed: no storage ever sees it, and it ends with its page. */
  readonly keptIn?: "memory";
}

let last: LastChange | null = null;

/** Keeps what it takes to undo an action; the one before it can no longer be undone. */
export function keepLastChange(change: LastChange): void {
  last = change;
}

/** The last change, if there is one that was not undone yet. */
export function lastChange(): LastChange | null {
  return last;
}

export function forgetLastChange(): void {
  last = null;
}
