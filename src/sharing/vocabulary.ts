import type { Text } from "../language/text";
import { lists } from "../policy/lists/all";
import { sheets } from "../sheets/catalogue";
import { everyPart } from "../visit/every-part";

const personal: ReadonlySet<string> = new Set(["diet", "allergen", "lodgingNeed"]);

/** Everything that our own sheets say, whoever comes: tabs, titles, headers, words of lists. */
const ours: readonly string[] = [
  ...Object.values(lists).flatMap(({ name, words }) => (personal.has(name) ? [] : Object.values<Text>(words))),
  ...sheets.map(({ title }) => title),
  ...everyPart(sheets).flatMap(({ part }) => [part.words, ...Object.values(part.columns).map(({ words }) => words)]),
].flatMap(({ ko, en }) => [ko.toLowerCase(), en.toLowerCase()]);

/** Letters, digits and signs that somebody could be known by. */
const telling = /[\p{L}\p{N}\p{Extended_Pictographic}]/gu;

/**
 * Texts that can be looked for wherever they stand: those that say something by themselves, and that our sheets do not say
 * anyway. A guest who likes "정장" must not take that word out of every list.
 */
export function tellingTexts(texts: Iterable<string>): readonly string[] {
  return [...texts].filter((text) => {
    const letters = text.match(telling) ?? [];
    const isShortNumber = /^\d{1,4}$/.test(letters.join(""));
    return letters.length >= 2 && !isShortNumber && !ours.some((word) => word.includes(text.toLowerCase()));
  });
}
