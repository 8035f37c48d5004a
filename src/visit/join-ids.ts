import { isReference, type ReferenceColumn } from "../schema/columns/reference";
import { tidy } from "../schema/cell";
import type { Part } from "../schema/sheet";
import type { Text } from "../language/text";
import { atOnce, type Slices } from "../values/slices";
import { placeIn, type PartContent, type ReadRow } from "./every-part";
import type { Finding } from "./finding";
import { foldedId, ownIds } from "./own-ids";
import { unread } from "./unread";

/** Words that stand for every attending visitor. */
const everyone = new Set(["ALL", "전원", "전체", "모두"]);

/** What became of the ids of one part. */
interface JoinedPart {
  /** The part as it came, and with its ids as their own tables have them: the very same rows where nothing had to be changed. */
  readonly raw: PartContent;
  readonly rows: readonly ReadRow[];
  /** Ids of its own that stand twice or are missing. */
  readonly own: readonly Finding[];
  /** Ids that lead nowhere. */
  readonly unknown: readonly Finding[];
  readonly wanted: readonly string[];
}

/** Where ids may lead. */
interface Targets {
  /** The ids of each table: as they are compared, and as they stand there. */
  readonly ids: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly groups: ReadonlyMap<string, string>;
  readonly absent: ReadonlySet<string>;
}

/** What became of the ids of a visit. */
export interface JoinedIds {
  readonly contents: readonly PartContent[];
  readonly findings: readonly Finding[];
  /** Parts that are not there although an id asks for them. */
  readonly wanted: ReadonlySet<string>;
  /** What the next reading goes on from. */
  readonly targets: Targets;
  readonly parts: ReadonlyMap<string, JoinedPart>;
}

/** Rows that are joined without a pause. */
const slice = 500;

/**
 * Joins the tables by their ids: says which ids stand twice or lead nowhere, and gives the rows with every id as its own
 * table has it.
 */
export function joinIds(contents: readonly PartContent[]): JoinedIds {
  return atOnce(joinIdsInSlices(contents));
}

/** The same with pauses. A part is joined anew only when its rows or the ids that it may name are others than `before`. */
export function* joinIdsInSlices(contents: readonly PartContent[], before?: JoinedIds): Slices<JoinedIds> {
  const targets = targetsOf(contents, before);
  const sheetTitles = new Map(contents.map(({ key, sheet }) => [key, sheet.title]));
  const parts = new Map<string, JoinedPart>();
  for (const content of contents) {
    const known = before?.parts.get(content.key);
    const isSame = known && known.raw.rows === content.rows && sameKeys(known.raw.columns, content.columns) && sameTargets(content.part, targets, before?.targets);
    parts.set(content.key, isSame ? known : yield* joinPart(content, targets, sheetTitles, known));
  }
  const joined = [...parts.values()];
  return {
    contents: joined.map(({ rows }, index) => ({ ...(contents[index] as PartContent), rows })),
    findings: [...joined.flatMap(({ own }) => own), ...joined.flatMap(({ unknown }) => unknown)],
    wanted: new Set(joined.flatMap(({ wanted }) => wanted)),
    targets,
    parts,
  };
}

function* joinPart(content: PartContent, targets: Targets, sheetTitles: ReadonlyMap<string, Text>, before?: JoinedPart): Slices<JoinedPart> {
  const columns = Object.entries(content.part.columns).flatMap(([key, column]) => (isReference(column) ? [{ key, column, titles: titles(column, sheetTitles), absent: column.parts.filter((part) => targets.absent.has(part)) }] : []));
  const own = [...ownIds(content)];
  const found = columns.map((): Finding[] => []);
  const wanted = new Set<string>();
  const id = content.part.shape === "table" && content.columns.has(content.part.key ?? "") ? content.part.key : null;
  const rows: ReadRow[] = [];
  for (const [at, row] of content.rows.entries()) {
    if (at % slice === slice - 1) yield;
    const changed: Record<string, unknown> = {};
    if (id !== null && typeof row[id] === "string" && row[id] !== tidy(row[id])) changed[id] = tidy(row[id]);
    columns.forEach(({ key, column, titles: its, absent }, index) => {
      const value = row[key];
      const listed = Array.isArray(value) ? (value as readonly string[]) : typeof value === "string" ? [value] : [];
      const joined = listed.map((each) => {
        const join = canonical(each, column, targets);
        if (join === null && absent.length > 0) absent.forEach((part) => wanted.add(part));
        else if (join === null) found[index]?.push(unknownId(content, row.row, key, column, each, its));
        return join ?? (absent.length > 0 ? foldedId(each) : tidy(each));
      });
      if (joined.some((each, place) => each !== listed[place])) changed[key] = Array.isArray(value) ? joined : joined[0];
    });
    rows.push(Object.keys(changed).length > 0 ? { ...row, ...changed } : row);
  }
  const isSame = before && before.rows.length === rows.length && rows.every((row, at) => row === before.rows[at]);
  return { raw: content, rows: isSame ? before.rows : rows, own, unknown: found.flat(), wanted: [...wanted] };
}

