import { tidy, type Cell } from "../../schema/cell";
import { closedWord } from "../values/known-words";
import { whenOf } from "../values/when";

/** What a cell looks like by itself, whatever stands over it. */
const looks: readonly (readonly [target: string, looksSo: (text: string) => boolean])[] = [
  ["withheld", (text) => /^(?:[A-Z]{1,2}\d{7,8}|[A-Z]\d{3}[A-Z]\d{4}|\d{6}-?[1-8]\d{6})$/i.test(text)],
  ["email", (text) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text)],
  ["phone", (text) => /^(?:\+|0)[\d\s().-]{7,18}$/.test(text)],
  ["gender", (text) => /^\D+$/.test(text) && closedWord("gender", text) !== null],
  ["nationality", (text) => text.length > 1 && closedWord("nationality", text) !== null],
  ["arrivalAt", (text) => whenOf(text, null) !== null],
];

/** Whether a cell reads like a fact about a guest rather than like a header: an address, a phone number, a date. */
export function isFact(cell: Cell): boolean {
  if (typeof cell !== "string") return true;
  const text = tidy(cell);
  return looks.some(([target, looksSo]) => target !== "gender" && target !== "nationality" && looksSo(text));
}

/** What most cells of a column look like; null when they look like nothing that we know, or are too few. */
export function guessByContent(cells: readonly Cell[]): string | null {
  const texts = cells.map((cell) => tidy(String(cell))).filter((text) => text !== "");
  if (texts.length === 0) return null;
  return looks.find(([, looksSo]) => texts.filter(looksSo).length >= 0.8 * texts.length)?.[0] ?? null;
}
