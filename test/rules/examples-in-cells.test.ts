import type { Language } from "../../src/language/language";
import { check } from "../../src/rules/check";
import { rules } from "../../src/rules/catalogue";
import type { Rule } from "../../src/rules/rule";
import type { PartKey, Visit } from "../../src/visit/visit";
import { sketchVisit } from "../../src/visit/sketch-visit";
import type { Sketch } from "../../src/visit/sketch";
import { readAgain, writtenParts } from "../kit/written-visit";

/** The visit of a sketch, written into the cells of a workbook and read again; sheets that neither the sketch tells nor the rule needs would be blank. */
function throughCells(visit: Visit, sketch: Sketch, { needs }: Rule, language: Language): Visit {
  const cells = writtenParts(visit, language, ({ key, part }) => visit.present.has(key as PartKey) && (key in sketch || needs.includes(key as PartKey) || part.shape === "form"));
  const { visit: again } = readAgain(cells, visit);
  return { ...again, policy: visit.policy, present: visit.present };
}

describe.each<Language>(["ko", "en"])("through the cells of a workbook in %s", (language) => {
  test.each(rules.map((rule) => [rule.id, rule] as const))("%s speaks of its breaking examples and is silent on its keeping ones", (_id, rule) => {
    for (const sketch of [...rule.examples.keeps, ...rule.examples.breaks]) {
      const visit = sketchVisit({ status: rule.from, ...sketch });
      const told = (each: Visit): unknown => check(each, [rule]).map(({ message, values, place }) => [message.en, values, place]);
      expect(told(throughCells(visit, sketch, rule, language))).toEqual(told(visit));
    }
  });
});
