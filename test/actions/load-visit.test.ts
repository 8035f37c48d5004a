import { addSheets } from "../../src/actions/add-sheets";
import { checked, checkVisit, type Checked } from "../../src/actions/check-visit";
import { exportVisit } from "../../src/actions/export-visit";
import { fillSettlement } from "../../src/actions/fill-settlement";
import { fillSummary } from "../../src/actions/fill-summary";
import { loadVisit } from "../../src/actions/load-visit";
import { undoLast } from "../../src/actions/undo-last";
import { Failure } from "../../src/excel/failure";
import { requestBytes } from "../../src/excel/batches";
import { say } from "../../src/language/say";
import type { Day } from "../../src/values/day";
import { readJson } from "../../src/visit/read-json";
import { bookPicture } from "../kit/book-picture";
import { sampleJson } from "../kit/sample";
import { sheetNamed, workbench, type Workbench } from "../kit/workbench";

const today = "2026-11-20" as Day;
let bench: Workbench;
beforeEach(() => {
  bench = workbench();
});
afterEach(() => bench.close());

/** The row of the sheet and column of a table's cell, by its header. */
function spot(table: string, header: string, row: number): readonly [sheet: string, row: number, column: number] {
  const { area, columns } = bench.book.tableNamed(table)!;
  return [area.sheet.name, area.top + 1 + row, area.left + columns.findIndex(({ name }) => name === header)];
}

test("the sample fills a new workbook in three syncs of at most 2 MB", async () => {
  await loadVisit({ json: sampleJson(), language: "ko" });
  expect(bench.host.meter.syncs).toBeLessThanOrEqual(3);
  for (const batch of bench.host.meter.batches) expect(batch.requestBytes).toBeLessThanOrEqual(requestBytes);
  const { json } = await exportVisit({ today });
  expect((json["visitors"] as unknown[]).length).toBe(12);
});

test("texts stay texts: no formula, number or date comes of them, in tables, forms and columns of other kinds", async () => {
  const texts = ["=SUM(1,2)", "+82-10", "-5", "@cmd", "'quoted", "1-2", "0012", "1/2", "TRUE", "=HYPERLINK(\"http://x\")", "1e5", "12:30"];
  const visitors = texts.map((company, index) => ({ id: `V${index + 1}`, status: "참석", name_ko: company, company }));
  await loadVisit({ json: { visit: { title_ko: "=1+1", main_place: "3-4" }, visitors }, language: "ko" });
  texts.forEach((text, row) => {
    const [sheet, at, column] = spot("tblVisitors", "회사", row);
    expect(sheetNamed(bench, sheet).formula(at, column)).toBeNull();
    expect(sheetNamed(bench, sheet).value(at, column)).toBe(text);
  });
  const { json } = await exportVisit({ today });
  expect((json["visitors"] as { company: string }[]).map(({ company }) => company)).toEqual(texts);
  expect(json["visit"]).toMatchObject({ title_ko: "=1+1", main_place: "3-4" });
});

test("a template that is there is filled: its tables grow, what the user wrote elsewhere stays, nothing is lost", async () => {
  await addSheets({ language: "ko" });
  const before = bench.book.tableNamed("tblMenuSub")!.area;
  sheetNamed(bench, "예산").put(60, 0, "note of mine");
  await loadVisit({ json: sampleJson(), language: "ko" });
  expect(bench.book.tableNamed("tblMenuSub")!.area.bottom).toBeGreaterThan(before.bottom);
  expect(sheetNamed(bench, "예산").value(60, 0)).toBe("note of mine");
  const { json } = await exportVisit({ today });
  bench.close();
  bench = workbench();
  await loadVisit({ json: sampleJson(), language: "ko" });
  expect(json).toEqual((await exportVisit({ today })).json);
});

test("undo of a load into a template leaves the template as it was", async () => {
  await addSheets({ language: "ko" });
  const before = bookPicture(bench.book);
  await loadVisit({ json: sampleJson(), language: "ko" });
  await undoLast();
  expect(bookPicture(bench.book)).toEqual(before);
});

test("what stands under a table is never overwritten: the load is refused and nothing has changed", async () => {
  await addSheets({ language: "ko" });
  const { area } = bench.book.tableNamed("tblMenuSub")!;
  area.sheet.put(area.bottom + 2, area.left + 1, "mine");
  const before = bookPicture(bench.book);
  await expect(loadVisit({ json: sampleJson(), language: "ko" })).rejects.toThrow(Failure);
  expect(bookPicture(bench.book)).toEqual(before);
});

