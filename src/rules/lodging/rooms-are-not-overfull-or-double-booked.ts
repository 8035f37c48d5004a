import { visitorOf } from "../../visit/people";
import type { RowOf } from "../../visit/visit";
import { rehousing } from "../rehousing";
import { rule } from "../rule";

export default rule({
  id: "ROOM-02",
  title: { ko: "객실은 정원 안에서 쓰고 같은 호실의 기간은 겹치지 않는다", en: "No room is overfull, and no room is booked twice for one night" },
  why: { ko: "같은 문 앞에 두 손님이 서게 됩니다.", en: "Two guests stand before one door." },
  source: ["S004"],
  severity: "must",
  from: "confirmed",
  needs: ["rooms"],
  advice: { ko: "호실이나 입실·퇴실을 고치세요", en: "correct the room number, or check-in and check-out" },
  messages: {
    order: { ko: "객실 {room}: 퇴실 {out}이(가) 입실 {in}보다 늦지 않습니다", en: "room {room}: check-out {out} is not after check-in {in}" },
    full: { ko: "객실 {room}: 정원 {capacity}명에 {occupants}명", en: "room {room}: {occupants} people, {capacity} beds" },
    twice: { ko: "{hotel} {room}호가 {other}과(와) 기간이 겹칩니다", en: "{hotel} room {room} is booked for the same nights as {other}" },
  },
  *check(visit, _policy, tell) {
    const before = new Map<string, RowOf<"rooms">[]>();
    for (const room of visit.rooms) {
      const key = JSON.stringify([room.hotel, room.roomNo]);
      const same = before.get(key) ?? [];
      if (room.roomNo !== null) before.set(key, [...same, room]);
      const name = room.roomNo ?? room.id ?? "?";
      const occupants = [room.occupant1, room.occupant2].filter((id) => id !== null).length;
      if (room.checkIn !== null && room.checkOut !== null && room.checkOut <= room.checkIn) {
        yield tell("order", { room: name, in: room.checkIn, out: room.checkOut }, { part: "rooms", row: room.row, column: "checkOut" });
      }
      if (room.capacity !== null && occupants > room.capacity) {
        const second = visitorOf(visit, room.occupant2);
        yield tell("full", { room: name, capacity: room.capacity, occupants }, { part: "rooms", row: room.row, column: "capacity" }, rehousing(visit, room, second ? [second] : []));
      }
      const other = same.find(
        (each) =>
          each.checkIn !== null && each.checkOut !== null && room.checkIn !== null && room.checkOut !== null &&
          each.checkIn < room.checkOut && room.checkIn < each.checkOut,
      );
      if (other) yield tell("twice", { hotel: room.hotel ?? "?", room: name, other: other.id ?? "?" }, { part: "rooms", row: room.row, column: "roomNo" });
    }
  },
  examples: {
    keeps: [{ rooms: [{ roomNo: "1801", checkIn: "2026-11-10", checkOut: "2026-11-11" }, { roomNo: "1801", checkIn: "2026-11-11", checkOut: "2026-11-12" }] }],
    breaks: [
      { visitors: [{ id: "V001" }, { id: "V002" }], rooms: [{ capacity: 1, occupant1: "V001", occupant2: "V002" }, { roomNo: "1702", occupant1: null, occupant2: null }] },
      { rooms: [{ checkIn: "2026-11-10", checkOut: "2026-11-10" }] },
      { rooms: [{ roomNo: "1801", checkIn: "2026-11-10", checkOut: "2026-11-12" }, { roomNo: "1801", checkIn: "2026-11-11", checkOut: "2026-11-12" }] },
    ],
  },
});
