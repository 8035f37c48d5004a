import { roomLevels } from "../../rules/room-levels";
import { occupantsOf } from "../../visit/occupants";
import type { RowOf, Visit } from "../../visit/visit";
import { nextId } from "../next-id";
import { isOverCap, levelOf } from "./room-cost";
import type { RoomUnit } from "./room-units";

type Room = RowOf<"rooms">;

/** The cells that say what room is to be booked. */
export type NewRoom = Pick<Room, "id" | "hotel" | "roomClass" | "capacity" | "ratePerNight" | "breakfast">;

/** Who has which level of room. */
export interface Level {
  readonly unit: RoomUnit;
  readonly level: number;
}

const classes = ["standard", "standard", "deluxe", "juniorSuite", "suite"] as const;

/**
 * The room to be booked for each unit that has none, seniors first: of the class that goes with the rank, but neither better
 * than a senior's of the delegation nor poorer than a junior's, at the hotel and the rate of the rooms that are booked.
 */
export function newRooms(visit: Visit, units: readonly RoomUnit[], given: readonly Level[]): readonly NewRoom[] {
  const levels = [...given];
  const best = Math.max(...visit.rooms.map(levelOf), ...units.map(({ wanted }) => wanted));
  return units.map((unit, index) => {
    const level = unit.stays.length > 1 ? 1 : classFor(visit, unit, levels, best);
    levels.push({ unit, level });
    const roomClass = unit.stays.length > 1 ? "twin" : (classes[level] ?? "standard");
    const hotel = usualHotel(visit, unit);
    const like = visit.rooms.find((room) => room.hotel === hotel && room.roomClass === roomClass && room.ratePerNight !== null);
    const capacity = like?.capacity ?? Math.max(unit.stays.length, level > 1 ? 2 : 1);
    return { id: nextId(visit.rooms.map(({ id }) => id), "R", index), hotel, roomClass, capacity, ratePerNight: like?.ratePerNight ?? null, breakfast: like?.breakfast ?? visit.rooms.find((room) => room.hotel === hotel)?.breakfast ?? null };
  });
}

function classFor(visit: Visit, unit: RoomUnit, levels: readonly Level[], best: number): number {
  if (unit.isPrincipal) return best;
  const delegation = unit.stays[0]?.guest.delegationId;
  const own = levels.filter((other) => !other.unit.isPrincipal && other.unit.stays.some(({ guest }) => guest.delegationId === delegation));
  const above = Math.min(...levels.filter((other) => other.unit.isPrincipal).map(({ level }) => level), ...own.filter((other) => other.unit.rank < unit.rank).map(({ level }) => level));
  const below = Math.max(1, ...own.filter((other) => other.unit.rank > unit.rank).map(({ level }) => level));
  let level = unit.wanted;
  while (level > 1 && isDearAt(visit, level, unit.rank)) level -= 1;
  return Math.max(below, Math.min(level, above));
}

/** Whether the rooms of a class that are booked are all above the limit for a rank. */
function isDearAt(visit: Visit, level: number, rank: number): boolean {
  const known = visit.rooms.filter(({ roomClass, ratePerNight }) => roomClass !== null && roomLevels[roomClass] === level && ratePerNight !== null);
  return known.length > 0 && known.every(({ ratePerNight }) => isOverCap(visit, { ratePerNight, overCapReason: null }, rank));
}

/** The hotel in which most rooms of the guest's company are booked, else most of all. */
function usualHotel({ rooms, visitors }: Visit, { stays }: RoomUnit): string | null {
  const company = stays[0]?.guest.company;
  const colleagues = new Set(visitors.filter((visitor) => visitor.company === company).map(({ id }) => id));
  const own = rooms.filter((room) => occupantsOf(room).some((id) => colleagues.has(id)));
  const counts = new Map<string, number>();
  for (const { hotel } of own.length > 0 ? own : rooms) if (hotel !== null) counts.set(hotel, (counts.get(hotel) ?? 0) + 1);
  return [...counts].reduce<readonly [string | null, number]>((most, each) => (each[1] > most[1] ? each : most), [null, 0])[0];
}
