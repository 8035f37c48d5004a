import { tidy } from "../schema/cell";
import type { ConfirmedChange } from "./confirmed-changes";
import { folded } from "./headers";
import type { RowOf } from "./visit";

type LogRow = RowOf<"changeLog">;

/**
 * True when 변경이력 tells of a change: a row of the day of the confirmation or later (one without a day is asked for it
 * elsewhere) whose text names the item, or says what it was and what it is.
 */
export function isLogged(change: ConfirmedChange, log: readonly LogRow[]): boolean {
  return log.some(({ on, what }) => what !== null && (on === null || change.on === null || on >= change.on) && tells(what, change));
}

/** A change as a row of 변경이력 says it, in no language: "V003: 2026-11-10 12:10 → 2026-11-10 14:10". */
export function loggedText(item: string | null, changes: readonly ConfirmedChange[]): string {
  const each = changes.map(stepOf).join("; ");
  return item === null ? each : `${item}: ${each}`;
}

function tells(what: string, change: ConfirmedChange): boolean {
  return change.names.some((name) => names(what, name)) || folded(what).includes(folded(stepOf(change)));
}

/** An id or a number has to stand for itself ("B1" is not in "B12"); of a name the letters have to be there. */
function names(what: string, name: string): boolean {
  const wanted = tidy(name);
  if (!/^[A-Za-z0-9-]+$/.test(wanted)) return folded(wanted) !== "" && folded(what).includes(folded(wanted));
  return tidy(what).toUpperCase().split(/[^A-Z0-9-]+/).includes(wanted.toUpperCase());
}

function stepOf({ was, is }: ConfirmedChange): string {
  return `${was ?? "–"} → ${is ?? "–"}`;
}
