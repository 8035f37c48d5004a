import { failure, workbench } from "../kit/workbench";

beforeEach(() => {
  workbench();
});

test("a property that was not loaded cannot be read", async () => {
  const error = await failure(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    await context.sync();
    return sheet.name;
  });
  expect(error).toMatchObject({ code: "PropertyNotLoaded", debugInfo: { errorLocation: "Worksheet.name" } });
});

test("a loaded property is there only after the sync", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load({ name: true });
    expect(() => sheet.name).toThrow();
    await context.sync();
    expect(sheet.name).toBe("Sheet1");
    expect(() => sheet.tabColor).toThrow();
  });
});

test("a result is there only after the sync", async () => {
  await Excel.run(async (context) => {
    const count = context.workbook.worksheets.getCount();
    expect(() => count.value).toThrow();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test("objects below are loaded by paths, of collections by their members", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Cost").tables.add("A1:B3", true).name = "costs";
    const sheets = context.workbook.worksheets.load({ name: true, tables: { name: true } });
    const range = context.workbook.worksheets.getItem("Cost").getRange("A1").load({ format: { fill: { color: true } }, worksheet: { name: true } });
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(["Sheet1", "Cost"]);
    expect(sheets.items[1]?.tables.items.map((table) => table.name)).toEqual(["costs"]);
    expect(() => sheets.items[0]?.visibility).toThrow();
    expect(range.format.fill.color).toMatch(/^#[0-9A-F]{6}$/);
    expect(range.worksheet.name).toBe("Cost");
  });
});

test("$top and $skip choose members of a collection", async () => {
  await Excel.run(async (context) => {
    for (const name of ["B", "C", "D"]) context.workbook.worksheets.add(name);
    const sheets = context.workbook.worksheets.load({ name: true, $top: 2, $skip: 1 });
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(["B", "C"]);
  });
});

test("members of a loaded collection can be changed", async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true });
    await context.sync();
    const [first] = sheets.items;
    if (!first) throw new Error("The workbook has no sheet.");
    first.tabColor = "#00FF00";
    first.load({ tabColor: true });
    await context.sync();
    expect(first.tabColor).toBe("#00FF00");
  });
});

test("set() and toJSON() carry several properties at once", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
    range.set({ values: [["x"]], format: { font: { bold: true }, fill: { color: "#FF0000" } } });
    range.load({ values: true, format: { font: { bold: true }, fill: { color: true } } });
    await context.sync();
    expect(range.toJSON()).toMatchObject({ values: [["x"]], format: { font: { bold: true }, fill: { color: "#FF0000" } } });
  });
});

test("a sync without work sends nothing, and one batch is one request", async () => {
  const bench = workbench();
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.add("One");
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
    await context.sync();
    await context.sync();
  });
  expect(bench.host.meter.syncs).toBe(1);
});
