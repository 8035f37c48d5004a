import fc from "fast-check";
import { say } from "../../../src/language/say";
import budget from "../../../src/planning/budget/budget";
import { writtenLines, type Proposal } from "../../../src/planning/proposal";
import { isProposal, type ProposalWish } from "../../../src/planning/proposer";
import { withProposal } from "../../../src/planning/with-proposal";
import { check } from "../../../src/rules/check";
import { daysBetween } from "../../../src/values/day";
import type { Won } from "../../../src/values/money";
import type { RowOf, Visit } from "../../../src/visit/visit";
import { finished } from "../../kit/finished";
import { given } from "../../kit/given";
import { sampleVisit } from "../../kit/sample";

const sample = sampleVisit();

function proposed(visit: Visit, wish: Partial<ProposalWish> = {}): Proposal {
  const answer = finished(budget.propose(visit, { keeps: true, ...wish }));
  if (!isProposal(answer)) throw new Error(answer.words.en);
  return answer;
}

function withRow<Part extends "budget" | "banquets" | "rooms" | "gifts" | "visitors">(visit: Visit, part: Part, id: string, cells: Partial<RowOf<Part>>): Visit {
  return { ...visit, [part]: visit[part].map((row) => (row.id === id ? { ...row, ...cells } : row)) };
}

/** The lines of the budget by their ids: what each would write. */
function changes(visit: Visit, wish?: Partial<ProposalWish>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(writtenLines(proposed(visit, wish)).map(({ row, cells }) => [visit.budget.find((line) => line.row === row)?.id ?? "new", cells]));
}

const told = ({ notes }: Proposal): string => notes.map(({ words, values }) => say(words, "en", values)).join(" ");
const sum = (amounts: readonly (number | null)[]): number => amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);

