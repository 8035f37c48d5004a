import type { Cell } from "../../schema/cell";
import { likeness } from "../../visit/headers";
import { guessByContent } from "./guess-by-content";
import { knownWords, plainHeader, supposedWords } from "./header-words";

/** How sure it is what a column means: its header is known, is like one or holds one, only its cells tell, or nothing does. */
export type Trust = "sure" | "likely" | "guess" | "none";

/** What a column of a file means, as far as that can be told. A target of null: nothing that we take. */
export interface Recognised {
  readonly target: string | null;
  readonly trust: Trust;
}

/** Shorter words are found in too many others. */
const leastHeld = 2;
const leastLike = 0.75;
/** Letters that a slip of the pen changes, puts in or leaves out, also in a long word. */
const mostSlips = 2;

/** What a header means: the levels of it from the upper to the lower, one for a plain header. */
export function recognisedHeader(levels: readonly string[]): Recognised {
  const told = levels.filter((level) => level.trim() !== "");
  const lowest = told.at(-1) ?? "";
  const candidates = [told.join(" "), ...(told.length > 1 ? [lowest, told[0] ?? ""] : [])];
  for (const [at, candidate] of candidates.entries()) {
    for (const form of [candidate, candidate.replace(/[(（[［].*?[)）\]］]/g, ""), ...candidate.split(/[\n/]/)]) {
      const target = knownWords.get(plainHeader(form));
      // The upper level alone says less than what stands under it.
      if (target !== undefined) return { target, trust: form === candidate && at < 2 ? "sure" : "likely" };
    }
  }
  const near = supposedWords.get(plainHeader(lowest)) ?? held(plainHeader(told.join(""))) ?? like(plainHeader(lowest));
  return near === null ? { target: null, trust: "none" } : { target: near, trust: "likely" };
}

/** What a column means by its header and, where that is unknown, by its cells. */
export function recognisedColumn(levels: readonly string[], cells: readonly Cell[]): Recognised {
  const byHeader = recognisedHeader(levels);
  const byContent = guessByContent(cells);
  // Numbers of passports are known by their looks even under a harmless header.
  if (byContent === "withheld" && byHeader.target !== "phone") return { target: "withheld", trust: "sure" };
  if (byHeader.trust !== "none") return byHeader;
  return byContent === null ? byHeader : { target: byContent, trust: "guess" };
}

/** The longest known word that a header holds. */
function held(header: string): string | null {
  let longest = "";
  for (const word of knownWords.keys()) if (word.length >= leastHeld && word.length > longest.length && header.includes(word) && knownWords.get(word) !== null) longest = word;
  return longest === "" || (/^[a-z]+$/.test(longest) && longest.length < 4) ? null : (knownWords.get(longest) ?? null);
}

/** The known word that a header is most like: a slip of the pen. */
function like(header: string): string | null {
  let best: { readonly word: string; readonly likeness: number } = { word: "", likeness: 0 };
  if (header.length < (/^[a-z]+$/.test(header) ? 5 : 3)) return null;
  for (const word of knownWords.keys()) {
    const alike = mayBeLike(word, header) ? likeness(word, header) : 0;
    if (alike > best.likeness) best = { word, likeness: alike };
  }
  return best.likeness >= leastLike ? (knownWords.get(best.word) ?? null) : null;
}

/** False when too many letters cannot be the same. Every cell that might be a header is held against every known word, and this is told far sooner than how alike they are. */
function mayBeLike(word: string, header: string): boolean {
  const slips = Math.min(mostSlips, Math.floor((1 - leastLike) * Math.max(word.length, header.length)));
  if (Math.abs(word.length - header.length) > slips) return false;
  let strange = 0;
  for (const letter of header) if (!word.includes(letter) && (strange += 1) > slips) return false;
  return true;
}
