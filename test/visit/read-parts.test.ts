import type { PartContent } from "../../src/visit/every-part";
import { readParts, type ReadParts } from "../../src/visit/read-parts";
import type { TableRange } from "../../src/visit/workbook-cells";
import { typedCells } from "../kit/typed-cells";
import { smallSheets } from "./small-sheets";

const guestHeaders = ["ID*", "방문단", "상태*", "성명(한글)*", "직급등급", "도착일", "두 배"];
const guest = ["V001", "D1", "참석", "김하나", 3, 46_336, 6];
const stayHeaders = ["ID", "호실", "투숙자1", "투숙자2", "맞을 사람", "운행"];
const cover = [["표지"], [], ["방문명", "켈러 방한"], ["시작일", 46_336], ["규격", 2], [], ["항목", "값", "단위"], ["lead", 45, "분"]];

function part(read: ReadParts, key: string): PartContent {
  return read.contents.find((each) => each.key === key)!;
}

/** Reads a workbook of the small sheets in which one sheet's rows differ. */
function readWith(guests: readonly (readonly (string | number | boolean)[])[], name = "손님"): ReadParts {
  return readParts(smallSheets, typedCells({ 표지: cover, [name]: guests, 객실: [stayHeaders] }));
}

/** The rules and words of what the guests' sheet gave. */
function troubles(read: ReadParts): readonly string[] {
  return read.findings.filter(({ place, at }) => place?.part === "visitors" || at?.sheet === "손님").map(({ rule, severity }) => `${rule} ${severity}`);
}

describe("a table", () => {
  test("is read row by row, with what it works out", () => {
    const read = readWith([["손님"], [], guestHeaders, guest]);
    expect(part(read, "visitors")).toMatchObject({ present: true, rows: [{ row: 0, id: "V001", status: "attending", rank: 3, arriveOn: "2026-11-10", twice: 6 }] });
    expect(troubles(read)).toEqual([]);
    expect(read.language).toBe("ko");
  });

  test("is found by its columns' headers: moved, in English, full-width, among columns of others", () => {
    const read = readWith([["비고", "ＲＡＮＫ", "Name (Korean) *", " 상 태 ", "id", "Arrives on", "전화", "Delegation"], ["좋음", 3, "김하나", "Attending", "V001", "2026-11-10", "010", "D1"]]);
    expect(part(read, "visitors").rows).toMatchObject([{ id: "V001", delegationId: "D1", status: "attending", nameKo: "김하나", rank: 3, arriveOn: "2026-11-10", twice: 6 }]);
    expect(troubles(read)).toEqual([]);
  });

  test("is found in a sheet of another language, with a number or a copy's mark around its name", () => {
    for (const name of ["Guests", "1. 손님", "손님 (2)", "guests"]) expect(part(readWith([guestHeaders, guest], name), "visitors").rows).toHaveLength(1);
  });

  test("is found by the Excel table's name wherever its sheet went", () => {
    const range = { name: "TBLGUESTS", sheet: "명단 최종", top: 1, left: 2, bottom: 3, right: 8 };
    const rows = [["손님 아님"], ["", "", ...guestHeaders], ["", "", ...guest], [], ["", "", "V009", "", "참석", "표 밖", 1]];
    const read = readParts(smallSheets, typedCells({ "명단 최종": rows }, { tables: [range] }));
    expect(part(read, "visitors").rows.map(({ id }) => id)).toEqual(["V001"]);
    expect(read.addressOf({ part: "visitors", row: 0, column: "status" } as never)).toEqual({ sheet: "명단 최종", cell: "E3" });
  });

  test("keeps the places of its rows over blank ones, and is not filled by formulas alone", () => {
    const read = readWith([guestHeaders, guest, ["", " ", "", "", "", "", 0], ["V002", "D1", "취소", "이두리", "", "", 0]]);
    expect(part(read, "visitors").rows.map(({ row, id }) => [row, id])).toEqual([[0, "V001"], [2, "V002"]]);
    expect(read.addressOf({ part: "visitors", row: 2, column: "nameKo" })).toEqual({ sheet: "손님", cell: "D4" });
  });

  test("beside another one keeps to its own columns and rows", () => {
    const rows = [["객실"], [], [...stayHeaders, "", "객실ID", "청소일"], ["R1", "101", "V001", "", "ALL", "T01", "", "R1", "2026-11-11"], ["", "", "", "", "", "", "", "R1", "2026-11-12"]];
    const read = readParts(smallSheets, typedCells({ 객실: rows }));
    expect(part(read, "stays").rows).toMatchObject([{ id: "R1", room: "101" }]);
    expect(part(read, "cleanings").rows).toMatchObject([{ stayId: "R1", on: "2026-11-11" }, { stayId: "R1", on: "2026-11-12" }]);
  });

  test("above another one ends before the other's title", () => {
    const read = readParts(smallSheets, typedCells({ 객실: [stayHeaders, ["R1", "101"], [], ["청소"], ["객실ID", "청소일"], ["R1", "2026-11-11"]] }));
    expect(part(read, "stays").rows.map(({ id }) => id)).toEqual(["R1"]);
    expect(part(read, "cleanings").rows).toHaveLength(1);
  });
});

