import fc from "fast-check";
import { checked } from "../../src/actions/check-visit";
import { sheets } from "../../src/sheets/catalogue";
import { addDays, daysBetween, type Day } from "../../src/values/day";
import { everyPart, type ReadRow } from "../../src/visit/every-part";
import { newVisitFrom, renewalOf } from "../../src/visit/new-visit";
import { readJson, type FileReading } from "../../src/visit/read-json";
import { visitJson } from "../../src/visit/write-json";
import { sampleJson } from "../kit/sample";

const today = "2026-11-23" as Day;
const start = "2027-03-02" as Day;

function read(json: unknown): FileReading {
  const reading = readJson(json, { today });
  if ("trouble" in reading) throw new Error(reading.trouble.en);
  return reading;
}

function renewed(first = start) {
  const reading = read(sampleJson());
  const rows = newVisitFrom(reading, renewalOf(reading, first)!);
  return { before: reading.rows, rows, json: visitJson({ rows }, { withApart: true }) };
}

test("nobody who came is named anywhere: no id, no name, no number", () => {
  const told = JSON.stringify(renewed().json);
  const { visitors, passports } = sampleJson() as Record<string, Record<string, string>[]>;
  const people = [...visitors!.flatMap(({ id, name_ko, name_roman, phone, email }) => [id, name_ko, name_roman, phone, email]), ...passports!.map(({ passport_name }) => passport_name)];
  expect(people.filter((text) => text !== undefined && text !== "" && told.includes(text))).toEqual([]);
});

test("hosts, plans, menus, hotels, the budget and standards stay; what was done and spent is gone", () => {
  const { before, rows } = renewed();
  const count = (part: string, of: ReadonlyMap<string, readonly ReadRow[]>): number => of.get(part)?.length ?? 0;
  for (const part of ["hosts", "itinerary", "vehicles", "transport", "rooms", "meetings", "tours", "banquets", "banquetTables", "menu", "gifts", "budget", "checklist"]) {
    expect([part, count(part, rows)]).toEqual([part, count(part, before)]);
  }
  for (const part of ["visitors", "passports", "rides", "seats", "meetingSeats", "menuSubstitutions", "expenses", "waivers", "confirmed", "changeLog", "summaryActions"]) {
    expect([part, count(part, rows)]).toEqual([part, 0]);
  }
  for (const part of ["standards", "grades", "ranks"]) expect(rows.get(part)).toEqual(before.get(part));
  expect(rows.get("request")![0]).toMatchObject({ status: "draft", visitId: null, titleKo: null, approvedBudget: null, notifiedLeadersOn: null, leadHostId: "H04", start: "2027-03-02T08:05" });
  expect(rows.get("approvals")!.every(({ on, personId }) => on === null && personId !== null)).toBe(true);
  expect(rows.get("checklist")!.every(({ doneOn }) => doneOn === null)).toBe(true);
  expect(rows.get("itinerary")!.flatMap(({ participants }) => (participants ?? []) as string[]).filter((id) => id.startsWith("V"))).toEqual([]);
});

test("every day that stays moves by as many days: lengths and times of day are what they were, whatever the day is", () => {
  fc.assert(
    fc.property(fc.integer({ min: -800, max: 800 }), (days) => {
      const first = addDays("2026-11-10" as Day, days);
      const { before, rows } = renewed(first);
      for (const { key, part, sheet } of everyPart(sheets)) {
        if (sheet.phase === "reference") continue;
        const dated = Object.keys(part.columns).filter((name) => ["day", "day and time"].includes(part.columns[name]!.kind.name) && part.columns[name]!.formula === undefined);
        for (const row of rows.get(key) ?? []) {
          const old = before.get(key)!.find((each) => each.row === row.row)!;
          for (const name of dated.filter((each) => row[each] !== null && row[each] !== undefined)) {
            const [was, is] = [String(old[name]), String(row[name])];
            expect([key, name, daysBetween(was.slice(0, 10) as Day, is.slice(0, 10) as Day), is.slice(10)]).toEqual([key, name, days, was.slice(10)]);
          }
        }
      }
    }),
    { numRuns: 10 },
  );
});

test("the new visit is a file like any other: read and written again it is the same, and as a draft nothing must be put right", () => {
  const { json } = renewed();
  const again = read(json);
  expect(visitJson(again, { withApart: true })).toEqual(json);
  expect(again.findings.filter(({ severity }) => severity === "must")).toEqual([]);
  expect(checked(again, 0).counts.must).toBe(0);
});

test("what must be put right once it is confirmed is what people have to do anew: nobody's time, room or car is wrong", () => {
  const reading = readJson(renewed().json, { today, status: "confirmed" });
  if ("trouble" in reading) throw new Error(reading.trouble.en);
  const rules = new Set(checked(reading, 0).findings.filter(({ finding }) => finding.severity === "must").map(({ finding }) => finding.rule));
  // Cells that are blank until somebody does it again, and headcounts of guests who are not there yet.
  const anew = ["REQ-01", "REQ-03", "REQ-04", "REQ-05", "REQ-10", "REQ-15", "VIS-12", "ITN-08", "TRN-03", "MTG-01", "BAN-02", "BAN-08"];
  expect([...rules].filter((rule) => !anew.includes(rule))).toEqual([]);
});

test("a visit that does not say when it begins cannot be moved", () => {
  const json = sampleJson() as Record<string, Record<string, unknown>>;
  delete json["visit"]!["start"];
  expect(renewalOf(read(json), start)).toBeNull();
});
