import type { Language } from "../language/language";
import { say } from "../language/say";
import type { Text } from "../language/text";
import { wordOf } from "../policy/list";
import { allergen } from "../policy/lists/food";
import type { PaperRow } from "../schema/paper";
import { dishesOf } from "../visit/meals";
import type { RowOf, Visit } from "../visit/visit";
import { fittingType } from "./fitting-type";
import { lineCount, linesHeight } from "./measure";
import type { Paper } from "./paper";
import { sheetName } from "./paper-head";
import { banquetLine } from "./seating-chart";
import { gap, lineRow, paged } from "./sheet-rows";
import { banquetsAbout } from "./sitters";

const title: Text = { ko: "메뉴 카드", en: "Menu card" };
const drinks: Text = { ko: "음료", en: "Drinks" };
const contains: Text = { ko: "알레르기 유발: {allergens}", en: "Contains: {allergens}" };
const unknown: Text = { ko: "알레르기 성분 확인 중", en: "Allergens not confirmed" };
const note: Text = { ko: "식이와 알레르기에 따라 다른 요리를 준비해 드립니다.", en: "Other dishes are served to guests with a diet or an allergy." };

/** Millimetres between the margins of A5. */
const width = 116;
const height = 176;
/** Type of dishes in points, as large as lets a menu stay on its card. */
const sizes = [14, 13, 12, 11, 10, 9];

/** On each plate: the courses in order, in two languages; substitutes are nobody else's business. */
const menuCard: Paper = {
  key: "menu-card",
  title,
  use: { ko: "자리마다 놓는 A5 메뉴. 요리명은 한글과 영문, 누구의 대체 요리도 싣지 않습니다.", en: "A5, for each seat: dishes in Korean and English; nobody's substitutes." },
  needs: ["banquets", "menu"],
  about: "banquets",
  sheets: (visit, { language, about }) =>
    banquetsAbout(visit, about).flatMap((banquet) => {
      const courses = coursesOf(visit, banquet);
      if (courses.length === 0) return [];
      const pages = sizes.map((size) => [head(visit, banquet, language), ...courses.map((dishes) => courseRows(dishes, size, language)), [gap(4), lineRow(say(note, language), 1, 5, { size: 7, tone: "faint", align: "center" })]]);
      const fitting = pages.find((groups) => groups.flat().reduce((sum, row) => sum + row.height, 0) <= height);
      return [
        {
          name: sheetName(title, banquet.name, language),
          size: "A5",
          orientation: "portrait",
          columns: [width],
          rows: paged(fitting ?? pages.at(-1) ?? [], height),
          isNumbered: false,
        },
      ];
    }),
};

export default menuCard;

/** The dishes that everybody is served, course by course; drinks, which are course 0, come last. */
export function coursesOf(visit: Visit, { id }: RowOf<"banquets">): readonly (readonly RowOf<"menu">[])[] {
  const dishes = dishesOf(visit, id).filter(({ isAlternativeOf }) => isAlternativeOf === null);
  const numbers = [...new Set(dishes.map(({ courseNo }) => courseNo ?? 99))].sort((one, other) => (one === 0 ? 100 : one) - (other === 0 ? 100 : other));
  return numbers.map((number) => dishes.filter(({ courseNo }) => (courseNo ?? 99) === number));
}

/** A dish in the paper's language, and in the other where that is known. */
export function dishNames({ dishKo, dishEn, id }: RowOf<"menu">, language: Language): { readonly first: string; readonly second: string | null } {
  const [first = id ?? "", second = null] = (language === "ko" ? [dishKo, dishEn] : [dishEn, dishKo]).filter((name) => name !== null);
  return { first, second };
}

function head({ request }: Visit, banquet: RowOf<"banquets">, language: Language): readonly PaperRow[] {
  const name = fittingType(banquet.name ?? say(title, language), width, 14, 22);
  const line = fittingType(banquetLine({ ...banquet, name: null }, language), width, 8, 9);
  return [
    lineRow(request.hostCompany ?? "", 1, 6, { size: 8, tone: "faint", align: "center" }),
    lineRow(name.text, 1, 16, { size: name.size, bold: true, tone: "accent", align: "center", wrap: true }),
    lineRow(line.text, 1, 9, { size: line.size, tone: "faint", align: "center", wrap: true, rules: "below" }),
    gap(4),
  ];
}

function courseRows(dishes: readonly RowOf<"menu">[], size: number, language: Language): readonly PaperRow[] {
  const [first] = dishes;
  return [
    ...(first?.courseNo === 0 ? [lineRow(say(drinks, language), 1, 6, { size: 8, tone: "accent", align: "center" })] : []),
    ...dishes.flatMap((dish) => dishRows(dish, size, language)),
    gap(size / 4),
  ];
}

function dishRows(dish: RowOf<"menu">, size: number, language: Language): readonly PaperRow[] {
  const { first, second } = dishNames(dish, language);
  const words = (dish.allergens ?? []).map((each) => wordOf(allergen, each));
  const told = dish.allergensDeclared !== "Y" ? say(unknown, language) : words.length > 0 ? say(contains, language, { allergens: words }) : null;
  return [textRow(first, size, { bold: true }), ...(second === null ? [] : [textRow(second, Math.round(size * 0.7))]), ...(told === null ? [] : [textRow(told, Math.min(7, size - 3), { tone: "faint" })])];
}

function textRow(text: string, size: number, look: { readonly bold?: true; readonly tone?: "faint" } = {}): PaperRow {
  return lineRow(text, 1, linesHeight(lineCount(text, width, size), size) - 0.6, { ...look, size, align: "center", wrap: true });
}