/** The id as its own table has it, or null when no table has it. */
function canonical(id: string, column: ReferenceColumn<unknown>, { ids, groups }: Targets): string | null {
  const folded = foldedId(id);
  for (const part of column.parts) {
    const found = ids.get(part)?.get(folded);
    if (found !== undefined) return found;
  }
  if (column.groups && everyone.has(folded)) return "ALL";
  return (column.groups ? groups.get(folded) : undefined) ?? null;
}

/** Where ids may lead now; a table whose ids are as they were keeps the very same map of them. */
function targetsOf(contents: readonly PartContent[], before?: JoinedIds): Targets {
  const kept = (map: ReadonlyMap<string, string>, known?: ReadonlyMap<string, string>): ReadonlyMap<string, string> => (known && sameEntries(map, known) ? known : map);
  const isAsBefore = ({ key, rows }: PartContent): boolean => before?.parts.get(key)?.raw.rows === rows;
  return {
    ids: new Map(
      contents.map((content) => {
        const known = before?.targets.ids.get(content.key);
        return [content.key, known && isAsBefore(content) ? known : kept(idsOf(content), known)] as const;
      }),
    ),
    groups: kept(groupsOf(contents), before?.targets.groups),
    absent: new Set(contents.flatMap(({ key, present }) => (present ? [] : [key]))),
  };
}

/** Whether the ids that a part's columns may name are the same. */
function sameTargets({ columns }: Part, now: Targets, before: Targets | undefined): boolean {
  return Object.values(columns).every(
    (column) => !isReference(column) || (before !== undefined && (!column.groups || now.groups === before.groups) && column.parts.every((part) => now.ids.get(part) === before.ids.get(part) && now.absent.has(part) === before.absent.has(part))),
  );
}

function sameEntries(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  if (one.size !== other.size) return false;
  for (const [key, value] of one) if (other.get(key) !== value) return false;
  return true;
}

function sameKeys(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((key) => other.has(key));
}

function idsOf({ part, rows }: PartContent): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const key = part.shape === "table" ? part.key : null;
  if (key === null) return ids;
  for (const row of rows) {
    const id = row[key];
    if (typeof id === "string") ids.set(foldedId(id), ids.get(foldedId(id)) ?? tidy(id));
  }
  return ids;
}

/** Delegations' ids, by which several visitors are meant at once. */
function groupsOf(contents: readonly PartContent[]): ReadonlyMap<string, string> {
  const rows = contents.filter(({ key }) => key === "visitors").flatMap((content) => content.rows);
  return new Map(rows.flatMap(({ delegationId }) => (typeof delegationId === "string" ? [[foldedId(delegationId), delegationId] as const] : [])));
}

function titles(column: ReferenceColumn<unknown>, sheetTitles: ReadonlyMap<string, Text>): readonly Text[] {
  return [...new Set(column.parts.flatMap((part) => sheetTitles.get(part) ?? []))];
}

function unknownId(content: PartContent, row: number, key: string, column: ReferenceColumn<unknown>, id: string, sheets: readonly Text[]): Finding {
  const values = { name: column.words, id, sheets };
  return unread("READ-REF", "must", { ko: "{name} {id}이(가) {sheets} 시트에 없습니다", en: "{name} {id} is not on the sheet {sheets}" }, values, { place: placeIn(content, row, key) }, {
    ko: "ID를 고치거나 {sheets} 시트에 그 행을 넣으세요",
    en: "correct the ID, or add its row on the sheet {sheets}",
  });
}
