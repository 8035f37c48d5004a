import { rules } from "../../src/rules/catalogue";
import { check } from "../../src/rules/check";
import type { Rule } from "../../src/rules/rule";
import { say } from "../../src/language/say";
import type { Language } from "../../src/language/language";
import type { Finding } from "../../src/visit/finding";
import { readVisit } from "../../src/visit/read-visit";
import type { Sketch } from "../../src/visit/sketch";
import type { WorkbookCells } from "../../src/visit/workbook-cells";
import { changedCells } from "../kit/changed-cells";
import { cellsOf, given } from "../kit/given";

/** The rules that offer to put a finding right: where the workbook itself says what is right, or names what is free. */
const remedied = [
  "REQ-01", "REQ-02", "REQ-04", "REQ-06", "REQ-07", "REQ-09", "REQ-13", "REQ-14", "VIS-03", "VIS-04", "VIS-07", "VIS-15",
  "TRN-01", "TRN-02", "TRN-04", "TRN-06", "TRN-08", "TRN-09", "TRN-10", "TRN-11", "ITN-01", "MTG-01", "MTG-02", "MTG-03", "MTG-04", "MTG-05", "MTG-06", "TOUR-03",
  "ROOM-01", "ROOM-02", "ROOM-03", "ROOM-05", "ROOM-06", "BAN-01", "BAN-03", "BAN-04", "BAN-06", "BAN-08", "SEAT-01", "SEAT-02", "SEAT-03", "MENU-01", "MENU-02",
  "GIFT-03", "BUD-01", "BUD-03", "EXP-04", "EXP-05", "EXP-11", "CLO-05", "ETQ-01",
] as const;

/** A breaking example as cells, at the status from which the rule speaks. */
function exampleOf(rule: Rule, sketch: Sketch, language: Language) {
  const visit = given({ status: rule.from, ...sketch });
  const cells = cellsOf(visit, language);
  const options = { today: visit.today, asOf: visit.today, status: visit.status };
  const read = (from: WorkbookCells) => {
    const reading = readVisit(from, options);
    return { reading, visit: { ...reading.visit, policy: { ...reading.visit.policy, ...sketch.policy } } };
  };
  return { cells, read };
}

const told = ({ rule, message, place }: Finding): string => JSON.stringify([rule, message.en, place]);
const musts = (findings: readonly Finding[]): ReadonlySet<string> => new Set(findings.filter(({ severity }) => severity === "must").map(told));

const examples = rules.flatMap((rule) => rule.examples.breaks.map((sketch, index) => [`${rule.id} ${index + 1}`, rule, sketch] as const));

test.each(examples)("%s: each remedy puts its finding right and nothing else wrong", (_name, rule, sketch) => {
  const { cells, read } = exampleOf(rule, sketch, "ko");
  const { reading, visit } = read(cells);
  const before = check(visit);
  for (const finding of before.filter((each) => each.rule === rule.id && each.remedy)) {
    const changes = finding.remedy?.changes ?? [];
    expect(changes.length).toBeGreaterThan(0);
    const after = check(read(changedCells(cells, changes, reading.addressOf, "ko")).visit);
    const full = (each: Finding): string => JSON.stringify([told(each), each.values]);
    expect(after.map(full)).not.toContain(full(finding));
    const known = musts(before);
    expect([...musts(after)].filter((each) => !known.has(each))).toEqual([]);
  }
});

test.each(examples)("%s: a remedy asks in whole words", (_name, rule, sketch) => {
  for (const { remedy, values } of rule.findings(given({ status: rule.from, ...sketch }))) {
    for (const language of remedy ? (["ko", "en"] as const) : []) expect(say(remedy!.words, language, { ...values, ...remedy!.values })).not.toMatch(/[{}]|undefined/);
  }
});

test("the rules that offer a remedy are these", () => {
  const offering = rules.filter((rule) => rule.examples.breaks.some((sketch) => rule.findings(given({ status: rule.from, ...sketch })).some(({ remedy }) => remedy)));
  expect(offering.map(({ id }) => id).sort()).toEqual([...remedied].sort());
});
