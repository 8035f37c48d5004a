import { inOrder } from "../../visit/in-order";
import { expanded, personName } from "../../visit/people";
import { rule } from "../rule";

export default rule({
  id: "SEAT-01",
  title: { ko: "참석자마다 좌석이 하나, 좌석마다 사람이 하나다", en: "Everyone at a banquet has one seat, and every seat one person" },
  why: { ko: "자리가 없는 손님은 초대받지 않은 손님이 됩니다.", en: "A guest without a seat feels uninvited." },
  source: ["S020"],
  severity: "must",
  from: "confirmed",
  needs: ["banquets", "seats"],
  advice: { ko: "좌석배치를 고치세요", en: "correct the seating" },
  messages: {
    seatTwice: { ko: "{banquet} {table}번 탁자 {seat}번: 두 사람이 앉습니다", en: "{banquet}, table {table}, seat {seat}: two people" },
    personTwice: { ko: "{banquet}: {person}의 좌석이 둘입니다", en: "{banquet}: {person} has two seats" },
    without: { ko: "{banquet}: {people}의 좌석이 없습니다", en: "{banquet}: no seat for {people}" },
    stranger: { ko: "{banquet}: {person}은(는) 이 연회의 손님·임직원이 아닙니다", en: "{banquet}: {person} is neither guest nor host of this banquet" },
  },
  *check(visit, _policy, tell) {
    for (const { row, id, name, guestIds, hostIds } of visit.banquets) {
      const seats = visit.seats.filter((seat) => seat.banquetId === id && id !== null);
      if (seats.length === 0) continue;
      const banquet = name ?? id ?? "?";
      const invited = new Set([...expanded(visit, guestIds), ...expanded(visit, hostIds)]);
      const places = new Set<string>();
      const seated = new Set<string>();
      for (const seat of inOrder(seats, ({ personId, table, seatNo }) => [personId, table, seatNo].join(" "))) {
        const key = `${seat.table ?? ""}|${seat.seatNo ?? ""}`;
        if (places.has(key)) yield tell("seatTwice", { banquet, table: seat.table ?? "?", seat: seat.seatNo ?? "?" }, { part: "seats", row: seat.row, column: "seatNo" });
        places.add(key);
        if (seat.personId === null) continue;
        const place = { part: "seats", row: seat.row, column: "personId" } as const;
        const person = personName(visit, seat.personId);
        if (seated.has(seat.personId)) yield tell("personTwice", { banquet, person }, place);
        else if (!invited.has(seat.personId)) yield tell("stranger", { banquet, person }, place);
        seated.add(seat.personId);
      }
      const without = [...invited].filter((person) => !seated.has(person)).map((person) => personName(visit, person));
      if (without.length > 0) yield tell("without", { banquet, people: without }, { part: "banquets", row, column: "guestIds" });
    }
  },
  examples: {
    keeps: [{ banquets: [{ id: "B1", guestIds: ["V001"], hostIds: ["H01"] }], seats: [{ banquetId: "B1", table: "1", seatNo: "1", personId: "H01" }, { banquetId: "B1", table: "1", seatNo: "2", personId: "V001" }] }],
    breaks: [
      { banquets: [{ id: "B1", guestIds: ["V001"], hostIds: ["H01"] }], seats: [{ banquetId: "B1", table: "1", seatNo: "1", personId: "H01" }] },
      { banquets: [{ id: "B1", guestIds: ["V001"], hostIds: ["H01"] }], seats: [{ banquetId: "B1", table: "1", seatNo: "1", personId: "H01" }, { banquetId: "B1", table: "1", seatNo: "1", personId: "V001" }] },
      { banquets: [{ id: "B1", guestIds: [], hostIds: ["H01"] }], seats: [{ banquetId: "B1", table: "1", seatNo: "1", personId: "H01" }, { banquetId: "B1", table: "1", seatNo: "2", personId: "V001" }] },
      { banquets: [{ id: "B1", guestIds: [], hostIds: ["H01"] }], seats: [{ banquetId: "B1", table: "1", seatNo: "1", personId: "H01" }, { banquetId: "B1", table: "1", seatNo: "2", personId: "H01" }] },
    ],
  },
});
