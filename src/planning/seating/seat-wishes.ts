import type { Pair } from "./seating-problem";

/** What somebody wishes of two people at an event: at one table, at two, or side by side. */
export interface SeatWish {
  readonly one: string;
  readonly other: string;
  readonly kind: "together" | "apart" | "beside";
}

/** The wishes of one kind between people of a list, by their numbers in it. */
export function pairsOf(wishes: readonly SeatWish[], kind: SeatWish["kind"], ids: readonly string[]): readonly Pair[] {
  return wishes.flatMap((wish): readonly Pair[] => {
    const [one, other] = [ids.indexOf(wish.one), ids.indexOf(wish.other)];
    return wish.kind === kind && one >= 0 && other >= 0 && one !== other ? [[one, other]] : [];
  });
}
