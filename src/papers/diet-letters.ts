import type { Text } from "../language/text";
import { wordOf } from "../policy/list";
import { diet } from "../policy/lists/food";
import type { RowOf } from "../visit/visit";

/** One letter for what a guest eats, which only those who serve can read. */
const letters: Readonly<Record<string, string>> = { halal: "H", kosher: "K", vegetarian: "V", vegan: "G", pescatarian: "P", hindu: "B", jain: "J" };

const otherDiet = "E";
const allergy = "A";
const noAlcohol = "N";
/** Nobody has asked yet: a blank is not "none". */
export const notAsked = "?";

/** The letters of a guest, in a fixed order; none where nothing needs care. */
export function dietLetters({ diet: diets, allergens, alcohol, dietAnswered }: RowOf<"visitors">): readonly string[] {
  const own = [...new Set((diets ?? []).map((each) => letters[each] ?? otherDiet))];
  return [...own, ...((allergens ?? []).length > 0 ? [allergy] : []), ...(alcohol === "N" ? [noAlcohol] : []), ...(dietAnswered === "Y" ? [] : [notAsked])];
}

/** What a letter means. */
export function letterMeaning(letter: string): Text {
  switch (letter) {
    case otherDiet:
      return { ko: "그 밖의 식이", en: "other diet" };
    case allergy:
      return { ko: "알레르기", en: "allergy" };
    case noAlcohol:
      return { ko: "술 안 함", en: "no alcohol" };
    case notAsked:
      return { ko: "식이 미확인", en: "diet not asked" };
    default: {
      const key = Object.keys(letters).find((each) => letters[each] === letter) ?? letter;
      const { ko, en } = wordOf(diet, key);
      return { ko, en: en.toLowerCase() };
    }
  }
}

/** The letters that are used, each once, with their meaning: "H 할랄 · A 알레르기". */
export function letterLegend(used: Iterable<string>): Text | null {
  const all = [...new Set(used)].map((letter) => ({ letter, meaning: letterMeaning(letter) }));
  if (all.length === 0) return null;
  return { ko: all.map(({ letter, meaning }) => `[${letter}] ${meaning.ko}`).join("  "), en: all.map(({ letter, meaning }) => `[${letter}] ${meaning.en}`).join("  ") };
}
