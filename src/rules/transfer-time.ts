import type { Policy } from "../policy/policy";
import type { RowOf } from "../visit/visit";

type Stop = Pick<RowOf<"itinerary">, "type" | "place" | "travelMinToNext">;

const moves = new Set<string | null>(["transfer", "reception", "sendoff"]);

/** Whether a stop is a ride itself, so that nothing is to be spared before or after it. */
export function isMove({ type }: Pick<Stop, "type">): boolean {
  return moves.has(type);
}

/** A hall in the same house ("호텔", "호텔 한강홀") is no move. */
export function isSameVenue(one: string | null, other: string | null): boolean {
  const [first, second] = [one ?? "", other ?? ""];
  return first.startsWith(second) || second.startsWith(first);
}

/** Minutes that there have to be between two stops: none within a house, else the way and some to spare. */
export function transferMinutes(first: Stop, second: Pick<Stop, "type" | "place">, { transferBufferMinutes }: Pick<Policy, "transferBufferMinutes">): number {
  return isSameVenue(first.place, second.place) || isMove(first) || isMove(second) ? 0 : (first.travelMinToNext ?? 0) + transferBufferMinutes;
}
