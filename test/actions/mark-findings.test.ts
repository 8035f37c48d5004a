import { loadVisit } from "../../src/actions/load-visit";
import { checkChanges, checkWhole, checkedSheets, type LiveChecked } from "../../src/actions/live-check";
import { markCells, unmarkCells } from "../../src/actions/mark-findings";
import { watchVisit } from "../../src/actions/watch-visit";
import type { WorkbookChange } from "../../src/excel/watch";
import { parseDay } from "../../src/values/day";
import { bookPicture } from "../kit/book-picture";
import { sampleJson } from "../kit/sample";
import { edits, eventsArrived, sheetNamed, typeAsUser, workbench, type Workbench } from "../kit/workbench";

const wish = { today: parseDay("2026-11-20")!, minutes: 842 };
let bench: Workbench;

beforeEach(async () => {
  bench = workbench();
  await loadVisit({ json: sampleJson(), language: "ko" });
});

/** Where a header of a table stands. */
function under(sheet: string, header: string): { readonly row: number; readonly column: number } {
  const on = sheetNamed(bench, sheet);
  for (let row = 0; row < 12; row += 1) {
    for (let column = 0; column < 60; column += 1) if (on.value(row, column) === header) return { row: row + 1, column };
  }
  throw new Error(`no ${header}`);
}

const marksOn = (sheet: string): readonly string[] => sheetNamed(bench, sheet).conditionalFormats.flatMap(({ formulas }) => formulas).filter((formula) => formula.includes("visit-check"));
const mark = ({ checked }: LiveChecked) => markCells(checked.findings, checkedSheets());

test("cells with findings are framed, kept while they last, and unframed without a trace", async () => {
  const { row, column } = under("방문자명단", "성명(한글)");
  typeAsUser(bench, "방문자명단", row, column, "");
  const before = JSON.stringify(bookPicture(bench.book));
  const first = (await checkWhole(wish))!;
  expect(await mark(first)).toEqual({ unmarked: 0, locked: [] });
  expect(marksOn("방문자명단").length).toBeGreaterThan(0);

  const { conditionalFormats } = sheetNamed(bench, "방문자명단");
  const places = conditionalFormats.filter(({ formulas }) => String(formulas[0]).includes("must")).flatMap(({ areas }) => areas);
  expect(places.some((area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right)).toBe(true);

  bench.host.meter.reset();
  await mark(first);
  expect(bench.host.meter.syncs).toBe(2);

  await unmarkCells();
  expect(JSON.stringify(bookPicture(bench.book))).toBe(before);
});

test("marks follow the findings, and marks that a crash left behind go", async () => {
  const { row, column } = under("방문자명단", "성명(한글)");
  await mark((await checkWhole(wish))!);
  const clean = JSON.stringify(bookPicture(bench.book));
  // What a pane leaves that is closed in the middle of its work.
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("예산").getRanges("B2,D7").conditionalFormats.add("Custom").custom.rule.formula = '=ISTEXT("visit-check: should")';
    await context.sync();
  });
  expect(marksOn("예산").length).toBe(1);
  await mark((await checkWhole(wish))!);
  expect(JSON.stringify(bookPicture(bench.book))).toBe(clean);

  const was = sheetNamed(bench, "방문자명단").value(row, column);
  typeAsUser(bench, "방문자명단", row, column, "");
  await mark((await checkChanges(new Set([sheetNamed(bench, "방문자명단").id]), wish, () => true))!);
  expect(JSON.stringify(bookPicture(bench.book))).not.toBe(clean);
  typeAsUser(bench, "방문자명단", row, column, was as string);
  await mark((await checkChanges(new Set([sheetNamed(bench, "방문자명단").id]), wish, () => true))!);
  expect(JSON.stringify(bookPicture(bench.book))).toBe(clean);
});

test("marking sets off no check, and leaves protected sheets alone", async () => {
  const heard: WorkbookChange[] = [];
  const end = await watchVisit((change) => heard.push(change));
  const { row, column } = under("방문자명단", "성명(한글)");
  typeAsUser(bench, "방문자명단", row, column, "");
  await eventsArrived();
  const typed = heard.length;
  expect(typed).toBeGreaterThan(0);
  const found = (await checkWhole(wish))!;
  await mark(found);
  await unmarkCells();
  await eventsArrived();
  expect(heard.length).toBe(typed);
  await end();

  sheetNamed(bench, "방문자명단").protection = { options: {} };
  const { locked, unmarked } = await mark(found);
  expect([locked, unmarked > 0, marksOn("방문자명단")]).toEqual([["방문자명단"], true, []]);
});

test("one typed cell: one sync and only its sheets; what it says is what a whole check says", async () => {
  await checkWhole(wish);
  const heard = new Set<string>();
  const end = await watchVisit((change) => change.kind === "cells" && heard.add(change.sheet));
  const { row, column } = under("선물", "단가");
  typeAsUser(bench, "선물", row, column, 9_000_000);
  await eventsArrived();
  expect(heard).toContain(sheetNamed(bench, "선물").id);
  bench.host.meter.reset();
  const live = await checkChanges(heard, wish, () => true);
  expect(bench.host.meter.syncs).toBe(1);
  const whole = await checkWhole(wish);
  expect(JSON.stringify(live)).toBe(JSON.stringify(whole));
  await end();
});

test("a sheet that is renamed or gone is noticed: all is read again", async () => {
  await checkWhole(wish);
  const { id } = sheetNamed(bench, "선물");
  bench.book.edit("user", "rename", () => bench.book.renameSheet(sheetNamed(bench, "선물"), "기념품"));
  expect(JSON.stringify(await checkChanges(new Set([id]), wish, () => true))).toBe(JSON.stringify(await checkWhole(wish)));
  bench.book.edit("user", "delete", () => bench.book.removeSheet(sheetNamed(bench, "기념품")));
  const gone = await checkChanges(new Set([id]), wish, () => true);
  expect(gone!.overview.present).not.toContain("gifts");
});

test("a sorted sheet is checked again: the findings go with their rows", async () => {
  const { row, column } = under("방문자명단", "성명(한글)");
  typeAsUser(bench, "방문자명단", row, column, "");
  await checkWhole(wish);
  const heard = new Set<string>();
  const end = await watchVisit((change) => change.kind === "cells" && heard.add(change.sheet));
  edits(bench, "remote").sortTable("tblVisitors", [{ header: "ID", descending: true }]);
  await eventsArrived();
  expect(heard).toContain(sheetNamed(bench, "방문자명단").id);
  const live = await checkChanges(heard, wish, () => true);
  expect(JSON.stringify(live)).toBe(JSON.stringify(await checkWhole(wish)));
  const last = sheetNamed(bench, "방문자명단").tables[0]!.area.bottom;
  expect(live!.checked.findings.some(({ address }) => address?.sheet === "방문자명단" && Number(/\d+/.exec(address.cell)![0]) > last - 13)).toBe(true);
  await end();
});
