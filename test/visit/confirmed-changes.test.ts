import { changesOf, confirmedChanges, isBefore } from "../../src/visit/confirmed-changes";
import { confirmedRows } from "../../src/visit/confirmed-facts";
import type { Sketch } from "../../src/visit/sketch";
import type { Visit } from "../../src/visit/visit";
import type { Language } from "../../src/language/language";
import type { Day } from "../../src/values/day";
import { given } from "../kit/given";

const on = "2026-11-04" as Day;
const plan: Sketch = { visitors: [{}, {}], hosts: [{}], rooms: [{}], banquets: [{ headcount: 19, hall: "한강홀: 2층" }], itinerary: [{}], transport: [{}], meetings: [{}], tours: [{}] };

/** A visit as a sketch tells it, of which the plan was confirmed. */
function confirmed(sketch: Sketch, language: Language = "ko"): Visit {
  return given({ ...plan, ...sketch, confirmed: confirmedRows(given(plan), on, language) });
}

const told = (visit: Visit) => confirmedChanges(visit).map(({ place, item, was, is, kind }) => [kind, place.part, place.column, item, was, is]);

test.each(["ko", "en"] as const)("nothing changed since it was written down in %s", (language) => {
  expect(told(confirmed({}, language))).toEqual([]);
});

test.each<[string, Sketch, unknown[]]>([
  ["a flight", { visitors: [{}, { arrivalAt: "2026-11-10T14:10" }] }, [["changed", "visitors", "arrivalAt", "V002", "2026-11-10 12:10", "2026-11-10 14:10"]]],
  ["a cancellation", { visitors: [{}, { status: "cancelled" }] }, [["changed", "visitors", "status", "V002", "참석", "취소"]]],
  ["a hall with a colon in its name", { banquets: [{ headcount: 18, hall: null }] }, [["changed", "banquets", "hall", "B1", "한강홀: 2층", null], ["changed", "banquets", "headcount", "B1", "19", "18"]]],
  ["a stop more", { itinerary: [{}, {}] }, [["added", "itinerary", "id", "S02", null, "S02"]]],
  ["a room less", { rooms: [] }, [["gone", "rooms", undefined, "R1701", "R1701", null]]],
  ["a field of the request", { request: { declaredHeadcount: 14 } }, [["changed", "request", "declaredHeadcount", null, "12", "14"]]],
  ["staff who come", { hosts: [{}, {}] }, []],
  ["a cell that was not confirmed", { visitors: [{ customsNote: "차를 좋아함" }, {}] }, []],
])("%s", (_name, sketch, expected) => {
  const changed = told(confirmed(sketch));
  expect(changed).toHaveLength(expected.length);
  expect(changed).toEqual(expect.arrayContaining(expected));
  expect(told(confirmed(sketch, "en"))).toHaveLength(expected.length);
});

test("another order of the rows is no change, nor are other blanks and letters of an id", () => {
  const rows = confirmedRows(given(plan), on, "ko").map((row) => (row.item === "V001" ? { ...row, sheet: " 방문자 명단", item: " v001", facts: row.facts.map((fact) => fact.replace(": ", " ：  ")) } : row));
  expect(told(given({ ...plan, visitors: [{ id: "V002", nameKo: "손님2", nameRoman: "Guest 2", phone: null }, { id: "V001", nameKo: "손님1", nameRoman: "Guest 1", phone: "+49 000 0000001" }], confirmed: [...rows].reverse() }))).toEqual([]);
});

test("what was blank when confirmed may be filled in, and a part that is not there any more is not spoken of", () => {
  const blank: Sketch = { ...plan, banquets: [{ hall: null }] };
  expect(told(given({ ...plan, banquets: [{ hall: "본관" }], confirmed: confirmedRows(given(blank), on, "ko") }))).toEqual([]);
  expect(told(confirmed({ absent: ["rooms"] }))).toEqual([]);
});

test("of a sheet and a header that nobody knows nothing is said", () => {
  expect(told(given({ ...plan, confirmed: [{ sheet: "메모", item: "1", facts: ["시작: 2026-11-10"] }, { sheet: "접대신청", item: null, facts: ["모르는 칸: 1", "글"] }] }))).toEqual([]);
});

test("a change is held against what was done until the day it was written down", () => {
  const [change] = changesOf(confirmed({ visitors: [{}, { arrivalAt: "2026-11-10T14:10" }] }), "visitors", ["arrivalAt"]);
  expect(["2026-11-03", "2026-11-04", "2026-11-05"].map((day) => isBefore(day as Day, change!))).toEqual([true, true, false]);
  expect(isBefore(null, change!)).toBe(false);
});
