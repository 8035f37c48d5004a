import statements from "../domain/statements.json";
import { rules } from "../../src/rules/catalogue";

const known = new Set(statements.map(({ id }) => id));

/** A law or decree and its clause: "법인세법 시행령 §41". */
const clause = /(법|법률|시행령|시행규칙)( 별표\d+)? ?§\d+/;

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  test("comes from somewhere that exists", () => {
    expect(rule.source.length).toBeGreaterThan(0);
    expect(rule.source.filter((source) => !known.has(source) && !clause.test(source) && source !== "practice")).toEqual([]);
  });

  test("shows what keeps it and what breaks it", () => {
    expect(rule.examples.keeps.length).toBeGreaterThan(0);
    expect(rule.examples.breaks.length).toBeGreaterThan(0);
  });

  test("has something to say and something to advise", () => {
    expect(Object.keys(rule.messages).length).toBeGreaterThan(0);
    for (const text of [rule.title, rule.why, rule.advice]) expect(text.ko.trim() && text.en.trim()).not.toBe("");
  });
});
