import sample from "../../assets/sample-visit.json";
import { check } from "../../src/rules/check";
import { rules } from "../../src/rules/catalogue";
import { readJson } from "../../src/visit/read-json";
import type { Text } from "../../src/language/text";
import type { Day } from "../../src/values/day";

const reading = readJson(sample, { today: "2026-11-23" as Day });
if ("trouble" in reading) throw new Error("the sample visit cannot be read");
const { visit } = reading;

/** The people of a finding of ITN-07, by id. */
function idsOf(names: unknown): readonly (string | null)[] {
  return (names as readonly Text[]).map((name) => visit.visitors.find((visitor) => visitor.nameKo === name.ko && visitor.nameRoman === name.en)?.id ?? null);
}

test("the sample visit is looked at on its own day, closed", () => {
  expect(visit.today).toBe(sample.visit.as_of);
  expect(visit.status).toBe("closed");
  expect(reading.findings).toEqual([]);
});

test("it has exactly the findings that it says of itself, as far as the rules exist", () => {
  const known = new Set(rules.map(({ id }) => id));
  const expected = [...sample.expected.errors, ...sample.expected.warnings] as readonly { rule: string; who: readonly string[] }[];
  const found = check(visit);
  expect(found.map(({ rule }) => rule)).toEqual(expected.map(({ rule }) => rule).filter((rule) => known.has(rule)));
  expect(found.map(({ values }) => idsOf(values["people"]))).toEqual(expected.map(({ who }) => who));
});