describe("what cannot be read", () => {
  test("a text where a date belongs", () => {
    const read = readWith([guestHeaders, ["V001", "D1", "참석", "김하나", 3, "내일"]]);
    const [finding] = read.findings.filter(({ rule }) => rule === "READ-TYPE");
    expect(finding).toMatchObject({ severity: "must", place: { part: "visitors", row: 0, column: "arriveOn" }, values: { found: "내일" }, advice: { ko: "2026-11-10처럼 적으세요" } });
    expect(read.addressOf(finding!.place!)).toEqual({ sheet: "손님", cell: "F2" });
    expect(part(read, "visitors").rows[0]).toMatchObject({ arriveOn: null, rank: 3 });
  });

  test("an Excel error, typed or worked out", () => {
    const read = readWith([guestHeaders, ["V001", "#REF!", "참석", "김하나", 3, "", "#VALUE!"]]);
    expect(troubles(read)).toEqual(["READ-ERROR must", "READ-ERROR must"]);
    expect(part(read, "visitors").rows[0]).toMatchObject({ delegationId: null, twice: 6 });
  });

  test("a word that its list does not know", () => {
    expect(troubles(readWith([guestHeaders, ["V001", "D1", "올까말까", "김하나"]]))).toEqual(["READ-TYPE must"]);
  });

  test("a header that is missing, and everything else is read", () => {
    const read = readWith([["ID", "상태", "직급등급", "도착일", "방문단"], ["V001", "참석", 3, "2026-11-10", "D1"]]);
    expect(read.findings.filter(({ rule }) => rule === "READ-COLUMN")).toMatchObject([{ severity: "must", values: { sheet: "손님", header: { ko: "성명(한글)" } }, at: { sheet: "손님", cell: "A1" } }]);
    expect(part(read, "visitors").rows[0]).toMatchObject({ id: "V001", nameKo: null, rank: 3 });
  });

  test("a header that was renamed: the nearest known one is named", () => {
    const [finding] = readWith([["ID", "상태", "성명 한글이름", "직급등급", "도착일", "방문단"], ["V001", "참석", "김하나", 3, "", "D1"]]).findings.filter(({ rule }) => rule === "READ-COLUMN");
    expect(finding).toMatchObject({ severity: "must", values: { header: { ko: "성명(한글)" }, found: "성명 한글이름" }, at: { sheet: "손님", cell: "C1" } });
  });

  test("headers that need not be there are one note", () => {
    const read = readWith([["ID", "상태", "성명(한글)"], ["V001", "참석", "김하나"]]);
    expect(troubles(read)).toEqual(["READ-COLUMN note"]);
  });

  test("a sheet without any header that is known, one note when it is blank", () => {
    expect(troubles(readWith([["아무", "말"], ["V001", "참석"]]))).toEqual(["READ-SHEET must"]);
    expect(troubles(readWith([]))).toEqual(["READ-SHEET note"]);
    expect(part(readWith([]), "visitors").present).toBe(false);
  });
});

