import { addSheets } from "../../src/actions/add-sheets";
import { checkVisit } from "../../src/actions/check-visit";
import { exportVisit } from "../../src/actions/export-visit";
import { fillSettlement } from "../../src/actions/fill-settlement";
import { fillSummary } from "../../src/actions/fill-summary";
import { loadVisit } from "../../src/actions/load-visit";
import { undoLast } from "../../src/actions/undo-last";
import { Failure } from "../../src/excel/failure";
import { requestBytes } from "../../src/excel/batches";
import type { Day } from "../../src/values/day";
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
