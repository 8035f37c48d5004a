import { allergen, ingredient } from "../policy/lists/food";
import { centred, computed } from "../schema/column";
import { choices } from "../schema/columns/choice";
import { count } from "../schema/columns/number";
import { reference } from "../schema/columns/reference";
import { text } from "../schema/columns/text";
import { clock } from "../schema/columns/time";
import { yesNo } from "../schema/columns/yes-no";
import { sheet, table } from "../schema/sheet";
import type { Clock } from "../values/day";
import { byId, marked, says } from "./by-id";

export default sheet({
  name: "menu",
  title: { ko: "연회메뉴", en: "Menu" },
  hint: { ko: "요리 하나에 한 줄. 못 먹는 손님의 대체 요리는 오른쪽 표에 적습니다.", en: "One row a dish. What a guest gets instead goes into the list on the right." },
  order: 70,
  phase: "before",
  optional: true,
  print: { orientation: "landscape" },
  parts: {
    menu: table({
      table: "tblMenu",
      key: "id",
      json: "menu",
      words: { ko: "요리", en: "Dishes" },
      blankRows: 20,
      frozenColumns: 2,
      columns: {
        id: text({ ko: "ID", en: "ID" }, { required: true, sample: (index) => `M${101 + index}`, width: 8, hint: { ko: "M101부터. 대체 요리는 M101A", en: "M101 and on; a substitute is M101A" } }),
        banquetId: reference("banquets", { ko: "연회", en: "Banquet" }, { required: true, sample: "B1", width: 9 }),
        banquetName: computed(text({ ko: "연회명", en: "Banquet's name" }, { json: null, width: 15 }), byId("banquets", "name", "banquetId")),
        courseNo: centred(count({ ko: "코스", en: "Course" }, { required: true, sample: (index) => index + 1, width: 8, hint: { ko: "0은 음료", en: "0 is for drinks" } })),
        dishKo: text({ ko: "요리명", en: "Dish (Korean)" }, { required: true, sample: "한우 안심", width: 28 }),
        dishEn: text({ ko: "요리명(영문)", en: "Dish" }, { sample: "Hanwoo tenderloin", width: 36 }),
        allergens: choices(allergen, { ko: "알레르기유발", en: "Allergens" }, { required: "confirmed", sample: [], width: 36, hint: { ko: "없으면 '없음', 여럿이면 쉼표로", en: "None if none; commas between several" } }),
        allergensDeclared: yesNo({ ko: "표시확인", en: "Declared" }, { required: "confirmed", sample: "Y", width: 9, hint: { ko: "식당이 성분을 확인해 주었으면 Y", en: "Y when the kitchen confirmed what is in it" } }),
        contains: choices(ingredient, { ko: "성분태그", en: "Contains" }, { required: "confirmed", sample: ["plant"], width: 24 }),
        halalCertified: yesNo({ ko: "할랄인증", en: "Halal certified" }, { sample: "N", width: 9 }),
        isAlternativeOf: reference("menu", { ko: "대체대상", en: "Instead of" }, { width: 10 }),
        plannedAt: clock({ ko: "제공시각", en: "Served at" }, { sample: "19:30" as Clock, width: 10 }),
      },
    }),
    menuSubstitutions: table({
      table: "tblMenuSub",
      key: null,
      named: ["visitorId", "dishId"],
      json: "menu_substitutions",
      words: { ko: "대체 요리", en: "Substitutions" },
      place: "beside",
      marks: [
        { column: "visitorId", when: says("unknownPerson"), style: "over" },
        { column: "alternativeId", when: says("unknownDish"), style: "over" },
      ],
      columns: {
        visitorId: reference("visitors", { ko: "손님ID", en: "Guest id" }, { required: true, sample: "V001", width: 9 }),
        visitorName: computed(text({ ko: "손님 성명", en: "Guest's name" }, { json: null, width: 18 }), byId("visitors", "nameKo", "visitorId")),
        dishId: reference("menu", { ko: "요리ID", en: "Dish id" }, { required: true, sample: "M101", width: 9 }),
        dishName: computed(text({ ko: "원래 요리", en: "Dish as planned" }, { json: null, width: 24 }), byId("menu", "dishKo", "dishId")),
        alternativeId: reference("menu", { ko: "대체요리ID", en: "Substitute id" }, { required: true, sample: "M102", width: 11 }),
        alternativeName: computed(text({ ko: "대체 요리명", en: "Substitute" }, { json: null, width: 26 }), byId("menu", "dishKo", "alternativeId")),
        mark: computed(text({ ko: "확인", en: "Look at" }, { json: null, width: 16 }), marked(
          ["AND({visitorId}<>\"\",{visitorName}=\"\")", "unknownPerson"],
          ["OR(AND({dishId}<>\"\",{dishName}=\"\"),AND({alternativeId}<>\"\",{alternativeName}=\"\"))", "unknownDish"],
        )),
      },
    }),
  },
});
