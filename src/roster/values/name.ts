import type { Cell } from "../../schema/cell";
import { cleanText } from "./clean-text";

/** A name in the scripts of the roster's columns; what the file does not say is not there. */
export interface NameParts {
  readonly nameKo?: string;
  readonly nameRoman?: string;
  readonly nameNative?: string;
  readonly surnameForCard?: string;
}

const honorifics = /^(?:(?:mr|ms|mrs|miss|dr|prof|sir|madam|hon)\b\.?\s+)+|(?<=[가-힣]{2}|\s)님$|\s*(?:귀하|귀중|先生|女士|小姐|さん|様)$|(?<=[가-힣]{2,}\s)씨$/giu;
const hangul = /\p{Script=Hangul}/u;
const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

type Script = keyof Pick<NameParts, "nameKo" | "nameRoman" | "nameNative">;

/** Names in Hangul, in Chinese or Japanese letters, and all others: those of Latin letters are roman, the rest native. */
function scriptOf(text: string): Script {
  if (hangul.test(text)) return "nameKo";
  return ideographic.test(text) || !/\p{Script=Latin}/u.test(text) ? "nameNative" : "nameRoman";
}

/**
 * The names that a cell gives at once: "홍길동(Hong Gildong)", "王立新 / Wang Lixin", "HONG Gildong", "Keller, Markus". A family
 * name that is marked, by capitals or a comma, is known; where nothing marks it, it is left open.
 */
export function nameParts(cell: Cell): NameParts {
  const pieces = cleanText(cell).split(/[()[\]/|\n（）]|(?<=[\p{Script=Hangul}\p{Script=Han}])\s*[,\s]\s*(?=\p{Script=Latin})|(?<=\p{Script=Latin})\s*[,\s]\s*(?=[\p{Script=Hangul}\p{Script=Han}])|(?<=\p{Script=Hangul})\s*,?\s*(?=\p{Script=Han})|(?<=\p{Script=Han})\s*,?\s*(?=\p{Script=Hangul})/u);
  const parts: Partial<Record<keyof NameParts, string>> = {};
  for (const piece of pieces) {
    const name = piece.replace(/^[\s,;·-]+|[\s,;·-]+$/g, "").replace(honorifics, "").trim();
    if (name === "") continue;
    const script = scriptOf(name);
    const { full, family } = script === "nameRoman" ? romanName(name) : { full: name, family: null };
    parts[script] = parts[script] === undefined ? full : `${parts[script]} / ${full}`;
    if (family !== null && parts.surnameForCard === undefined) parts.surnameForCard = family;
  }
  return parts;
}

/** The name of a family name and a given name that stand in columns of their own: each script in the order it is written in. */
export function joinedName(family: Cell, given: Cell): NameParts {
  const [last, first] = [cleanText(family), cleanText(given)];
  if (last === "" || first === "") return nameParts(last + first);
  const script = scriptOf(last + first);
  const surnameForCard = script === "nameRoman" ? titled(last) : last;
  return { [script]: script === "nameRoman" ? `${titled(first)} ${surnameForCard}` : last + first, ...(script === "nameRoman" ? { surnameForCard } : {}) };
}

/** "Keller, Markus" and "Markus KELLER" say which is the family name. All in capitals says nothing. */
function romanName(name: string): { readonly full: string; readonly family: string | null } {
  const comma = /^([^,]+),\s*([^,]+)$/.exec(name);
  if (comma) {
    const [family, given] = [titled((comma[1] ?? "").trim()), (comma[2] ?? "").trim()];
    return { full: `${family} ${titled(given)}`, family };
  }
  const words = name.split(" ");
  const marked = words.filter(isCapitals);
  if (marked.length === 0 || marked.length === words.length || words.some((word) => !isCapitals(word) && !/\p{Lu}\p{Ll}/u.test(word))) return { full: name, family: null };
  return { full: words.map((word) => (isCapitals(word) ? titled(word) : word)).join(" "), family: marked.map(titled).join(" ") };
}

/** A word all in capitals; an initial ("J.") is none. */
function isCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}'’-]+$/u.test(word);
}

/** "VAN-DYK" → "Van-Dyk"; what has small letters stays. */
function titled(words: string): string {
  return /\p{Ll}/u.test(words) ? words : words.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}
