import type { Cell } from "../schema/cell";
import type { Language } from "../language/language";
import { say } from "../language/say";
import type { Text } from "../language/text";
import { clashingAllergens } from "../policy/allergens";
import { wordOf } from "../policy/list";
import { allergen, diet } from "../policy/lists/food";
import type { PaperRow } from "../schema/paper";
import { forbiddenTo, servingsAt, type Serving } from "../visit/meals";
import { expanded, visitorName } from "../visit/people";
import type { RowOf } from "../visit/visit";
import { paperHead, sheetName } from "./paper-head";
import { coursesOf, dishNames } from "./menu-card";
import type { Paper } from "./paper";
import { banquetLine } from "./seating-chart";
import { gap, headerRow, lineRow, listRows, paged, widthsOf, type ListColumn } from "./sheet-rows";
import { banquetsAbout, distinctName, sittersOf, type Sitter } from "./sitters";

const title: Text = { ko: "주방 전달표", en: "Kitchen sheet" };
const byCourse: Text = { ko: "코스별 수량 ({people}명)", en: "By course ({people} people)" };
const bySeat: Text = { ko: "손님별 식이와 대체 요리", en: "By guest: diet and substitutes" };
const everybodyElse: Text = { ko: "그 밖의 모두", en: "everybody else" };
const everybody: Text = { ko: "모두", en: "everybody" };
const undecided: Text = { ko: "대체 요리 미정", en: "no substitute yet" };
const drinks: Text = { ko: "음료", en: "Drinks" };
const noAlcohol: Text = { ko: "술 안 함", en: "no alcohol" };
const notAsked: Text = { ko: "확인 안 됨", en: "not asked" };
const noSeat: Text = { ko: "자리 없음", en: "no seat" };
const heads = {
  course: { ko: "코스", en: "Course" },
  at: { ko: "시각", en: "At" },
  dish: { ko: "요리", en: "Dish" },
  count: { ko: "수량", en: "Count" },
  whom: { ko: "누구에게 (탁자-좌석)", en: "For whom (table-seat)" },
  seat: { ko: "탁자-좌석", en: "Table-seat" },
  guest: { ko: "손님", en: "Guest" },
  diet: { ko: "식이", en: "Diet" },
  allergens: { ko: "알레르기", en: "Allergies" },
  instead: { ko: "대체 요리 (코스)", en: "Substitutes (course)" },
} as const satisfies Record<string, Text>;

/** Who is served what, for the kitchen and those who serve; it stays with them. */
const kitchenSheet: Paper = {
  key: "kitchen-sheet",
  title,
  use: { ko: "주방과 서빙용: 코스별 수량, 대체 요리를 받을 좌석, 손님별 식이와 알레르기.", en: "For kitchen and service: counts by course, seats with substitutes, diets and allergies." },
  needs: ["banquets", "menu", "visitors"],
  about: "banquets",
  showsNeeds: true,
  sheets: (visit, { language, about }) =>
    banquetsAbout(visit, about).flatMap((banquet) => {
      if (coursesOf(visit, banquet).length === 0) return [];
      const seats = new Map(sittersOf(visit, banquet, language).map((sitter) => [sitter.id, sitter]));
      const order = [...seats.keys()];
      const place = ({ guest: { id } }: Serving): number => (seats.has(id ?? "") ? order.indexOf(id ?? "") : order.length);
      const served = [...servingsAt(visit, banquet)].sort((one, other) => place(one) - place(other));
      const people = seats.size > 0 ? seats.size : new Set([...expanded(visit, banquet.guestIds), ...expanded(visit, banquet.hostIds)]).size;
      const [courses, guests] = [courseColumns(language), guestColumns(language)];
      const head = paperHead(visit, title, banquetLine(banquet, language), courses.length, language);
      const careful = guestRows(served, seats, language);
      return [
        {
          name: sheetName(title, banquet.name, language),
          size: "A4",
          orientation: "landscape",
          columns: widthsOf(courses),
          rows: paged(
            [
              [...head, heading(say(byCourse, language, { people }), courses.length), headerRow(courses)],
              ...coursesOf(visit, banquet).map((dishes) => ({ rows: listRows(courses, dishes.flatMap((dish) => dishRows(dish, served.filter((serving) => serving.dish === dish), people, seats, language))), above: [headerRow(courses)] })),
              ...(careful.length === 0 ? [] : [[gap(6), heading(say(bySeat, language), guests.length), headerRow(guests), ...listRows(guests, careful.slice(0, 1))], ...listRows(guests, careful.slice(1)).map((row) => ({ rows: [row], above: [headerRow(guests)] }))]),
            ],
            172,
          ),
          isNumbered: true,
        },
      ];
    }),
};

export default kitchenSheet;

function heading(text: string, across: number): PaperRow {
  return lineRow(text, across, 9, { bold: true, size: 12, tone: "accent" });
}

