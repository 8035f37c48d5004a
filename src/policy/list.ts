import type { Text } from "../language/text";
import { seen } from "../values/seen";

/** A list of words to choose from. An open list may be added to by the company in 기준표; a closed one may not. */
export interface List<Key extends string = string> {
  readonly name: string;
  readonly title: Text;
  readonly open: boolean;
  readonly words: Readonly<Record<Key, Text>>;
}

/** A list that only we can change: its keys mean something to the rules. */
export function closedList<const Key extends string>(name: string, title: Text, words: Readonly<Record<Key, Text>>): List<Key> & { open: false } {
  return { name, title, open: false, words };
}

/** A list that a company adds to: a word that we don't know is kept as it was typed. */
export function openList<const Key extends string>(name: string, title: Text, words: Readonly<Record<Key, Text>>): List<Key> & { open: true } {
  return { name, title, open: true, words };
}

/** A value of a list: one of its keys or, in an open list, any other text. */
export type Choice<L> = L extends { open: true; words: Readonly<Record<infer Key, Text>> }
  ? (Key & string) | (string & {})
  : L extends { words: Readonly<Record<infer Key, Text>> }
    ? Key & string
    : never;

/** The key that a word in any language (or the key itself) means; an unknown word of an open list stands for itself; else null. */
export function keyOf(list: List, word: string): string | null {
  return keysByWord(list).get(plain(word)) ?? (list.open && word.trim() !== "" ? word.trim() : null);
}

/** A large visit asks for thousands of words of the same few lists. */
const known = new WeakMap<List, ReadonlyMap<string, string>>();

function keysByWord(list: List): ReadonlyMap<string, string> {
  const before = known.get(list);
  if (before) return before;
  const keys = new Map<string, string>();
  for (const [key, text] of Object.entries(list.words)) {
    for (const word of [text.ko, text.en, key]) if (!keys.has(plain(word))) keys.set(plain(word), key);
  }
  known.set(list, keys);
  return keys;
}

/** The word of a key; an own word of the company stands for itself. */
export function wordOf(list: List, key: string): Text {
  return Object.hasOwn(list.words, key) ? (list.words[key] as Text) : { ko: key, en: key };
}

/** A word as it is compared: Korean compounds are written with blanks or without. */
function plain(word: string): string {
  return seen(word.normalize("NFKC")).replace(/\s+/g, "").toLowerCase();
}
