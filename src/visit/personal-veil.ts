import type { Day } from "../values/day";
import { PersonalDigits } from "./personal-digits";
import { veil } from "./personal-number";
import { veiling, type PersonalWords } from "./personal-words";
import { tellingTexts } from "./telling-texts";

/** Hides what people told of themselves wherever it stands in a text; words that our sheets say anyway stay. */
export class PersonalVeil {
  readonly #words: (text: string) => string;
  readonly #digits: PersonalDigits;
  readonly #alone: RegExp | null;

  /** @param days days that are hidden wherever they stand as such */
  constructor({ texts, words }: PersonalWords, days: readonly Day[] = []) {
    const composed = (all: Iterable<string>): readonly string[] => [...all].map((each) => each.normalize("NFC"));
    const { anywhere, alone } = tellingTexts(texts);
    const telling = composed(anywhere);
    this.#alone = alone.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${composed(alone).map((text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")).join("|")})(?![\\p{L}\\p{N}])`, "gu");
    // An address for mail is the same in capitals.
    this.#words = veiling({ texts: new Set(telling), words: new Set([...composed(words), ...telling.filter((text) => text.includes("@"))]) });
    this.#digits = new PersonalDigits(texts, days);
  }

  /** A text with a veil for each personal word and number in it; the very same text when there is none. */
  text(written: string): string {
    const plain = written.normalize("NFC");
    const found = this.#digits.replaced(this.#words(plain), veil);
    const veiled = this.#alone ? found.replace(this.#alone, veil) : found;
    return veiled === plain ? written : veiled;
  }

  /** Whether the number of a cell is one that people gave to be called by, or a day that is hidden. */
  isPersonalNumber(number: string): boolean {
    return this.#digits.holds(number);
  }
}
