import type { Day } from "../values/day";
import { PersonalVeil } from "../visit/personal-veil";
import type { PersonalWords } from "../visit/personal-words";
import { spelled, unspelled } from "./sheet-values";

/** What is hidden in a package, and by which names. */
export class Masking {
  readonly #veil: PersonalVeil;
  readonly #seen = new Map<string, string>();
  /** Sheets and names that are not in the copy under the name they had. */
  readonly #gone = new Set<string>();
  /** How many texts had something in them to hide. */
  count = 0;

  /** @param days days that are hidden wherever they stand as such */
  constructor(personal: PersonalWords, days: readonly Day[] = []) {
    this.#veil = new PersonalVeil(personal, days);
  }

  /** A text of a part with a veil for each personal word in it. */
  text(written: string): string {
    if (written.trim() === "") return written;
    const before = this.#seen.get(written);
    if (before !== undefined) return before;
    const plain = unspelled(written);
    const veiled = this.#veil.text(plain);
    if (veiled !== plain) this.count += 1;
    const told = veiled === plain ? written : spelled(veiled);
    this.#seen.set(written, told);
    return told;
  }

  /** Whether the number of a cell is one that people gave to be called by. */
  isPersonalNumber(number: string): boolean {
    return this.#veil.isPersonalNumber(number);
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
