import { languages, type Language } from "../../src/language/language";
import { rules } from "../../src/rules/catalogue";
import type { Rule } from "../../src/rules/rule";
import { readVisit } from "../../src/visit/read-visit";
import type { Sketch } from "../../src/visit/sketch";
import { cellsOf, given } from "../kit/given";

/** The findings of one rule about what a sketch tells, after it was written into the cells of a workbook and read again. */
function findings(rule: Rule, sketch: Sketch, language: Language) {
  const told = given({ status: rule.from, ...sketch });
  const { visit } = readVisit(cellsOf(told, language), { today: told.today, asOf: told.today, status: told.status });
  return rule.findings({ ...visit, policy: { ...visit.policy, ...sketch.policy } });
}

describe.each(languages)("in cells, headers in %s", (language) => {
  test.each(rules.map((rule) => [rule.id, rule] as const))("%s is silent on what keeps it and speaks on what breaks it", (id, rule) => {
    const { keeps, breaks } = rule.examples;
    expect(keeps.map((sketch) => findings(rule, sketch, language))).toEqual(keeps.map(() => []));
    expect(breaks.map((sketch) => [...new Set(findings(rule, sketch, language).map((found) => found.rule))])).toEqual(breaks.map(() => [id]));
  });
});
