import type { RowOf } from "../../visit/visit";
import { isAttendant, type RoomUnit } from "./room-units";
import { bySeniority, type Stay } from "./stays";

/** A floor of a hotel. */
export interface Home {
  readonly hotel: string | null;
  readonly floor: number | null;
}

/** What it costs to sleep away from the senior of one's company. */
const weights = { attendant: 30_000, floor: 200, floorsMost: 5, hotel: 3000 } as const;

/** The senior of each company, among the guests who have or get a room. */
export function chiefs(stays: readonly Stay[]): ReadonlyMap<string | null, Stay> {
  const found = new Map<string | null, Stay>();
  for (const stay of [...stays].sort(bySeniority)) if (!found.has(stay.guest.company)) found.set(stay.guest.company, stay);
  return found;
}

/** What it costs that a guest sleeps at a place while the senior of the company is at another; nothing where a floor is unknown. */
export function apartCost({ guest }: Stay, place: Home, chief: Home): number {
  const hotel = place.hotel === chief.hotel ? 0 : weights.hotel;
  if (place.floor === null || chief.floor === null) return hotel;
  const floors = Math.abs(place.floor - chief.floor);
  return hotel + (isAttendant(guest) && floors > 0 ? weights.attendant : 0) + weights.floor * Math.min(weights.floorsMost, floors);
}

/** The floors that rooms are on, each once, in the order of the rooms. */
export function homesAmong(rooms: readonly RowOf<"rooms">[]): readonly Home[] {
  const found = new Map<string, Home>();
  for (const { hotel, floor } of rooms) found.set(JSON.stringify([hotel, floor]), { hotel, floor });
  return [...found.values()];
}

/** Whether a guest of the unit is a senior of a company. */
export function chiefOf(unit: RoomUnit, seniors: ReadonlyMap<string | null, Stay>): readonly Stay[] {
  return unit.stays.filter((stay) => seniors.get(stay.guest.company)?.id === stay.id);
}
