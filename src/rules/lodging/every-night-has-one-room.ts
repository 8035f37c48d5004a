import { addDays, clockOf, dayOf, type Day, type Moment } from "../../values/day";
import { attendingVisitors, visitorName } from "../../visit/people";
import { freeBed } from "../../visit/beds";
import type { Remedy } from "../../visit/finding";
import { occupantsOf } from "../../visit/occupants";
import { once } from "../../visit/once";
import { rowsBy } from "../../visit/rows-by";
import type { RowOf, Visit } from "../../visit/visit";
import { changing } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "ROOM-01",
  title: { ko: "숙박이 필요한 방문자는 머무는 밤마다 객실이 정확히 하나다", en: "Everyone who needs a room has exactly one for every night of the stay" },
  why: { ko: "밤 11시의 로비에서는 방을 구할 수 없습니다.", en: "There is no room to be found in the lobby at eleven at night." },
  source: ["S004", "S059"],
  severity: "must",
  from: "confirmed",
  needs: ["visitors", "rooms"],
  advice: { ko: "숙박의 투숙자와 입실·퇴실을 고치세요", en: "correct occupants, check-in or check-out on the lodging sheet" },
  messages: {
    none: { ko: "{visitor}: {nights} 밤의 객실이 없습니다", en: "{visitor}: no room for the night of {nights}" },
    twice: { ko: "{visitor}: {nights} 밤에 객실이 둘 이상입니다 ({rooms})", en: "{visitor}: more than one room for the night of {nights} ({rooms})" },
    early: { ko: "{visitor}: {arrival} 새벽 도착인데 전날 밤 객실도 얼리체크인도 없습니다", en: "{visitor}: arrives {arrival} before dawn, with neither a room the night before nor early check-in" },
  },
  *check(visit, { nightEnds }, tell) {
    const rooms = roomsByOccupant(visit);
    for (const visitor of attendingVisitors(visit)) {
      yield null;
      const { id, arrivalAt, departureAt, roomNeeded } = visitor;
      if (roomNeeded !== "Y" || id === null || arrivalAt === null || departureAt === null) continue;
      const own = rooms.get(id) ?? [];
      const roomsOn = (night: Day) => own.filter((room) => room.checkIn !== null && room.checkOut !== null && room.checkIn <= night && night < room.checkOut);
      const nights = nightsOf(arrivalAt, departureAt);
      const without = nights.filter((night) => roomsOn(night).length === 0);
      const twice = nights.filter((night) => roomsOn(night).length > 1);
      const place = { part: "visitors", row: visitor.row, column: "roomNeeded" } as const;
      if (without.length > 0) yield tell("none", { visitor: visitorName(visitor), nights: without }, place, roomed(visit, visitor, own));
      if (twice.length > 0) {
        const rooms = [...new Set(twice.flatMap(roomsOn).map((room) => room.roomNo ?? room.id ?? "?"))];
        const row = twice.flatMap(roomsOn).at(-1)?.row;
        yield tell("twice", { visitor: visitorName(visitor), nights: twice, rooms }, row === undefined ? place : { part: "rooms", row, column: "occupant1" });
      }
      if (clockOf(arrivalAt) < nightEnds && roomsOn(addDays(dayOf(arrivalAt), -1)).length === 0 && !own.some((room) => room.earlyCheckIn === "Y")) {
        yield tell("early", { visitor: visitorName(visitor), arrival: arrivalAt }, place);
      }
    }
  },
  examples: {
    keeps: [
      { visitors: [{ id: "V001", arrivalAt: "2026-11-10T12:10", departureAt: "2026-11-12T10:00", roomNeeded: "Y" }], rooms: [{ occupant1: "V001", occupant2: null, checkIn: "2026-11-10", checkOut: "2026-11-12" }] },
      { visitors: [{ id: "V001", roomNeeded: "N" }] },
      { visitors: [{ id: "V001", arrivalAt: "2026-11-10T04:00", departureAt: "2026-11-11T10:00", roomNeeded: "Y" }], rooms: [{ occupant1: "V001", checkIn: "2026-11-10", checkOut: "2026-11-11", earlyCheckIn: "Y" }] },
    ],
    breaks: [
      { visitors: [{ id: "V001", arrivalAt: "2026-11-10T12:10", departureAt: "2026-11-12T10:00", roomNeeded: "Y" }], rooms: [{ occupant1: null, occupant2: null, checkIn: "2026-11-10", checkOut: "2026-11-12" }] },
      { visitors: [{ id: "V001", arrivalAt: "2026-11-10T12:10", departureAt: "2026-11-12T10:00", roomNeeded: "Y" }], rooms: [{ occupant1: "V001", checkIn: "2026-11-10", checkOut: "2026-11-11" }] },
      { visitors: [{ id: "V001", arrivalAt: "2026-11-10T12:10", departureAt: "2026-11-11T10:00", roomNeeded: "Y" }], rooms: [{ occupant1: "V001", checkIn: "2026-11-10", checkOut: "2026-11-11" }, { occupant1: "V001", checkIn: "2026-11-10", checkOut: "2026-11-12" }] },
      { visitors: [{ id: "V001", arrivalAt: "2026-11-10T04:00", departureAt: "2026-11-11T10:00", roomNeeded: "Y" }], rooms: [{ occupant1: "V001", checkIn: "2026-11-10", checkOut: "2026-11-11", earlyCheckIn: "N" }] },
    ],
  },
});

