import { wordOf } from "../../policy/list";
import { lodgingNeed } from "../../policy/lists/people";
import { occupantsOf } from "../../visit/occupants";
import { visitorName } from "../../visit/people";
import { changing } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "ROOM-06",
  title: { ko: "방문자의 숙박요구가 객실 특이사항에 있다", en: "A visitor's lodging needs stand with the room" },
  why: { ko: "호텔은 명단이 아니라 객실표를 봅니다.", en: "The hotel reads the rooming list, not our roster." },
  source: ["S093"],
  severity: "should",
  from: "confirmed",
  needs: ["visitors", "rooms"],
  advice: { ko: "객실의 특이사항에 더하세요", en: "add it to the room's special requests" },
  messages: { missing: { ko: "객실 {room}: {visitor}의 요구 {needs}이(가) 특이사항에 없습니다", en: "room {room}: {needs}, asked for by {visitor}, is not on the room" } },
  *check({ visitors, rooms }, _policy, tell) {
    const byId = new Map(visitors.map((visitor) => [visitor.id, visitor]));
    for (const room of rooms) {
      for (const id of occupantsOf(room)) {
        const visitor = byId.get(id);
        const missing = (visitor?.lodgingNeeds ?? []).filter((need) => !room.special?.includes(need));
        if (!visitor || missing.length === 0) continue;
        const place = { part: "rooms", row: room.row, column: "special" } as const;
        const needs = missing.map((need) => wordOf(lodgingNeed, need));
        yield tell("missing", { room: room.roomNo ?? room.id ?? "?", visitor: visitorName(visitor), needs }, place, {
          remedy: changing({ ko: "특이사항에 {needs} 더하기", en: "Add {needs} to the room" }, { needs }, [{ place, value: [...(room.special ?? []), ...missing] }]),
        });
      }
    }
  },
  examples: {
    keeps: [{ visitors: [{ id: "V001", lodgingNeeds: ["nonSmoking"] }], rooms: [{ occupant1: "V001", occupant2: null, special: ["quiet", "nonSmoking"] }] }],
    breaks: [{ visitors: [{ id: "V001", lodgingNeeds: ["nonSmoking"] }], rooms: [{ occupant1: "V001", occupant2: null, special: [] }] }],
  },
});
