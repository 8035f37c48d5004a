import { editionOn, keptEdition, newestEdition } from "../policy/policy-on";
import { limitKeys } from "../policy/standards";
import { sheets } from "../sheets/catalogue";
import { limitRows } from "../sheets/standards";
import type { Day } from "../values/day";
import { everyPart, type PartContent, type ReadRow } from "./every-part";
import { readJsonRow } from "./read-json-row";

/** The rows of the limits as they are in force on a day. */
export function editionRows(day: Day): readonly ReadRow[] {
  const placed = everyPart(sheets).find(({ key }) => key === "standards");
  return placed ? limitRows(day).map((json, index) => readJsonRow(placed, json, "", index, [])) : [];
}

/** What a new standards sheet holds for a visit that begins on a day; nothing of its own when that is not known or the newest edition's, which the template has anyway. */
export function editionTemplate(firstDay: Day | null): ReadonlyMap<string, readonly ReadRow[]> {
  return firstDay === null || editionOn(firstDay) === newestEdition() ? new Map() : new Map([["standards", editionRows(firstDay)]]);
}

/**
 * Limits that a file does not tell are those of its edition, or without one of the visit's first day: a visit of last year is
 * checked as it was then. `told`: the keys that the file tells.
 */
export function withEdition(content: PartContent, told: ReadonlySet<string>, firstDay: Day | null): PartContent {
  if (content.key !== "standards" || !content.present) return content;
  const own = content.rows as readonly (ReadRow & { readonly key: string | null; readonly value: number | string | null })[];
  const kept = told.has(limitKeys.edition) ? keptEdition({ standards: own }) : null;
  const day = kept ?? firstDay;
  if (day === null) return content;
  const byKey = new Map(editionRows(day).map((row) => [row["key"], row]));
  const rows = own.map((row): ReadRow => {
    const { value, source, validFrom } = byKey.get(row.key) ?? row;
    return row.key === null || told.has(row.key) ? row : { ...row, value, source, validFrom };
  });
  return { ...content, rows };
}
