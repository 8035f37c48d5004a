import { rowsBy } from "../../visit/rows-by";
import { seatedTables, seatOf } from "../../visit/seating";
import { rule } from "../rule";

export default rule({
  id: "SEAT-06",
  title: { ko: "탁자가 여럿이면 주탁의 위치를 정해 적는다", en: "With several tables, the main table has its place" },
  why: { ko: "주탁은 정면 중앙, 가깝고 오른쪽일수록 높습니다.", en: "The main table is front and centre; nearer and to its right ranks higher." },
  source: ["S020", "practice"],
  severity: "note",
  from: "confirmed",
  needs: ["banquets", "banquetTables", "seats"],
  advice: { ko: "탁자의 위치를 적으세요 (예: 정면 중앙)", en: "say where the table stands, such as front and centre" },
  messages: { blank: { ko: "{banquet}: 주탁({table}번)의 위치가 비어 있습니다", en: "{banquet}: where the main table ({table}) stands is blank" } },
  *check(visit, _policy, tell) {
    const tables = seatedTables(visit);
    const tablesOf = rowsBy(tables, ({ banquet }) => banquet);
    for (const at of tables) {
      const { banquet, table } = at;
      const isMain = seatOf(at, banquet.hostId) !== null;
      const hasOthers = (tablesOf.get(banquet)?.length ?? 0) > 1;
      if (isMain && hasOthers && table.position === null) yield tell("blank", { banquet: banquet.name ?? banquet.id ?? "?", table: table.table ?? "?" }, { part: "banquetTables", row: table.row, column: "position" });
    }
  },
  examples: {
    keeps: [{ banquets: [{ id: "B1", hostId: "H01" }], banquetTables: [{ banquetId: "B1", table: "1", position: null }], seats: [{ banquetId: "B1", table: "1", seatNo: "1", personId: "H01" }] }],
    breaks: [
      {
        banquets: [{ id: "B1", hostId: "H01" }],
        banquetTables: [{ banquetId: "B1", table: "1", position: null }, { banquetId: "B1", table: "2" }],
        seats: [{ banquetId: "B1", table: "1", seatNo: "1", personId: "H01" }, { banquetId: "B1", table: "2", seatNo: "1", personId: "H02" }],
      },
    ],
  },
});
