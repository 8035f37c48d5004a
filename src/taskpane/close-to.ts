import type { RefObject } from "react";
import { flushSync } from "react-dom";

/** Closes what a button opened in its own place: the button stands there again, and the keyboard goes back to it. */
export function closeTo(opener: RefObject<Pick<HTMLElement, "focus"> | null>, close: () => void): void {
  flushSync(close);
  opener.current?.focus();
}
