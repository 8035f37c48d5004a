import { failure, workbench } from "../kit/workbench";

beforeEach(() => {
  workbench();
});

test("a missing sheet is a null object", async () => {
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Nope");
    const present = context.workbook.worksheets.getItemOrNullObject("Sheet1");
    expect(() => missing.isNullObject).toThrow();
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(present.isNullObject).toBe(false);
  });
});

test("what lies behind a null object is null too, and edits of it do nothing", async () => {
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Nope");
    const table = missing.tables.getItemOrNullObject("t");
    const range = missing.getRange("A1");
    range.values = [["lost"]];
    range.load({ values: true });
    await context.sync();
    expect(table.isNullObject).toBe(true);
    expect(range.isNullObject).toBe(true);
  });
});

test("each kind of thing that can be missing says so", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = context.workbook.tables.getItemOrNullObject("none");
    const name = context.workbook.names.getItemOrNullObject("none");
    const used = sheet.getUsedRangeOrNullObject();
    const apart = sheet.getRange("A1").getIntersectionOrNullObject("B2");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    const printed = sheet.pageLayout.getPrintAreaOrNullObject();
    const setting = context.workbook.settings.getItemOrNullObject("none");
    const next = sheet.getNextOrNullObject();
    await context.sync();
    for (const one of [table, name, used, apart, frozen, printed, setting, next]) expect(one.isNullObject).toBe(true);
  });
});

test("without OrNullObject the same is ItemNotFound, and names its place", async () => {
  const sheet = await failure(async (context) => {
    context.workbook.worksheets.getItem("Nope").load({ name: true });
    await context.sync();
  });
  expect(sheet).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
  expect(sheet.debugInfo.statement).toContain("worksheets.getItem");
  const table = await failure(async (context) => {
    context.workbook.tables.getItem("none").getRange().load({ address: true });
    await context.sync();
  });
  expect(table.code).toBe("ItemNotFound");
  const apart = await failure(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").getIntersection("B2").load({ address: true });
    await context.sync();
  });
  expect(apart.code).toBe("ItemNotFound");
});

test("what was done before the failing action stays done", async () => {
  await failure(async (context) => {
    context.workbook.worksheets.add("Before");
    context.workbook.worksheets.getItem("Nope").activate();
    context.workbook.worksheets.add("After");
    await context.sync();
  });
  await Excel.run(async (context) => {
    const before = context.workbook.worksheets.getItemOrNullObject("Before");
    const after = context.workbook.worksheets.getItemOrNullObject("After");
    await context.sync();
    expect([before.isNullObject, after.isNullObject]).toEqual([false, true]);
  });
});
