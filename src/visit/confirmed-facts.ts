import { languages, type Language } from "../language/language";
import { tidy } from "../schema/cell";
import type { Column } from "../schema/column";
import { sheets } from "../sheets/catalogue";
import type { Day } from "../values/day";
import { everyPart, type PlacedPart, type ReadRow } from "./every-part";
import { folded } from "./headers";
import type { ColumnKey, PartKey, Visit } from "./visit";

/** What others act upon once a visit is confirmed. A cell that was blank then was not confirmed. */
const confirmedFacts = {
  request: ["start", "end", "mainPlace", "declaredHeadcount", "leadHostId"],
  visitors: ["status", "nameKo", "nameRoman", "phone", "arrivalNo", "arrivalAt", "arrivalPlace", "departureNo", "departureAt", "departurePlace"],
  hosts: ["nameKo", "phone"],
  itinerary: ["start", "end", "place"],
  transport: ["vehicleId", "from", "to", "departAt", "arriveAt", "meetAt", "assemblyAt"],
  rooms: ["hotel", "roomNo", "occupant1", "occupant2", "checkIn", "checkOut"],
  meetings: ["start", "end", "place", "headcount"],
  tours: ["start", "end", "site", "attendeeCount"],
  banquets: ["start", "end", "venue", "hall", "headcount"],
} as const satisfies { readonly [P in PartKey]?: readonly ColumnKey<P>[] };

type WatchedPart = keyof typeof confirmedFacts;

/** The parts in which something is confirmed. */
export const watchedParts = Object.keys(confirmedFacts) as WatchedPart[];

/** A part in which something is confirmed: its columns, and the one with the row's id. */
export interface Watched extends PlacedPart {
  readonly columns: readonly string[];
  /** null for a form, which is one item. */
  readonly idColumn: string | null;
}

const watched: readonly Watched[] = everyPart(sheets).flatMap((placed): readonly Watched[] => {
  const columns = (confirmedFacts as Readonly<Record<string, readonly string[]>>)[placed.key];
  return columns ? [{ ...placed, columns, idColumn: placed.part.shape === "table" ? placed.part.key : null }] : [];
});

const bySheet = new Map(watched.flatMap((each) => [each.sheet.title.ko, each.sheet.title.en, each.sheet.name].map((title) => [folded(title), each] as const)));

/** The part that a sheet's title in any language means. */
export function watchedOf(title: string | null): Watched | undefined {
  return bySheet.get(folded(title ?? ""));
}

/** The rows of a part that have an id, by it as ids are compared; a form is one row without. Of two rows with one id it is the first. */
export function itemsOf(visit: Pick<Visit, WatchedPart>, { key, idColumn }: Watched): ReadonlyMap<string, ReadRow> {
  const content = visit[key as WatchedPart] as unknown;
  if (idColumn === null) return new Map([["", { ...(content as object), row: 0 }]]);
  const items = new Map<string, ReadRow>();
  for (const row of content as readonly ReadRow[]) {
    const id = itemKey(row[idColumn]);
    if (id !== "" && !items.has(id)) items.set(id, row);
  }
  return items;
}

/** An id as it is compared. */
export function itemKey(id: unknown): string {
  return typeof id === "string" ? tidy(id).toUpperCase() : "";
}

/** A value as the record of a confirmation has it: words of a list in the workbook's language, days and times as they are typed. */
export function factText({ kind }: Column, value: unknown, language: Language): string {
  const cell = kind.write(value, language);
  const text = typeof cell === "string" ? cell : String(kind.toJson(value)).replace(/^(\d{4}-\d\d-\d\d)T/, "$1 ");
  return text.trim().replace(/\s+/g, " ");
}

/** True when a cell still holds what was confirmed, in whatever language that was written. */
export function isAsConfirmed(kept: string, column: Column, value: unknown): boolean {
  return value !== null && value !== undefined && languages.some((language) => folded(factText(column, value, language)) === folded(kept));
}

/** A row of 확정기록 to be written. */
export interface ConfirmedRow {
  readonly row: number;
  readonly on: Day;
  readonly sheet: string;
  readonly item: string | null;
  readonly facts: readonly string[];
}

/** Everything that is confirmed in a visit as it stands, one row an item. */
export function confirmedRows(visit: Visit, on: Day, language: Language): readonly ConfirmedRow[] {
  const there = watched.filter(({ key }) => visit.present.has(key as PartKey));
  const items = there.flatMap((each) => [...itemsOf(visit, each).values()].map((row) => ({ each, row })));
  return items
    .map(({ each: { part, sheet, columns, idColumn }, row }) => ({
      on,
      sheet: sheet.title[language],
      item: idColumn === null ? null : String(row[idColumn]),
      facts: columns.flatMap((key) => {
        const column = part.columns[key];
        const value = row[key];
        return !column || value === null || value === undefined ? [] : [`${column.words[language]}: ${factText(column, value, language)}`];
      }),
    }))
    .filter(({ facts }) => facts.length > 0)
    .map((row, index) => ({ ...row, row: index }));
}