/** The cells at which a value could not be read, and what was found there. */
function unreadCells({ findings }: Checked): readonly string[] {
  return findings
    .filter(({ finding }) => finding.rule === "READ-TYPE")
    .map(({ finding, address }) => `${address?.sheet ?? "–"}!${address?.cell ?? "–"} ${JSON.stringify(finding.values["found"] ?? "")}`)
    .sort();
}

/** A file in which values of every kind are none that their columns take: in a form, tables, fixed rows, and rows in which nothing else is told. */
const unreadable = {
  visit: { title_ko: ["=1+1"], start: "next Tuesday", end: true, importance: "아주 중요", status: "확정" },
  visitors: [
    { id: "V001", status: "올까말까", name_ko: "김하나", rank: "senior", is_principal: ["Y"], company: { name: "=SUM(1,2)" } },
    { id: "V002", status: "참석", name_ko: "이두리", rank: [3] },
    ...Array.from({ length: 30 }, () => ({})),
    { rank: "=HYPERLINK(x)" },
  ],
  itinerary: [{ id: "I1", participants: { all: true }, start: "곧" }],
  standards: { params: { important_notice_days: [1] } },
};

/** What of it stands in columns of texts: there any text can be read. */
const inTexts = (cell: string): boolean => cell.includes("=1+1") || cell.includes("=SUM(1,2)");

test("a value that cannot be read stands in its cell as the text it was: the workbook's check finds it where the file's does, but in texts", async () => {
  const read = readJson(unreadable, { today, language: "ko" });
  if ("trouble" in read) throw new Error(read.trouble.en);
  const ofFile = unreadCells(checked(read, 0));
  expect(ofFile).toHaveLength(13);
  const { also, message } = await loadVisit({ json: unreadable, language: "ko" });
  expect(message.en).toContain("Loaded");
  expect(also?.map(({ values }) => values)).toEqual([{ count: 13 }]);
  expect(unreadCells(await checkVisit({ today, minutes: 0 }))).toEqual(ofFile.filter((cell) => !inTexts(cell)));
  for (const { sheet, cell } of read.findings.flatMap(({ place }) => (place?.column === undefined ? [] : (read.addressOf(place) ?? [])))) {
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell)!;
    const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    expect(sheetNamed(bench, sheet).formula(Number(digits) - 1, column)).toBeNull();
    expect(typeof sheetNamed(bench, sheet).value(Number(digits) - 1, column)).toBe("string");
  }
  const [sheet, row, column] = spot("tblVisitors", "직급등급", 32);
  expect(sheetNamed(bench, sheet).value(row, column)).toBe("=HYPERLINK(x)");
});

test("it stands in a template too that is there, and undo takes it out again", async () => {
  await addSheets({ language: "ko" });
  const before = bookPicture(bench.book);
  const visitors = unreadable.visitors.filter((row) => Object.keys(row).length > 0);
  await loadVisit({ json: { ...unreadable, visitors }, language: "ko" });
  const texts = unreadCells(await checkVisit({ today, minutes: 0 })).map((cell) => JSON.parse(cell.slice(cell.indexOf(" "))) as unknown);
  expect(texts).toEqual(expect.arrayContaining(["next Tuesday", "senior", "=HYPERLINK(x)", "[1]"]));
  expect(texts).toHaveLength(11);
  await undoLast();
  expect(bookPicture(bench.book)).toEqual(before);
});

test("what has no cell is named: unknown keys, values of another shape, values of what Excel works out; a dozen of them, then how many more", async () => {
  const few = await loadVisit({ json: { visit: { title_ko: "방문", nickname: "x" }, visitors: ["홍길동", { id: "V001", arrival: "내일" }], budget: [{ id: "B1", amount: "많이" }], expenses: { a: 1 }, gues: 1 }, language: "ko" });
  expect(few.also?.map(({ message, values }) => say(message, "ko", values))).toEqual(["담을 셀이 없어 넣지 못한 항목 6건: visitors[0], budget[0].amount, expenses, visit.nickname, visitors[1].arrival, gues"]);
  const many = await loadVisit({ json: { visitors: Array.from({ length: 15 }, (_, at) => ({ id: `V${at}`, nickname: "x" })) }, language: "ko" });
  const [line] = many.also!.map(({ message, values }) => say(message, "en", values));
  expect(line).toMatch(/^Left out, for there is no cell for them \(15\): visitors\[0\]\.nickname, .*visitors\[11\]\.nickname and 3 more$/);
});

