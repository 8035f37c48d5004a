import { isReference, type ReferenceColumn } from "../schema/columns/reference";
import { tidy } from "../schema/cell";
import type { Text } from "../language/text";
import { placeIn, type PartContent } from "./every-part";
import type { Finding } from "./finding";
import { unread } from "./unread";

/** Words that stand for every attending visitor. */
const everyone = new Set(["ALL", "전원", "전체", "모두"]);

/** An id as it is compared: full-width forms and letter case make no difference, as in Excel's own MATCH. */
function foldedId(id: string): string {
  return tidy(id).toUpperCase();
}

/** What became of the ids of a visit. */
export interface JoinedIds {
  readonly findings: readonly Finding[];
  /** Parts that are not there although an id asks for them. */
  readonly wanted: ReadonlySet<string>;
}

/**
 * Joins the tables by their ids: says which ids stand twice or lead nowhere, and writes every id in the rows as its own
 * table has it.
 */
export function joinIds(contents: readonly PartContent[]): JoinedIds {
  const ids = new Map(contents.map((content) => [content.key, idsOf(content)] as const));
  const groups = groupsOf(contents);
  const byKey = new Map(contents.map((content) => [content.key, content]));
  const wanted = new Set<string>();
  const findings = contents.flatMap((content) => [...ownIds(content)]);

  for (const content of contents) {
    for (const [key, column] of Object.entries(content.part.columns)) {
      if (!isReference(column) || content.rows.length === 0) continue;
      const absent = column.parts.filter((part) => byKey.get(part)?.present === false);
      /** The id as its own table has it, or null when no table has it. */
      const canonical = (id: string): string | null => {
        const folded = foldedId(id);
        for (const part of column.parts) {
          const found = ids.get(part)?.get(folded);
          if (found !== undefined) return found;
        }
        if (column.groups && everyone.has(folded)) return "ALL";
        return (column.groups ? groups.get(folded) : undefined) ?? null;
      };
      for (const row of content.rows) {
        const value = row[key];
        const listed = Array.isArray(value) ? (value as readonly string[]) : typeof value === "string" ? [value] : [];
        if (listed.length === 0) continue;
        const found = listed.map((id) => {
          const join = canonical(id);
          if (join === null && absent.length > 0) absent.forEach((part) => wanted.add(part));
          else if (join === null) findings.push(unknownId(content, row.row, key, column, id, titles(column, byKey)));
          return join ?? (absent.length > 0 ? foldedId(id) : tidy(id));
        });
        row[key] = Array.isArray(value) ? found : found[0];
      }
    }
  }
  return { findings, wanted };
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

/** Ids that stand twice, and rows without one; each id is written tidied. */
function* ownIds(content: PartContent): Iterable<Finding> {
  const { part, rows } = content;
  const key = part.shape === "table" ? part.key : null;
  if (key === null || !content.columns.has(key)) return;
  const seen = new Set<string>();
  for (const row of rows) {
    const id = row[key];
    const where = { place: placeIn(content, row.row, key) };
    if (id === null) {
      yield unread("READ-ID", "should", { ko: "이 행에 ID가 없어 다른 시트에서 가리킬 수 없습니다", en: "this row has no ID, so no other sheet can point to it" }, {}, where, {
        ko: "다른 행과 겹치지 않는 ID를 적으세요",
        en: "give it an ID that no other row has",
      });
    }
    if (typeof id !== "string") continue;
    row[key] = tidy(id);
    if (seen.has(foldedId(id))) {
      yield unread("READ-ID", "must", { ko: "ID {id}이(가) 두 번 있습니다", en: "the ID {id} stands twice" }, { id }, where, {
        ko: "한쪽에 다른 ID를 주거나 겹친 행을 지우세요",
        en: "give one of the rows another ID, or delete the row that is double",
      });
    }
    seen.add(foldedId(id));
  }
}

function titles(column: ReferenceColumn<unknown>, parts: ReadonlyMap<string, PartContent>): readonly Text[] {
  return [...new Set(column.parts.flatMap((part) => parts.get(part)?.sheet.title ?? []))];
}

function unknownId(content: PartContent, row: number, key: string, column: ReferenceColumn<unknown>, id: string, sheets: readonly Text[]): Finding {
  const values = { name: column.words, id, sheets };
  return unread("READ-REF", "must", { ko: "{name} {id}이(가) {sheets} 시트에 없습니다", en: "{name} {id} is not on the sheet {sheets}" }, values, { place: placeIn(content, row, key) }, {
    ko: "ID를 고치거나 {sheets} 시트에 그 행을 넣으세요",
    en: "correct the ID, or add its row on the sheet {sheets}",
  });
}
