import { roomLevels } from "../../rules/room-levels";
import type { RowOf, Visit } from "../../visit/visit";
import { chiefs } from "./homes";
import { newRooms, type NewRoom } from "./new-rooms";
import { levelOf } from "./room-cost";
import { cheapestRooms, type RoomPlan } from "./room-search";
import { roomUnit, type RoomUnit } from "./room-units";
import { standingRooms, type HeldRoom, type Hold } from "./standing";
import { bySeniority, rankOf, stays as staysOf, type BeforeDawn, type Stay, type Stays } from "./stays";
import { twins } from "./twins";

/** What is asked for. */
export interface RoomsWish {
  readonly keeps: boolean;
  /** The rank from which two share a room; null: nobody does. */
  readonly sharesFrom: number | null;
  readonly beforeDawn: BeforeDawn;
}

/** A room as it is proposed. */
export interface ProposedRoom {
  /** The row that is there; a room to be booked has none. */
  readonly room: RowOf<"rooms"> | null;
  readonly booked: NewRoom | null;
  /** Why those who are in it stay; null for those who are given it. */
  readonly hold: Hold | null;
  readonly occupants: readonly string[];
  /** The stays of those occupants whose nights are known, the senior first. */
  readonly stays: readonly Stay[];
}

/** All rooms, and the guests that it is about. */
export interface ProposedRooms {
  readonly rooms: readonly ProposedRoom[];
  readonly stays: Stays;
  readonly seniors: ReadonlyMap<string | null, Stay>;
}

/** Who gets which room: what is held stays, who may share is paired, then everybody waiting gets the room that suits best. */
export function* proposedRooms(visit: Visit, { keeps, sharesFrom, beforeDawn }: RoomsWish): Generator<number, ProposedRooms> {
  yield 0;
  const stays = staysOf(visit, beforeDawn);
  const standing = standingRooms(visit, stays, keeps);
  const pairs = sharedBy(stays, standing, sharesFrom);
  const joiners = new Map(pairs.flatMap(([one, other]) => joining(standing.held, one, other)));
  const held = standing.held.map((room) => ({ ...room, occupants: [...room.occupants, ...(joiners.get(room.room.row) ?? [])] }));
  const lodgedIds = new Set(held.flatMap(({ occupants }) => occupants));
  const together = pairs.filter((pair) => pair.every(({ id }) => !lodgedIds.has(id)));
  const paired = new Set(together.flat().map(({ id }) => id));
  const alone = standing.waiting.filter(({ id }) => !paired.has(id) && !lodgedIds.has(id)).map((stay) => [stay] as const);
  const asked = [...together, ...alone].sort(([one], [other]) => bySeniority(one, other)).map((each) => roomUnit(visit, each, sharesFrom));

  const seniors = chiefs([...stays.known.values()]);
  const lodged = held.flatMap(({ room, occupants }) => staysAmong(stays, occupants).map((stay) => ({ stay, place: room })));
  const best = Math.max(1, ...visit.rooms.map(levelOf));
  const search = (units: readonly RoomUnit[]): Generator<number, RoomPlan> => cheapestRooms({ visit, units, rooms: standing.open, seniors, lodged, best });
  const { units, found } = yield* withFewNewRooms(asked, keeps, search, (stay) => roomUnit(visit, [stay], sharesFrom));
  const unitIn = new Map(found.rooms.flatMap((room, index) => { const unit = units[index]; return room && unit ? [[room.row, unit] as const] : []; }));
  const without = units.filter((_, index) => found.rooms[index] === null);
  const levels = [
    ...held.flatMap(({ room, occupants }) => { const own = staysAmong(stays, occupants); return own.length === 0 ? [] : [{ unit: roomUnit(visit, own, sharesFrom), level: levelOf(room) }]; }),
    ...standing.open.flatMap((room) => { const unit = unitIn.get(room.row); return unit ? [{ unit, level: levelOf(room) }] : []; }),
  ];
  const added = newRooms(visit, without, levels);
  const holdOf = new Map(held.map((each) => [each.room.row, each]));
  const rooms = visit.rooms.map((room): ProposedRoom => {
    const kept = holdOf.get(room.row);
    if (kept) return { room, booked: null, hold: joiners.has(room.row) ? null : kept.hold, occupants: kept.occupants, stays: staysAmong(stays, kept.occupants) };
    const own = unitIn.get(room.row)?.stays ?? [];
    return { room, booked: null, hold: null, occupants: own.map(({ id }) => id), stays: own };
  });
  const booked = without.map((unit, index): ProposedRoom => ({ room: null, booked: added[index] ?? null, hold: null, occupants: unit.stays.map(({ id }) => id), stays: unit.stays }));
  return { rooms: [...rooms, ...booked], stays, seniors };
}

/** The rooms that are found. When what is booked is kept, no twin room is booked anew for two whom free rooms would take apart. */
function* withFewNewRooms(
  units: readonly RoomUnit[],
  keeps: boolean,
  search: (units: readonly RoomUnit[]) => Generator<number, RoomPlan>,
  alone: (stay: Stay) => RoomUnit,
): Generator<number, { readonly units: readonly RoomUnit[]; readonly found: RoomPlan }> {
  const found = yield* search(units);
  const apart = units.flatMap((unit, index) => (keeps && found.rooms[index] === null && unit.stays.length > 1 ? unit.stays.map(alone) : [unit]));
  if (apart.length === units.length) return { units, found };
  const second = yield* search(apart);
  const missing = ({ rooms }: RoomPlan): number => rooms.filter((room) => room === null).length;
  return missing(second) < missing(found) ? { units: apart, found: second } : { units, found };
}

/** Pairs among those who wait, and those alone in a twin room that is kept. */
function sharedBy(stays: Stays, { held, waiting }: { readonly held: readonly HeldRoom[]; readonly waiting: readonly Stay[] }, sharesFrom: number | null): readonly (readonly [Stay, Stay])[] {
  if (sharesFrom === null) return [];
  const shares = ({ guest }: Stay): boolean => guest.isPrincipal !== "Y" && rankOf(guest) >= sharesFrom;
  const hosts = held.filter(hasFreeBed).flatMap(({ occupants }) => staysAmong(stays, occupants));
  return twins([...waiting.filter(shares).map((stay) => ({ stay, isLodged: false })), ...hosts.filter(shares).map((stay) => ({ stay, isLodged: true }))]);
}

function hasFreeBed({ room, hold, occupants }: HeldRoom): boolean {
  return hold === "kept" && occupants.length === 1 && (room.capacity ?? 2) >= 2 && room.roomClass !== null && (room.roomClass === "twin" || roomLevels[room.roomClass] === undefined);
}

/** Who of a pair comes into the room of the other, when one of them has one. */
function joining(held: readonly HeldRoom[], one: Stay, other: Stay): readonly (readonly [number, readonly string[]])[] {
  return held.flatMap(({ room, occupants }) => {
    const guest = occupants.includes(one.id) ? other : occupants.includes(other.id) ? one : null;
    return guest === null ? [] : [[room.row, [guest.id]] as const];
  });
}

function staysAmong({ known }: Stays, ids: readonly string[]): readonly Stay[] {
  return ids.flatMap((id) => known.get(id) ?? []).sort(bySeniority);
}
