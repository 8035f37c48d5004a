import type { Said, Values } from "../language/text";
import type { Finding } from "./finding";
import { partOf, rowOf } from "./item";
import type { Place, Visit } from "./visit";
import { isWaivable } from "./waiver";

/**
 * A short code of all that a finding says and of what stands in its cell ("3fa9-22c1"): the same wherever the row stands
 * and whatever language the workbook is in, another one as soon as the cell or any value in the message changes. Null for
 * what no rule said: only a rule's finding can be let stand.
 */
export function sealOf(visit: Visit, finding: Finding): string | null {
  const { rule, name, place, values } = finding;
  if (place === null || !isWaivable(finding)) return null;
  return hashed(JSON.stringify([rule, name, place.part, place.column ?? null, cellOf(visit, place), orderly(values)]));
}

/** What stands in the cell as a file has it; null where a formula stands, whose value the message tells. */
function cellOf(visit: Visit, place: Place): unknown {
  const placed = partOf(place);
  const column = place.column === undefined ? undefined : placed?.part.columns[place.column];
  if (!placed || !column || column.formula !== undefined || place.column === undefined) return null;
  const value = rowOf(visit, place)?.[place.column];
  if (value === null || value === undefined) return null;
  // What is kept apart must not be guessed from its code.
  return placed.sheet.print.titleOnly === true ? true : column.kind.toJson(value);
}

/** Values by name; lists in an order of their own, for a sorted table names the same things in another. */
function orderly(values: Values): unknown {
  const sorted = (value: Said): unknown => (Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value);
  return Object.entries(values)
    .map(([name, value]) => [name, sorted(value)])
    .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}

/** FNV-1a over the text's UTF-16 units, as eight hexadecimal digits. It guards against oversight, not against forgery. */
function hashed(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  const digits = hash.toString(16).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
