import { visitorName } from "../../visit/people";
import { guestsInOrder, honours, honourWords, seatAtHand, seatedTables, seatOf } from "../../visit/seating";
import { reseating, sitterAt } from "../reseating";
import { rule } from "../rule";

export default rule({
  id: "SEAT-03",
  title: { ko: "2–4순위 손님은 좌석유형이 정한 자리에 앉는다", en: "The second to fourth guests sit where the seating pattern puts them" },
  why: { ko: "순서가 어긋나면 손님들이 서로 먼저 알아챕니다.", en: "Guests notice among themselves when the order is wrong." },
  source: ["S020", "practice"],
  severity: "should",
  from: "confirmed",
  needs: ["visitors", "banquets", "banquetTables", "seats"],
  advice: { ko: "자리를 바꾸거나 좌석유형을 고치세요", en: "swap the seats, or change the pattern" },
  messages: {
    other: { ko: "{banquet} {table}번 탁자: {order}순위 손님 {guest}의 자리 {spot}({seat})에 {found}", en: "{banquet}, table {table}: guest {order}, {guest}, belongs at {spot} (seat {seat}), where {found} sits" },
  },
  *check(visit, _policy, tell) {
    for (const at of seatedTables(visit)) {
      yield null;
      const { banquet, table } = at;
      const [, ...pattern] = honours[banquet.seatPattern ?? "free"];
      const guests = guestsInOrder(visit, at);
      for (const [index, [whose, hand]] of pattern.entries()) {
        const guest = guests[index + 1];
        const seat = seatAtHand(at, whose, hand);
        if (!guest || guest.id === null || seat === null || at.seats.get(seat)?.personId === guest.id) continue;
        const values = {
          banquet: banquet.name ?? banquet.id ?? "?",
          table: table.table ?? "?",
          order: index + 2,
          guest: visitorName(guest),
          spot: honourWords[whose][hand],
          seat,
          found: sitterAt(visit, at, seat),
        };
        const own = seatOf(at, guest.id);
        yield tell("other", values, { part: "seats", row: at.seats.get(own ?? "")?.row ?? 0, column: "seatNo" }, { remedy: reseating(visit, at) });
      }
    }
  },
  examples: {
    keeps: [
      {
        visitors: [{ id: "V001", precedence: 1 }, { id: "V002", precedence: 2 }],
        banquets: [{ id: "B1", seatPattern: "CN" }],
        banquetTables: [{ banquetId: "B1", table: "1", seats: 3, hostId: "H01", cohostId: null }],
        seats: [{ banquetId: "B1", table: "1", seatNo: "1", personId: "H01" }, { banquetId: "B1", table: "1", seatNo: "2", personId: "V002" }, { banquetId: "B1", table: "1", seatNo: "3", personId: "V001" }],
      },
    ],
    breaks: [
      {
        visitors: [{ id: "V001", precedence: 1 }, { id: "V002", precedence: 2 }, { id: "V003", precedence: 3 }],
        banquets: [{ id: "B1", seatPattern: "CN" }],
        banquetTables: [{ banquetId: "B1", table: "1", seats: 4, hostId: "H01", cohostId: null }],
        seats: [
          { banquetId: "B1", table: "1", seatNo: "1", personId: "H01" },
          { banquetId: "B1", table: "1", seatNo: "2", personId: "V003" },
          { banquetId: "B1", table: "1", seatNo: "3", personId: "V002" },
          { banquetId: "B1", table: "1", seatNo: "4", personId: "V001" },
        ],
      },
    ],
  },
});
