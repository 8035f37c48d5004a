import { wordOf } from "../../policy/list";
import { allergen } from "../../policy/lists/food";
import { clashingAllergens } from "../../policy/allergens";
import { servings } from "../../visit/meals";
import { visitorName } from "../../visit/people";
import { rule } from "../rule";
import { substituting } from "../substitute";

export default rule({
  id: "MENU-01",
  title: { ko: "알레르기가 겹치는 손님에게는 겹치지 않는 대체메뉴가 있다", en: "A guest with an allergy has a substitute that is free of it" },
  why: { ko: "알레르기는 취향이 아니라 응급상황입니다.", en: "An allergy is not a taste; it is an emergency." },
  source: ["S019", "S101"],
  severity: "must",
  from: "confirmed",
  needs: ["visitors", "banquets", "menu", "menuSubstitutions"],
  advice: { ko: "대체메뉴에 요리·손님·대체 요리를 적으세요", en: "add a row with dish, guest and substitute" },
  messages: {
    none: { ko: "{banquet} {dish}: {guest}의 알레르기 {allergens} – 대체메뉴 없음", en: "{banquet}, {dish}: {guest} is allergic to {allergens}; no substitute" },
    clash: { ko: "{banquet} {dish}: {guest}의 대체메뉴 {substitute}에도 {allergens}이(가) 있습니다", en: "{banquet}, {dish}: the substitute {substitute} for {guest} has {allergens} too" },
    unknown: { ko: "{banquet} {dish}: {guest}의 대체메뉴가 메뉴에 없는 요리입니다", en: "{banquet}, {dish}: the substitute for {guest} is not on the menu" },
  },
  *check(visit, _policy, tell) {
    for (const serving of servings(visit)) {
      if (serving === null) {
        yield null;
        continue;
      }
      const { banquet, dish, guest, substitute } = serving;
      const clashing = clashingAllergens(guest.allergens, dish.allergens);
      if (clashing.length === 0) continue;
      const values = { banquet: banquet.name ?? banquet.id ?? "?", dish: dish.dishKo ?? dish.id ?? "?", guest: visitorName(guest) };
      const place = { part: "menu", row: dish.row, column: "allergens" } as const;
      const words = (all: readonly string[]) => all.map((each) => wordOf(allergen, each));
      if (substitute === null) yield tell("none", { ...values, allergens: words(clashing) }, place, substituting(visit, serving));
      else if (substitute === "unknown") yield tell("unknown", values, place, substituting(visit, serving));
      else {
        const again = clashingAllergens(guest.allergens, substitute.allergens);
        if (again.length > 0) yield tell("clash", { ...values, substitute: substitute.dishKo ?? substitute.id ?? "?", allergens: words(again) }, place, substituting(visit, serving));
      }
    }
  },
  examples: {
    keeps: [
      {
        visitors: [{ id: "V001", allergens: ["milk"] }],
        banquets: [{ id: "B1", guestIds: ["V001"] }],
        menu: [{ id: "M1", banquetId: "B1", allergens: ["milk"], isAlternativeOf: null }, { id: "M1A", banquetId: "B1", allergens: [], isAlternativeOf: "M1" }],
        menuSubstitutions: [{ dishId: "M1", visitorId: "V001", alternativeId: "M1A" }],
      },
      { visitors: [{ id: "V001", allergens: [] }], banquets: [{ id: "B1", guestIds: ["V001"] }], menu: [{ id: "M1", banquetId: "B1", allergens: ["milk"], isAlternativeOf: null }] },
    ],
    breaks: [
      {
        visitors: [{ id: "V001", allergens: ["milk"] }],
        banquets: [{ id: "B1", guestIds: ["V001"] }],
        menu: [{ id: "M1", banquetId: "B1", allergens: ["milk"], isAlternativeOf: null }, { id: "M1A", banquetId: "B1", allergens: [], isAlternativeOf: "M1" }],
      },
      { visitors: [{ id: "V001", allergens: ["milk"] }], banquets: [{ id: "B1", guestIds: ["ALL"] }], menu: [{ id: "M1", banquetId: "B1", allergens: ["milk"], isAlternativeOf: null }] },
      { visitors: [{ id: "V001", allergens: ["crustacean"] }], banquets: [{ id: "B1", guestIds: ["V001"] }], menu: [{ id: "M1", banquetId: "B1", allergens: ["shrimp"], isAlternativeOf: null }] },
      {
        visitors: [{ id: "V001", allergens: ["milk"] }],
        banquets: [{ id: "B1", guestIds: ["V001"] }],
        menu: [{ id: "M1", banquetId: "B1", allergens: ["milk"], isAlternativeOf: null }, { id: "M1A", banquetId: "B1", allergens: ["milk"], isAlternativeOf: "M1" }],
        menuSubstitutions: [{ dishId: "M1", visitorId: "V001", alternativeId: "M1A" }],
      },
    ],
  },
});
