import { policyOn } from "../../src/policy/policy-on";
import { parseDay } from "../../src/values/day";
import { given } from "../kit/given";

test("a row's untold cells hold their columns' samples, told ones what is told, null is blank", () => {
  const { visitors } = given({ visitors: [{ rank: 2 }, { status: "cancelled", nameKo: null }] });
  expect(visitors).toMatchObject([
    { row: 0, id: "V001", rank: 2, status: "attending" },
    { row: 1, id: "V002", status: "cancelled", nameKo: null },
  ]);
});

test("days, moments and money are told plainly", () => {
  const { banquets, expenses } = given({ banquets: [{ start: "2026-11-10T18:30", staffArriveAt: "2026-11-10T18:00" }], expenses: [{ totalKrw: 30_001 }] });
  expect(banquets[0]).toMatchObject({ start: "2026-11-10T18:30", staffArriveAt: "2026-11-10T18:00" });
  expect(expenses[0]?.totalKrw).toBe(30_001);
});

test("what a row works out is worked out of its told cells, unless it is told", () => {
  const { budget } = given({ budget: [{ qty: 2, unitPrice: 1000, times: 3 }, { qty: 2, unitPrice: 1000, times: 3, amount: 5 }] });
  expect(budget.map(({ amount }) => amount)).toEqual([6000, 5]);
});

test("a part that is not named has no rows and is there; an absent one is not there", () => {
  const visit = given({ absent: ["rooms"] });
  expect(visit.hosts).toEqual([]);
  expect([visit.present.has("hosts"), visit.present.has("rooms")]).toEqual([true, false]);
});

test("a form that is not named holds its samples", () => {
  expect(given({ request: { importance: "ordinary" } }).request).toMatchObject({ importance: "ordinary", guestCompany: "Keller Drivetrain Group" });
  expect(given({}).request.visitId).toBe("VST-2026-012");
});

test("the status and the day are the sketch's", () => {
  const visit = given({ status: "closed", today: "2026-11-20", request: { asOf: "2026-01-01" } });
  expect(visit).toMatchObject({ status: "closed", today: "2026-11-20", request: { status: "closed" } });
  expect(given({})).toMatchObject({ today: "2026-11-09", status: given({}).request.status });
  expect(() => given({ today: "gestern" })).toThrow("gestern");
});

test("the policy is the dated edition's with what the sketch says", () => {
  const edition = policyOn(parseDay("2026-11-10")!);
  expect(given({}).policy).toEqual(edition);
  expect(given({ policy: { restHours: 12 } }).policy).toEqual({ ...edition, restHours: 12 });
});