function courseColumns(language: Language): readonly ListColumn[] {
  return columns(language, ["course", 24, { align: "center" }], ["at", 30, { align: "center" }], ["dish", 76, { wrap: true }], ["count", 30, { align: "center", bold: true }], ["whom", 102, { wrap: true }]);
}

/** As wide as those above, for they stand on one sheet. */
function guestColumns(language: Language): readonly ListColumn[] {
  return columns(language, ["seat", 24, { align: "center", bold: true, wrap: true }], ["diet", 30, { align: "center", wrap: true }], ["guest", 76, { wrap: true }], ["allergens", 30, { align: "center", wrap: true }], ["instead", 102, { wrap: true }]);
}

function columns(language: Language, ...all: readonly (readonly [keyof typeof heads, number, ListColumn["look"]])[]): readonly ListColumn[] {
  return all.map(([key, width, look]) => ({ header: say(heads[key], language), width, ...(look ? { look } : {}) }));
}

/** A dish with how many get it, then what is served instead, then who should not have it and has nothing else yet. */
function dishRows(dish: RowOf<"menu">, served: readonly Serving[], people: number, seats: ReadonlyMap<string, Sitter>, language: Language): readonly (readonly Cell[])[] {
  const instead = new Map<RowOf<"menu">, Serving[]>();
  for (const serving of served) if (serving.substitute !== null && serving.substitute !== "unknown") instead.set(serving.substitute, [...(instead.get(serving.substitute) ?? []), serving]);
  const substituted = [...instead.values()].reduce((sum, { length }) => sum + length, 0);
  const without = served.filter(hasNothing);
  const course = dish.courseNo === 0 ? say(drinks, language) : (dish.courseNo ?? "");
  const named = (all: readonly Serving[]): string => all.map(({ guest }) => seated(guest, seats, language)).join(", ");
  return [
    [course, dish.plannedAt ?? "", dishText(dish, language), people - substituted - without.length, say(substituted + without.length > 0 ? everybodyElse : everybody, language)],
    ...[...instead].map(([substitute, all]): readonly Cell[] => [course, substitute.plannedAt ?? dish.plannedAt ?? "", `→ ${dishText(substitute, language)}`, all.length, named(all)]),
    ...(without.length === 0 ? [] : [[course, dish.plannedAt ?? "", `⚠ ${say(undecided, language)}`, without.length, named(without)]]),
  ];
}

/** Whether a guest must not have a dish, and nothing is said to be served instead. */
function hasNothing({ dish, guest, substitute }: Serving): boolean {
  if (substitute !== null && substitute !== "unknown") return false;
  const alcohol = guest.alcohol === "N" && (dish.contains ?? []).includes("alcohol");
  return alcohol || clashingAllergens(guest.allergens, dish.allergens).length > 0 || forbiddenTo(guest, dish).length > 0;
}

function dishText(dish: RowOf<"menu">, language: Language): string {
  const { first, second } = dishNames(dish, language);
  return second === null ? first : `${first} (${second})`;
}

/** "1-2 율리아 브란트": where, then who. */
function seated(guest: RowOf<"visitors">, seats: ReadonlyMap<string, Sitter>, language: Language): string {
  const sitter = seats.get(guest.id ?? "");
  return sitter ? `${sitter.table}-${sitter.seat} ${distinctName(sitter)}` : visitorName(guest)[language];
}

/** The guests who need care, by seat. */
function guestRows(served: readonly Serving[], seats: ReadonlyMap<string, Sitter>, language: Language): readonly (readonly Cell[])[] {
  return [...new Set(served.map(({ guest }) => guest))].flatMap((guest): readonly (readonly Cell[])[] => {
    const sitter = seats.get(guest.id ?? "");
    const own = served.filter((serving) => serving.guest === guest);
    const instead = own.flatMap(({ dish, substitute }) => (substitute === null || substitute === "unknown" ? [] : [`${courseText(dish, language)} ${dishNames(substitute, language).first}`]));
    const diets = [...(guest.diet ?? []).map((each) => wordOf(diet, each)[language]), ...(guest.alcohol === "N" ? [say(noAlcohol, language)] : []), ...(guest.dietAnswered === "Y" ? [] : [say(notAsked, language)])];
    const allergens = (guest.allergens ?? []).map((each) => wordOf(allergen, each)[language]);
    if (diets.length + allergens.length + instead.length === 0) return [];
    return [[sitter ? `${sitter.table}-${sitter.seat}` : say(noSeat, language), diets.join(", "), sitter ? distinctName(sitter) : visitorName(guest)[language], allergens.join(", "), instead.join(", ")]];
  });
}

function courseText({ courseNo }: RowOf<"menu">, language: Language): string {
  return courseNo === 0 ? say(drinks, language) : `${courseNo ?? ""}.`;
}
