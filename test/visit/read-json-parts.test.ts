import type { PartContent } from "../../src/visit/every-part";
import { FoundText } from "../../src/visit/found-texts";
import { readJsonParts, type ReadJsonParts } from "../../src/visit/read-json-parts";
import { rowsToWrite } from "../../src/visit/rows-to-write";
import { partsJson } from "../../src/visit/write-json";
import { smallSheets } from "./small-sheets";

const file = {
  _readme: "읽는 사람에게",
  schema_version: "1.0",
  visit: { title_ko: "켈러 방한", start: "2026-11-10", tolerance: 2, status_codes: ["참석", "취소", "미정"] },
  limits: { lead: 45, extra: 3, _note: "참고" },
  guests: [
    { id: "V001", delegation_id: "D1", status: "참석", name_ko: "김하나", rank: 3, arrival: { on: "2026-11-10" } },
    { id: "V002", status: "취소", name_ko: "이두리", rank: "", arrival: { on: "" } },
  ],
  stays: [
    { id: "R1", room: "101", guests: ["V001"], met: [], ref: "T01", cleanings: [{ on: "2026-11-11" }] },
    { id: "R2", room: "102", guests: ["", "V002"], cleanings: [] },
    { id: "R3", cleanings: [{ on: "2026-11-12" }] },
  ],
  expected: { anything: true },
};

function rowsOf(read: ReadJsonParts, key: string): PartContent["rows"] {
  return read.contents.find((each) => each.key === key)!.rows;
}

describe("a file", () => {
  const read = readJsonParts(smallSheets, file);

  test("is read without a finding", () => {
    expect(read.findings).toEqual([]);
    expect(rowsOf(read, "request")).toMatchObject([{ titleKo: "켈러 방한", start: "2026-11-10", level: null }]);
    expect(rowsOf(read, "visitors")).toMatchObject([{ row: 0, id: "V001", status: "attending", rank: 3, arriveOn: "2026-11-10", twice: 6 }, { row: 1, id: "V002", status: "cancelled", rank: null }]);
    expect(rowsOf(read, "stays")).toMatchObject([{ guest1: "V001", guest2: null, met: [] }, { guest1: null, guest2: "V002", met: null }, { id: "R3" }]);
  });

  test("rows within rows know the row around them", () => {
    expect(rowsOf(read, "cleanings")).toEqual([{ row: 0, stayId: "R1", on: "2026-11-11" }, { row: 1, stayId: "R3", on: "2026-11-12" }]);
  });

  test("rows that a sheet holds from the beginning stay first and are filled by their keys", () => {
    expect(rowsOf(read, "limits")).toEqual([
      { row: 0, name: "tolerance", value: 2, unit: "단계" },
      { row: 1, name: "lead", value: 45, unit: "분" },
      { row: 2, name: "extra", value: 3, unit: null },
    ]);
  });

  test("comes out again as it went in, blanks left out", () => {
    const values = Object.fromEntries(read.contents.map(({ key, part, rows }) => [key, part.shape === "form" ? rows[0] : rows]));
    const json = partsJson(smallSheets, values, new Set(read.contents.map(({ key }) => key)));
    expect(json).toEqual({
      schema_version: "1.0",
      visit: { title_ko: "켈러 방한", start: "2026-11-10", tolerance: 2, status_codes: ["참석", "취소", "미정"] },
      limits: { lead: 45, extra: 3 },
      guests: [{ id: "V001", delegation_id: "D1", status: "참석", name_ko: "김하나", rank: 3, arrival: { on: "2026-11-10" } }, { id: "V002", status: "취소", name_ko: "이두리" }],
      stays: [{ id: "R1", room: "101", guests: ["V001"], met: [], ref: "T01", cleanings: [{ on: "2026-11-11" }] }, { id: "R2", room: "102", guests: ["", "V002"] }, { id: "R3", cleanings: [{ on: "2026-11-12" }] }],
    });
    expect(rowsOf(readJsonParts(smallSheets, json), "limits")).toEqual(rowsOf(read, "limits"));
  });
});

test("rows that lead to no row around them are written all the same", () => {
  const values = { stays: [{ row: 0, id: "R1", room: "101" }], cleanings: [{ row: 0, stayId: "R9", on: "2026-11-11" }, { row: 1, stayId: null, on: "2026-11-12" }, { row: 2, stayId: "R1", on: "2026-11-13" }] };
  const json = partsJson(smallSheets, values, new Set(["stays", "cleanings"]));
  expect(json).toMatchObject({ stays: [{ id: "R1", cleanings: [{ on: "2026-11-13" }] }, { cleanings: [{ on: "2026-11-11" }, { on: "2026-11-12" }] }] });
  expect(rowsOf(readJsonParts(smallSheets, json), "stays").map(({ id }) => id)).toEqual(["R1"]);
  expect(rowsOf(readJsonParts(smallSheets, json), "cleanings")).toHaveLength(3);
});

