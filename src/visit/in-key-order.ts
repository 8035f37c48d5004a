import { sheets } from "../sheets/catalogue";
import { everyPart, type ReadRow } from "./every-part";
import { inOrder } from "./in-order";
import { naming } from "./naming";
import type { Visit } from "./visit";

/** The columns that say which row of a table it is, by the table's key. */
const namings: ReadonlyMap<PropertyKey, readonly string[]> = new Map(everyPart(sheets).map(({ key, part }) => [key, part.shape === "table" ? naming(part) : []]));

/** Tables as they are known already, by the table as it was read. */
const ordered = new WeakMap<readonly ReadRow[], readonly ReadRow[]>();

/**
 * The same visit with the rows of every table in the order of what they are known by: of several rows that do not go
 * together a rule then names the same one however people sort their sheets.
 */
export function inKeyOrder(visit: Visit): Visit {
  return new Proxy(visit, { get: (its, member) => rowsInOrder(member, its[member as keyof Visit]) });
}

function rowsInOrder(part: PropertyKey, content: unknown): unknown {
  const columns = namings.get(part) ?? [];
  if (columns.length === 0) return content;
  const rows = content as readonly ReadRow[];
  const known = ordered.get(rows) ?? inOrder(rows, (row) => nameOf(row, columns));
  ordered.set(rows, known);
  return known;
}

/** null: a row that says nothing of what it is known by. */
function nameOf(row: ReadRow, columns: readonly string[]): string | null {
  const names = columns.map((column) => row[column] ?? null);
  return names.every((name) => name === null) ? null : names.map((name) => (typeof name === "string" ? name : JSON.stringify(name))).join("\n");
}
