import type { Visit } from "../../visit/visit";
import { visitorOf } from "../../visit/people";
import { beside, seatedTables, type SeatedTable } from "../../visit/seating";
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
    const interpreters = interpreterIds(visit);
    for (const at of seatedTables(visit)) {
      yield null;
      const people = [...at.seats.values()].map((seat) => seat.personId ?? "").filter((person) => !interpreters.has(person));
      const guests = people.filter((person) => isGuest(visit, person)).length;
      const hosts = people.length - guests;
      const pairs = sameSidePairs(visit, at, interpreters);
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

function isGuest(visit: Visit, person: string): boolean {
  return visitorOf(visit, person) !== undefined;
}

/** Interpreters sit where they are needed, on either side. */
function interpreterIds(visit: Visit): ReadonlySet<string> {
  const guests = visit.visitors.filter((visitor) => visitor.role === "interpreter").map((visitor) => visitor.id ?? "");
  const hosts = visit.hosts.filter((host) => host.duties?.some((duty) => duty.startsWith("interpreting"))).map((host) => host.id ?? "");
  return new Set([...guests, ...hosts]);
}

function sameSidePairs(visit: Visit, at: SeatedTable, interpreters: ReadonlySet<string>): number {
  let pairs = 0;
  for (const [number, seat] of at.seats) {
    const next = beside(at, number, "left");
    const other = next === null ? undefined : at.seats.get(next);
    if (!seat.personId || !other?.personId || interpreters.has(seat.personId) || interpreters.has(other.personId)) continue;
    if (isGuest(visit, seat.personId) === isGuest(visit, other.personId)) pairs += 1;
  }
  return pairs;
}
