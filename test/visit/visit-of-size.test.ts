import { visitOfSize } from "../../bench/visit-of-size";
import { check } from "../../src/rules/check";
import { parseDay } from "../../src/values/day";
import { readJson } from "../../src/visit/read-json";
import { sampleJson } from "../kit/sample";

const today = parseDay("2026-11-20")!;

function read(times: number): Exclude<ReturnType<typeof readJson>, { readonly trouble: unknown }> {
  const reading = readJson(visitOfSize(sampleJson(), times), { today });
  if ("trouble" in reading) throw new Error(reading.trouble.en);
  return reading;
}

test("a visit so many times as large is read without a finding, each id once", () => {
  const { visit, findings } = read(3);
  expect(findings).toEqual([]);
  expect([visit.visitors.length, visit.rooms.length, visit.banquetTables.length, visit.seats.length, visit.expenses.length]).toEqual([36, 33, 9, 111, 75]);
  expect(new Set(visit.visitors.map(({ id }) => id)).size).toBe(36);
});

test("rules find in it what they find in the sample, as many times", () => {
  const rulesOf = (times: number): readonly string[] => check(read(times).visit).map(({ rule }) => rule);
  const once = rulesOf(1);
  expect(once).toContain("ITN-07");
  expect(rulesOf(3)).toEqual(once.flatMap((rule) => [rule, rule, rule]));
});

test("once is the sample itself", () => {
  expect(visitOfSize(sampleJson(), 1)).toEqual(sampleJson());
});
