import catalogue from "../domain/rules.json";
import { visitStatus, type VisitStatus } from "../../src/policy/lists";
import { rules } from "../../src/rules/catalogue";

const severities: Readonly<Record<string, string>> = { error: "must", warning: "should", info: "note", checklist: "note" };

/** The rules of the catalogue that the first stage names. */
const named = [
  "REQ-01", "REQ-02", "REQ-03", "REQ-06", "REQ-07", "VIS-01", "VIS-02", "VIS-04", "VIS-05", "VIS-06", "ITN-01", "ITN-02", "ROOM-01", "ROOM-03", "ROOM-04",
  "BAN-01", "BAN-02", "BAN-03", "BAN-04", "BAN-05", "BAN-08", "SEAT-01", "MENU-01", "BUD-01", "BUD-02", "EXP-01", "EXP-02", "EXP-06", "EXP-08", "CLO-01", "CLO-02",
];

test("every id stands once and is in the catalogue", () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !catalogue.some((each) => each.id === id))).toEqual([]);
});

test("the rules that were named first are there", () => {
  expect(named.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
});

test.each(rules.map((rule) => [rule.id, rule] as const))("%s speaks as loud and from the status that the catalogue says", (id, rule) => {
  const entry = catalogue.find((each) => each.id === id);
  expect(rule.severity).toBe(severities[entry?.severity ?? ""]);
  const status = (Object.keys(visitStatus.words) as VisitStatus[]).find((key) => visitStatus.words[key].ko === entry?.enforce_from);
  expect(rule.from).toBe(status);
});
