import type { Language } from "../language/language";
import { tidy } from "../schema/cell";
import { snakeCase, type Part } from "../schema/sheet";

/** Which column a header names, and the language it is written in when that can be told. */
export interface KnownHeader {
  readonly column: string;
  readonly language: Language | null;
}

/** A header or label as it is compared: full-width forms folded, no blanks, no mark of a required column, no colon. */
export function folded(words: string): string {
  return tidy(words)
    .replace(/[\s*:]+/g, "")
    .toLowerCase();
}

/** The headers by which a part's columns are known: their words in every language, and their names in the file. Words win over names. */
export function knownHeaders(part: Part): ReadonlyMap<string, KnownHeader> {
  const known = new Map<string, KnownHeader>();
  const add = (words: string, column: string, language: Language | null): void => {
    const header = folded(words);
    if (!known.has(header)) known.set(header, { column, language });
  };
  for (const [column, { words }] of Object.entries(part.columns)) {
    const alike = folded(words.ko) === folded(words.en);
    add(words.ko, column, alike ? null : "ko");
    add(words.en, column, alike ? null : "en");
  }
  for (const column of Object.keys(part.columns)) add(snakeCase(column), column, null);
  return known;
}

/** How alike two words are: 1 the same, 0 nothing in common. */
export function likeness(one: string, other: string): number {
  const [first, second] = [[...folded(one)], [...folded(other)]];
  const longest = Math.max(first.length, second.length);
  return longest === 0 ? 0 : 1 - distance(first, second) / longest;
}

/** Letters to put in, take out or change to make one word of the other. */
function distance(one: readonly string[], other: readonly string[]): number {
  let above = other.map((_, index) => index + 1);
  one.forEach((letter, row) => {
    let left = row + 1;
    let diagonal = row;
    above = above.map((up, column) => {
      const here = Math.min(up + 1, left + 1, diagonal + (letter === other[column] ? 0 : 1));
      diagonal = up;
      left = here;
      return here;
    });
  });
  return above.at(-1) ?? one.length;
}
