import type { Day } from "../../values/day";
import { areOfOneSex } from "../../visit/beds";
import { occupantsOf } from "../../visit/occupants";
import { visitorOf } from "../../visit/people";
import type { RowOf, Visit } from "../../visit/visit";
import { bySeniority, type Stay, type Stays } from "./stays";

type Room = RowOf<"rooms">;

/** Why those in a room stay there. */
export type Hold = "fixed" | "family" | "split" | "unknown" | "kept";

/** A room in which somebody stays whatever else is proposed. */
export interface HeldRoom {
  readonly room: Room;
  readonly hold: Hold;
  readonly occupants: readonly string[];
}

/** What stands: the rooms that are held, those to be given, and the guests who wait for one. */
export interface Standing {
  readonly held: readonly HeldRoom[];
  readonly open: readonly Room[];
  readonly waiting: readonly Stay[];
}

/**
 * Sorts the rooms that are booked. Staff's fixed rows are held as they are; families stay together, and so does who cannot
 * be planned because the dates are unknown. With `keeps` everybody who comes stays where he is, unless the room cannot be
 * shared as it is.
 */
export function standingRooms(visit: Visit, stays: Stays, keeps: boolean): Standing {
  const placed = new Set<string>();
  const held = new Map<number, HeldRoom>();
  const hold = (room: Room, why: Hold, ids: readonly string[]): void => {
    const occupants = ids.filter((id) => !placed.has(id) || why === "split" || why === "fixed");
    if (occupants.length === 0 && why !== "fixed") return;
    held.set(room.row, { room, hold: why, occupants });
    for (const id of occupants) placed.add(id);
  };
  const unknown = new Set(stays.unknown.map(({ id }) => id));
  const comes = (id: string): boolean => visitorOf(visit, id)?.status !== "cancelled";
  for (const room of visit.rooms) if (room.fixed === "Y") hold(room, "fixed", occupantsOf(room));
  const rest = visit.rooms.filter(({ fixed }) => fixed !== "Y");
  for (const room of rest) {
    const ids = occupantsOf(room).filter(comes);
    if (room.family === "Y" && ids.some((id) => stays.known.has(id))) hold(room, "family", ids);
    else if (ids.some((id) => unknown.has(id))) hold(room, "unknown", keeps ? ids : ids.filter((id) => unknown.has(id)));
  }
  if (keeps) for (const room of rest) if (!held.has(room.row)) keep(room);
  return {
    held: visit.rooms.flatMap(({ row }) => held.get(row) ?? []),
    open: visit.rooms.filter(({ row }) => !held.has(row)),
    waiting: [...stays.known.values()].filter(({ id }) => !placed.has(id)).sort(bySeniority),
  };

  function keep(room: Room): void {
    const ids = occupantsOf(room).filter(comes);
    const own = ids.flatMap((id) => stays.known.get(id) ?? []);
    if (own.length > 0 && own.length === ids.length && own.every((stay) => isSplit(stay, rest.filter((each) => occupantsOf(each).includes(stay.id))))) hold(room, "split", ids);
    else hold(room, "kept", sharing(visit, room, ids, own));
  }
}

/** Whether a guest has several rooms one after another, a room for every night and never two. */
function isSplit({ from, to }: Stay, rooms: readonly Room[]): boolean {
  if (rooms.length < 2) return false;
  const booked = rooms.map(({ checkIn, checkOut }) => [checkIn, checkOut] as const).sort(([one], [other]) => ((one ?? "") < (other ?? "") ? -1 : 1));
  let night: Day | null = from;
  for (const [checkIn, checkOut] of booked) {
    if (night === null || checkIn !== night) return false;
    night = checkOut;
  }
  return night === to;
}

/** Of two who are in one room against the rules only the senior stays. */
function sharing(visit: Visit, room: Room, ids: readonly string[], own: readonly Stay[]): readonly string[] {
  if (ids.length < 2) return ids;
  const [one, other] = ids.map((id) => visitorOf(visit, id));
  const isAllowed = one && other && areOfOneSex(one, other) && (room.capacity ?? 2) >= 2;
  if (isAllowed) return ids;
  const senior = [...own].sort(bySeniority)[0]?.id ?? ids[0];
  return senior === undefined ? [] : [senior];
}
