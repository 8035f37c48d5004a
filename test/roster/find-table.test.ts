import fc from "fast-check";
import { rosterTable } from "../../src/roster/find-table";
import { mappingOf, sourceColumns } from "../../src/roster/mapping";
import { mailed, sourceOf, twoHeaders } from "../kit/rosters";

const mapped = (sheet: Parameters<typeof rosterTable>[0]) => sourceColumns(rosterTable(sheet)).map(({ header, target, trust }) => [header, target, trust]);

test("a title is passed over, a note under the people too, and both are told", () => {
  const table = rosterTable(mailed);
  expect(table.rows.map(({ at }) => at)).toEqual([3, 4, 5, 6]);
  expect(table.besides.map(({ at }) => at)).toEqual([0, 7]);
  expect(mappingOf(sourceColumns(table))).toEqual([null, "fullName", "company", "title", "gender", "nationality", "phone", "email", "arrivalDay", "arrivalClock", "arrivalNo", "food", "customsNote", null]);
});

test("a header that may mean another thing is doubtful, one that nobody knows is left out", () => {
  expect(mapped(mailed).filter(([, , trust]) => trust !== "sure")).toEqual([["항공편", "arrivalNo", "likely"], ["사번", null, "none"]]);
});

const joined = ["순번", "성명 한글", "성명 영문", "소속", "도착 편명", "도착 일시", "도착 공항", "출발 편명", "출발 일시", "여권번호", "생년월일"];

test("two lines of headers are joined, merged cells spread over and down", () => {
  const table = rosterTable(twoHeaders);
  expect(table.headers.map((levels) => levels.join(" "))).toEqual(joined);
  expect(table.rows.map(({ cells }) => cells[3])).toEqual(["한빛전자", "한빛전자", "미래상사"]);
  expect(mappingOf(sourceColumns(table))).toEqual([null, "nameKo", "nameRoman", "company", "arrivalNo", "arrivalAt", "arrivalPlace", "departureNo", "departureAt", "withheld", "birth"]);
});

test("the same without a file's merges, as a CSV has it", () => {
  expect(rosterTable({ ...twoHeaders, merged: [] }).headers.map((levels) => levels.join(" "))).toEqual(joined);
});

test("without headers the cells themselves say what they can", () => {
  const table = rosterTable(sourceOf([["홍길동", "hong@a.kr", "010-1234-5678", "남"], ["이영희", "lee@a.kr", "010-2345-6789", "여"]]));
  expect(table.rows.length).toBe(2);
  expect(table.headers).toEqual([["A"], ["B"], ["C"], ["D"]]);
  expect(mappingOf(sourceColumns(table))).toEqual([null, "email", "phone", "gender"]);
});

test("numbers of passports are known by their looks, whatever stands over them", () => {
  expect(mapped(sourceOf([["이름", "서류"], ["홍길동", "M12345678"], ["이영희", "M87654321"]]))).toEqual([["이름", "fullName", "sure"], ["서류", "withheld", "sure"]]);
});

test("of two columns that seem to mean one thing the surer has it", () => {
  expect(mapped(sourceOf([["회사(영문)", "회사", "이름"], ["Keller", "켈러", "홍길동"]]))).toEqual([["회사(영문)", null, "none"], ["회사", "company", "sure"], ["이름", "fullName", "sure"]]);
});

test("what a person said of these headers before counts, but never for what is withheld", () => {
  const table = rosterTable(sourceOf([["이름", "사번", "여권번호"], ["홍길동", "A-1", "M12345678"]]));
  expect(mappingOf(sourceColumns(table, ["nameKo", "customsNote", "customsNote"]))).toEqual(["nameKo", "customsNote", "withheld"]);
});

test("every cell of a sheet is in a person's row or told beside, headers and all: none is lost, nothing throws", () => {
  const cell = fc.oneof(fc.constantFrom("성명", "회사", "도착", "일시", "편명", "합계", "11/23", "a@b.kr", "홍길동", "※ 메모", ""), fc.integer({ min: 0, max: 9 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const table = rosterTable(sourceOf(rows));
      const kept = [...table.rows.flatMap(({ cells }) => cells), ...table.besides.map(({ text }) => text), ...table.headers.flat()].join(" ");
      for (const found of rows.flat()) expect(kept).toContain(String(found));
    }),
    { numRuns: 500 },
  );
});
