import type { Change } from "./finding";
import { once } from "./once";
import { visitorOf } from "./people";
import type { RowOf, Visit } from "./visit";

type Room = RowOf<"rooms">;

/** Rooms with a bed left. */
const roomsWithBed = once(["rooms"], ({ rooms }) => rooms.filter(hasBed));

function hasBed({ occupant1, occupant2, capacity }: Room): boolean {
  const taken = [occupant1, occupant2].filter((id) => id !== null).length;
  return taken === 0 || (taken === 1 && (capacity ?? 0) > 1);
}

/** Whether a room is booked for every night of a guest's stay. */
function covers({ checkIn, checkOut }: Room, { arrivalAt, departureAt }: RowOf<"visitors">): boolean {
  return checkIn !== null && checkOut !== null && arrivalAt !== null && departureAt !== null && checkIn <= arrivalAt.slice(0, 10) && checkOut >= departureAt.slice(0, 10);
}

/** Whether somebody's sex is stated; who leaves it blank or undisclosed shares with nobody but family. */
export function isSexStated({ gender }: Pick<RowOf<"visitors">, "gender">): boolean {
  return gender === "M" || gender === "F";
}

/** Whether two may share a room without being a family: both of one stated sex. */
export function areOfOneSex(one: Pick<RowOf<"visitors">, "gender">, other: Pick<RowOf<"visitors">, "gender">): boolean {
  return isSexStated(one) && one.gender === other.gender;
}

/** Whether a guest may share with who is in a room alone. */
function isSharable(visit: Visit, { occupant1, occupant2 }: Room, guest: RowOf<"visitors">): boolean {
  const other = visitorOf(visit, occupant1 ?? occupant2);
  return other?.status === "attending" && areOfOneSex(guest, other);
}

/**
 * A bed for a guest among the rooms that are booked: an empty room first, else one shared with somebody of the same sex;
 * the changes that give it. null when there is none.
 */
export function freeBed(visit: Visit, guest: RowOf<"visitors">, except: Room | null): { readonly room: Room; readonly change: Change } | null {
  const fit = roomsWithBed(visit).filter((room) => room !== except && covers(room, guest));
  const room = fit.find(({ occupant1, occupant2 }) => occupant1 === null && occupant2 === null) ?? fit.find((each) => isSharable(visit, each, guest));
  if (!room || guest.id === null) return null;
  const column = room.occupant1 === null ? "occupant1" : "occupant2";
  return { room, change: { place: { part: "rooms", row: room.row, column }, value: guest.id } };
}
