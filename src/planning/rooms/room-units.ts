import type { Day } from "../../values/day";
import type { RowOf, Visit } from "../../visit/visit";
import { rankOf, type Stay } from "./stays";

/** One or two guests who get a room together. */
export interface RoomUnit {
  /** The senior first. */
  readonly stays: readonly Stay[];
  readonly from: Day;
  readonly to: Day;
  /** The better rank of the two, 10 for none. */
  readonly rank: number;
  readonly isPrincipal: boolean;
  /** How good a room suits them: 4 a suite … 1 a standard room. */
  readonly wanted: number;
}

/** By how much a lesser grade of reception lowers the class. */
const lowerBy: Readonly<Record<string, number>> = { A: 0, B: 1, C: 2 };

/** Those who go into a room together; `sharesFrom` is the rank from which rooms are shared, null for none. */
export function roomUnit({ request }: Visit, stays: readonly Stay[], sharesFrom: number | null): RoomUnit {
  const rank = Math.min(...stays.map(({ guest }) => rankOf(guest)));
  const isPrincipal = stays.some(({ guest }) => guest.isPrincipal === "Y");
  const least = isPrincipal ? 2 : 1;
  const lower = lowerBy[request.grade ?? ""] ?? 0;
  // Whoever is of a rank that shares does not get the better room for being the odd one.
  const wanted = Math.max(least, sharesFrom !== null && rank >= sharesFrom ? 1 : classLevel(rank) - lower);
  const days = { from: stays.map(({ from }) => from).sort()[0], to: stays.map(({ to }) => to).sort().at(-1) };
  if (days.from === undefined || days.to === undefined) throw new Error("nobody is to get this room");
  return { stays, from: days.from, to: days.to, rank, isPrincipal, wanted };
}

/** The class that goes with a rank at the best reception; the steps are those of the room limits. */
function classLevel(rank: number): number {
  if (rank <= 2) return 4;
  if (rank === 3) return 3;
  return rank <= 6 ? 2 : 1;
}

/** Whether a guest is there for somebody of his company, and so sleeps near. */
export function isAttendant({ role }: RowOf<"visitors">): boolean {
  return role === "secretary" || role === "interpreter";
}

/** What the guests of a room ask for, each once. */
export function needsOf(stays: readonly Stay[]): readonly string[] {
  return [...new Set(stays.flatMap(({ guest }) => guest.lodgingNeeds ?? []))];
}
