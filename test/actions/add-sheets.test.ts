import { addSheets } from "../../src/actions/add-sheets";
import { undoLast } from "../../src/actions/undo-last";
import { requestBytes } from "../../src/excel/batches";
import { sheets } from "../../src/sheets/catalogue";
import { bookPicture } from "../kit/book-picture";
import { sheetNamed, typeAsUser, workbench, type Workbench } from "../kit/workbench";

let bench: Workbench;
beforeEach(() => {
  bench = workbench();
});
afterEach(() => bench.close());

const tabs = (): string[] => bench.book.sheets.map(({ name }) => name);
const inOrder = [...sheets].sort((one, other) => one.order - other.order);

test("all sheets come in the order of the work, in at most three syncs of at most 2 MB", async () => {
  await addSheets({ language: "ko" });
  expect(tabs()).toEqual(["Sheet1", ...inOrder.map(({ title }) => title.ko)]);
  expect(bench.host.meter.syncs).toBeLessThanOrEqual(3);
  for (const { requestBytes: bytes, responseBytes } of bench.host.meter.batches) {
    expect(bytes).toBeLessThanOrEqual(requestBytes);
    expect(responseBytes).toBeLessThanOrEqual(requestBytes);
  }
});

test("one sheet or all of them: never more than three syncs, and no request more than the bytes need", async () => {
  await addSheets({ sheets: ["visitors"], language: "ko" });
  expect(bench.host.meter.syncs).toBe(2);
  bench.close();
  bench = workbench();
  await addSheets({ language: "ko" });
  const bytes = bench.host.meter.batches.reduce((sum, batch) => sum + batch.requestBytes, 0);
  expect(bench.host.meter.syncs).toBe(1 + Math.ceil(bytes / requestBytes));
});

test("twice changes nothing, and only the first can be undone", async () => {
  await addSheets({ language: "en" });
  const once = bookPicture(bench.book);
  const again = await addSheets({ language: "en" });
  expect(bookPicture(bench.book)).toEqual(once);
  expect(again.undoable).toBe(false);
});

test("no cell shows an error, in a template without a single entry", async () => {
  await addSheets({ language: "en" });
  const errors = bench.book.sheets.flatMap((sheet) => {
    const used = sheet.usedArea(true);
    const found: string[] = [];
    for (let row = 0; used && row <= used.bottom; row += 1) {
      for (let column = 0; column <= used.right; column += 1) if (typeof sheet.value(row, column) === "object" && sheet.value(row, column) !== null) found.push(`${sheet.name} ${row},${column} ${sheet.formula(row, column) ?? ""}`);
    }
    return found;
  });
  expect(errors).toEqual([]);
});

test("what was typed stays, under a new tab name too; user's own columns and sheets stay", async () => {
  await addSheets({ sheets: ["visitors"], language: "ko" });
  const visitors = sheetNamed(bench, "방문자명단");
  bench.book.renameSheet(visitors, "손님 목록");
  const own = bench.book.addSheet("일정");
  own.put(2, 1, "내 일정");
  visitors.put(4, 0, "V001");
  await addSheets({ language: "ko" });
  expect(visitors.value(4, 0)).toBe("V001");
  expect(own.value(2, 1)).toBe("내 일정");
  expect(own.tables).toHaveLength(0);
  expect(tabs()).toContain("손님 목록");
  expect(tabs()).not.toContain("방문자명단");
  expect(tabs()).toContain("일정 (2)");
  expect(bench.book.tableNamed("tblItinerary")?.area.sheet.name).toBe("일정 (2)");
});

test("formulas that wait for another sheet are filled in when it comes, and typed values stay", async () => {
  await addSheets({ sheets: ["itinerary"], language: "ko" });
  const itinerary = sheetNamed(bench, "일정");
  const table = bench.book.tableNamed("tblItinerary")!;
  const column = table.area.left + table.columns.findIndex(({ name }) => name === "담당자 성명");
  const row = table.area.top + 1;
  expect(column).toBeGreaterThanOrEqual(table.area.left);
  expect(itinerary.formula(row, column)).toBeNull();
  await addSheets({ sheets: ["hosts"], language: "ko" });
  expect(itinerary.formula(row, column)).toMatch(/^=.*tblHosts/);
  const fresh = workbench();
  await addSheets({ language: "ko" });
  const whole = sheetNamed(fresh, "일정").formula(row, column);
  fresh.close();
  expect(itinerary.formula(row, column)).toBe(whole);
});

test("a sheet that was deleted comes back, and formulas and names that pointed to it live again", async () => {
  await addSheets({ language: "ko" });
  const before = sheetNamed(bench, "요약");
  const wanted = bookPicture(bench.book);
  bench.book.removeSheet(sheetNamed(bench, "숙박"));
  await addSheets({ language: "ko" });
  const lost = JSON.stringify(bookPicture(bench.book)).match(/[^"]*#REF![^"]*/g) ?? [];
  expect(lost).toEqual([]);
  expect(before.usedArea(true)).toBeTruthy();
  expect(JSON.stringify(bookPicture(bench.book)).length).toBeGreaterThanOrEqual(JSON.stringify(wanted).length * 0.99);
});

test("undo leaves the workbook as it was", async () => {
  typeAsUser(bench, "Sheet1", 3, 3, "mine");
  const before = bookPicture(bench.book);
  await addSheets({ language: "ko" });
  await undoLast();
  expect(bookPicture(bench.book)).toEqual(before);
  await expect(undoLast()).rejects.toThrow("nothing to undo");
});

test("undo of a later sheet takes back what it completed on the earlier ones", async () => {
  await addSheets({ sheets: ["itinerary"], language: "ko" });
  const before = bookPicture(bench.book);
  await addSheets({ sheets: ["hosts", "standards"], language: "ko" });
  await undoLast();
  expect(bookPicture(bench.book)).toEqual(before);
});
