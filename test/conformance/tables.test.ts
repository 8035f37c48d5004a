import { failure, workbench } from "../kit/workbench";

beforeEach(async () => {
  workbench();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:D4").values = [["항목", "수량", "금액"], ["호텔", 3, 180], ["차량", 1, 65]];
    sheet.tables.add("B2:D4", true).name = "Costs";
    await context.sync();
  });
});

type Find = (table: Excel.Table) => Excel.Range;

test.each<[string, Find, string]>([
  ["getRange", (table) => table.getRange(), "B2:D4"],
  ["getHeaderRowRange", (table) => table.getHeaderRowRange(), "B2:D2"],
  ["getDataBodyRange", (table) => table.getDataBodyRange(), "B3:D4"],
  ["column.getRange", (table) => table.columns.getItem("수량").getRange(), "C2:C4"],
  ["column.getDataBodyRange", (table) => table.columns.getItemAt(2).getDataBodyRange(), "D3:D4"],
  ["row.getRange", (table) => table.rows.getItemAt(1).getRange(), "B4:D4"],
])("%s", async (_name, find, address) => {
  await Excel.run(async (context) => {
    const found = find(context.workbook.tables.getItem("Costs")).load({ address: true });
    await context.sync();
    expect(found.address).toBe(`Sheet1!${address}`);
  });
});

test("columns and rows as collections", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("costs");
    table.load({ name: true, columns: { name: true, index: true }, rows: { values: true } });
    await context.sync();
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([["항목", 0], ["수량", 1], ["금액", 2]]);
    expect(table.rows.items.map((row) => row.values)).toEqual([[["호텔", 3, 180]], [["차량", 1, 65]]]);
    expect([table.columns.count, table.rows.count]).toEqual([3, 2]);
  });
});

test("rows are added at the end, in between, and deleted", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B6").values = [["아래"]];
    const table = context.workbook.tables.getItem("Costs");
    table.rows.add(undefined, [["꽃", 2, 40], ["선물", 5, 90]]);
    table.rows.add(0, [["먼저", 0, 0]]);
    const body = table.getDataBodyRange().load({ values: true, address: true });
    const below = sheet.getRange("B5:B12").load({ values: true });
    await context.sync();
    expect(body.address).toBe("Sheet1!B3:D7");
    expect(body.values.map(([name]) => name as string)).toEqual(["먼저", "호텔", "차량", "꽃", "선물"]);
    expect(below.values.flat()).toEqual(["차량", "꽃", "선물", "", "아래", "", "", ""]);
    table.rows.getItemAt(0).delete();
    const after = table.getDataBodyRange().load({ values: true });
    await context.sync();
    expect(after.values.map(([name]) => name as string)).toEqual(["호텔", "차량", "꽃", "선물"]);
  });
});

test("a row of another width is InvalidArgument", async () => {
  const error = await failure(async (context) => {
    context.workbook.tables.getItem("Costs").rows.add(undefined, [["too", "few"]]);
    await context.sync();
  });
  expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "TableRowCollection.add" } });
});

test("a column is added at the right, renamed, and mends formulas", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Costs");
    table.columns.add(undefined, [["비고"], ["a"], ["b"]]);
    const total = context.workbook.worksheets.getItem("Sheet1").getRange("H1");
    total.formulas = [["=SUM(Costs[금액])"]];
    table.columns.getItem("금액").name = "금액(원)";
    total.load({ formulas: true, values: true });
    const header = table.getHeaderRowRange().load({ values: true });
    await context.sync();
    expect(header.values).toEqual([["항목", "수량", "금액(원)", "비고"]]);
    expect(total.values).toEqual([[245]]);
    expect(total.formulas).toEqual([["=SUM(Costs[금액(원)])"]]);
  });
});

test("resize keeps the header and refuses to move it", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Costs");
    table.resize("B2:D9");
    const range = table.getRange().load({ address: true });
    await context.sync();
    expect(range.address).toBe("Sheet1!B2:D9");
  });
  const error = await failure(async (context) => {
    context.workbook.tables.getItem("Costs").resize("B3:D9");
    await context.sync();
  });
  expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Table.resize" } });
});

test("looks of a table, and a totals row", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Costs");
    table.set({ style: "TableStyleLight9", showBandedRows: false, showFilterButton: false, highlightFirstColumn: true });
    table.showTotals = true;
    const totals = table.getTotalRowRange().load({ address: true });
    table.load({ style: true, showBandedRows: true, showFilterButton: true, highlightFirstColumn: true, showTotals: true });
    await context.sync();
    expect(totals.address).toBe("Sheet1!B5:D5");
    expect(table).toMatchObject({ style: "TableStyleLight9", showBandedRows: false, showFilterButton: false, highlightFirstColumn: true, showTotals: true });
  });
});

test("two tables neither share a name nor a cell", async () => {
  const named = await failure(async (context) => {
    context.workbook.worksheets.add("Other").tables.add("A1:B2", true).name = "COSTS";
    await context.sync();
  });
  expect(named.code).toBe("ItemAlreadyExists");
  const overlapping = await failure(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("D4:E5", true);
    await context.sync();
  });
  expect(overlapping.debugInfo.errorLocation).toBe("TableCollection.add");
});

test("data without headers moves down by one row", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Other");
    sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
    const table = sheet.tables.add("A1:B2", false);
    const range = table.getRange().load({ values: true, address: true });
    await context.sync();
    expect(range.address).toBe("Other!A1:B3");
    expect(range.values).toEqual([["Column1", "Column2"], [1, 2], [3, 4]]);
  });
});

test("convertToRange keeps the cells, delete takes them too", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Costs").convertToRange().load({ values: true });
    const gone = context.workbook.tables.getItemOrNullObject("Costs");
    await context.sync();
    expect(range.values[1]).toEqual(["호텔", 3, 180]);
    expect(gone.isNullObject).toBe(true);
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.tables.add("B2:D4", true).delete();
    const used = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

test("tables are found by sheet, by range and by count", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const onSheet = sheet.tables.load({ name: true });
    const inRange = sheet.getRange("C3").getTables().getFirst().load({ name: true });
    const apart = sheet.getRange("F1").getTables().getCount();
    const [partly, wholly] = [sheet.getRange("C3").getTables(true).getCount(), sheet.getRange("A1:Z9").getTables(true).getCount()];
    await context.sync();
    expect(onSheet.items.map((table) => table.name)).toEqual(["Costs"]);
    expect([inRange.name, apart.value, partly.value, wholly.value]).toEqual(["Costs", 0, 0, 1]);
  });
});
