import { sheets } from "../sheets/catalogue";
import { daysBetween, type Day } from "../values/day";
import { everyPart, isFilled, type ReadRow } from "./every-part";
import { FoundText } from "./found-texts";
import { fateOf, idAsCompared, isEmptied, renewedValue, type Renewal } from "./renewal";
import type { VisitReading } from "./visit-reading";
import { workOut } from "./work-out";

/** Of a visit that was read, what a renewal needs to know; null when it does not say when it begins. */
export function renewalOf({ visit, rows }: Pick<VisitReading, "visit" | "rows">, start: Day): Renewal | null {
  const begins = visit.request.start;
  if (begins === null) return null;
  const guests = new Set((rows.get("visitors") ?? []).map(({ id }) => idAsCompared(id)).filter((id) => id !== ""));
  return { days: daysBetween(begins.slice(0, 10) as Day, start), guests };
}

/**
 * The rows of a new visit that is made of one that was read: everything so many days later, the people who came gone, what was
 * done and spent gone, plans and standards kept. `visitJson` writes them as a file.
 */
export function newVisitFrom({ rows }: Pick<VisitReading, "rows">, renewal: Renewal): ReadonlyMap<string, readonly ReadRow[]> {
  return new Map(
    everyPart(sheets).flatMap((placed) => {
      const before = rows.get(placed.key);
      if (!before) return [];
      const { part } = placed;
      // What was worked out held for the visit that was; it is worked out anew.
      const fates = Object.entries(part.columns).map(([name, column]) => [name, column.formula === undefined ? fateOf(placed, name, column, renewal) : ("emptied" as const)] as const);
      const renewed = (row: ReadRow): ReadRow => {
        // A text that is no value of its column stays as it is, unless it goes.
        const values = Object.fromEntries(fates.map(([name, fate]) => [name, row[name] instanceof FoundText && fate !== "emptied" ? row[name] : renewedValue(fate, row[name])]));
        workOut(part.columns, values);
        return { ...values, row: row.row };
      };
      if (part.shape === "form") return [[placed.key, before.map(renewed)] as const];
      return [[placed.key, isEmptied(placed) ? [] : before.map(renewed).filter((row) => isFilled(part, row))] as const];
    }),
  );
}
