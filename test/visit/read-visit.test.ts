import type { Language } from "../../src/language/language";
import { say } from "../../src/language/say";
import type { Cell } from "../../src/schema/cell";
import { parseDay } from "../../src/values/day";
import { readJson } from "../../src/visit/read-json";
import { readVisit } from "../../src/visit/read-visit";
import type { Visit } from "../../src/visit/visit";
import type { VisitReading } from "../../src/visit/visit-reading";
import type { SheetCells, WorkbookCells } from "../../src/visit/workbook-cells";
import { cellsOf, given } from "../kit/given";
import { sampleJson } from "../kit/sample";

const today = parseDay("2026-11-20")!;

function sample(): Visit {
  const reading = readJson(sampleJson(), { today });
  if ("trouble" in reading) throw new Error(reading.trouble.en);
  return reading.visit;
}

/** The findings' ids, addresses and English sentences. */
function told({ findings, addressOf }: VisitReading, language: Language = "en"): readonly string[] {
  return findings.map(({ rule, message, values, place, at }) => {
    const address = place ? addressOf(place) : at;
    return `${rule} ${address ? `${address.sheet}!${address.cell ?? ""}` : ""} ${say(message, language, values)}`;
  });
}

/** The workbook with one sheet changed. */
function changed(cells: WorkbookCells, name: string, change: (values: Cell[][]) => void): WorkbookCells {
  const sheets = cells.sheets.map((sheet): SheetCells => {
    if (sheet.name !== name) return sheet;
    const values = sheet.values.map((row) => [...row]);
    change(values);
    return { ...sheet, values };
  });
  return { ...cells, sheets };
}

/** The workbook without Excel's tables and names, as a file made elsewhere. */
function madeElsewhere(cells: WorkbookCells): WorkbookCells {
  return { ...cells, tables: [], names: [] };
}

describe("the sample visit", () => {
  const visit = sample();

  test.each<Language>(["ko", "en"])("comes back out of its cells in %s as it went in", (language) => {
    const reading = readVisit(cellsOf(visit, language), { today });
    expect(told(reading)).toEqual([]);
    expect(reading.visit).toEqual(visit);
    expect(reading.language).toBe(language);
  });

  test.each<Language>(["ko", "en"])("comes back without tables and names, in %s", (language) => {
    const reading = readVisit(madeElsewhere(cellsOf(visit, language)), { today });
    expect(told(reading)).toEqual([]);
    expect(reading.visit).toEqual(visit);
  });

  test("comes back from a workbook whose sheets are in two languages", () => {
    const [korean, english] = [cellsOf(visit, "ko"), cellsOf(visit, "en")];
    const isKorean = (index: number): boolean => index % 2 === 0;
    const names = new Set(korean.sheets.filter((_, index) => isKorean(index)).map(({ name }) => name));
    const mixed: WorkbookCells = {
      sheets: korean.sheets.map((sheet, index) => (isKorean(index) ? sheet : english.sheets[index]!)),
      tables: korean.tables.map((table, index) => (names.has(table.sheet) ? table : english.tables[index]!)),
      names: korean.names.map((name, index) => (names.has(name.sheet) ? name : english.names[index]!)),
    };
    expect(readVisit(mixed, { today }).visit).toEqual(visit);
  });

  test("says the same addresses as the workbook that is built of its file", () => {
    const json = readJson(sampleJson(), { today });
    const cells = readVisit(cellsOf(visit, "ko"), { today });
    if ("trouble" in json) throw new Error(json.trouble.en);
    const places = [
      { part: "banquets", row: 1, column: "staffArriveAt" },
      { part: "settlementLines", row: 3, column: "reason" },
      { part: "request", column: "approvedBudget" },
      { part: "expenses" },
      { part: "expenses", column: "payee" },
      { part: "advance", column: "amount" },
      { part: "closeout" },
    ] as const;
    for (const place of places) if (place.part !== "closeout") expect([place, cells.addressOf(place)]).toEqual([place, json.addressOf(place)]);
    expect(cells.addressOf(places[0])).toEqual({ sheet: "연회", cell: expect.stringMatching(/^[A-Z]+6$/) as string });
  });
});