describe("the sample's budget", () => {
  test("is to the won what its other sheets say: sixteen lines have their source, eleven are as typed", () => {
    const proposal = proposed(sample);
    expect(writtenLines(proposal)).toEqual([]);
    const sourced = proposal.lines.filter(({ reason }) => !reason.words.en.includes("left as typed"));
    expect(sourced.map(({ row }) => sample.budget.find((line) => line.row === row)?.id)).toEqual(["BG01", "BG02", "BG03", "BG04", "BG05", "BG06", "BG07", "BG09", "BG12", "BG13", "BG14", "BG15", "BG16", "BG17", "BG18", "BG20"]);
    expect(told(proposal)).toContain("KRW 16,947,000: 1,053,000 of the approved 18,000,000 are left");
    expect(told(proposal)).toContain("stay as typed: 11, KRW 3,919,000");
  });

  test("made from nothing has the same lines and amounts wherever a sheet says the price", () => {
    const visit = { ...sample, budget: [] };
    const after = withProposal(visit, proposed(visit)).budget;
    const amountOf = (rows: Visit["budget"], ref: string, category: string): number | null => rows.find((line) => line.ref === ref && line.category === category)?.amount ?? null;
    for (const ref of ["B1", "B2"]) expect(amountOf(after, ref, "banquet")).toBe(amountOf(sample.budget, ref, "banquet"));
    expect(sum(after.filter(({ category }) => category === "lodging").map(({ amount }) => amount))).toBe(sum(sample.budget.filter(({ category }) => category === "lodging").map(({ amount }) => amount)));
    expect(after.find(({ category }) => category === "gift")).toMatchObject({ item: "자개 명함함", qty: 12, amount: 540_000, ref: "G01" });
    expect(after.find(({ ref }) => ref === "C03")).toMatchObject({ qty: 1, times: 3, unitPrice: null, amount: null });
    expect(after.find(({ ref }) => ref === "S11")).toMatchObject({ qty: 20, unitPrice: 40_000, amount: 800_000 });
    expect(after.some(({ ref }) => ref === "S08" || ref === "S17")).toBe(false);
    expect(after.map(({ id }) => id)).toEqual(after.map((_, index) => `BG${String(index + 1).padStart(2, "0")}`));
  });

  test("follows the plan: heads, rates, nights and days, each line in its place", () => {
    expect(changes(withRow(sample, "banquets", "B1", { headcount: 20 }))).toEqual({ BG07: { qty: 20, amount: 1_900_000 } });
    expect(changes(withRow(sample, "rooms", "R1801", { ratePerNight: 500_000 as Won }))).toEqual({ BG01: { unitPrice: 500_000, amount: 1_000_000 } });
    expect(changes(withRow(sample, "gifts", "G01", { kind: "omitted" }))).toEqual({ BG20: { qty: 11, amount: 495_000 } });
    const without = { ...sample, transport: sample.transport.filter(({ id }) => id !== "T13") };
    expect(changes(without)).toEqual({ BG17: { times: 1, amount: 250_000 } });
  });

  test("a guest who has cancelled eats nothing and gets no gift", () => {
    expect(changes(withRow(sample, "visitors", "V009", { status: "cancelled" }))).toEqual({ BG12: { qty: 4, amount: 140_000 }, BG13: { qty: 19, amount: 570_000 }, BG14: { qty: 3, amount: 45_000 }, BG20: { qty: 11, amount: 495_000 } });
  });

  test("an amount typed over its formula becomes what quantity, price and times come to", () => {
    expect(changes(withRow(sample, "budget", "BG16", { amount: 1 as Won }))).toEqual({ BG16: { amount: 560_000 } });
  });

  test("what coming early costs is asked: a free early check-in leaves its line to people", () => {
    expect(budget.questions(sample, null).map(({ key }) => key)).toEqual(["share"]);
    expect(changes(sample, { answers: { share: "100" } })).toEqual({ BG06: { unitPrice: 620_000, amount: 620_000 } });
    expect(changes(sample, { answers: { share: "0" } })).toEqual({});
  });

  test("contingency is asked where there is none, is a share of the other lines, and is left alone afterwards", () => {
    const without = { ...sample, budget: sample.budget.filter(({ category }) => category !== "contingency") };
    expect(budget.questions(without, null).map(({ key, usual }) => [key, usual])).toEqual([["share", "50"], ["reserve", "0"]]);
    expect(changes(without)).toEqual({});
    const wish = { answers: { reserve: "5" } };
    // 16,147,000 without contingency: 5 % are 807,350.
    expect(changes(without, wish)).toEqual({ new: expect.objectContaining({ id: "BG27", category: "contingency", unitPrice: 800_000 }) as unknown });
    const after = withProposal(without, proposed(without, wish));
    expect(writtenLines(proposed(after, wish))).toEqual([]);
    expect(check({ ...after, status: "submitted" }).map(({ rule }) => rule)).not.toContain("BUD-03");
  });

  test("a line that staff divided is left, and the difference told", () => {
    const [first] = sample.budget.filter(({ id }) => id === "BG07");
    const half = { ...first!, id: "BG28", row: 99, qty: 9, amount: 855_000 as Won };
    const divided = { ...withRow(sample, "budget", "BG07", { qty: 10, amount: 950_000 as Won }), budget: [...withRow(sample, "budget", "BG07", { qty: 10, amount: 950_000 as Won }).budget, half] };
    expect(writtenLines(proposed(divided))).toEqual([]);
    expect(told(proposed(divided))).not.toContain("divided");
    expect(told(proposed({ ...divided, banquets: divided.banquets.map((each) => ({ ...each, headcount: 30 })) }))).toContain("the quantities come to 19; the other sheets say 30");
  });

  test("a line whose banquet is gone is named, not touched", () => {
    const visit = { ...sample, banquets: sample.banquets.filter(({ id }) => id !== "B2") };
    expect(writtenLines(proposed(visit))).toEqual([]);
    expect(told(proposed(visit))).toContain("BG09");
  });

  test("every line says where it comes from in both languages", () => {
    for (const visit of [sample, { ...sample, budget: [] }, withRow(sample, "banquets", "B1", { headcount: 30 })]) {
      const { lines, notes } = proposed(visit);
      for (const { words, values } of [...lines.flatMap(({ what, reason }) => [what, reason]), ...notes]) {
        for (const language of ["ko", "en"] as const) expect(say(words, language, values)).not.toMatch(/[{}]|^$|undefined|null/);
      }
    }
  });

  test("new lines are in the language of the workbook", () => {
    const visit = { ...sample, budget: [] };
    expect(proposed(visit, { language: "en" }).lines.map(({ cells }) => cells["item"])).toEqual(expect.arrayContaining(["Suite", "Early check-in", "Sedan 000가0001"]));
  });
});

test("a vehicle without a price costs what its like costs", () => {
  const visit = given({
    vehicles: [{ id: "C01", type: "van" }, { id: "C02", type: "van" }],
    transport: [{ vehicleId: "C01", departAt: "2026-11-10T09:00" }, { vehicleId: "C02", departAt: "2026-11-10T09:00" }],
    budget: [{ id: "BG01", category: "transport", basis: "vehicleDay", qty: 1, times: 1, unitPrice: 250_000, amount: 250_000, ref: "C01" }],
  });
  expect(writtenLines(proposed(visit)).map(({ cells }) => cells)).toEqual([expect.objectContaining({ ref: "C02", unitPrice: 250_000, times: 1 })]);
});

test("there is no proposal of nothing", () => {
  expect(() => proposed(given({ rooms: [], banquets: [], itinerary: [], vehicles: [], gifts: [], budget: [] }))).toThrow("nothing to count");
});

