import { dayOf } from "../../values/day";
import { occupantsOf } from "../../visit/occupants";
import { attendingVisitors } from "../../visit/people";
import { rule } from "../rule";

export default rule({
  id: "ROOM-07",
  title: { ko: "첫 손님이 오기 전에 객실이 준비되어 있다", en: "The room is ready before its guest arrives" },
  why: { ko: "짐을 든 손님을 로비에 세워 두지 않습니다.", en: "No guest stands in the lobby with luggage." },
  source: ["S067"],
  severity: "must",
  from: "running",
  needs: ["visitors", "rooms"],
  advice: { ko: "호텔에 확인하고 준비확인일과 호실을 적으세요", en: "ask the hotel; enter the day it confirmed and the room" },
  messages: {
    unconfirmed: { ko: "객실 {room}: 준비확인일이 비어 있습니다", en: "room {room}: not confirmed as ready" },
    late: { ko: "객실 {room}: 준비확인 {ready}이(가) 도착일 {arrival}보다 늦습니다", en: "room {room}: confirmed ready {ready}, after its guest arrives {arrival}" },
    unnamed: { ko: "객실 {room}: 호실도 예약번호도 없습니다", en: "room {room}: neither a room number nor a booking number" },
  },
  *check(visit, _policy, tell) {
    const arrivals = new Map(attendingVisitors(visit).map((visitor) => [visitor.id, visitor.arrivalAt]));
    for (const room of visit.rooms) {
      const name = room.roomNo ?? room.id ?? "?";
      const [first] = occupantsOf(room).flatMap((id) => arrivals.get(id) ?? []).sort();
      const place = { part: "rooms", row: room.row, column: "readyConfirmedOn" } as const;
      if (room.readyConfirmedOn === null) yield tell("unconfirmed", { room: name }, place);
      else if (first !== undefined && room.readyConfirmedOn > dayOf(first)) yield tell("late", { room: name, ready: room.readyConfirmedOn, arrival: first }, place);
      if (room.roomNo === null && room.bookingNo === null) yield tell("unnamed", { room: name }, { part: "rooms", row: room.row, column: "roomNo" });
    }
  },
  examples: {
    keeps: [{ visitors: [{ id: "V001", arrivalAt: "2026-11-10T12:00" }], rooms: [{ occupant1: "V001", occupant2: null, readyConfirmedOn: "2026-11-10" }] }],
    breaks: [
      { rooms: [{ readyConfirmedOn: null }] },
      { visitors: [{ id: "V001", arrivalAt: "2026-11-10T12:00" }], rooms: [{ occupant1: "V001", occupant2: null, readyConfirmedOn: "2026-11-11" }] },
      { rooms: [{ roomNo: null, bookingNo: null }] },
    ],
  },
});
