import { say } from "../../src/language/say";
import { parseDay } from "../../src/values/day";
import type { Won } from "../../src/values/money";
import { readJson, type JsonReading } from "../../src/visit/read-json";
import { visitJson } from "../../src/visit/write-json";
import { sampleJson } from "../kit/sample";

const today = parseDay("2026-11-20")!;
type Reading = Exclude<JsonReading, { readonly trouble: unknown }>;

function read(json: unknown): Reading {
  const reading = readJson(json, { today });
  if ("trouble" in reading) throw new Error(reading.trouble.en);
  return reading;
}

function told({ findings, addressOf }: Reading): readonly string[] {
  return findings.map(({ rule, message, values, place }) => {
    const address = place ? addressOf(place) : null;
    return `${rule} ${address ? `${address.sheet}!${address.cell}` : ""} ${say(message, "en", values)}`;
  });
}

/** Every value in some JSON by its path; blanks and asides are no values. */
function leaves(json: unknown, path = ""): ReadonlyMap<string, unknown> {
  if (typeof json !== "object" || json === null) return new Map(json === "" ? [] : [[path, json]]);
  if (Array.isArray(json) && json.length === 0) return new Map([[path, "[]"]]);
  return new Map(Object.entries(json).flatMap(([key, value]) => (key.startsWith("_") ? [] : [...leaves(value, path === "" ? key : `${path}.${key}`)])));
}

describe("the sample file", () => {
  const json = sampleJson();
  const reading = read(json);

  test("is read without a finding", () => {
    expect(told(reading)).toEqual([]);
    expect(reading.visit).toMatchObject({ today: "2026-11-20", status: "closed" });
    const { visitors, hosts, itinerary, rooms, banquets, banquetTables, menu, menuSubstitutions, seats, budget, expenses } = reading.visit;
    expect([visitors, hosts, itinerary, rooms, banquets, banquetTables, menu, menuSubstitutions, seats, budget, expenses].map((rows) => rows.length)).toEqual([12, 9, 25, 11, 2, 3, 28, 42, 37, 27, 25]);
    const { passports, vehicles, transport, rides, meetings, meetingSeats, tours, tourMaterials, gifts, checklist, changeLog } = reading.visit;
    expect([passports, vehicles, transport, rides, meetings, meetingSeats, tours, tourMaterials, gifts, checklist, changeLog].map((rows) => rows.length)).toEqual([8, 3, 15, 106, 1, 20, 1, 3, 12, 21, 2]);
    expect(rides[1]).toMatchObject({ runId: "T01", personId: "V010", seat: "row2Left" });
  });

  test("keeps every value of every section", () => {
    const { expected: _, ...kept } = json;
    const back = leaves(visitJson(reading, { withApart: true }));
    const lost = [...leaves(kept)].filter(([path, value]) => back.get(path) !== value);
    expect(lost).toEqual([]);
  });

  test("written and read again is the same visit", () => {
    const again = read(JSON.parse(JSON.stringify(visitJson(reading, { withApart: true }))));
    expect(told(again)).toEqual([]);
    expect(again.visit).toEqual(reading.visit);
  });
});

test("a fixed row that Excel works out to nothing is not written", () => {
  const { visit, rows } = read(sampleJson());
  const settlementLines = visit.settlementLines.map((line) => ({ ...line, budget: line.budget ?? (0 as Won), actual: line.actual ?? (0 as Won) }));
  expect(settlementLines).toHaveLength(12);
  expect((visitJson({ rows: new Map([...rows, ["settlementLines", settlementLines]]) })["settlement"] as { lines: unknown[] }).lines).toHaveLength(10);
});

