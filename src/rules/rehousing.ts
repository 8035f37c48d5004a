import type { Remedy } from "../visit/finding";
import { freeBed } from "../visit/beds";
import { visitorName } from "../visit/people";
import type { RowOf, Visit } from "../visit/visit";
import { changing } from "./remedy";

/** Moves one of those in a room into a bed that is free, the first for whom there is one; who stays keeps the first cell of the room. */
export function rehousing(visit: Visit, room: RowOf<"rooms">, guests: readonly RowOf<"visitors">[]): { readonly remedy?: Remedy } {
  for (const guest of guests) {
    const bed = freeBed(visit, guest, room);
    if (!bed) continue;
    const place = { part: "rooms", row: room.row } as const;
    const left = room.occupant1 === guest.id ? [{ place: { ...place, column: "occupant1" } as const, value: room.occupant2 }] : [];
    const changes = [...left, { place: { ...place, column: "occupant2" } as const, value: null }, bed.change];
    return { remedy: changing({ ko: "{visitor}을(를) {room}호로 옮기기", en: "Move {visitor} to room {room}" }, { visitor: visitorName(guest), room: bed.room.roomNo ?? bed.room.id ?? "?" }, changes) };
  }
  return {};
}
