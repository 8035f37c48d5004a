import type { Day } from "../values/day";
import { PersonalDigits } from "../visit/personal-digits";
import { veil } from "../visit/personal-number";
import { veiling, type PersonalWords } from "../visit/personal-words";
import { spelled, unspelled } from "./sheet-values";
import { tellingTexts } from "./vocabulary";

/** What is hidden in a package, and by which names. */
export class Masking {
  readonly #veiled: (text: string) => string;
  readonly #digits: PersonalDigits;
  readonly #alone: RegExp | null;
  readonly #seen = new Map<string, string>();
  /** Sheets and names that are not in the copy under the name they had. */
  readonly #gone = new Set<string>();
  /** How many texts had something in them to hide. */
  count = 0;

  /** @param days days that are hidden wherever they stand as such */
  constructor({ texts, words }: PersonalWords, days: readonly Day[] = []) {
    const composed = (all: Iterable<string>): readonly string[] => [...all].map((each) => each.normalize("NFC"));
    const { anywhere, alone } = tellingTexts(texts);
    const telling = composed(anywhere);
    this.#alone = alone.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${composed(alone).map((text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")).join("|")})(?![\\p{L}\\p{N}])`, "gu");
    // An address for mail is the same in capitals.
    this.#veiled = veiling({ texts: new Set(telling), words: new Set([...composed(words), ...telling.filter((text) => text.includes("@"))]) });
    this.#digits = new PersonalDigits(texts, days);
  }

  /** A text of a part with a veil for each personal word in it. */
  text(written: string): string {
    if (written.trim() === "") return written;
    const before = this.#seen.get(written);
    if (before !== undefined) return before;
    const plain = unspelled(written).normalize("NFC");
    const found = this.#digits.replaced(this.#veiled(plain), veil);
    const veiled = this.#alone ? found.replace(this.#alone, veil) : found;
    if (veiled !== plain) this.count += 1;
    const told = veiled === plain ? written : spelled(veiled);
    this.#seen.set(written, told);
    return told;
  }

  /** Whether the number of a cell is one that people gave to be called by. */
  isPersonalNumber(number: string): boolean {
    return this.#digits.holds(number);
  }

  /** From now on no formula may name this. */
  forget(name: string): void {
    this.#gone.add(name.toLowerCase());
  }

  /** True for a formula that says something personal, or asks for what is not in the copy. */
  isFormulaTold(formula: string): boolean {
    if (this.text(formula) !== formula) return true;
    if (this.#gone.size === 0) return false;
    const plain = formula.toLowerCase().replaceAll("''", "'").replaceAll("'!", "!");
    return [...this.#gone].some((name) => plain.includes(name));
  }
}
