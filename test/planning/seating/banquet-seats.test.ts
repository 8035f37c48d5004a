import { banquetSeats, type BanquetSeats, type SeatingWish } from "../../../src/planning/seating/banquet-seats";
import { check } from "../../../src/rules/check";
import { atOnce } from "../../../src/values/slices";
import type { Sketch } from "../../../src/visit/sketch";
import type { SeatWish } from "../../../src/planning/seating/seat-wishes";
import type { RowOf, Visit } from "../../../src/visit/visit";
import { given } from "../../kit/given";
import { sampleVisit } from "../../kit/sample";

const plainWish = { wishes: [], fixed: [], keeps: false };

function seated(visit: Visit, wish: Partial<SeatingWish> & { readonly banquetId: string }): BanquetSeats {
  const found = atOnce(banquetSeats(visit, { ...plainWish, moves: 30_000, ...wish }));
  if (typeof found === "string") throw new Error(found);
  return found;
}

/** The visit with the proposal in the place of what was seated at the banquet. */
function applied(visit: Visit, banquetId: string, { seats }: BanquetSeats): Visit {
  const blank = given({ seats: [{}] }).seats[0] as RowOf<"seats">;
  const others = visit.seats.filter((seat) => seat.banquetId !== banquetId);
  return { ...visit, seats: [...others, ...seats.map(({ table, seat, personId }, row): RowOf<"seats"> => ({ ...blank, row, banquetId, table, seatNo: seat, personId }))] };
}

/** What the rules of seating say of one banquet. */
function seatFindings(visit: Visit, banquetId: string): readonly string[] {
  const alone = { ...visit, status: "confirmed" as const, banquets: visit.banquets.filter(({ id }) => id === banquetId) };
  return check(alone).filter(({ rule }) => /^SEAT-0[1-5]$/.test(rule)).map(({ rule, values }) => `${rule} ${JSON.stringify(values)}`);
}

function moved(visit: Visit, banquetId: string, { seats }: BanquetSeats): readonly string[] {
  const was = new Map(visit.seats.filter((seat) => seat.banquetId === banquetId).map((seat) => [seat.personId, `${seat.table ?? ""}/${seat.seatNo ?? ""}`]));
  return seats.filter(({ personId, table, seat }) => was.get(personId) !== `${table}/${seat}`).map(({ personId }) => personId);
}

const sample = sampleVisit();

/** The sample when one guest has cancelled and is off the lists of the banquets. */
function without(id: string): Visit {
  return {
    ...sample,
    visitors: sample.visitors.map((each) => (each.id === id ? { ...each, status: "cancelled" as const } : each)),
    banquets: sample.banquets.map((each) => ({ ...each, guestIds: each.guestIds?.filter((guest) => guest !== id) ?? null })),
  };
}

