import { tidy } from "../schema/cell";
import { placeIn, type PartContent } from "./every-part";
import type { Finding } from "./finding";
import { unread } from "./unread";

/** An id as it is compared: full-width forms and letter case make no difference, as in Excel's own MATCH. */
export function foldedId(id: string): string {
  return tidy(id).toUpperCase();
}

/** Ids that stand twice, and rows without one. */
export function* ownIds(content: PartContent): Iterable<Finding> {
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
    if (seen.has(foldedId(id))) {
      yield unread("READ-ID", "must", { ko: "ID {id}이(가) 두 번 있습니다", en: "the ID {id} stands twice" }, { id }, where, {
        ko: "한쪽에 다른 ID를 주거나 겹친 행을 지우세요",
        en: "give one of the rows another ID, or delete the row that is double",
      });
    }
    seen.add(foldedId(id));
  }
}