describe("whatever the sheets say", () => {
  const amount = fc.integer({ min: 1, max: 60 }).map((tens) => tens * 10_000);
  const plans = fc.record({
    rooms: fc.array(fc.record({ roomClass: fc.constantFrom("suite", "deluxe", "twin", null), ratePerNight: fc.option(amount), checkIn: fc.constantFrom("2026-11-09", "2026-11-10"), checkOut: fc.constantFrom("2026-11-10", "2026-11-11", "2026-11-12"), earlyCheckIn: fc.constantFrom("Y", "N") }), { maxLength: 8 }),
    banquets: fc.array(fc.record({ headcount: fc.integer({ min: 1, max: 40 }), standardPerHead: fc.option(amount) }), { maxLength: 3 }),
    gifts: fc.array(fc.record({ item: fc.constantFrom("자개함", "인삼차"), unitPrice: fc.option(amount), qty: fc.integer({ min: 1, max: 3 }) }), { maxLength: 6 }),
    vehicles: fc.array(fc.record({ type: fc.constantFrom("sedan", "van") }), { maxLength: 3 }),
    days: fc.array(fc.constantFrom("2026-11-10", "2026-11-11"), { maxLength: 6 }),
    budget: fc.array(
      fc.record({ category: fc.constantFrom("lodging", "banquet", "gift", "transport", "meeting"), basis: fc.constantFrom("roomNight", "person", "piece", "vehicleDay", "event", null), item: fc.constantFrom("스위트", "디럭스 룸", "얼리체크인", "자개함", "다과"), ref: fc.constantFrom("R01", "R02", "B1", "G01", "C01", null), qty: fc.integer({ min: 1, max: 9 }), times: fc.integer({ min: 1, max: 3 }), unitPrice: fc.option(amount) }),
      { maxLength: 6 },
    ),
  });
  const visits = plans.map(({ rooms, banquets, gifts, vehicles, days, budget: lines }) =>
    given({
      request: { grade: "A", approvedBudget: 10_000_000 },
      rooms: rooms.map((room, index) => ({ ...room, id: `R0${String(index + 1)}`, occupant1: null, occupant2: null })),
      banquets: banquets.map((banquet, index) => ({ ...banquet, id: `B${String(index + 1)}` })),
      gifts: gifts.map((gift, index) => ({ ...gift, id: `G0${String(index + 1)}`, kind: "general" })),
      vehicles: vehicles.map((vehicle, index) => ({ ...vehicle, id: `C0${String(index + 1)}` })),
      transport: days.map((day, index) => ({ vehicleId: `C0${String((index % 3) + 1)}`, departAt: `${day}T09:00` })),
      budget: lines.map((line, index) => ({ ...line, id: `BG0${String(index + 1)}`, amount: line.unitPrice === null ? null : line.qty * line.times * line.unitPrice })),
    }),
  );

  test("what is applied is not proposed again", () => {
    fc.assert(fc.property(visits, (visit) => {
      fc.pre(visit.budget.length + visit.banquets.length + visit.gifts.length > 0);
      const after = withProposal(visit, proposed(visit));
      expect(writtenLines(proposed(after))).toEqual([]);
    }), { numRuns: 150 });
  });

  test("a budget made from nothing comes to what the rows cost, and every line multiplies out", () => {
    fc.assert(fc.property(visits, (visit) => {
      const bare = { ...visit, budget: [] };
      // Rooms without nights alone are nothing to count.
      fc.pre(visit.banquets.length + visit.gifts.length > 0);
      const { budget: lines } = withProposal(bare, proposed(bare, { answers: { share: "0" } }));
      const isPriced = ({ unitPrice }: { readonly unitPrice: number | null }): boolean => unitPrice !== null;
      const nights = visit.rooms.reduce((all, room) => all + (room.checkIn !== null && room.checkOut !== null && room.checkOut > room.checkIn ? daysBetween(room.checkIn, room.checkOut) * (room.ratePerNight ?? 0) : 0), 0);
      const spent = (category: string): number => sum(lines.filter((line) => line.category === category).map((line) => line.amount));
      if (visit.rooms.every(({ ratePerNight }) => ratePerNight !== null)) expect(spent("lodging")).toBe(nights);
      if (visit.banquets.every(({ standardPerHead }) => standardPerHead !== null)) expect(spent("banquet")).toBe(sum(visit.banquets.map(({ headcount, standardPerHead }) => (headcount ?? 0) * (standardPerHead ?? 0))));
      if (visit.gifts.every(isPriced)) expect(spent("gift")).toBe(sum(visit.gifts.map(({ unitPrice, qty }) => (unitPrice ?? 0) * (qty ?? 0))));
      for (const line of lines.filter(isPriced)) expect(line.amount).toBe((line.qty ?? 0) * (line.unitPrice ?? 0) * (line.times ?? 0));
    }), { numRuns: 150 });
  });

  test("lines that no sheet tells are left to the letter, and the rules find no uncovered banquet or room that they did not find before", () => {
    fc.assert(fc.property(visits, (visit) => {
      fc.pre(visit.budget.length > 0);
      const after = withProposal(visit, proposed(visit));
      const typed = visit.budget.filter(({ category }) => category === "meeting");
      expect(after.budget.filter((line) => typed.some(({ row }) => row === line.row))).toEqual(typed);
      const uncovered = (each: Visit): number => check({ ...each, status: "submitted" }).filter(({ rule, message }) => rule === "BUD-03" && /rooms cost|banquet/.test(message.en)).length;
      expect(uncovered(after)).toBeLessThanOrEqual(uncovered(visit));
    }), { numRuns: 60 });
  });
});