test("rows pasted under a table that did not grow are one finding; a totals row is none", async () => {
  await loadVisit({ json: sampleJson(), language: "ko" });
  const { area } = bench.book.tableNamed("tblVisitors")!;
  const below = async (): Promise<readonly unknown[]> =>
    (await checkVisit({ today, minutes: 0 })).findings.filter(({ finding }) => finding.rule === "READ-BELOW").map(({ finding, address }) => [address?.sheet, address?.cell, finding.severity, finding.values["count"]]);
  expect(await below()).toEqual([]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("tblVisitors").showTotals = true;
    await context.sync();
  });
  const totals = bench.book.tableNamed("tblVisitors")!.area.bottom;
  area.sheet.put(totals, area.left, "합계");
  expect(await below()).toEqual([]);
  for (const row of [1, 2]) area.sheet.put(totals + row, area.left + 1, "D1");
  area.sheet.put(totals + 4, area.left, "메모");
  expect(await below()).toEqual([["방문자명단", `B${totals + 2}`, "should", 2]]);
});

test("what a sheet has no column for any more is named, and the user's own column stays as it is", async () => {
  await addSheets({ sheets: ["visitors"], language: "ko" });
  const table = bench.book.tableNamed("tblVisitors")!;
  bench.book.renameColumn(table, table.columns.find(({ name }) => name === "원어명")!, "우리 메모");
  const [sheet, row, column] = spot("tblVisitors", "우리 메모", 0);
  sheetNamed(bench, sheet).put(row, column, "적어 둔 것");
  const { also } = await loadVisit({ json: sampleJson(), language: "ko" });
  expect((also ?? []).map(({ message, values }) => say(message, "ko", values))).toContainEqual(expect.stringMatching(/방문자명단.*원어명/));
  expect(sheetNamed(bench, sheet).value(row, column)).toBe("적어 둔 것");
});

test("a JSON that is no visit is refused in words", async () => {
  await expect((async () => loadVisit({ json: { hello: 1 }, language: "ko" }))()).rejects.toThrow(Failure);
});

test("summary and settlement: filled twice is filled once; people's texts stay; pasted values give way to formulas again", async () => {
  await loadVisit({ json: sampleJson(), language: "ko" });
  await fillSettlement({ today, language: "ko" });
  await fillSummary({ today, language: "ko" });
  const once = bookPicture(bench.book);
  expect((await fillSummary({ today, language: "ko" })).undoable).toBe(false);
  expect((await fillSettlement({ today, language: "ko" })).undoable).toBe(false);
  expect(bookPicture(bench.book)).toEqual(once);

  const [sheet, row, column] = spot("tblSettlement", "실적", 0);
  sheetNamed(bench, sheet).put(row, column, 1);
  const [, reasonRow, reasonColumn] = spot("tblSettlement", "사유", 2);
  sheetNamed(bench, sheet).put(reasonRow, reasonColumn, "내 사유");
  bench.host.meter.reset();
  await fillSettlement({ today, language: "ko" });
  expect(bench.host.meter.syncs).toBeLessThanOrEqual(3);
  expect(sheetNamed(bench, sheet).formula(row, column)).toMatch(/^=/);
  expect(sheetNamed(bench, sheet).value(reasonRow, reasonColumn)).toBe("내 사유");
  await undoLast();
  expect(sheetNamed(bench, sheet).formula(row, column)).toBeNull();
  expect(sheetNamed(bench, sheet).value(row, column)).toBe(1);
});

test("a check takes two syncs, and says where each finding stands", async () => {
  await loadVisit({ json: sampleJson(), language: "ko" });
  const [sheet, row, column] = spot("tblBanquets", "접대원도착", 0);
  sheetNamed(bench, sheet).put(row, column, "곧");
  bench.host.meter.reset();
  const { findings, counts, at } = await checkVisit({ today, minutes: 842 });
  expect(bench.host.meter.syncs).toBe(2);
  expect(at).toBe("14:02");
  expect(counts.must).toBeGreaterThan(0);
  expect(findings.some(({ address }) => address?.sheet === "연회" && address.cell.endsWith(String(row + 1)))).toBe(true);
});
