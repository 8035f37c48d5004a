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
type Veiling = (text: string) => string;

/**
 * How the personal words of a visit are veiled. Korean words of two syllables and more are known within longer words too
 * (새우튀김, 할랄은); shorter ones, and words of other letters, only where no letter or digit stands beside them.
 */
export function veiling({ texts, words }: PersonalWords): Veiling {
  const told = finder(texts, (text) => text);
  const listed = finder(words, lowered);
  return (text) => listed(told(text));
}

/** A word as it is looked for: what stands beside it matters where it would otherwise be a part of another word. */
interface Sought {
  readonly word: string;
  readonly isWithinWords: boolean;
  readonly hasPlural: boolean;
}

const letter = /[\p{L}\p{N}]/u;

/** Veils the words that begin where it looks: by their first letter, so that thousands of them are as quick as few. */
function finder(words: Iterable<string>, folded: (text: string) => string): Veiling {
  const byFirst = new Map<string, Sought[]>();
  // The longest first: of two words that begin alike the longer one is meant.
  for (const each of [...words].sort((one, other) => other.length - one.length)) {
    const word = folded(each);
    const first = word.slice(0, 1);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { word, isWithinWords: /^[가-힣]{2}/.test(word), hasPlural: /[a-z]$/i.test(word) }]);
  }
  return (text) => {
    const plain = folded(text);
    let out = "";
    let from = 0;
    for (let at = 0; at < plain.length; at += 1) {
      const end = byFirst.get(plain.charAt(at))?.map((sought) => endOf(plain, at, sought)).find((found) => found !== null) ?? null;
      if (end === null) continue;
      out += text.slice(from, at) + veil;
      from = end;
      at = end - 1;
    }
    return from === 0 ? text : out + text.slice(from);
  };
}

/** Where a word that begins at a place ends, its plural too; null when it does not stand there. */
function endOf(text: string, at: number, { word, isWithinWords, hasPlural }: Sought): number | null {
  if (!text.startsWith(word, at)) return null;
  const end = at + word.length;
  if (isWithinWords) return end;
  if (isLetterBefore(text, at)) return null;
  return (hasPlural ? [end + 2, end + 1, end] : [end]).find((last) => /^(?:e?s)?$/.test(text.slice(end, last)) && text.length >= last && !isLetterAt(text, last)) ?? null;
}

function isLetterAt(text: string, at: number): boolean {
  const point = text.codePointAt(at);
  return point !== undefined && letter.test(String.fromCodePoint(point));
}

function isLetterBefore(text: string, at: number): boolean {
  const last = text.slice(Math.max(0, at - 2), at);
  return last !== "" && isLetterAt(text, at - (/[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(last) ? 2 : 1));
}

/** A text in small letters, letter for letter. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : [...text].map((each) => (each.toLowerCase().length === each.length ? each.toLowerCase() : each)).join("");
}
