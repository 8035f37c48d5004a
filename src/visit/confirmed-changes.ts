import { languages } from "../language/language";
import { tidy } from "../schema/cell";
import type { Day } from "../values/day";
import { factText, isAsConfirmed, itemKey, itemsOf, watchedOf, watchedParts, type Watched } from "./confirmed-facts";
import { placeIn, type ReadRow } from "./every-part";
import { folded, knownHeaders } from "./headers";
import { once } from "./once";
import type { Place, Visit } from "./visit";

/** Something that is no longer as it was confirmed. */
export interface ConfirmedChange {
  /** The cell; for a row that came its id, for one that went the part. */
  readonly place: Place;
  readonly column: string | null;
  /** The row's id; null in a form. */
  readonly item: string | null;
  /** What people call the item in a log: its id, name or room; in a form the field's header. */
  readonly names: readonly string[];
  /** As texts; null where there was, or is, nothing. */
  readonly was: string | null;
  readonly is: string | null;
  readonly kind: "changed" | "added" | "gone";
  /** The day on which the confirmation was written down. */
  readonly on: Day | null;
}

/** Columns by which people call a row. */
const callings = ["id", "nameKo", "nameRoman", "name", "roomNo"];

/** Staff come and go without a plan being another one; only what the guests were told of them counts. */
const mayComeAndGo: ReadonlySet<string> = new Set(["hosts"]);

const changes = once(["confirmed", ...watchedParts], (visit): readonly ConfirmedChange[] => {
  const kept = new Map<Watched, Map<string, (typeof visit.confirmed)[number]>>();
  for (const row of visit.confirmed) {
    const watched = watchedOf(row.sheet);
    if (!watched) continue;
    const own = kept.get(watched) ?? new Map<string, typeof row>();
    kept.set(watched, own.set(itemKey(row.item), row));
  }
  return [...kept].flatMap(([watched, rows]) => {
    const items = itemsOf(visit, watched);
    const isPlan = watched.idColumn !== null && !mayComeAndGo.has(watched.key);
    const [first] = rows.values();
    return [
      ...[...rows].flatMap(([id, row]): readonly ConfirmedChange[] => {
        const item = items.get(id);
        if (item) return changedFacts(watched, item, row);
        return isPlan ? [{ place: { part: watched.key } as Place, column: null, item: row.item, names: row.item === null ? [] : [row.item], was: row.item, is: null, kind: "gone", on: row.on }] : [];
      }),
      ...(isPlan ? [...items].filter(([id]) => !rows.has(id)).map(([, item]) => addedRow(watched, item, first?.on ?? null)) : []),
    ];
  });
});

/** What is no longer as it was written down when the visit was confirmed; nothing when nothing was. A part of which nothing was written is not watched. */
export function confirmedChanges(visit: Visit): readonly ConfirmedChange[] {
  if (visit.confirmed.length === 0) return [];
  return changes(visit).filter(({ place }) => visit.present.has(place.part));
}

/** Of one part, and of these columns when they are named. */
export function changesOf(visit: Visit, part: Place["part"], columns?: readonly string[]): readonly ConfirmedChange[] {
  return confirmedChanges(visit).filter(({ place, column }) => place.part === part && (columns === undefined || (column !== null && columns.includes(column))));
}

/** True when something was done before the confirmation was written down, so that a change after that asks for it again. */
export function isBefore(done: Day | null, { on }: ConfirmedChange): boolean {
  return done !== null && on !== null && done <= on;
}

function changedFacts(watched: Watched, item: ReadRow, { facts, on }: Visit["confirmed"][number]): readonly ConfirmedChange[] {
  const known = knownHeaders(watched.part);
  return (facts ?? []).flatMap((fact): readonly ConfirmedChange[] => {
    const [, header = "", was = ""] = /^([^:]+):(.*)$/.exec(tidy(fact))?.map((text) => text.trim()) ?? [];
    const key = known.get(folded(header))?.column;
    const column = key === undefined ? undefined : watched.part.columns[key];
    if (key === undefined || !column || was === "" || isAsConfirmed(was, column, item[key])) return [];
    const value = item[key];
    const names = watched.idColumn === null ? languages.map((language) => column.words[language]) : callingsOf(item);
    return [{ place: placeIn(watched, item.row, key), column: key, item: idOf(watched, item), names, was, is: value === null || value === undefined ? null : factText(column, value, "ko"), kind: "changed", on }];
  });
}

function addedRow(watched: Watched, item: ReadRow, on: Day | null): ConfirmedChange {
  const id = idOf(watched, item);
  return { place: placeIn(watched, item.row, watched.idColumn ?? undefined), column: null, item: id, names: callingsOf(item), was: null, is: id, kind: "added", on };
}

function idOf({ idColumn }: Watched, item: ReadRow): string | null {
  return idColumn === null ? null : String(item[idColumn]);
}

function callingsOf(item: ReadRow): readonly string[] {
  return callings.flatMap((key) => (typeof item[key] === "string" ? item[key] : []));
}
