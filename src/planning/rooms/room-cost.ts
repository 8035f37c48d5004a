import { gradeNamed } from "../../policy/grade-named";
import { roomCap } from "../../rules/room-cap";
import { roomLevels } from "../../rules/room-levels";
import { daysBetween, type Day } from "../../values/day";
import { once } from "../../visit/once";
import { rowsBy } from "../../visit/rows-by";
import type { RowOf, Visit } from "../../visit/visit";
import { needsOf, type RoomUnit } from "./room-units";

type Room = RowOf<"rooms">;

/** What no assignment may cost. */
export const forbidden = 1e12;

/**
 * What speaks against a room, in the order of how much it weighs: a room that has yet to be booked, a principal in less than
 * the best, the wrong class, a rate above the limit. A step of class is squared, so that no junior gains by a senior's loss.
 */
const weights = {
  newRoom: 1e8, newForSenior: 1000, principal: 1e7, class: 20_000, order: 500, overCap: 25_000,
  twinAlone: 2000, sharedStandard: 2000, newNight: 1000, spareNight: 300, barrierFree: 4000, need: 40, moved: 20,
} as const;

/** How good a room is; one whose class is unknown is as good as any. */
export function levelOf({ roomClass }: Pick<Room, "roomClass">): number {
  return (roomClass === null ? undefined : roomLevels[roomClass]) ?? 1;
}

/** What it costs to give a room to somebody, apart from where the others are; `best` is the level of the best room of all. */
export function roomCost(visit: Visit, unit: RoomUnit, room: Room, best: number): number {
  const { stays, rank } = unit;
  if (!mayShare(unit, room) || isTaken(visit, unit, room)) return forbidden;
  const level = levelOf(room);
  const missing = needsOf(stays).filter((need) => !room.special?.includes(need));
  const wasHere = stays.some(({ id }) => id === room.occupant1 || id === room.occupant2);
  return (
    classCost(unit, level) +
    (unit.isPrincipal ? weights.principal * Math.max(0, best - level) : 0) +
    (isOverCap(visit, room, rank) ? weights.overCap : 0) +
    (stays.length === 1 && room.roomClass === "twin" ? weights.twinAlone : 0) +
    (stays.length === 2 && room.roomClass === "standard" ? weights.sharedStandard : 0) +
    weights.newNight * nightsApart(unit, room) +
    weights.spareNight * spareNights(unit, room) +
    weights.need * missing.length +
    (missing.includes("barrierFree") ? weights.barrierFree : 0) +
    (wasHere ? 0 : weights.moved)
  );
}

/** What it costs to book one more room: seniors rather get one that is booked. */
export function newRoomCost(unit: RoomUnit): number {
  return weights.newRoom + weights.newForSenior * (unit.isPrincipal ? 10 : 10 - unit.rank) + classCost(unit, unit.wanted);
}

function classCost({ wanted, rank }: RoomUnit, level: number): number {
  return weights.class * (level - wanted) ** 2 + weights.order * rank * level;
}

const rowsOfOneRoom = once(["rooms"], ({ rooms }) => rowsBy(rooms, ({ roomNo }) => roomNo));

function mayShare({ stays }: RoomUnit, { capacity, roomClass }: Room): boolean {
  if ((capacity ?? 2) < stays.length) return false;
  return stays.length === 1 || roomClass === "twin" || roomClass === "standard" || roomClass === null || roomLevels[roomClass] === undefined;
}

/** Whether the same room is somebody else's in one of the nights: rows of one room keep to their own nights. */
function isTaken(visit: Visit, { from, to }: RoomUnit, room: Room): boolean {
  const rows = room.roomNo === null ? [] : (rowsOfOneRoom(visit).get(room.roomNo) ?? []);
  const others = rows.filter((other) => other !== room && other.hotel === room.hotel);
  if (others.length === 0) return false;
  const isWithin = room.checkIn !== null && room.checkOut !== null && room.checkIn <= from && to <= room.checkOut;
  return !isWithin || others.some(({ checkIn, checkOut }) => checkIn === null || checkOut === null || (checkIn < to && from < checkOut));
}

/** Whether a room is dearer than the standard allows for a rank, and nobody has said why. */
export function isOverCap({ request, policy }: Visit, { ratePerNight, overCapReason }: Pick<Room, "ratePerNight" | "overCapReason">, rank: number): boolean {
  const grade = gradeNamed(policy, request.grade);
  return grade !== undefined && ratePerNight !== null && overCapReason === null && ratePerNight > roomCap(grade, rank);
}

/** Nights that are not booked yet; none where nothing is known of the booking. */
function nightsApart({ from, to }: RoomUnit, { checkIn, checkOut }: Room): number {
  return checkIn === null || checkOut === null ? 0 : nightsOutside([from, to], [checkIn, checkOut]);
}

/** Booked nights that nobody would need. */
function spareNights({ from, to }: RoomUnit, { checkIn, checkOut }: Room): number {
  return checkIn === null || checkOut === null ? 0 : nightsOutside([checkIn, checkOut], [from, to]);
}

/** The nights of one stay that another does not have; a stay is half-open, from its first night up to the day of leaving. */
function nightsOutside([from, to]: readonly [Day, Day], [start, end]: readonly [Day, Day]): number {
  const common = daysBetween(from > start ? from : start, to < end ? to : end);
  return Math.max(0, daysBetween(from, to)) - Math.max(0, common);
}