describe("the sample's banquets", () => {
  test.each(["B1", "B2"])("%s, seated anew, breaks no rule of seating", (banquetId) => {
    const proposal = seated(sample, { banquetId });
    expect(proposal.alone).toEqual([]);
    expect(seatFindings(applied(sample, banquetId, proposal), banquetId)).toEqual([]);
  });

  test.each(["B1", "B2"])("%s stays as it is when nothing asks for a change", (banquetId) => {
    expect(moved(sample, banquetId, seated(sample, { banquetId, keeps: true }))).toEqual([]);
  });

  test("the same visit gives the same seats", () => {
    expect(seated(sample, { banquetId: "B1" })).toEqual(seated(sample, { banquetId: "B1" }));
  });

  test("a cancelled guest of the lower table moves nobody at the main table, and at most one between tables", () => {
    const visit = without("V011");
    const proposal = seated(visit, { banquetId: "B1", keeps: true });
    expect(proposal.seats.map(({ personId }) => personId)).not.toContain("V011");
    expect(moved(visit, "B1", proposal).filter((id) => ["V001", "V002", "V003", "V005", "V009", "H01", "H02", "H03", "H05", "H09"].includes(id))).toEqual([]);
    expect(seatFindings(applied(visit, "B1", proposal), "B1")).toEqual([]);
  });

  test("when a guest of the main table cancels the next in precedence comes up, and nobody else changes tables", () => {
    const visit = without("V003");
    const proposal = seated(visit, { banquetId: "B1", keeps: true });
    const former = new Map(sample.seats.filter(({ banquetId }) => banquetId === "B1").map(({ personId, table }) => [personId, table]));
    expect(proposal.seats.filter(({ personId, table }) => former.get(personId) !== table).map(({ personId }) => personId)).toEqual(["V006"]);
  });

  test("a promoted guest takes the seat of the new precedence", () => {
    const order = new Map([["V005", 2], ["V002", 3]]);
    const visit = { ...sample, visitors: sample.visitors.map((each) => ({ ...each, precedence: order.get(each.id ?? "") ?? each.precedence })) };
    const proposal = seated(visit, { banquetId: "B1", keeps: true });
    expect(proposal.seats.find(({ personId }) => personId === "V005")).toMatchObject({ table: "1", seat: "2", reason: { values: { order: 2 } } });
    expect(seatFindings(applied(visit, "B1", proposal), "B1")).toEqual([]);
  });

  test("a seat fixed by hand is kept, and says so", () => {
    const fixed = sample.seats.filter(({ banquetId, personId }) => banquetId === "B1" && personId === "V012");
    const proposal = seated(sample, { banquetId: "B1", fixed });
    expect(proposal.seats.find(({ personId }) => personId === "V012")).toMatchObject({ table: "2", seat: "3", reason: { words: { en: "fixed by hand" } } });
  });

  test("wishes are kept: apart, together and beside", () => {
    const wishes: readonly SeatWish[] = [
      { one: "V007", other: "V008", kind: "beside", isMust: true },
      { one: "V011", other: "V012", kind: "beside", isMust: false },
    ];
    const proposal = seated(sample, { banquetId: "B1", wishes });
    const at = (id: string): number => Number(proposal.seats.find(({ personId }) => personId === id)?.seat);
    expect(Math.abs(at("V007") - at("V008")) % 7).toBe(1);
    expect(proposal).toMatchObject({ met: wishes, broken: [] });
  });

  test("at a single table to be apart is not to sit side by side", () => {
    const near = sample.seats.filter(({ banquetId }) => banquetId === "B2");
    const [one, other] = ["A7", "A8"].map((seat) => near.find(({ seatNo }) => seatNo === seat)!.personId!);
    const wish = { one: one!, other: other!, kind: "apart", isMust: false } as const;
    expect(seated(sample, { banquetId: "B2", wishes: [wish], keeps: true })).toMatchObject({ met: [wish], broken: [] });
  });

  test.each([true, false])("no wish moves anybody whom precedence seats (must: %s)", (isMust) => {
    const wishes: readonly SeatWish[] = [
      { one: "V001", other: "V012", kind: "together", isMust },
      { one: "V001", other: "H01", kind: "apart", isMust },
      { one: "V001", other: "V002", kind: "beside", isMust },
    ];
    const [plain, wished] = [[], wishes].map((some) => seated(sample, { banquetId: "B1", wishes: some }));
    const honoured = (seats: BanquetSeats | undefined) => seats?.seats.filter(({ reason, table }) => table === "1" && reason.words.en.includes("guest {order}"));
    expect(honoured(wished)).toEqual(honoured(plain));
    expect(wished?.broken).toEqual(wishes);
    expect(seatFindings(applied(sample, "B1", wished!), "B1")).toEqual([]);
  });

  test("every seat says why", () => {
    const { seats } = seated(sample, { banquetId: "B1" });
    expect(seats.map(({ reason }) => reason.words.ko).filter((words) => words.length === 0)).toEqual([]);
    expect(seats.find(({ personId }) => personId === "V001")?.reason.words.en).toContain("guest {order}");
  });
});

describe("patterns and shapes", () => {
  const people: Sketch = {
    visitors: [1, 2, 3, 4].map((order) => ({ id: `V00${order}`, precedence: order, language: "en", role: order === 1 ? "principal" : "attendant" })),
    hosts: ["H01", "H02", "H03", "H04"].map((id, rank) => ({ id, rank: rank + 1, languages: ["ko", "en"], duties: [] })),
  };
  const guestIds = ["V001", "V002", "V003", "V004"];
  const hostIds = ["H01", "H02", "H03", "H04"];

  test.each([
    ["CN", "round", { V001: "8", V002: "2", V003: "4", V004: "6" }],
    ["KR", "round", { V001: "8", V002: "2", V003: "4", V004: "6" }],
    ["INTL", "round", { V001: "8", V002: "4", V003: "2", V004: "6" }],
    ["CN", "longHostMiddle", { V001: "A1", V002: "A3", V003: "B3", V004: "B1" }],
  ] as const)("%s at a %s table puts the first four where the pattern says", (seatPattern, shape, expected) => {
    const visit = given({ ...people, banquets: [{ id: "B1", seatPattern, hostId: "H01", cohostId: "H02", guestIds, hostIds }], banquetTables: [{ banquetId: "B1", table: "1", shape, seats: 8, hostId: "H01", cohostId: "H02" }], seats: [] });
    const { seats } = seated(visit, { banquetId: "B1" });
    expect(Object.fromEntries(seats.filter(({ personId }) => personId.startsWith("V")).map(({ personId, seat }) => [personId, seat]))).toEqual(expected);
  });

  test.each([
    ["unknownBanquet", { banquets: [] }],
    ["noTables", { banquets: [{ id: "B1", guestIds, hostIds }], banquetTables: [] }],
    ["noPeople", { banquets: [{ id: "B1", guestIds: [], hostIds: [] }], banquetTables: [{ banquetId: "B1", table: "1", seats: 8 }] }],
    ["tooFewPlaces", { banquets: [{ id: "B1", guestIds, hostIds }], banquetTables: [{ banquetId: "B1", table: "1", seats: 4 }] }],
  ] as const)("says %s instead of a proposal", (trouble, sketch) => {
    expect(() => seated(given({ ...people, ...sketch }), { banquetId: "B1" })).toThrow(trouble);
  });
});
