import { seatsInOrder } from "../policy/car-seats";
import type { RowOf } from "../visit/visit";

type Guest = RowOf<"visitors">;

/** Whether the seat beside the driver suits a guest, whatever the rank: who interprets or attends sits there. */
export function isAide({ role }: Pick<Guest, "role">): boolean {
  return role === "interpreter" || role === "secretary";
}

/** Which of two guests of a car comes first: principals, then by rank and precedence; those who sit beside the driver last. */
export function byStanding(one: Guest, other: Guest): number {
  const chief = (guest: Guest): number => (guest.isPrincipal === "Y" ? 0 : isAide(guest) ? 2 : 1);
  return chief(one) - chief(other) || (one.rank ?? 99) - (other.rank ?? 99) || (one.precedence ?? 999) - (other.precedence ?? 999);
}

/**
 * The best seats for the guests in their order, and for all others the seats that are left: where they sat if nobody needs
 * it, else one after another. The front seat of a chauffeur's car goes to a guest only when no other is left; who finds no
 * seat has none.
 *
 * @param guests in the order in which they are seated; aides of the delegation go with the others
 * @param sat the seat that somebody has or is meant for
 */
export function carSeating<Rider>(vehicle: Pick<RowOf<"vehicles">, "type" | "driver"> | null, guests: readonly Rider[], others: readonly Rider[], sat: (rider: Rider) => string | null): ReadonlyMap<Rider, string> {
  const free = new Set<string>(seatsInOrder(vehicle?.type ?? null, vehicle?.driver ?? null).flat());
  const seats = new Map<Rider, string>();
  const take = (rider: Rider, seat: string | undefined): void => {
    if (seat !== undefined && free.delete(seat)) seats.set(rider, seat);
  };
  for (const rider of guests) take(rider, [...free].find((seat) => seat !== "front" || vehicle?.driver === "owner" || free.size === 1));
  for (const rider of others) take(rider, sat(rider) ?? undefined);
  for (const rider of others) if (!seats.has(rider)) take(rider, [...free][0]);
  return seats;
}
