import { wordOf } from "../../policy/list";
import { diet, ingredient } from "../../policy/lists/food";
import { forbiddenTo, servings } from "../../visit/meals";
import { visitorName } from "../../visit/people";
import { rule } from "../rule";
import { substituting } from "../substitute";

export default rule({
  id: "MENU-02",
  title: { ko: "할랄·코셔·채식 등과 맞지 않는 요리에는 맞는 대체메뉴가 있다", en: "A guest whose diet forbids a dish has a substitute that fits it" },
  why: { ko: "할랄 손님에게 나간 돼지고기는 되돌릴 수 없습니다.", en: "Pork before a halal guest cannot be taken back." },
  source: ["S019", "S101"],
  severity: "must",
  from: "confirmed",
  needs: ["visitors", "banquets", "menu", "menuSubstitutions"],
  advice: { ko: "대체메뉴에 요리·손님·대체 요리를 적으세요", en: "add a row with dish, guest and substitute" },
  messages: {
    none: { ko: "{banquet} {dish}: {guest}({diets})에게 {ingredients}이(가) 나갑니다 – 대체메뉴 없음", en: "{banquet}, {dish}: {guest} ({diets}) is served {ingredients}; no substitute" },
    clash: { ko: "{banquet} {dish}: {guest}({diets})의 대체메뉴 {substitute}에도 {ingredients}이(가) 있습니다", en: "{banquet}, {dish}: the substitute {substitute} for {guest} ({diets}) has {ingredients} too" },
  },
  *check(visit, _policy, tell) {
    for (const serving of servings(visit)) {
      if (serving === null) {
        yield null;
        continue;
      }
      const { banquet, dish, guest, substitute } = serving;
      const clashing = forbiddenTo(guest, dish);
      if (clashing.length === 0) continue;
      const values = { banquet: banquet.name ?? banquet.id ?? "?", dish: dish.dishKo ?? dish.id ?? "?", guest: visitorName(guest), diets: (guest.diet ?? []).map((each) => wordOf(diet, each)) };
      const place = { part: "menu", row: dish.row, column: "contains" } as const;
      const words = (all: readonly string[]) => all.map((each) => wordOf(ingredient, each));
      if (substitute === null || substitute === "unknown") yield tell("none", { ...values, ingredients: words(clashing) }, place, substituting(visit, serving));
      else {
        const again = forbiddenTo(guest, substitute);
        if (again.length > 0) yield tell("clash", { ...values, substitute: substitute.dishKo ?? substitute.id ?? "?", ingredients: words(again) }, place, substituting(visit, serving));
      }
    }
  },
  examples: {
    keeps: [
      {
        visitors: [{ id: "V001", diet: ["halal"] }],
        banquets: [{ id: "B1", guestIds: ["V001"] }],
        menu: [{ id: "M1", banquetId: "B1", contains: ["beef"], halalCertified: "N", isAlternativeOf: null }, { id: "M1A", banquetId: "B1", contains: ["fish"], isAlternativeOf: "M1" }],
        menuSubstitutions: [{ dishId: "M1", visitorId: "V001", alternativeId: "M1A" }],
      },
      { visitors: [{ id: "V001", diet: ["halal"] }], banquets: [{ id: "B1", guestIds: ["V001"] }], menu: [{ id: "M1", banquetId: "B1", contains: ["beef"], halalCertified: "Y", isAlternativeOf: null }] },
    ],
    breaks: [
      {
        visitors: [{ id: "V001", diet: ["halal"], allergens: [] }],
        banquets: [{ id: "B1", guestIds: ["V001"] }],
        menu: [{ id: "M1", banquetId: "B1", contains: ["beef"], halalCertified: "N", isAlternativeOf: null }, { id: "M1A", banquetId: "B1", contains: ["fish"], isAlternativeOf: "M1" }],
      },
      { visitors: [{ id: "V001", diet: ["halal"] }], banquets: [{ id: "B1", guestIds: ["V001"] }], menu: [{ id: "M1", banquetId: "B1", contains: ["beef"], halalCertified: "N", isAlternativeOf: null }] },
      { visitors: [{ id: "V001", diet: ["vegan"] }], banquets: [{ id: "B1", guestIds: ["V001"] }], menu: [{ id: "M1", banquetId: "B1", contains: ["dairy"], isAlternativeOf: null }] },
      { visitors: [{ id: "V001", diet: ["kosher"] }], banquets: [{ id: "B1", guestIds: ["V001"] }], menu: [{ id: "M1", banquetId: "B1", contains: ["beef", "dairy"], isAlternativeOf: null }] },
    ],
  },
});
