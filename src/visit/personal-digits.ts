import { serialOfDay, type Day } from "../values/day";

/** Fewer digits than this are a floor, a room or a year. */
const fewest = 6;

/** Digits with what people put between them: 010-1234-5678, (02) 123 4567, +82.10.1234.5678, 2030년 5월 31일. */
const runs = /\p{Nd}[\p{Nd}\s().·/+년월-]*\p{Nd}일?|\p{Nd}/gu;
const groups = /\p{Nd}+/gu;
/** What may stand in a text that is a number to call and nothing else. */
const isNumber = /^[\p{Nd}\s().·/+-]+$/u;

/** A number without the zeros before it, as it is compared: a cell of numbers drops them. */
function core(digits: string): string {
  return digits.normalize("NFKC").replace(/\D/g, "").replace(/^0+/, "");
}

/** Finds numbers however they are written: with other marks between, with a country's code before, as the number of a cell. */
export class PersonalDigits {
  readonly #known: ReadonlySet<string>;
  readonly #longest: number;
  readonly #serials: ReadonlySet<string>;

  /** @param days days that are personal too: the number of one in a cell, and however it is written */
  constructor(texts: Iterable<string>, days: readonly Day[] = []) {
    const written = days.flatMap((day) => [day, day.replaceAll("-0", "-")]);
    this.#serials = new Set(days.map((day) => String(serialOfDay(day))));
    this.#known = new Set([...texts, ...written].filter((text) => isNumber.test(text)).map(core).filter(({ length }) => length >= fewest));
    this.#longest = Math.max(0, ...[...this.#known].map(({ length }) => length));
  }

  /** Whether the number of a cell is one of them. */
  holds(number: string): boolean {
    return this.#serials.has(number) || (this.#known.size > 0 && /^\d+$/.test(number) && this.#known.has(core(number)));
  }

  /** The text with something else for each of them. */
  replaced(text: string, by: string): string {
    if (this.#known.size === 0) return text;
    return text.replace(runs, (run) => this.#inRun(run, by));
  }

  #inRun(run: string, by: string): string {
    const parts = [...run.matchAll(groups)];
    for (const [first, { index: from }] of parts.entries()) {
      let digits = "";
      for (const part of parts.slice(first)) {
        digits += part[0];
        if (digits.length > this.#longest + 8) break;
        if (this.#known.has(core(digits)) || this.#isWithCode(digits, part[0] === digits)) {
          const end = part.index + part[0].length;
          return run.slice(0, from) + by + this.#inRun(run.slice(end), by);
        }
      }
    }
    return run;
  }

  /** A country's code, one to three digits, may be written at one with the number, or the number was told with it. */
  #isWithCode(digits: string, isOneGroup: boolean): boolean {
    return isOneGroup && [1, 2, 3].some((code) => this.#known.has(core(digits.slice(code))));
  }
}