describe("a file that is changed", () => {
  /** The sample with one value changed. */
  function changed(change: (json: Record<string, never>) => void): Reading {
    const json = sampleJson() as Record<string, never>;
    change(json);
    return read(json);
  }
  const row = (json: Record<string, unknown>, section: string, index: number): Record<string, unknown> => (json[section] as Record<string, unknown>[])[index]!;

  test.each<[string, (json: Record<string, unknown>) => void, RegExp]>([
    ["an unknown key", (json) => { row(json, "visitors", 3)["nickname"] = "코코"; }, /^READ-KEY 방문자명단!A8 an unknown key, not read: visitors\[3\]\.nickname$/],
    ["an unknown section", (json) => { json["banquet"] = []; }, /^READ-KEY {2}an unknown key, not read: banquet$/],
    ["a text for a date", (json) => { row(json, "rooms", 0)["check_in"] = "내일"; }, /^READ-TYPE 숙박![A-Z]+5 rooms\[0\]\.check_in is not a date: 내일$/],
    ["an unknown id", (json) => { row(json, "seats", 1)["person_id"] = "V099"; }, /^READ-REF 좌석배치![A-Z]6 .* V099 is not on the sheet Visitors, Hosts$/],
    ["an unknown id in a nested row", (json) => { (row(json, "banquets", 1)["tables"] as Record<string, unknown>[])[0]!["host_id"] = "H99"; }, /^READ-REF 연회![A-Z]+7 Table host H99/],
    ["an unknown passenger", (json) => { (row(json, "transport", 1)["passengers"] as string[])[0] = "V099"; row(json, "transport", 1)["seat_plan"] = {}; }, /^READ-REF 영접·차량![A-Z]+10 .* V099 is not on the sheet Visitors, Hosts$/],
    ["a seat for someone who does not ride", (json) => { (row(json, "transport", 1)["seat_plan"] as Record<string, string>)["V009"] = "뒤중"; }, /^READ-KEY 영접·차량!.* not read, for the id is not in transport\[1\]\.passengers: transport\[1\]\.seat_plan\.V009$/],
    ["a run's unknown vehicle", (json) => { row(json, "transport", 0)["vehicle_id"] = "C09"; }, /^READ-REF 영접·차량![A-Z]+5 Vehicle C09 is not on the sheet Vehicles$/],
    ["an unknown key within a meeting", (json) => { (row(json, "meetings", 0)["seats"] as Record<string, unknown>[])[0]!["card"] = "x"; }, /^READ-KEY 회의!.* meetings\[0\]\.seats\[0\]\.card$/],
    ["an id twice", (json) => { row(json, "expenses", 2)["id"] = "E01"; }, /^READ-ID 지출내역!A7 the ID E01 stands twice$/],
  ])("%s", (_, change, sentence) => {
    const sentences = told(changed(change));
    expect(sentences[0]).toMatch(sentence);
    expect(sentences).toHaveLength(1);
  });

  test("a sheet's sections left out: its parts are not there", () => {
    const { visit, findings } = changed((json) => { Reflect.deleteProperty(json, "rooms"); });
    expect(visit.present.has("rooms")).toBe(false);
    expect(findings).toEqual([]);
    expect(changed((json) => { Reflect.deleteProperty(json, "budget"); }).findings).toMatchObject([{ rule: "READ-SHEET", severity: "note", values: { sheets: [{ ko: "예산" }] } }]);
  });

  test("ids of whatever kind may stand where any may be linked", () => {
    expect(told(changed((json) => { row(json, "budget", 0)["ref"] = "T01"; row(json, "itinerary", 0)["ref"] = "M1"; }))).toEqual([]);
  });
});

test.each([["a list", []], ["a text", "visit"], ["nothing", null], ["a number", 3], ["an object of something else", { name: "x", version: 1 }]])("%s is no file of a visit", (_, json) => {
  expect(readJson(json, { today })).toMatchObject({ trouble: { ko: expect.stringContaining("접대 파일이 아닙니다") as string } });
});

test("addresses are of the language asked for", () => {
  const reading = readJson(sampleJson(), { today, language: "en" });
  if ("trouble" in reading) throw new Error(reading.trouble.en);
  expect(reading.addressOf({ part: "visitors", row: 0, column: "id" })).toEqual({ sheet: "Visitors", cell: "A5" });
});
