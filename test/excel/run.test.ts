import { Failure } from "../../src/excel/failure";
import { addressOf, absoluteReference } from "../../src/excel/reference";
import { cellOf } from "../../src/visit/a1";
import { run } from "../../src/excel/run";
import { sheetNamed, workbench } from "../kit/workbench";

async function failureOf(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<Failure> {
  const error: unknown = await run(work).then(() => null, (reason: unknown) => reason);
  if (error instanceof Failure) return error;
  throw new Error(`No failure: ${String(error)}`);
}

test("Excel's refusals become words: a sheet that is gone, a protected one, a name that is taken", async () => {
  const bench = workbench();
  const gone = await failureOf(async (context) => {
    context.workbook.worksheets.getItem("nowhere").activate();
    await context.sync();
  });
  expect([gone.code, gone.remedy.ko]).toEqual(["ItemNotFound", expect.stringContaining("시트")]);
  sheetNamed(bench, "Sheet1").protection = { options: {} };
  const locked = await failureOf(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
  });
  expect([locked.code, locked.remedy.en]).toEqual(["AccessDenied", expect.stringContaining("Unprotect")]);
  const taken = await failureOf(async (context) => {
    context.workbook.worksheets.add("Sheet1");
    await context.sync();
  });
  expect(taken.code).toBe("ItemAlreadyExists");
  bench.close();
});

test("our own mistakes come out as they are", async () => {
  const bench = workbench();
  await expect(run(() => Promise.reject(new TypeError("ours")))).rejects.toThrow(TypeError);
  bench.close();
});

test("references of cells, as names hold them", () => {
  expect(cellOf("='내 시트''s'!$AB$12")).toEqual({ sheet: "내 시트's", row: 11, column: 27 });
  expect(cellOf("=요약!$B$5")).toEqual({ sheet: "요약", row: 4, column: 1 });
  expect(cellOf("=요약!$B$5:$B$9")).toBeNull();
  expect(cellOf("=#REF!")).toBeNull();
  const block = { sheet: "it's", top: 4, left: 0, rows: 3, columns: 28 };
  expect([addressOf(block), absoluteReference(block)]).toEqual(["A5:AB7", "'it''s'!$A$5:$AB$7"]);
});