/** The bookings of the guest's only room made as long as the stay, or a bed that is free in another. */
function roomed(visit: Visit, visitor: RowOf<"visitors">, own: readonly RowOf<"rooms">[]): { readonly remedy?: Remedy } {
  const [room, second] = own;
  if (!room) {
    const bed = freeBed(visit, visitor, null);
    return bed === null ? {} : { remedy: changing({ ko: "{room}호에 배정하기", en: "Give them room {room}" }, { room: bed.room.roomNo ?? bed.room.id ?? "?" }, [bed.change]) };
  }
  if (second || visitor.arrivalAt === null || visitor.departureAt === null) return {};
  const [from, to] = [dayOf(visitor.arrivalAt), dayOf(visitor.departureAt)];
  const [checkIn, checkOut] = [room.checkIn !== null && room.checkIn < from ? room.checkIn : from, room.checkOut !== null && room.checkOut > to ? room.checkOut : to];
  const isTaken = (room.roomNo === null ? [] : (bookings(visit).get(room.roomNo) ?? [])).some((other) => other !== room && other.hotel === room.hotel && (other.checkIn ?? "9") < checkOut && checkIn < (other.checkOut ?? ""));
  if (isTaken) return {};
  const place = { part: "rooms", row: room.row } as const;
  const days = [{ place: { ...place, column: "checkIn" } as const, value: checkIn }, { place: { ...place, column: "checkOut" } as const, value: checkOut }];
  const changes = days.filter(({ place: { column }, value }) => room[column] !== value);
  return { remedy: changing({ ko: "{room}호를 {checkIn}–{checkOut}로 예약하기", en: "Book room {room} from {checkIn} to {checkOut}" }, { room: room.roomNo ?? room.id ?? "?", checkIn, checkOut }, changes) };
}

/** The bookings of each room. */
const bookings = once(["rooms"], ({ rooms }) => rowsBy(rooms, ({ roomNo }) => roomNo));

function roomsByOccupant({ rooms }: Visit): ReadonlyMap<string, readonly RowOf<"rooms">[]> {
  const by = new Map<string, RowOf<"rooms">[]>();
  for (const room of rooms) for (const id of occupantsOf(room)) by.set(id, [...(by.get(id) ?? []), room]);
  return by;
}

/** Every date that is not before arrival and before departure: the half-open interval of the stay. */
function nightsOf(arrival: Moment, departure: Moment): readonly Day[] {
  const nights: Day[] = [];
  for (let night = dayOf(arrival); night < dayOf(departure); night = addDays(night, 1)) nights.push(night);
  return nights;
}
