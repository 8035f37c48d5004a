import { visitStatus, type VisitStatus } from "../policy/lists";
import { policyFrom } from "../policy/policy-on";
import { parseDay, type Day } from "../values/day";
import type { PartContent } from "./every-part";
import type { Visit } from "./visit";

/** When a visit is looked at, as the one who asks says: the options of every reading. */
export interface ReadingOptions {
  readonly today: Day;
  /** Instead of the visit's own day or today. */
  readonly asOf?: Day;
  /** Instead of the visit's own status. */
  readonly status?: VisitStatus;
}

/** The values of a form among the contents; none when it is not there. */
function formOf(contents: readonly PartContent[], key: string): Readonly<Record<string, unknown>> {
  return contents.find((content) => content.key === key)?.rows[0] ?? {};
}

/** The status that a visit is looked at in: as asked, else its own, else a draft. */
export function statusOf(contents: readonly PartContent[], options: ReadingOptions): VisitStatus {
  const { status } = formOf(contents, "request");
  return options.status ?? (typeof status === "string" && Object.hasOwn(visitStatus.words, status) ? (status as VisitStatus) : "draft");
}

/** The day as of which a visit is looked at: as asked, else its own, else today. */
export function dayOf(contents: readonly PartContent[], options: ReadingOptions): Day {
  const { asOf } = formOf(contents, "request");
  return options.asOf ?? (typeof asOf === "string" ? parseDay(asOf) : null) ?? options.today;
}

/** The first day of a visit, by which its policy's edition is chosen; null when it tells none. */
export function firstDayOf(contents: readonly PartContent[]): Day | null {
  const { start } = formOf(contents, "request");
  return typeof start === "string" ? parseDay(start.slice(0, 10)) : null;
}

/**
 * Puts the parts together to a visit. A part that is not there has no rows; a form that is not there has blanks. What
 * is allowed is what 기준표 says and, where that is blank, the edition of the visit's first day, or of the day it is looked at when it has none.
 * A member that says what it said in the visit `before` is the very same.
 */
export function wholeVisit(contents: readonly PartContent[], options: ReadingOptions, before?: Visit): Visit {
  const known = before as Readonly<Record<string, unknown>> | undefined;
  const parts = contents.map(({ key, part, rows }) => {
    if (part.shape === "table") return [key, rows];
    const values = Object.fromEntries(Object.keys(part.columns).map((column) => [column, rows[0]?.[column] ?? null]));
    return [key, asBefore(values, known?.[key])];
  });
  // The keys and columns are those of the sheets that the type Visit is made of.
  const visit = {
    ...(Object.fromEntries(parts) as object),
    today: dayOf(contents, options),
    status: statusOf(contents, options),
    present: presentParts(contents, before),
  } as unknown as Omit<Visit, "policy">;
  return { ...visit, policy: asBefore(policyFrom(visit, firstDayOf(contents) ?? dayOf(contents, options)), before?.policy) };
}

/** What was before, when it says the same: whoever looked at it need not look again. */
function asBefore<Value>(value: Value, before: unknown): Value {
  return before !== undefined && JSON.stringify(value) === JSON.stringify(before) ? (before as Value) : value;
}

function presentParts(contents: readonly PartContent[], before: Visit | undefined): ReadonlySet<string> {
  const present = new Set(contents.flatMap(({ present: isThere, key }) => (isThere ? [key] : [])));
  const known: ReadonlySet<string> = before?.present ?? new Set();
  return known.size === present.size && [...present].every((key) => known.has(key)) ? known : present;
}
