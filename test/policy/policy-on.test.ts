import { editions } from "../../src/policy/catalogue";
import { clausesOn, newestEdition, policyFrom, policyOn } from "../../src/policy/policy-on";
import { limitKeys, limitNames } from "../../src/policy/standards";
import type { Day } from "../../src/values/day";
import type { Won } from "../../src/values/money";
import { sample } from "../sheets/sample";

const day = (text: string): Day => text as Day;
const nothing = { ranks: [], grades: [], standards: [] };

test("the edition is chosen by the day", () => {
  expect(policyOn(day("2024-08-26")).graftMeal).toBe(30_000);
  expect(policyOn(day("2024-08-27")).graftMeal).toBe(50_000);
  expect(policyOn(day("2026-11-10")).graftMeal).toBe(50_000);
  expect(policyOn(day("2010-01-01"))).toEqual(policyOn(day("2024-01-01")));
});

test("every limit of every day has a value and a source", () => {
  for (const { from } of editions) {
    const clauses = clausesOn(from);
    expect(Object.keys(clauses).sort()).toEqual([...limitNames].sort());
    for (const { source } of Object.values(clauses)) expect(source.length).toBeGreaterThan(3);
  }
});

test("the newest edition says what the sample's standards say", () => {
  const { params } = sample["standards"] as { params: Record<string, unknown> };
  const policy = policyOn(newestEdition());
  const said = Object.fromEntries(limitNames.map((name) => [limitKeys[name], policy[name]]));
  expect(said).toMatchObject({ ...params, level_tolerance: 1 });
});

test("what stands in 기준표 goes before the edition; blanks and misfits fall back", () => {
  const standards = [
    { key: "banquet_staff_lead_min", value: 90 },
    { key: "graft_meal_krw", value: null },
    { key: "rest_min_hours", value: "nine" },
    { key: "cn_accompany_rule", value: "on" },
    { key: null, value: 5 },
  ];
  const policy = policyFrom({ ...nothing, standards }, day("2026-11-10"));
  expect(policy).toMatchObject({ banquetStaffLeadMinutes: 90, graftMeal: 50_000, restHours: 9, accompanyRule: "on" });
  expect(policyFrom(nothing, day("2026-11-10"))).toEqual(policyOn(day("2026-11-10")));
});

test("grades and ranks that stand there are taken whole; their blank cells are the edition's", () => {
  const grades = [{ grade: "A", banquetCap: 120_000 as Won, roomCapTop: null }, { grade: "VIP", roomCapOther: 900_000 as Won }, { grade: null, mealCap: 1 as Won }];
  const policy = policyFrom({ ...nothing, grades, ranks: [{ rank: 1, ko: "의장" }] }, day("2026-11-10"));
  expect(policy.grades.map(({ grade }) => grade)).toEqual(["A", "VIP"]);
  expect(policy.grades[0]).toMatchObject({ banquetCap: 120_000, roomCapTop: null, roomCapOther: 250_000, hostRankMax: 3 });
  expect(policy.grades[1]).toMatchObject({ roomCapOther: 900_000, roomCapTop: null, banquetCap: 0, approve: "" });
  expect(policy.ranks).toEqual([{ rank: 1, band: "A", ko: "의장", cn: "董事长", en: "Chairman" }]);
});