describe("what a file says that cannot be read", () => {
  const told = (changes: object): readonly unknown[] => readJsonParts(smallSheets, { ...file, ...changes }).findings.map(({ rule, severity, place, values }) => ({ rule, severity, place, values }));

  test("an unknown key, with the nearest known one", () => {
    expect(told({ guests: [{ ...file.guests[0], nam_ko: "x" }, { ...file.guests[1], arrival: { on: "", zzzzzz: 1 } }] })).toEqual([
      { rule: "READ-KEY", severity: "note", place: { part: "visitors", row: 0 }, values: { path: "guests[0].nam_ko", nearest: "name_ko" } },
      { rule: "READ-KEY", severity: "note", place: { part: "visitors", row: 1 }, values: { path: "guests[1].arrival.zzzzzz" } },
    ]);
  });

  test("an unknown section, and an unknown key within rows within rows", () => {
    expect(told({ guestz: [], stays: [{ id: "R1", guests: ["", "", "V001"], cleanings: [{ on: "2026-11-11", by: "x" }] }] })).toEqual([
      { rule: "READ-KEY", severity: "note", place: { part: "stays", row: 0 }, values: { path: "stays[0].guests[2]" } },
      { rule: "READ-KEY", severity: "note", place: { part: "cleanings", row: 0 }, values: { path: "stays[0].cleanings[0].by" } },
      { rule: "READ-KEY", severity: "note", place: null, values: { path: "guestz", nearest: "guests" } },
    ]);
  });

  test("a value of another type, with its path and its place", () => {
    expect(told({ guests: [{ ...file.guests[0], arrival: { on: "내일" } }] })).toEqual([
      { rule: "READ-TYPE", severity: "must", place: { part: "visitors", row: 0, column: "arriveOn" }, values: { name: "guests[0].arrival.on", found: "내일" } },
    ]);
  });

  test("a value of a row that stands elsewhere on the sheet than in the file", () => {
    expect(told({ limits: { extra: "많이", lead: 45 } })).toEqual([{ rule: "READ-TYPE", severity: "must", place: { part: "limits", row: 2, column: "value" }, values: { name: "limits.extra", found: "많이" } }]);
  });

  test("a fixed row's value that cannot be read is not filled from the template, and a row of nothing else is no row", () => {
    const { contents } = readJsonParts(smallSheets, { ...file, limits: { lead: "한 시간" }, guests: [file.guests[0], { rank: "높음" }] });
    const part = (key: string): PartContent => contents.find((each) => each.key === key)!;
    expect(part("limits").rows[1]).toEqual({ row: 1, name: "lead", value: null, unit: "분" });
    expect(rowsToWrite(part("limits"))[1]).toEqual({ row: 1, name: "lead", value: new FoundText("한 시간"), unit: "분" });
    expect(part("visitors").rows.map(({ id }) => id)).toEqual(["V001"]);
    expect(rowsToWrite(part("visitors"))[1]).toEqual({ row: 1, rank: new FoundText("높음") });
  });

  test("what is longer than a cell, or has no cell, is left out and named", () => {
    const long = { ["x".repeat(40_000)]: 1 };
    expect(readJsonParts(smallSheets, { ...file, guests: [{ ...file.guests[0], name_ko: long, nickname: "x", arrival: "내일" }] }).leftOut).toEqual(["guests[0].name_ko", "guests[0].arrival", "guests[0].nickname"]);
  });

  test("a single value where an object or an array belongs", () => {
    expect(told({ guests: [{ ...file.guests[0], arrival: "내일" }], stays: [{ id: "R1", guests: "V001", cleanings: "" }] })).toMatchObject([
      { rule: "READ-TYPE", values: { path: "stays[0].cleanings" } },
      { rule: "READ-TYPE", severity: "must", place: { part: "visitors", row: 0 }, values: { path: "guests[0].arrival" } },
      { rule: "READ-TYPE", severity: "must", place: { part: "stays", row: 0 }, values: { path: "stays[0].guests" } },
    ]);
  });

  test("a section or a row of another shape", () => {
    expect(told({ guests: { id: "V001" }, limits: [1], stays: ["R1"], visit: "켈러" })).toMatchObject([
      { rule: "READ-TYPE", values: { path: "visit" } },
      { rule: "READ-TYPE", values: { path: "limits" } },
      { rule: "READ-TYPE", values: { path: "guests" } },
      { rule: "READ-TYPE", values: { path: "stays[0]" } },
    ]);
  });
});

test("a row in which nothing is told is blank, and the others keep their places", () => {
  expect(rowsOf(readJsonParts(smallSheets, { guests: [{}, file.guests[0]] }), "visitors")).toMatchObject([{ row: 1, id: "V001" }]);
});

test("a sheet is there when one of its sections is", () => {
  const { contents } = readJsonParts(smallSheets, { limits: { lead: 45 } });
  expect(contents.filter(({ present }) => present).map(({ key }) => key)).toEqual(["request", "limits"]);
});
