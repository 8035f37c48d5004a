import { personName, visitorName } from "../../visit/people";
import { beside, guestsInOrder, seatedTables, seatOf } from "../../visit/seating";
import { reseating, sitterAt } from "../reseating";
import { rule } from "../rule";

export default rule({
  id: "SEAT-02",
  title: { ko: "탁자의 의전 1순위 손님은 주인의 오른쪽에 앉는다", en: "The first guest of a table sits at the host's right" },
  why: { ko: "주인의 오른쪽이 상석입니다. 배치도에서 주인을 위에 그리면 왼쪽으로 보입니다.", en: "The host's right is the seat of honour; drawn from above it is on the left." },
  source: ["S020", "practice"],
  severity: "should",
  from: "confirmed",
  needs: ["visitors", "banquets", "banquetTables", "seats"],
  advice: { ko: "두 사람의 자리를 바꾸세요", en: "swap the two seats" },
  messages: {
    other: { ko: "{banquet} {table}번 탁자: 주인 {host}의 오른쪽({seat})은 {found} – 1순위 손님은 {guest}", en: "{banquet}, table {table}: at the right of {host} (seat {seat}) sits {found}; the first guest is {guest}" },
  },
  *check(visit, _policy, tell) {
    for (const at of seatedTables(visit)) {
      yield null;
      const { banquet, table } = at;
      const host = seatOf(at, table.hostId);
      const seat = host === null || banquet.seatPattern === "free" ? null : beside(at, host, "right");
      const [first] = guestsInOrder(visit, at);
      if (seat === null || !first || first.id === null || at.seats.get(seat)?.personId === first.id) continue;
      const values = {
        banquet: banquet.name ?? banquet.id ?? "?",
        table: table.table ?? "?",
        host: personName(visit, table.hostId ?? "?"),
        seat,
        found: sitterAt(visit, at, seat),
        guest: visitorName(first),
      };
      const own = seatOf(at, first.id);
      yield tell("other", values, { part: "seats", row: at.seats.get(own ?? "")?.row ?? 0, column: "seatNo" }, { remedy: reseating(visit, at) });
    }
  },
  examples: {
    keeps: [
      {
        visitors: [{ id: "V001", precedence: 1 }, { id: "V002", precedence: 2 }],
        banquets: [{ id: "B1" }],
        banquetTables: [{ banquetId: "B1", table: "1", seats: 3, hostId: "H01" }],
        seats: [{ banquetId: "B1", table: "1", seatNo: "1", personId: "H01" }, { banquetId: "B1", table: "1", seatNo: "2", personId: "V002" }, { banquetId: "B1", table: "1", seatNo: "3", personId: "V001" }],
      },
      {
        visitors: [{ id: "V001", precedence: 1 }],
        banquets: [{ id: "B1" }],
        banquetTables: [{ banquetId: "B1", table: "1", seats: 4, hostId: "H01" }],
        seats: [{ banquetId: "B1", table: "1", seatNo: "B1", personId: "H01" }, { banquetId: "B1", table: "1", seatNo: "B2", personId: "V001" }],
      },
    ],
    breaks: [
      {
        visitors: [{ id: "V001", precedence: 1 }, { id: "V002", precedence: 2 }],
        banquets: [{ id: "B1" }],
        banquetTables: [{ banquetId: "B1", table: "1", seats: 3, hostId: "H01" }],
        seats: [{ banquetId: "B1", table: "1", seatNo: "1", personId: "H01" }, { banquetId: "B1", table: "1", seatNo: "2", personId: "V001" }, { banquetId: "B1", table: "1", seatNo: "3", personId: "V002" }],
      },
    ],
  },
});
