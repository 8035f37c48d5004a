import type { Visit } from "../../visit/visit";
import { beside, seatedTables, type SeatedTable } from "../../visit/seating";
import { speakerOf } from "../../visit/speakers";
import { rule } from "../rule";

export default rule({
  id: "SEAT-04",
  title: { ko: "주객은 되도록 번갈아 앉는다", en: "Hosts and guests alternate as far as they can" },
  why: { ko: "손님끼리, 우리끼리 이야기하는 식탁이 됩니다.", en: "Otherwise each side talks to itself." },
  source: ["S020", "practice"],
  severity: "note",
  from: "confirmed",
  needs: ["visitors", "hosts", "banquets", "banquetTables", "seats"],
  advice: { ko: "통역과 부주인 자리를 지키면서 바꿔 보세요", en: "swap some, keeping interpreters and co-host where they are" },
  messages: {
    side: { ko: "{banquet} {table}번 탁자: 같은 편이 나란히 앉은 곳 {pairs}쌍 (주 {hosts}명, 객 {guests}명이면 {allowed}쌍까지)", en: "{banquet}, table {table}: {pairs} neighbours of one side ({allowed} is what {hosts} hosts and {guests} guests need)" },
  },
  *check(visit, _policy, tell) {
    for (const at of seatedTables(visit)) {
      yield null;
      const people = [...at.seats.values()].filter(({ personId }) => !isInterpreter(visit, personId));
      const guests = people.filter(({ personId }) => isGuest(visit, personId)).length;
      const hosts = people.length - guests;
      const pairs = sameSidePairs(visit, at);
      const allowed = Math.max(1, Math.abs(guests - hosts));
      if (pairs > allowed) {
        yield tell("side", { banquet: at.banquet.name ?? at.banquet.id ?? "?", table: at.table.table ?? "?", pairs, hosts, guests, allowed }, { part: "banquetTables", row: at.table.row, column: "table" });
      }
    }
  },
  examples: {
    keeps: [
      {
        visitors: [{ id: "V001" }, { id: "V002" }],
        hosts: [{ id: "H01", duties: [] }, { id: "H02", duties: [] }],
        banquets: [{ id: "B1" }],
        banquetTables: [{ banquetId: "B1", table: "1", seats: 4 }],
        seats: ["H01", "V001", "H02", "V002"].map((personId, index) => ({ banquetId: "B1", table: "1", seatNo: String(index + 1), personId })),
      },
    ],
    breaks: [
      {
        visitors: [{ id: "V001" }, { id: "V002" }, { id: "V003" }],
        hosts: [{ id: "H01", duties: [] }, { id: "H02", duties: [] }, { id: "H03", duties: [] }],
        banquets: [{ id: "B1" }],
        banquetTables: [{ banquetId: "B1", table: "1", seats: 6 }],
        seats: ["H01", "H02", "H03", "V001", "V002", "V003"].map((personId, index) => ({ banquetId: "B1", table: "1", seatNo: String(index + 1), personId })),
      },
    ],
  },
});

function isGuest(visit: Visit, person: string | null): boolean {
  return speakerOf(visit, person)?.isGuest === true;
}

/** Interpreters sit where they are needed, on either side. */
function isInterpreter(visit: Visit, person: string | null): boolean {
  return speakerOf(visit, person)?.isInterpreter === true;
}

function sameSidePairs(visit: Visit, at: SeatedTable): number {
  let pairs = 0;
  for (const [number, seat] of at.seats) {
    const next = beside(at, number, "left");
    const other = next === null ? undefined : at.seats.get(next);
    if (!seat.personId || !other?.personId || isInterpreter(visit, seat.personId) || isInterpreter(visit, other.personId)) continue;
    if (isGuest(visit, seat.personId) === isGuest(visit, other.personId)) pairs += 1;
  }
  return pairs;
}
