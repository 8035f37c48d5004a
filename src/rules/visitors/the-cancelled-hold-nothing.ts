import { visitorName } from "../../visit/people";
import type { Place } from "../../visit/visit";
import { rule } from "../rule";

export default rule({
  id: "VIS-15",
  title: { ko: "취소된 방문자는 객실·좌석·식수에서 빠진다", en: "A cancelled visitor holds no room, seat or meal" },
  why: { ko: "오지 않는 손님의 방과 식사도 값을 치릅니다.", en: "Rooms and meals are paid for people who do not come." },
  source: ["S007"],
  severity: "must",
  from: "confirmed",
  needs: ["visitors"],
  advice: { ko: "그 칸에서 이름을 빼세요", en: "take the person out of that cell" },
  messages: {
    room: { ko: "취소된 {visitor}이(가) 객실 {where}에 있습니다", en: "{visitor} is cancelled but holds room {where}" },
    seat: { ko: "취소된 {visitor}이(가) 연회 {where}의 좌석에 있습니다", en: "{visitor} is cancelled but has a seat at {where}" },
    meal: { ko: "취소된 {visitor}이(가) 연회 {where}의 손님에 있습니다", en: "{visitor} is cancelled but is a guest of {where}" },
  },
  *check({ visitors, rooms, seats, banquets }, _policy, tell) {
    const cancelled = new Map(visitors.filter((visitor) => visitor.status === "cancelled").map((visitor) => [visitor.id, visitorName(visitor)]));
    if (cancelled.size === 0) return;
    for (const room of rooms) {
      for (const column of ["occupant1", "occupant2"] as const) {
        const visitor = cancelled.get(room[column]);
        const place = { part: "rooms", row: room.row, column } as const;
        if (visitor !== undefined) yield tell("room", { visitor, where: room.roomNo ?? room.id ?? "?" }, place, { remedy: emptied(place) });
      }
    }
    for (const seat of seats) {
      const visitor = cancelled.get(seat.personId);
      const place = { part: "seats", row: seat.row, column: "personId" } as const;
      if (visitor !== undefined) yield tell("seat", { visitor, where: seat.banquetId ?? "?" }, place, { remedy: emptied(place) });
    }
    for (const banquet of banquets) {
      for (const guest of banquet.guestIds ?? []) {
        const visitor = cancelled.get(guest);
        if (visitor === undefined) continue;
        const place = { part: "banquets", row: banquet.row, column: "guestIds" } as const;
        const value = (banquet.guestIds ?? []).filter((id) => id !== guest);
        yield tell("meal", { visitor, where: banquet.name ?? banquet.id ?? "?" }, place, { remedy: { words: { ko: "명단에서 빼기", en: "Take off the list" }, place, value } });
      }
    }
  },
  examples: {
    keeps: [{ visitors: [{ id: "V001", status: "cancelled" }, { id: "V002" }], rooms: [{ occupant1: "V002", occupant2: null }] }],
    breaks: [
      { visitors: [{ id: "V001", status: "cancelled" }], rooms: [{ occupant1: "V001", occupant2: null }] },
      { visitors: [{ id: "V001", status: "cancelled" }], seats: [{ personId: "V001" }] },
      { visitors: [{ id: "V001", status: "cancelled" }], banquets: [{ guestIds: ["V001"] }] },
    ],
  },
});

const emptied = (place: Place) => ({ words: { ko: "칸 비우기", en: "Empty the cell" }, place, value: null });
