import { inOrder } from "../../visit/in-order";
import { expanded, personName } from "../../visit/people";
import { rowsBy } from "../../visit/rows-by";
import { cardOf } from "../../visit/seat-card";
import type { Change, Remedy } from "../../visit/finding";
import type { RowOf, Visit } from "../../visit/visit";
import { changing } from "../remedy";
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
    const seatsOf = rowsBy(visit.seats, ({ banquetId }) => banquetId);
    for (const { row, id, name, guestIds, hostIds } of visit.banquets) {
      yield null;
      const seats = id === null ? [] : (seatsOf.get(id) ?? []);
      if (seats.length === 0) continue;
      const banquet = name ?? id ?? "?";
      const invited = new Set([...expanded(visit, guestIds), ...expanded(visit, hostIds)]);
      const places = new Set<string>();
      const seated = new Set<string>();
      const sitting = new Set(seats.map((seat) => seat.personId));
      const missing = [...invited].filter((person) => !sitting.has(person));
      const [only, second] = missing;
      const free = seats.filter((seat) => seat.personId === null && seat.seatNo !== null);
      for (const seat of inOrder(seats, ({ personId, table, seatNo }) => [personId, table, seatNo].join(" "))) {
        const key = `${seat.table ?? ""}|${seat.seatNo ?? ""}`;
        if (places.has(key)) yield tell("seatTwice", { banquet, table: seat.table ?? "?", seat: seat.seatNo ?? "?" }, { part: "seats", row: seat.row, column: "seatNo" });
        places.add(key);
        if (seat.personId === null) continue;
        const place = { part: "seats", row: seat.row, column: "personId" } as const;
        const person = personName(visit, seat.personId);
        // A wrong person gives way to the only one who has no seat; the card of the wrong one goes.
        const instead = () => (second === undefined ? { remedy: seating(visit, seat, only ?? null) } : {});
        if (seated.has(seat.personId)) yield tell("personTwice", { banquet, person }, place, missing.length === 0 ? instead() : {});
        else if (!invited.has(seat.personId)) yield tell("stranger", { banquet, person }, place, instead());
        seated.add(seat.personId);
      }
      if (missing.length === 0) continue;
      const without = missing.map((person) => personName(visit, person));
      const changes = missing.flatMap((person, index) => (free[index] ? seating(visit, free[index], person).changes : []));
      const remedy = free.length >= missing.length ? { remedy: changing({ ko: "빈자리에 앉히기", en: "Give them the free seats" }, {}, changes) } : {};
      yield tell("without", { banquet, people: without }, { part: "banquets", row, column: "guestIds" }, remedy);
    }
  },
  examples: {
    keeps: [{ banquets: [{ id: "B1", guestIds: ["V001"], hostIds: ["H01"] }], seats: [{ banquetId: "B1", table: "1", seatNo: "1", personId: "H01" }, { banquetId: "B1", table: "1", seatNo: "2", personId: "V001" }] }],
    breaks: [
      { visitors: [{ id: "V001" }], banquets: [{ id: "B1", guestIds: ["V001"], hostIds: ["H01"] }], seats: [{ banquetId: "B1", table: "1", seatNo: "1", personId: "H01" }, { banquetId: "B1", table: "1", seatNo: "2", personId: null, cardKo: null, cardEn: null }] },
      { banquets: [{ id: "B1", guestIds: ["V001"], hostIds: ["H01"] }], seats: [{ banquetId: "B1", table: "1", seatNo: "1", personId: "H01" }] },
      { banquets: [{ id: "B1", guestIds: ["V001"], hostIds: ["H01"] }], seats: [{ banquetId: "B1", table: "1", seatNo: "1", personId: "H01" }, { banquetId: "B1", table: "1", seatNo: "1", personId: "V001" }] },
      { banquets: [{ id: "B1", guestIds: [], hostIds: ["H01"] }], seats: [{ banquetId: "B1", table: "1", seatNo: "1", personId: "H01" }, { banquetId: "B1", table: "1", seatNo: "2", personId: "V001" }] },
      { banquets: [{ id: "B1", guestIds: [], hostIds: ["H01"] }], seats: [{ banquetId: "B1", table: "1", seatNo: "1", personId: "H01" }, { banquetId: "B1", table: "1", seatNo: "2", personId: "H01" }] },
    ],
  },
});

/** A seat with another person, or nobody, and the card that belongs there; it has yet to be placed. */
function seating(visit: Visit, seat: RowOf<"seats">, person: string | null): Remedy {
  const wanted = { personId: person, ...cardOf(visit, person) };
  const columns = ["personId", "cardKo", "cardEn", "cardPlaced", "cardChecked"] as const;
  const changes = columns.flatMap((column): readonly Change[] => (seat[column] === wanted[column] ? [] : [{ place: { part: "seats", row: seat.row, column }, value: wanted[column] }]));
  const values = { seat: seat.seatNo ?? "?", person: personName(visit, person ?? "") };
  return person === null ? changing({ ko: "{seat}번 자리 비우기", en: "Empty seat {seat}" }, values, changes) : changing({ ko: "{seat}번 자리에 {person} 앉히기", en: "Seat {person} at {seat}" }, values, changes);
}
