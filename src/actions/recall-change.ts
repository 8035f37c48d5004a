import { keepLastChange, lastChange, type LastChange } from "./last-change";
import type { Outcome } from "./outcome";

/** What a page leaves to the one that takes its place. */
interface Carried {
  readonly workbook: string;
  readonly change: LastChange;
  /** Milliseconds since 1970 when it was left. */
  readonly leftAt: number;
}

const key = "visit-workbook.last-change";
/** Of the five million characters that a browser keeps for a page. */
const mostCharacters = 1_000_000;
/** Milliseconds between two pages: what was left longer ago is not of a page that was replaced. */
const longestGap = 60_000;

/**
 * What the pane's page before this one did last, when this one took its place beside the same workbook, as the ribbon's
 * check does: it can still be undone here. From now on this page leaves its own last change to the next. What stood in
 * cells lies in the browser's storage of this one window from one page to the next, and no longer.
 */
export async function recallChange(whichWorkbook: () => Promise<string>): Promise<Outcome | null> {
  const carried = takeCarried();
  const workbook = await whichWorkbook();
  addEventListener("pagehide", () => carry(workbook));
  if (carried?.workbook !== workbook || performance.timeOrigin - carried.leftAt > longestGap) return null;
  keepLastChange(carried.change);
  return { message: { ko: "아직 되돌릴 수 있습니다: {what}", en: "Can still be undone: {what}" }, values: { what: carried.change.words }, undoable: true };
}

function carry(workbook: string): void {
  const change = lastChange();
  if (!change || change.keptIn === "memory") return;
  const text = JSON.stringify({ workbook, change, leftAt: performance.timeOrigin + performance.now() } satisfies Carried);
  if (text.length > mostCharacters) return;
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Browsers may refuse storage to a page in another site's frame: then the change ends with its page.
  }
}

function takeCarried(): Carried | null {
  try {
    const text = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return text === null ? null : (JSON.parse(text) as Carried);
  } catch {
    return null;
  }
}
