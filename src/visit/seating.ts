import type { RowOf, Visit } from "./visit";

/** One table of a banquet with who sits where. */
export interface SeatedTable {
  readonly banquet: RowOf<"banquets">;
  readonly table: RowOf<"banquetTables">;
  /** Seats with somebody in them, by their number ("7", "A4"). */
  readonly seats: ReadonlyMap<string, RowOf<"seats">>;
}

type Side = "right" | "left";

/** Every table that a banquet has and somebody sits at. */
export function seatedTables(visit: Visit): readonly SeatedTable[] {
  return visit.banquetTables.flatMap((table) => {
    const banquet = visit.banquets.find((each) => each.id !== null && each.id === table.banquetId);
    const seats = visit.seats.filter((seat) => seat.banquetId === table.banquetId && seat.table === table.table && seat.personId !== null && seat.seatNo !== null);
    return banquet && seats.length > 0 ? [{ banquet, table, seats: new Map(seats.map((seat) => [seat.seatNo ?? "", seat])) }] : [];
  });
}

/** The seat of a person at a table. */
export function seatOf({ seats }: SeatedTable, person: string | null): string | null {
  for (const [number, seat] of seats) if (person !== null && seat.personId === person) return number;
  return null;
}

/**
 * The seat beside one, by the seated person's own hand. Round tables count clockwise in plan view from the host at 1, so the
 * right hand is the number before. Long tables have A1…An facing B1…Bn: the right hand is the number before on side A, the
 * number after on side B. null where the side of a long table ends.
 */
export function beside({ table }: SeatedTable, seat: string, side: Side): string | null {
  const long = /^([AB])(\d+)$/.exec(seat);
  if (long) {
    const step = (long[1] === "A") === (side === "right") ? -1 : 1;
    return `${long[1] ?? ""}${Number(long[2]) + step}`;
  }
  const number = Number(seat);
  const places = table.seats ?? 0;
  if (!Number.isInteger(number) || places < 3) return null;
  return String(((number - 1 + (side === "right" ? -1 : 1) + places) % places) + 1);
}

/** Who sits beside a seat, right hand first. */
export function neighbours(at: SeatedTable, seat: string): readonly string[] {
  return (["right", "left"] as const).flatMap((side) => {
    const number = beside(at, seat, side);
    const person = number === null ? null : (at.seats.get(number)?.personId ?? null);
    return person === null ? [] : [person];
  });
}

/** The guests of a table, the first in precedence first; those without a precedence last. */
export function guestsInOrder(visit: Visit, { seats }: SeatedTable): readonly RowOf<"visitors">[] {
  const seated = new Set([...seats.values()].map((seat) => seat.personId));
  return visit.visitors.filter((visitor) => visitor.id !== null && seated.has(visitor.id)).sort((one, other) => (one.precedence ?? 999) - (other.precedence ?? 999));
}
