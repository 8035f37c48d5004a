import { registerIcons } from "@fluentui/react/lib/Styling";
import type { JSX } from "react";

/** A drawing on a 16-unit square in the colour of the text around. */
function drawing(path: string): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

export const drawings = {
  tick: drawing("M3 8.5 6.5 12 13 4.5"),
  cross: drawing("M4 4l8 8M12 4l-8 8"),
  up: drawing("M3.5 10 8 5.5 12.5 10"),
  down: drawing("M3.5 6 8 10.5 12.5 6"),
  undo: drawing("M6.5 3 3 6.5 6.5 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7"),
  must: drawing("M5.2 1.8h5.6l3.4 3.4v5.6l-3.4 3.4H5.2l-3.4-3.4V5.2zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4"),
  should: drawing("M8 2 14.6 13.6H1.4zM8 6.4v3.2M8 11.6v.1"),
  note: drawing("M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 7.4v3.6M8 5v.1"),
} as const;

/** Gives Fluent the few icons that its own parts ask for by name; its icon fonts are on a server we don't call. */
export function registerDrawings(): void {
  registerIcons({
    icons: {
      CheckMark: drawings.tick,
      Clear: drawings.cross,
      Info: drawings.note,
      Completed: drawings.tick,
      ErrorBadge: drawings.must,
      Warning: drawings.should,
    },
  });
}
