import { languages, type Language } from "../language/language";
import { said } from "../language/say";
import type { Said } from "../language/text";
import { tidy } from "../schema/cell";
import type { Column } from "../schema/column";
import { sheets } from "../sheets/catalogue";
import { parseMoment } from "../values/day";
import { everyPart, type PlacedPart, type ReadRow } from "./every-part";
import type { Finding } from "./finding";
import { naming } from "./naming";
import type { Place, Visit } from "./visit";

const parts = new Map(everyPart(sheets).map((placed) => [placed.key, placed]));

/** The part of a place with its sheet. */
export function partOf({ part }: Place): PlacedPart | null {
  return parts.get(part) ?? null;
}

/** The row that a place is in; a form's values are one. Null when there is none. */
export function rowOf(visit: Visit, place: Place): Readonly<Record<string, unknown>> | null {
  const content = (visit as unknown as Readonly<Record<string, unknown>>)[place.part];
  if (partOf(place)?.part.shape === "form") return content as Readonly<Record<string, unknown>>;
  return place.row === undefined ? null : (byPlace(content as readonly ReadRow[]).get(place.row) ?? null);
}

/** Rows by where they stand, worked out once for as long as they are the very same. */
function byPlace(rows: readonly ReadRow[]): ReadonlyMap<number, ReadRow> {
  const known = placed.get(rows) ?? new Map(rows.map((row) => [row.row, row]));
  placed.set(rows, known);
  return known;
}

const placed = new WeakMap<readonly ReadRow[], ReadonlyMap<number, ReadRow>>();

/**
 * What a finding is about within its sheet, as a person would point to it: the row's id ("V003"), the words that name a
 * row without one ("B1 / 1 / 3"), or, when it is no row of a table, what its message names first ("2026-11-10", "석식").
 * Never a position, so that rows may move. Null when there is nothing to name.
 */
export function itemOf(visit: Visit, { place, values }: Finding, language: Language): string | null {
  const part = place ? partOf(place)?.part : undefined;
  if (!place || part?.shape !== "table") return null;
  if (place.row === undefined) {
    const named = Object.values(values).find(isName);
    return named === undefined ? null : nameIn(named, language);
  }
  const row = rowOf(visit, place);
  const names = naming(part).flatMap((key) => written(part.columns[key], row?.[key], language) ?? []);
  return names.length === 0 ? null : names.join(" / ");
}

/** True when a text points to what a finding is about, in whatever language it was written. */
export function pointsTo(text: string | null, visit: Visit, finding: Finding): boolean {
  const items = languages.map((language) => itemOf(visit, finding, language));
  return text === null ? items.every((item) => item === null) : items.some((item) => item !== null && foldedItem(item) === foldedItem(text));
}

function written(column: Column | undefined, value: unknown, language: Language): string | null {
  if (!column || value === null || value === undefined) return null;
  const cell = column.kind.write(value, language);
  return typeof cell === "string" ? cell : String(column.kind.toJson(value));
}

/** A name or a day says which of several findings it is; numbers, moments and lists say how far it is off. */
function isName(value: Said): boolean {
  if (typeof value === "string") return parseMoment(value) === null;
  return typeof value === "object" && !Array.isArray(value);
}

/** Days as they are typed, the rest as it is said. */
function nameIn(value: Said, language: Language): string {
  return typeof value === "string" ? value : said(value, language);
}

function foldedItem(text: string): string {
  return tidy(text).replace(/[\s/]+/g, "").toUpperCase();
}
