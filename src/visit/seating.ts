import type { Change } from "./finding";
import { once } from "./once";
import { visitorsAmong } from "./people";
import { rowsBy } from "./rows-by";
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
export const seatedTables: (visit: Pick<Visit, "banquets" | "banquetTables" | "seats">) => readonly SeatedTable[] = once(["banquets", "banquetTables", "seats"], (visit) => {
  const banquets = rowsBy(visit.banquets, ({ id }) => id);
  const tables = rowsBy(visit.seats, seatedAt);
  return visit.banquetTables.flatMap((table) => {
    const banquet = table.banquetId === null ? undefined : banquets.get(table.banquetId)?.[0];
    const seats = (tables.get(seatedAt(table)) ?? []).filter((seat) => seat.personId !== null && seat.seatNo !== null);
    return banquet && seats.length > 0 ? [{ banquet, table, seats: new Map(seats.map((seat) => [seat.seatNo ?? "", seat])) }] : [];
  });
});

/** One text for a banquet's table. */
function seatedAt({ banquetId, table }: { readonly banquetId: string | null; readonly table: string | null }): string {
  return JSON.stringify([banquetId, table]);
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
export function beside({ table }: Pick<SeatedTable, "table">, seat: string, side: Side): string | null {
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

/** Where the guests of a table sit by precedence, the first first: at whose hand, and which. Source: domain practice 2.c. */
export const honours = {
  CN: [["host", "right"], ["host", "left"], ["cohost", "right"], ["cohost", "left"]],
  KR: [["host", "right"], ["host", "left"], ["cohost", "right"], ["cohost", "left"]],
  INTL: [["host", "right"], ["cohost", "right"], ["host", "left"], ["cohost", "left"]],
  free: [],
} as const satisfies Record<string, readonly (readonly ["host" | "cohost", Side])[]>;

export type SeatPattern = keyof typeof honours;

/** What to call the place at somebody's hand. */
export const honourWords = {
  host: { left: { ko: "주인 왼쪽", en: "the host's left" }, right: { ko: "주인 오른쪽", en: "the host's right" } },
  cohost: { left: { ko: "부주인 왼쪽", en: "the co-host's left" }, right: { ko: "부주인 오른쪽", en: "the co-host's right" } },
} as const;

/** Who sits beside a seat, right hand first. */
export function neighbours(at: SeatedTable, seat: string): readonly string[] {
  return (["right", "left"] as const).flatMap((side) => {
    const number = beside(at, seat, side);
    const person = number === null ? null : (at.seats.get(number)?.personId ?? null);
    return person === null ? [] : [person];
  });
}

/** The seat at somebody's hand; null when they do not sit at the table or nobody can sit there. */
export function seatAtHand(at: SeatedTable, whose: "host" | "cohost", hand: Side): string | null {
  const seat = seatOf(at, whose === "host" ? at.table.hostId : at.table.cohostId);
  return seat === null ? null : beside(at, seat, hand);
}

/**
 * The changes that seat the first guests of a table where its pattern puts them: each person keeps the row and the card
 * and changes the number of the seat with who sat there.
 */
export function inPattern(visit: Visit, at: SeatedTable): readonly Change[] {
  const pattern = honours[at.banquet.seatPattern ?? "free"];
  const spots = pattern.length === 0 ? [seatAtHand(at, "host", "right")] : pattern.map(([whose, hand]) => seatAtHand(at, whose, hand));
  const numbers = new Map([...at.seats].map(([number, seat]) => [seat, number]));
  guestsInOrder(visit, at).slice(0, spots.length).forEach((guest, index) => {
    const spot = spots[index];
    const [own] = [...numbers].find(([seat]) => seat.personId === guest.id) ?? [];
    const number = own && numbers.get(own);
    if (!own || number === undefined || spot === null || spot === undefined || spot === number) return;
    const [there] = [...numbers].find(([, each]) => each === spot) ?? [];
    if (there) numbers.set(there, number);
    numbers.set(own, spot);
  });
  return [...numbers].flatMap(([seat, number]): readonly Change[] => (seat.seatNo === number ? [] : [{ place: { part: "seats", row: seat.row, column: "seatNo" }, value: number }]));
}

/** The guests of a table, the first in precedence first; those without a precedence last. */
export function guestsInOrder(visit: Pick<Visit, "visitors">, { seats }: Pick<SeatedTable, "seats">): readonly RowOf<"visitors">[] {
  const seated = [...seats.values()].map((seat) => seat.personId);
  return [...visitorsAmong(visit, seated)].sort((one, other) => (one.precedence ?? 999) - (other.precedence ?? 999));
}
