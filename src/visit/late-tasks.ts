import type { Text } from "../language/text";
import { wordOf } from "../policy/list";
import { defaultTask } from "../policy/lists/tasks";
import { addDays, dayOf, type Day } from "../values/day";
import type { RowOf, Visit } from "./visit";

/** What to call a task in a sentence. */
export function taskWords({ task, id }: RowOf<"checklist">): Text {
  return task === null ? { ko: id ?? "?", en: id ?? "?" } : wordOf(defaultTask, task);
}

/** The day a task is due: its own, else so many days from the visit's start or end; null while that is not known. */
export function dueDay({ request }: Visit, { dueOn, dueFrom, dueDays }: RowOf<"checklist">): Day | null {
  if (dueOn !== null) return dueOn;
  if (dueFrom === null || dueDays === null) return null;
  const from = dueFrom === "beforeStart" || dueFrom === "afterStart" ? request.start : request.end;
  return from === null ? null : addDays(dayOf(from), dueFrom === "beforeStart" || dueFrom === "beforeEnd" ? -dueDays : dueDays);
}

/**
 * Tasks that serve some statements and are neither done nor set aside although their day has passed. When the visit is
 * closed every open task is a finding of its own, so that there are none of these.
 */
export function lateTasks(visit: Visit, statements: readonly string[]): readonly RowOf<"checklist">[] {
  if (visit.status === "closed" || visit.status === "archived") return [];
  return visit.checklist.filter((task) => {
    const due = task.doneOn === null && task.na !== "Y" && task.seedRef !== null && statements.includes(task.seedRef) ? dueDay(visit, task) : null;
    return due !== null && due < visit.today;
  });
}
