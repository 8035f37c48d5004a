import { gradeNamed } from "../../policy/grade-named";
import { bestRankIn, ranksById, roomCap } from "../room-cap";
import { rule } from "../rule";

export default rule({
  id: "ROOM-04",
  title: { ko: "객실단가는 등급·직급의 기준 이내이거나 사유가 있다", en: "Room rates are within the standard for grade and rank, or say why not" },
  why: { ko: "절약과 기준 준수가 접대의 원칙입니다.", en: "Thrift and one standard for all are the principles of reception." },
  source: ["S004", "S083", "S106"],
  severity: "should",
  from: "submitted",
  needs: ["request", "visitors", "rooms"],
  advice: { ko: "다른 객실을 잡거나 초과사유를 적으세요", en: "book another class, or give the reason" },
  messages: { over: { ko: "객실 {room}: 1박 {rate}원 – 기준 {cap}원 초과", en: "room {room}: KRW {rate} a night, standard {cap}" } },
  *check({ request, visitors, rooms }, policy, tell) {
    const grade = gradeNamed(policy, request.grade);
    if (!grade) return;
    const rankOf = ranksById({ visitors });
    for (const room of rooms) {
      if (room.ratePerNight === null || room.overCapReason !== null) continue;
      const cap = roomCap(grade, bestRankIn(room, rankOf));
      if (room.ratePerNight > cap) yield tell("over", { room: room.roomNo ?? room.id ?? "?", rate: room.ratePerNight, cap }, { part: "rooms", row: room.row, column: "ratePerNight" });
    }
  },
  examples: {
    keeps: [
      { request: { grade: "A" }, visitors: [{ id: "V001", rank: 2 }], rooms: [{ occupant1: "V001", occupant2: null, ratePerNight: 500000, overCapReason: null }] },
      { request: { grade: "C" }, visitors: [{ id: "V001", rank: 2 }], rooms: [{ occupant1: "V001", occupant2: null, ratePerNight: 500000, overCapReason: "박람회 기간" }] },
    ],
    breaks: [{ request: { grade: "A" }, visitors: [{ id: "V001", rank: 3 }], rooms: [{ occupant1: "V001", occupant2: null, ratePerNight: 360000, overCapReason: null }] }],
  },
});
