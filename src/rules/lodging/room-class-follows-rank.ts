import type { Remedy } from "../../visit/finding";
import { occupantsOf } from "../../visit/occupants";
import { attendingVisitors, visitorName } from "../../visit/people";
import { rowsBy } from "../../visit/rows-by";
import type { RowOf, Visit } from "../../visit/visit";
import { changing } from "../remedy";
import { roomLevels } from "../room-levels";
import { rule } from "../rule";

export default rule({
  id: "ROOM-05",
  title: { ko: "주빈이 가장 좋은 객실을 쓰고, 비서·통역은 같은 회사 상석과 같은 층이다", en: "Room class follows rank, and secretary and interpreter are on their principal's floor" },
  why: { ko: "직급이 낮은 손님이 더 좋은 방을 받으면 모두가 불편합니다.", en: "When a junior gets the better room, everyone is embarrassed." },
  source: ["S059"],
  severity: "should",
  from: "confirmed",
  needs: ["visitors", "rooms"],
  advice: { ko: "객실을 바꾸세요", en: "swap the rooms" },
  messages: {
    principal: { ko: "주빈 {visitor}의 객실 {room}보다 높은 등급의 객실이 있습니다", en: "the principal {visitor} is in {room}, but there is a better room" },
    inverted: { ko: "{junior}({juniorRank}급)의 객실 등급이 {senior}({seniorRank}급)보다 높습니다", en: "{junior} (rank {juniorRank}) has a better room than {senior} (rank {seniorRank})" },
    floor: { ko: "{role} {visitor}은(는) {floor}층, {senior}은(는) {seniorFloor}층입니다", en: "{visitor} ({role}) is on floor {floor}, {senior} on {seniorFloor}" },
  },
  *check(visit, _policy, tell) {
    const lodged = lodgings(visit);
    const best = lodged.reduce((most, { level }) => Math.max(most, level), 0);
    const delegations = rowsBy(lodged, ({ visitor }) => visitor.delegationId);
    const chiefs = new Map<string | null, Lodging>();
    for (const each of lodged) {
      const known = chiefs.get(each.visitor.company);
      if (!known || (each.visitor.rank ?? 99) < (known.visitor.rank ?? 99)) chiefs.set(each.visitor.company, each);
    }
    for (const { visitor, room, level } of lodged) {
      const place = { part: "rooms", row: room.row, column: "roomClass" } as const;
      const name = room.roomNo ?? room.id ?? "?";
      if (visitor.isPrincipal === "Y" && level < best) {
        const better = lodged.filter((other) => other.level === best && other.visitor.isPrincipal !== "Y").find((other) => isAlone(other.room) && isSameStay(other.room, room));
        yield tell("principal", { visitor: visitorName(visitor), room: name }, place, better && isAlone(room) ? { remedy: swapped(visitor, room, better) } : {});
      }
      const senior = delegations.get(visitor.delegationId)?.find((other) => isSenior(other.visitor, visitor) && other.level < level && other.visitor.isPrincipal !== "Y");
      if (senior) {
        yield tell("inverted", { junior: visitorName(visitor), juniorRank: visitor.rank ?? 0, senior: visitorName(senior.visitor), seniorRank: senior.visitor.rank ?? 0 }, place, isAlone(room) && isAlone(senior.room) && isSameStay(senior.room, room) ? { remedy: swapped(visitor, room, senior) } : {});
      }
      if (visitor.role !== "secretary" && visitor.role !== "interpreter") continue;
      const chief = chiefs.get(visitor.company);
      if (chief && chief.room.floor !== null && room.floor !== null && chief.room.floor !== room.floor) {
        const values = { role: visitor.role === "secretary" ? { ko: "비서", en: "secretary" } : { ko: "통역", en: "interpreter" }, visitor: visitorName(visitor), floor: room.floor, senior: visitorName(chief.visitor), seniorFloor: chief.room.floor };
        yield tell("floor", values, { part: "rooms", row: room.row, column: "floor" });
      }
    }
  },
  examples: {
    keeps: [
      {
        visitors: [{ id: "V001", isPrincipal: "Y", rank: 2, role: "principal" }, { id: "V002", isPrincipal: "N", rank: 9, role: "secretary" }],
        rooms: [{ occupant1: "V001", occupant2: null, roomClass: "suite", floor: 18 }, { occupant1: "V002", occupant2: null, roomClass: "standard", floor: 18 }],
      },
    ],
    breaks: [
      { visitors: [{ id: "V001", isPrincipal: "Y", rank: 2 }, { id: "V002", isPrincipal: "N", rank: 3 }], rooms: [{ occupant1: "V001", occupant2: null, roomClass: "deluxe" }, { occupant1: "V002", occupant2: null, roomClass: "suite" }] },
      { visitors: [{ id: "V001", isPrincipal: "N", rank: 4 }, { id: "V002", isPrincipal: "N", rank: 7 }], rooms: [{ occupant1: "V001", occupant2: null, roomClass: "standard" }, { occupant1: "V002", occupant2: null, roomClass: "deluxe" }] },
      {
        visitors: [{ id: "V001", isPrincipal: "Y", rank: 2, role: "principal" }, { id: "V002", isPrincipal: "N", rank: 9, role: "interpreter" }],
        rooms: [{ occupant1: "V001", occupant2: null, roomClass: "suite", floor: 18 }, { occupant1: "V002", occupant2: null, roomClass: "standard", floor: 17 }],
      },
    ],
  },
});

interface Lodging {
  readonly visitor: RowOf<"visitors">;
  readonly room: RowOf<"rooms">;
  readonly level: number;
}

function lodgings(visit: Visit): readonly Lodging[] {
  const byId = new Map(attendingVisitors(visit).map((visitor) => [visitor.id, visitor]));
  return visit.rooms.flatMap((room) =>
    occupantsOf(room).flatMap((id) => {
      const visitor = byId.get(id);
      const level = room.roomClass === null ? undefined : roomLevels[room.roomClass];
      return visitor && level !== undefined ? [{ visitor, room, level }] : [];
    }),
  );
}

function isAlone(room: RowOf<"rooms">): boolean {
  return room.occupant1 !== null && room.occupant2 === null;
}

function isSameStay(one: RowOf<"rooms">, other: RowOf<"rooms">): boolean {
  return one.checkIn === other.checkIn && one.checkOut === other.checkOut;
}

/** Two guests who are alone in their rooms change them. */
function swapped(visitor: RowOf<"visitors">, room: RowOf<"rooms">, other: Lodging): Remedy {
  const values = { one: visitorName(visitor), other: visitorName(other.visitor) };
  return changing({ ko: "{one}과(와) {other}의 객실 맞바꾸기", en: "Swap the rooms of {one} and {other}" }, values, [
    { place: { part: "rooms", row: room.row, column: "occupant1" }, value: other.visitor.id },
    { place: { part: "rooms", row: other.room.row, column: "occupant1" }, value: visitor.id },
  ]);
}

function isSenior(one: RowOf<"visitors">, other: RowOf<"visitors">): boolean {
  return one.rank !== null && other.rank !== null && one.rank < other.rank;
}