describe("a form", () => {
  test("is read by its labels", () => {
    expect(part(readWith([]), "request").rows).toMatchObject([{ titleKo: "켈러 방한", start: "2026-11-10", level: 2 }]);
  });

  test("is read by its workbook names, whatever became of its labels", () => {
    const names = [{ name: "RQ_title_ko", sheet: "딴 이름", row: 3, column: 5 }];
    const read = readParts(smallSheets, typedCells({ "딴 이름": [[], ["Starts on:", "2026-11-10"], [], ["", "", "", "", "이름표", "켈러 방한"]] }, { names }));
    expect(part(read, "request").rows).toMatchObject([{ titleKo: "켈러 방한", start: "2026-11-10" }]);
    expect(read.addressOf({ part: "request", column: "titleKo" })).toEqual({ sheet: "딴 이름", cell: "F4" });
  });

  test("says which field is missing", () => {
    const read = readParts(smallSheets, typedCells({ 표지: [["방문명", "켈러 방한"], ["규격", ""]] }));
    expect(read.findings).toMatchObject([{ rule: "READ-COLUMN", severity: "must", values: { sheet: "표지", header: { ko: "시작일" } } }, { rule: "READ-SHEET", severity: "note" }]);
  });

  test("does not take a table's headers for labels", () => {
    const read = readParts(smallSheets, typedCells({ 표지: [["방문명", "켈러 방한"], [], ["시작일", "항목", "값", "규격"], ["x", "lead", 45, "y"]] }));
    expect(part(read, "request").rows).toMatchObject([{ titleKo: "켈러 방한", start: null, level: null }]);
    expect(part(read, "limits").rows).toMatchObject([{ name: "lead", value: 45 }]);
  });
});

test("the language is that of most headers, and languages may be mixed", () => {
  const headers = ["ID", "Delegation", "Status", "Name (Korean)", "Rank", "도착일"];
  const read = readParts(smallSheets, typedCells({ 손님: [headers, ["V001", "D1", "참석", "김하나", 3, "2026-11-10"]] }));
  expect(read.language).toBe("en");
  expect(part(read, "visitors").rows[0]).toMatchObject({ status: "attending", arriveOn: "2026-11-10" });
});

describe("rows under an Excel table", () => {
  const range = { name: "tblLimits", sheet: "표지", top: 6, left: 0, bottom: 7, right: 2 };
  const read = (rows: readonly (readonly (string | number)[])[], changes: object = {}, others: readonly TableRange[] = []): readonly unknown[] =>
    readParts(smallSheets, typedCells({ 표지: [...cover, ...rows], 손님: [guestHeaders], 객실: [stayHeaders] }, { tables: [{ ...range, ...changes }, ...others] }))
      .findings.filter(({ rule }) => rule === "READ-BELOW")
      .map(({ severity, values, at }) => [severity, values["count"], at]);

  test("are told with their number and first cell, and are not read", () => {
    expect(read([["extra", 3, "분"], ["", 4, ""]])).toEqual([["should", 2, { sheet: "표지", cell: "A9" }]]);
    expect(read([["", 4, ""], [], ["extra", 3]])).toEqual([["should", 1, { sheet: "표지", cell: "B9" }]]);
  });

  test("are none after a blank row, beside the table, in its totals row, in another table, or at a title", () => {
    expect(read([[], ["메모"]])).toEqual([]);
    expect(read([["", "", "", "메모"]])).toEqual([]);
    expect(read([["합계", 45]], { hasTotals: true })).toEqual([]);
    expect(read([["합계", 45], ["extra", 3]], { hasTotals: true })).toEqual([["should", 1, { sheet: "표지", cell: "A10" }]]);
    expect(read([["내 표"], ["1"]], {}, [{ name: "mine", sheet: "표지", top: 8, left: 0, bottom: 9, right: 0 }])).toEqual([]);
    expect(read([["표지"]])).toEqual([]);
  });

  test("are read like all others where no Excel table bounds them", () => {
    expect(read([["extra", 3, "분"]], { name: "tblOther" })).toEqual([]);
  });
});
