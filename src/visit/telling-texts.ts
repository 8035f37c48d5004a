import type { Text } from "../language/text";
import { lists } from "../policy/lists/all";
import { sheets } from "../sheets/catalogue";
import { everyPart } from "./every-part";

const personal: ReadonlySet<string> = new Set(["diet", "allergen", "lodgingNeed"]);

/** Everything that our own sheets say, whoever comes: tabs, titles, headers, words of lists. */
const ours: readonly string[] = [
  ...Object.values(lists).flatMap(({ name, words }) => (personal.has(name) ? [] : Object.values<Text>(words))),
  ...sheets.map(({ title }) => title),
  ...everyPart(sheets).flatMap(({ part }) => [part.words, ...Object.values(part.columns).map(({ words }) => words)]),
].flatMap(({ ko, en }) => [ko.toLowerCase(), en.toLowerCase()]);

/** Letters, digits and signs that somebody could be known by. */
const letter = /[\p{L}\p{N}\p{Extended_Pictographic}]/gu;

/** The words of ours, each by itself. */
const words: ReadonlySet<string> = new Set(ours.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]));

/** Texts that can be looked for wherever they stand. */
export interface TellingTexts {
  readonly anywhere: readonly string[];
  /** Those that a longer word of ours holds by chance: looked for where no letter or digit stands beside them. */
  readonly alone: readonly string[];
}

/**
 * The texts that say something by themselves, and that our sheets do not say anyway: a guest who likes "정장" must not take
 * that word out of every list.
 */
export function tellingTexts(texts: Iterable<string>): TellingTexts {
  const telling = [...texts].filter((text) => {
    const letters = text.match(letter) ?? [];
    return letters.length >= 2 && !/^\d{1,4}$/.test(letters.join("")) && !words.has(text.toLowerCase());
  });
  const isWithinOurs = (text: string): boolean => ours.some((word) => word.includes(text.toLowerCase()));
  return { anywhere: telling.filter((text) => !isWithinOurs(text)), alone: telling.filter(isWithinOurs) };
}
