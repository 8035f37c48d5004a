import { languages } from "../language/language";
import { allergen, diet } from "../policy/lists/food";
import { lodgingNeed } from "../policy/lists/people";
import type { List } from "../policy/list";
import type { Column } from "../schema/column";
import type { Part } from "../schema/sheet";
import { sheets } from "../sheets/catalogue";
import { everyPart } from "./every-part";
import { FoundText } from "./found-texts";
import { personalLists, toldColumns } from "./personal";
import { veil } from "./personal-number";
import type { VisitReading } from "./visit-reading";

const parts: ReadonlyMap<string, Part> = new Map(everyPart(sheets).map(({ key, part }) => [key, part]));

/** Words that say that there is nothing to say. */
const nothing = new Set(["", "-", "없음", "none", "n/a", "y", "n"]);

/** Everything that people told of themselves in a visit, as it may stand in a text. */
export interface PersonalWords {
  /** Numbers, addresses and sentences, exactly as they were typed. */
  readonly texts: ReadonlySet<string>;
  /** Words of diets, allergies and room needs in every language, those too that nobody asked for: what is veiled must not say who asked. */
  readonly words: ReadonlySet<string>;
}

/** The personal words of a visit: what stands in the cells that tell them, and the words of the lists that they are chosen from. */
export function personalWords({ rows }: Pick<VisitReading, "rows">): PersonalWords {
  const texts = new Set<string>();
  const words = new Set([diet, allergen, lodgingNeed].flatMap(listWords));
  for (const key of personalLists) for (const row of rows.get(key) ?? []) collect(words, parts.get(key)?.columns["word"], row["word"]);
  for (const [key, columns] of Object.entries<readonly string[]>(toldColumns)) {
    for (const row of rows.get(key) ?? []) for (const name of columns) collect(Array.isArray(row[name]) ? words : texts, parts.get(key)?.columns[name], row[name]);
  }
  // A name stays where it stands: managers know who came, and a passport may say it in the very same letters.
  for (const { nameKo, nameRoman, nameNative } of rows.get("visitors") ?? []) for (const name of [nameKo, nameRoman, nameNative]) texts.delete(String(name));
  return { texts, words };
}

function listWords(list: List): readonly string[] {
  return Object.entries(list.words).flatMap(([key, { ko, en }]) => [key, ko, en]);
}

/** The ways in which a value may stand in a text; several words of a list each by itself. */
function collect(into: Set<string>, column: Column | undefined, value: unknown): void {
  if (!column || value === null || value === undefined) return;
  const said = value instanceof FoundText ? [value.text] : (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => [String(item), ...languages.map((language) => String(column.kind.write(Array.isArray(value) ? [item] : item, language)))]);
  for (const text of said.map((each) => each.trim())) if (!nothing.has(text.toLowerCase())) into.add(text);
}

/** A text with a veil for each personal word in it; the very same text when there is none. */
export type Veiling = (text: string) => string;

/**
 * How the personal words of a visit are veiled. Korean words of two syllables and more are known within longer words too
 * (새우튀김, 할랄은); shorter ones, and words of other letters, only where no letter or digit stands beside them.
 */
export function veiling({ texts, words }: PersonalWords): Veiling {
  const told = pattern([...texts], "gu");
  const listed = pattern([...words], "giu");
  return (text) => [told, listed].reduce((veiled, each) => (each ? veiled.replace(each, veil) : veiled), text);
}

function pattern(words: readonly string[], flags: string): RegExp | null {
  if (words.length === 0) return null;
  // The longest first: of two words that begin alike the longer one is meant.
  const each = [...words].sort((one, other) => other.length - one.length).map((word) => {
    const plain = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    if (/^[가-힣]{2}/.test(word)) return plain;
    return `(?<![\\p{L}\\p{N}])${plain}${/[a-z]$/i.test(word) ? "(?:e?s)?" : ""}(?![\\p{L}\\p{N}])`;
  });
  return new RegExp(each.join("|"), flags);
}
