import { addDays, clockOf, dayOf, type Day } from "../../values/day";
import { occupantsOf } from "../../visit/occupants";
import { visitorOf } from "../../visit/people";
import type { RowOf, Visit } from "../../visit/visit";
import { differing } from "../proposal";
import type { ProposedRoom } from "./proposed-rooms";
import type { Stay } from "./stays";

type Room = RowOf<"rooms">;

/** What is true of a room, whoever is in it. */
const ofTheRoom: ReadonlySet<string> = new Set(["barrierFree", "highFloor", "connecting"]);

/** The cells of a room that would be written: guests, nights, early check-in and needs; of a new one also what room it is. */
export function roomCells(visit: Visit, proposed: ProposedRoom): Readonly<Record<string, unknown>> {
  const { room, booked, hold, occupants } = proposed;
  if (hold === "fixed") return {};
  const wanted = { ...booked, ...occupantCells(room, occupants) };
  if (occupants.length === 0) return differing(wanted, room ?? {});
  const { checkIn, checkOut } = roomNights(proposed);
  return differing({ ...wanted, checkIn, checkOut, earlyCheckIn: earlyCheckIn(proposed, checkIn), special: special(visit, room, occupants) }, room ?? {});
}

/** The nights that a room is booked for: those of its guests. Who is there for unknown nights keeps those that are booked. */
export function roomNights({ room, hold, occupants, stays }: ProposedRoom): { readonly checkIn: Day | null; readonly checkOut: Day | null } {
  const standing = { checkIn: room?.checkIn ?? null, checkOut: room?.checkOut ?? null };
  if (hold === "fixed" || hold === "split" || stays.length === 0) return standing;
  const isPartlyUnknown = stays.length < occupants.length;
  const from = stays.map((stay) => (hold === null ? stay.from : firstNight(stay, standing.checkIn)));
  const checkIns = [...from, ...(isPartlyUnknown && standing.checkIn !== null ? [standing.checkIn] : [])].sort();
  const checkOuts = [...stays.map(({ to }) => to), ...(isPartlyUnknown && standing.checkOut !== null ? [standing.checkOut] : [])].sort();
  return { checkIn: checkIns[0] ?? null, checkOut: checkOuts.at(-1) ?? null };
}

/** A room that is booked for the night before an arrival in the night stays so. */
function firstNight({ guest, from, isBeforeDawn }: Stay, checkIn: Day | null): Day {
  if (!isBeforeDawn || guest.arrivalAt === null || checkIn === null) return from;
  const before = addDays(dayOf(guest.arrivalAt), -1);
  return checkIn <= before ? before : from;
}

function occupantCells(room: Room | null, occupants: readonly string[]): Pick<Room, "occupant1" | "occupant2"> {
  const standing = room ? occupantsOf(room) : [];
  const isSame = room !== null && room.occupant1 !== null && standing.length === occupants.length && occupants.every((id) => standing.includes(id));
  return isSame ? { occupant1: room.occupant1, occupant2: room.occupant2 } : { occupant1: occupants[0] ?? null, occupant2: occupants[1] ?? null };
}

/** Whether one is let in early: who comes before dawn always, who comes in the morning when the room is given to new guests. */
function earlyCheckIn({ room, occupants, stays }: ProposedRoom, checkIn: Day | null): "Y" | "N" | null {
  const standing = room ? occupantsOf(room) : [];
  const isGiven = !occupants.every((id) => standing.includes(id));
  const isNeeded = stays.some(({ guest: { arrivalAt }, isBeforeDawn }) => arrivalAt !== null && (checkIn ?? "") >= dayOf(arrivalAt) && (isBeforeDawn || (isGiven && clockOf(arrivalAt) < "12:00")));
  if (isNeeded) return "Y";
  return room === null || (isGiven && room.earlyCheckIn === "Y") ? "N" : room.earlyCheckIn;
}

/** The needs that go with the guests; what former guests alone had asked for goes with them. */
function special(visit: Visit, room: Room | null, occupants: readonly string[]): readonly string[] | null {
  const needsOf = (ids: readonly string[]): readonly string[] => ids.flatMap((id) => visitorOf(visit, id)?.lodgingNeeds ?? []);
  const needs = needsOf(occupants);
  const former = new Set(needsOf(room ? occupantsOf(room).filter((id) => !occupants.includes(id)) : []));
  const stays = (room?.special ?? []).filter((need) => !former.has(need) || needs.includes(need) || ofTheRoom.has(need));
  const all = [...new Set([...stays, ...needs])];
  return all.length === 0 && !room?.special ? null : all;
}
