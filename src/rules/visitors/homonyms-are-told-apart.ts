import { tidy } from "../../schema/cell";
import { attendingVisitors, visitorName } from "../../visit/people";
import type { RowOf } from "../../visit/visit";
import { setting } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "VIS-03",
  title: { ko: "같은 이름은 카드에서 구별되고 ID는 겹치지 않는다", en: "People of the same name can be told apart, and no id stands twice" },
  why: { ko: "이름이 같은 두 손님의 좌석과 식이가 뒤바뀝니다.", en: "Two guests of one name swap seats and diets." },
  source: ["practice"],
  severity: "should",
  from: "submitted",
  needs: ["visitors"],
  advice: { ko: "카드 성이나 회사로 구별하고, ID는 새 번호를 주세요", en: "give them different card names, or a new id" },
  messages: {
    id: { ko: "ID {id}이(가) 두 번 있습니다", en: "id {id} stands twice" },
    name: { ko: "{visitor}: 이름과 카드 성이 {other}과(와) 같습니다", en: "{visitor}: same name and card name as {other}" },
  },
  *check(visit, _policy, tell) {
    const ids = new Set<string>();
    for (const visitor of visit.visitors) {
      if (visitor.id === null) continue;
      if (ids.has(visitor.id)) yield tell("id", { id: visitor.id }, { part: "visitors", row: visitor.row, column: "id" }, { severity: "must" });
      ids.add(visitor.id);
    }
    const seen = new Map<string, RowOf<"visitors">>();
    for (const visitor of attendingVisitors(visit)) {
      const key = cardName(visitor);
      if (key === null) continue;
      const other = seen.get(key);
      if (other) {
        const own = [visitor.surnameForCard ?? visitor.nameKo ?? visitor.nameRoman ?? "", visitor.company ?? ""];
        const remedy = setting({ part: "visitors", row: visitor.row, column: "surnameForCard" }, `${own[0] ?? ""} (${own[1] ?? ""})`);
        const differ = visitor.company !== null && visitor.company !== other.company;
        yield tell("name", { visitor: visitorName(visitor), other: other.id ?? "?" }, { part: "visitors", row: visitor.row, column: "nameKo" }, differ ? { remedy } : {});
      }
      else seen.set(key, visitor);
    }
  },
  examples: {
    keeps: [{ visitors: [{ nameKo: "왕웨이", company: "갑", surnameForCard: "Wang" }, { nameKo: "왕웨이", company: "을", surnameForCard: "Wang (을)" }] }],
    breaks: [
      { visitors: [{ id: "V001" }, { id: "V001" }] },
      { visitors: [{ nameKo: "왕웨이", company: "갑", surnameForCard: "Wang" }, { nameKo: "왕 웨이", company: "을", surnameForCard: "Wang" }] },
    ],
  },
});

/** What two name cards would both say. */
function cardName(visitor: RowOf<"visitors">): string | null {
  const name = visitor.nameKo ?? visitor.nameRoman;
  return name === null ? null : tidy(`${name}|${visitor.surnameForCard ?? ""}`).replace(/ /g, "").toLowerCase();
}
