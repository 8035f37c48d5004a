import type { RowOf, Visit } from "../../visit/visit";
import { apartCost, chiefOf, type Home } from "./homes";
import { forbidden, newRoomCost, roomCost } from "./room-cost";
import type { RoomUnit } from "./room-units";
import type { Stay } from "./stays";

/** Who is to get which of the rooms that are booked and free, or a new one. */
export interface RoomProblem {
  readonly visit: Visit;
  readonly units: readonly RoomUnit[];
  readonly rooms: readonly RowOf<"rooms">[];
  /** The senior of each company. */
  readonly seniors: ReadonlyMap<string | null, Stay>;
  /** Those who have their rooms already. */
  readonly lodged: readonly { readonly stay: Stay; readonly place: Home }[];
  /** The level of the best room of all. */
  readonly best: number;
}

/** A company whose senior waits for a room, and others of it too: where they sleep hangs together. */
export interface Company {
  readonly chief: Stay;
  /** The unit that the senior is in. */
  readonly unit: number;
  readonly others: readonly { readonly stay: Stay; readonly unit: number }[];
}

/**
 * What each unit costs in each room, then in a room of its own that is new: all that does not hang on where others of those
 * who wait are put.
 */
export function costTable({ visit, units, rooms, seniors, lodged, best }: RoomProblem): readonly (readonly number[])[] {
  const placeOf = new Map(lodged.map(({ stay, place }) => [stay.id, place]));
  return units.map((unit, row) => {
    const chiefly = chiefOf(unit, seniors);
    const booked = rooms.map((room) => {
      const toSeniors = unit.stays.flatMap((stay) => {
        const place = placeOf.get(seniors.get(stay.guest.company)?.id ?? "");
        return place ? [apartCost(stay, room, place)] : [];
      });
      const toOthers = chiefly.flatMap((chief) => lodged.flatMap(({ stay, place }) => (stay.guest.company === chief.guest.company ? [apartCost(stay, place, room)] : [])));
      return [...toSeniors, ...toOthers].reduce((sum, cost) => sum + cost, roomCost(visit, unit, room, best));
    });
    return [...booked, ...units.map((_, index) => (index === row ? newRoomCost(unit) : forbidden))];
  });
}

/** The companies whose people hang together. */
export function companies({ units, seniors }: RoomProblem): readonly Company[] {
  const members = units.flatMap(({ stays }, unit) => stays.map((stay) => ({ stay, unit })));
  return [...seniors.values()].flatMap((chief): readonly Company[] => {
    const unit = members.find(({ stay }) => stay.id === chief.id)?.unit;
    const others = members.filter((member) => member.stay.guest.company === chief.guest.company && member.unit !== unit);
    return unit === undefined || others.length === 0 ? [] : [{ chief, unit, others }];
  });
}
