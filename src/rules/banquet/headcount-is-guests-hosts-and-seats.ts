import { expanded } from "../../visit/people";
import { rowsBy } from "../../visit/rows-by";
import { setting } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "BAN-08",
  title: { ko: "연회 인원 = 손님 + 임직원 = 좌석 수", en: "A banquet's headcount is its guests and hosts, and its seats" },
  why: { ko: "한 자리가 모자라면 문 앞에서 누군가 서 있습니다.", en: "One chair short, and somebody stands at the door." },
  source: ["S018", "S020"],
  severity: "must",
  from: "confirmed",
  needs: ["banquets"],
  advice: { ko: "인원이나 손님·임직원 명단, 좌석을 고치세요", en: "correct the headcount, the lists of guests and hosts, or the seats" },
  messages: {
    people: { ko: "{banquet}: 인원 {headcount}명, 손님 {guests}명 + 임직원 {hosts}명 = {sum}명", en: "{banquet}: headcount {headcount}, but {guests} guests and {hosts} hosts are {sum}" },
    seats: { ko: "{banquet}: 손님과 임직원 {sum}명, 배치된 좌석 {seats}석", en: "{banquet}: {sum} guests and hosts, but {seats} are seated" },
  },
  *check(visit, _policy, tell) {
    const seatsOf = rowsBy(visit.seats, ({ banquetId }) => banquetId);
    for (const { row, id, name, headcount, guestIds, hostIds } of visit.banquets) {
      const banquet = name ?? id ?? "?";
      const guests = expanded(visit, guestIds).length;
      const hosts = expanded(visit, hostIds).length;
      const place = { part: "banquets", row, column: "headcount" } as const;
      const sum = guests + hosts;
      if (headcount !== null && sum !== headcount) yield tell("people", { banquet, headcount, guests, hosts, sum }, place, { remedy: setting(place, sum) });
      const seats = (seatsOf.get(id) ?? []).filter(({ personId }) => personId !== null).length;
      if (visit.present.has("seats") && seats !== sum) yield tell("seats", { banquet, sum, seats }, place);
    }
  },
  examples: {
    keeps: [{ banquets: [{ id: "B1", headcount: 2, guestIds: ["V001"], hostIds: ["H01"] }], seats: [{ banquetId: "B1", personId: "V001" }, { banquetId: "B1", personId: "H01" }] }],
    breaks: [
      { banquets: [{ id: "B1", headcount: 3, guestIds: ["V001"], hostIds: ["H01"] }] },
      { banquets: [{ id: "B1", headcount: 2, guestIds: ["V001"], hostIds: ["H01"] }], seats: [{ banquetId: "B1", personId: "V001" }] },
    ],
  },
});