describe("the day and the status", () => {
  const cells = cellsOf(sample(), "ko");

  test("are the visit's own", () => {
    expect(readVisit(cells, { today: parseDay("2030-01-01")! }).visit).toMatchObject({ today: "2026-11-20", status: "closed" });
  });

  test("are those asked for", () => {
    expect(readVisit(cells, { today, asOf: parseDay("2026-11-09")!, status: "draft" }).visit).toMatchObject({ today: "2026-11-09", status: "draft" });
  });

  test("are today and a draft where nothing is told", () => {
    expect(readVisit(cellsOf(given({ visitors: [{}] }), "ko", ["visitors"]), { today }).visit).toMatchObject({ today, status: "draft" });
  });
});

describe("bad input", () => {
  const cells = cellsOf(sample(), "ko");
  /** Reads the sample with one cell changed, found by its place. */
  function typed(place: Parameters<VisitReading["addressOf"]>[0], cell: Cell): VisitReading {
    const { sheet, cell: address } = readVisit(cells, { today }).addressOf(place)!;
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
    const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return readVisit(changed(cells, sheet, (values) => { values[Number(digits) - 1]![column] = cell; }), { today });
  }

  test.each([
    [{ part: "visitors", row: 0, column: "arrivalAt" }, "내일", /^READ-TYPE 방문자명단![A-Z]+5 .* is not a date with a time: 내일$/],
    [{ part: "rooms", row: 2, column: "occupant1" }, "V099", /^READ-REF 숙박![A-Z]+7 Guest 1 V099 is not on the sheet Visitors$/],
    [{ part: "budget", row: 0, column: "unitPrice" }, "#REF!", /^READ-ERROR 예산![A-Z]+5 .* shows an error: #REF!$/],
    [{ part: "banquets", row: 1, column: "id" }, "B1", /^READ-ID 연회!A\d+ the ID B1 stands twice$/],
    [{ part: "request", column: "importance" }, "아주 중요", /^READ-TYPE 접대신청!B\d+ Importance is not in the list/],
    [{ part: "itinerary", row: 0, column: "participants" }, "ALL, V001, H77", /^READ-REF 일정![A-Z]+5 Taking part H77/],
  ] as const)("in %j: %s", (place, cell, sentence) => {
    expect(told(typed(place, cell))[0]).toMatch(sentence);
  });

  test("a header renamed: its sheet, the header and the remedy; the rest is read", () => {
    const reading = readVisit(changed(cells, "연회", (values) => { const row = values.find((each) => each.includes("접대원도착 *"))!; row[row.indexOf("접대원도착 *")] = "접대원 도착시각"; }), { today });
    expect(told(reading, "ko")).toEqual([expect.stringMatching(/^READ-COLUMN 연회![A-Z]+\d+ 연회 시트에 '접대원도착' 열이 없고 모르는 머리글 '접대원 도착시각'/)]);
    expect(reading.visit.banquets).toMatchObject([{ id: "B1", staffArriveAt: null, headcount: 19 }, { id: "B2", staffArriveAt: null }]);
  });

  test("a sheet that others lead to is missing", () => {
    const without = (name: string): WorkbookCells => ({
      sheets: cells.sheets.filter((sheet) => sheet.name !== name),
      tables: cells.tables.filter(({ sheet }) => sheet !== name),
      names: cells.names.filter(({ sheet }) => sheet !== name),
    });
    const reading = readVisit(without("방문자명단"), { today });
    expect(told(reading, "ko")).toEqual(["READ-SHEET  방문자명단 시트가 없는데 다른 시트의 ID가 그 시트를 가리킵니다"]);
    expect(reading.visit.present.has("visitors")).toBe(false);
    expect(reading.visit.rooms).toHaveLength(11);
    expect(told(readVisit(without("숙박"), { today }), "ko")).toEqual([]);
    expect(told(readVisit(without("예산"), { today }), "ko")).toEqual(["READ-SHEET  없어서 보지 않은 시트: 예산"]);
  });

  test("a workbook that holds nothing of a visit", () => {
    const reading = readVisit({ sheets: [{ name: "Sheet1", top: 0, left: 0, values: [["안녕"]] }], tables: [], names: [] }, { today });
    expect(told(reading)).toEqual(["READ-SHEET  there is no sheet of a visit here"]);
    expect(reading.visit.visitors).toEqual([]);
  });
});

test("standards typed in the workbook stand over the dated edition; what is blank there is the edition's", () => {
  const cells = cellsOf(given({ standards: [{ key: "banquet_staff_lead_min", value: 90 }, { key: "rest_min_hours", value: null }], request: { start: "2026-11-10T08:00" } }), "ko");
  expect(readVisit(cells, { today }).visit.policy).toMatchObject({ banquetStaffLeadMinutes: 90, restHours: 9 });
});
