/** What the pane remembers of a person's choices, on this machine. */
type Choice = "language" | "theme" | "rosters" | "marks" | "approver";

// Browsers may refuse storage to a page in another site's frame, as the pane is on the web:
// the choice then holds for as long as the pane is open, and nothing else stops working.

/** The choice made last time, or null. */
export function kept(choice: Choice): string | null {
  try {
    return localStorage.getItem(keyOf(choice));
  } catch {
    return null;
  }
}

/** Remembers a choice; null forgets it. */
export function keep(choice: Choice, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(keyOf(choice));
    else localStorage.setItem(keyOf(choice), value);
  } catch {
    // Not allowed here: see above.
  }
}

function keyOf(choice: Choice): string {
  return `visit-workbook.${choice}`;
}
