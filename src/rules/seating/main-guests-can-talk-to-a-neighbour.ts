import { wordOf } from "../../policy/list";
import { language } from "../../policy/lists/people";
import { visitorName } from "../../visit/people";
import { guestsInOrder, neighbours, seatedTables, seatOf } from "../../visit/seating";
import { isMainGuest, speakerOf, speaks } from "../../visit/speakers";
import { rule } from "../rule";

export default rule({
  id: "SEAT-05",
  title: { ko: "주빈과 주요 손님 옆에는 말이 통하는 사람이나 통역이 앉는다", en: "The main guests have a neighbour, or an interpreter, who speaks their language" },
  why: { ko: "말이 통하지 않는 두 시간은 깁니다.", en: "Two hours without a common language are long." },
  source: ["S029", "practice"],
  severity: "should",
  from: "confirmed",
  needs: ["visitors", "hosts", "banquets", "banquetTables", "seats"],
  advice: { ko: "옆자리에 통역이나 그 말을 하는 사람을 앉히세요", en: "seat an interpreter, or someone who speaks it, beside them" },
  messages: { alone: { ko: "{banquet} {table}번 탁자: {guest}({language}) 옆에 말이 통하는 접대인원도 통역도 없습니다", en: "{banquet}, table {table}: nobody beside {guest} speaks {language}" } },
  *check(visit, _policy, tell) {
    for (const at of seatedTables(visit)) {
      if (seatOf(at, at.banquet.hostId) === null) continue;
      for (const guest of guestsInOrder(visit, at)) {
        const seat = seatOf(at, guest.id);
        const own = guest.language;
        if (seat === null || own === null || !isMainGuest(guest)) continue;
        const around = [...neighbours(at, seat), at.seats.get(`${seat}-뒤`)?.personId ?? null].flatMap((person) => speakerOf(visit, person) ?? []);
        if (around.some((person) => speaks(person, own))) continue;
        const values = { banquet: at.banquet.name ?? at.banquet.id ?? "?", table: at.table.table ?? "?", guest: visitorName(guest), language: wordOf(language, own) };
        yield tell("alone", values, { part: "seats", row: at.seats.get(seat)?.row ?? 0, column: "personId" });
      }
    }
  },
  examples: {
    keeps: [
      {
        visitors: [{ id: "V001", role: "principal", language: "zh" }],
        hosts: [{ id: "H01", languages: ["ko"] }, { id: "H02", languages: ["ko", "zh"] }],
        banquets: [{ id: "B1", hostId: "H01" }],
        banquetTables: [{ banquetId: "B1", table: "1", seats: 3 }],
        seats: [{ banquetId: "B1", table: "1", seatNo: "1", personId: "H01" }, { banquetId: "B1", table: "1", seatNo: "2", personId: "H02" }, { banquetId: "B1", table: "1", seatNo: "3", personId: "V001" }],
      },
    ],
    breaks: [
      {
        visitors: [{ id: "V001", role: "principal", language: "zh" }],
        hosts: [{ id: "H01", languages: ["ko"] }],
        banquets: [{ id: "B1", hostId: "H01" }],
        banquetTables: [{ banquetId: "B1", table: "1", seats: 3 }],
        seats: [{ banquetId: "B1", table: "1", seatNo: "1", personId: "H01" }, { banquetId: "B1", table: "1", seatNo: "3", personId: "V001" }],
      },
    ],
  },
});
