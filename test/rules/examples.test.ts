import { rules } from "../../src/rules/catalogue";
import type { Rule } from "../../src/rules/rule";
import { sketchVisit } from "../../src/visit/sketch-visit";
import type { Sketch } from "../../src/visit/sketch";

/** The findings of one rule about what a sketch tells, at the status from which the rule speaks. */
function findings(rule: Rule, sketch: Sketch) {
  return rule.findings(sketchVisit({ status: rule.from, ...sketch }));
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  test.each(rule.examples.keeps.map((sketch, index) => [index + 1, sketch] as const))("is silent on keeping example %d", (_index, sketch) => {
    expect(findings(rule, sketch)).toEqual([]);
  });

  test.each(rule.examples.breaks.map((sketch, index) => [index + 1, sketch] as const))("speaks on breaking example %d", (_index, sketch) => {
    const found = findings(rule, sketch);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) expect(finding.rule).toBe(rule.id);
  });
});
