import { areOfOneSex, isSexStated } from "../../visit/beds";
import { visitorName, visitorOf } from "../../visit/people";
import { rehousing } from "../rehousing";
import { rule } from "../rule";

export default rule({
  id: "ROOM-03",
  title: { ko: "2인실은 같은 성별만 쓰고, 미기재·비공개는 함께 쓰지 않는다", en: "Only people of the same stated sex share a room" },
  why: { ko: "객실표를 받은 호텔 앞에서 알면 늦습니다.", en: "At the hotel desk it is too late to notice." },
  source: ["S093"],
  severity: "must",
  from: "confirmed",
  needs: ["visitors", "rooms"],
  advice: { ko: "다른 객실을 배정하거나, 가족이면 가족 칸을 Y로 하세요", en: "give one of them another room; for a family put Y in the family column" },
  messages: {
    differ: { ko: "객실 {room}: {first}({firstSex})과(와) {second}({secondSex})이(가) 함께 씁니다", en: "room {room}: {first} ({firstSex}) shares with {second} ({secondSex})" },
    unknown: { ko: "객실 {room}: {visitor}의 성별이 없거나 비공개인데 함께 씁니다", en: "room {room}: {visitor} shares, but sex is blank or not disclosed" },
  },
  *check(visit, _policy, tell) {
    for (const room of visit.rooms) {
      if (room.occupant1 === null || room.occupant2 === null || room.family === "Y") continue;
      const first = visitorOf(visit, room.occupant1);
      const second = visitorOf(visit, room.occupant2);
      if (!first || !second) continue;
      const place = { part: "rooms", row: room.row, column: "occupant2" } as const;
      const name = room.roomNo ?? room.id ?? "?";
      const hidden = [first, second].find((visitor) => !isSexStated(visitor));
      const remedy = () => rehousing(visit, room, [second, first]);
      if (hidden) yield tell("unknown", { room: name, visitor: visitorName(hidden) }, place, remedy());
      else if (!areOfOneSex(first, second)) {
        const values = { room: name, first: visitorName(first), firstSex: first.gender ?? "", second: visitorName(second), secondSex: second.gender ?? "" };
        yield tell("differ", values, place, remedy());
      }
    }
  },
  examples: {
    keeps: [
      { visitors: [{ id: "V001", gender: "F" }, { id: "V002", gender: "F" }], rooms: [{ occupant1: "V001", occupant2: "V002" }] },
      { visitors: [{ id: "V001", gender: "F" }, { id: "V002", gender: "M" }], rooms: [{ occupant1: "V001", occupant2: "V002", family: "Y" }] },
    ],
    breaks: [
      {
        visitors: [{ id: "V001", gender: "F" }, { id: "V002", gender: "M" }],
        rooms: [{ occupant1: "V001", occupant2: "V002", family: "N" }, { roomNo: "1702", occupant1: null, occupant2: null }],
      },
      { visitors: [{ id: "V001", gender: "F" }, { id: "V002", gender: "M" }], rooms: [{ occupant1: "V001", occupant2: "V002", family: "N" }] },
      { visitors: [{ id: "V001", gender: "F" }, { id: "V002", gender: "X" }], rooms: [{ occupant1: "V001", occupant2: "V002", family: null }] },
    ],
  },
});
