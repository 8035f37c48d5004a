import { beside } from "../../visit/seating";
import type { RowOf } from "../../visit/visit";

/** The places of one table: their numbers, who is beside whom, and where host and co-host belong. */
export interface Places {
  /** "1" … clockwise from the host, or "A1" … "B1" … at a long table. */
  readonly numbers: readonly string[];
  /** The place by a sitter's own hand; null where a side ends. */
  readonly beside: (number: string, hand: "right" | "left") => string | null;
  readonly host: string;
  /** Opposite the host. */
  readonly cohost: string;
}

/** The places of a table of a banquet; null while it is not said how many there are. */
export function placesOf(table: RowOf<"banquetTables">): Places | null {
  const count = table.seats ?? 0;
  if (count < 2) return null;
  const isLong = table.shape === "longHostMiddle";
  const numbers = isLong ? [...side("A", Math.ceil(count / 2)), ...side("B", Math.floor(count / 2))] : Array.from({ length: count }, (_, at) => String(at + 1));
  const there = new Set(numbers);
  const middle = Math.ceil(Math.ceil(count / 2) / 2);
  const opposite = Math.min(middle, Math.floor(count / 2));
  return {
    numbers,
    beside: (number, hand) => {
      const next = beside({ table }, number, hand);
      return next !== null && there.has(next) ? next : null;
    },
    host: isLong ? `A${middle}` : "1",
    cohost: isLong ? `B${opposite}` : String(1 + Math.floor(count / 2)),
  };
}

/** How many places lie between two of a table, by its neighbours; across a long table counts as one. */
export function distances({ numbers, beside: next, cohost, host }: Places, from: string): ReadonlyMap<string, number> {
  const found = new Map([[from, 0]]);
  for (let front = [from]; front.length > 0; ) {
    const further: string[] = [];
    for (const number of front) {
      const across = number === host ? cohost : number === cohost ? host : null;
      for (const each of [next(number, "right"), next(number, "left"), /^[AB]/.test(number) ? across : null]) {
        if (each === null || found.has(each)) continue;
        found.set(each, (found.get(number) ?? 0) + 1);
        further.push(each);
      }
    }
    front = further;
  }
  return new Map(numbers.map((number) => [number, found.get(number) ?? numbers.length]));
}

function side(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);
}
