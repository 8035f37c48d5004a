import { servings } from "../../visit/meals";
import { visitorName } from "../../visit/people";
import type { RowOf } from "../../visit/visit";
import { rule } from "../rule";

export default rule({
  id: "MENU-03",
  title: { ko: "알레르기 표시가 확인되지 않은 요리는 미확인이다", en: "A dish whose allergens nobody confirmed counts as unknown" },
  why: { ko: "적혀 있지 않다고 들어 있지 않은 것은 아닙니다.", en: "What is not written may still be in it." },
  source: ["S019"],
  severity: "should",
  from: "confirmed",
  needs: ["visitors", "banquets", "menu", "menuSubstitutions"],
  advice: { ko: "주방에 확인하고 Y로 하세요", en: "ask the kitchen and mark it Y" },
  messages: { unknown: { ko: "{dish}: 알레르기 표시를 확인하지 않았습니다 – 알레르기 있는 손님 {guests}", en: "{dish}: allergens are not confirmed; guests with allergies: {guests}" } },
  *check(visit, _policy, tell) {
    const exposed = new Map<RowOf<"menu">, Set<RowOf<"visitors">>>();
    for (const serving of servings(visit)) {
      if (serving === null) {
        yield null;
        continue;
      }
      const { dish, guest, substitute } = serving;
      const served = substitute === null || substitute === "unknown" ? dish : substitute;
      if (served.allergensDeclared === "Y" || guest.allergens === null || guest.allergens.length === 0) continue;
      exposed.set(served, (exposed.get(served) ?? new Set()).add(guest));
    }
    for (const [dish, guests] of exposed) yield tell("unknown", { dish: dish.dishKo ?? dish.id ?? "?", guests: [...guests].map(visitorName) }, { part: "menu", row: dish.row, column: "allergensDeclared" });
  },
  examples: {
    keeps: [
      { visitors: [{ id: "V001", allergens: ["milk"] }], banquets: [{ id: "B1", guestIds: ["V001"] }], menu: [{ id: "M1", banquetId: "B1", allergensDeclared: "Y", isAlternativeOf: null }] },
      { visitors: [{ id: "V001", allergens: [] }], banquets: [{ id: "B1", guestIds: ["V001"] }], menu: [{ id: "M1", banquetId: "B1", allergensDeclared: null, isAlternativeOf: null }] },
    ],
    breaks: [{ visitors: [{ id: "V001", allergens: ["milk"] }], banquets: [{ id: "B1", guestIds: ["V001"] }], menu: [{ id: "M1", banquetId: "B1", allergensDeclared: null, isAlternativeOf: null }] }],
  },
});
