import { check } from "../../src/rules/check";
import type { Finding } from "../../src/visit/finding";
import { everyPart } from "../../src/visit/every-part";
import { sheets } from "../../src/sheets/catalogue";
import type { Visit } from "../../src/visit/visit";
import type { VisitReading } from "../../src/visit/visit-reading";

const keys = new Map(everyPart(sheets).map(({ key, part }) => [key, part.shape === "table" ? part.key : null]));

/**
 * Everything that does not hold in a visit that was read, told without the places of rows and the order of what is
 * listed: rule, message, values, column, and the row by its id or, where it has none, by what it holds. Letter case is
 * none of an id's business.
 */
export function findingsTold({ visit, findings }: Pick<VisitReading, "visit" | "findings">): readonly string[] {
  return [...findings, ...check(visit)].map((finding) => told(finding, visit)).sort();
}

function told({ rule, severity, message, values, place, remedy }: Finding, visit: Visit): string {
  const listed = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value]));
  return JSON.stringify([rule, severity, message.en, listed, place?.part ?? null, place?.column ?? null, place?.row === undefined ? null : rowTold(place.part, place.row, visit), remedy ? [remedy.words.en, remedy.changes.map(({ value }) => JSON.stringify(value)).sort()] : null]).toUpperCase();
}

function rowTold(part: string, at: number, visit: Visit): unknown {
  const rows = visit[part as keyof Visit] as unknown as readonly (Readonly<Record<string, unknown>> & { readonly row: number })[];
  const { row: _, ...values } = rows.find(({ row }) => row === at) ?? { row: at };
  const key = keys.get(part);
  return (typeof key === "string" ? values[key] : undefined) ?? values;
}
