import { edits, failure, workbench, type Workbench } from "../kit/workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = workbench();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:D4").values = [["항목", "수량", "금액"], ["호텔", 3, 180], ["차량", 1, 65]];
    sheet.tables.add("B2:D4", true).name = "Costs";
    sheet.getRange("F1:F3").formulas = [["=SUM(Costs[금액])"], ["=D4"], ["=B9"]];
    await context.sync();
  });
});

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("Sheet1");
}

async function formulas(address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = sheetOf(context).getRange(address).load({ formulas: true });
    await context.sync();
    return range.formulas.flat() as unknown[];
  });
}

test("insert gives the new cells, and formulas follow", async () => {
  await Excel.run(async (context) => {
    const inserted = sheetOf(context).getRange("4:5").insert("Down").load({ address: true, values: false });
    const table = context.workbook.tables.getItem("Costs").getRange().load({ address: true });
    await context.sync();
    expect([inserted.address, table.address]).toEqual(["Sheet1!4:5", "Sheet1!B2:D6"]);
  });
  expect(await formulas("F1:F3")).toEqual(["=SUM(Costs[금액])", "=D6", "=B11"]);
});

test("delete closes the gap; entire columns too", async () => {
  await Excel.run(async (context) => {
    sheetOf(context).getRange("D9").getEntireColumn().delete("Left");
    sheetOf(context).getRange("A1").getEntireColumn().insert("Right");
    const columns = context.workbook.tables.getItem("Costs").columns.load({ name: true });
    await context.sync();
    expect(columns.items.map(({ name }) => name)).toEqual(["항목", "수량"]);
  });
  expect(await formulas("F1:F3")).toEqual(["=SUM(#REF!)", "=#REF!", "=C9"]);
});

test("a block that would cut a table, or push cells off the sheet, is refused", async () => {
  const cut = await failure(async (context) => {
    sheetOf(context).getRange("C3").insert("Down");
    await context.sync();
  });
  expect(cut).toMatchObject({ code: "InsertDeleteConflict", debugInfo: { errorLocation: "Range.insert" } });
  const off = await failure(async (context) => {
    sheetOf(context).getRange("H1048576").values = [["끝"]];
    sheetOf(context).getRange("H1").insert("Down");
    await context.sync();
  });
  expect(off.code).toBe("NonBlankCellOffSheet");
  const word = await failure(async (context) => {
    sheetOf(context).getRange("H1").delete("Down" as "Up");
    await context.sync();
  });
  expect(word.code).toBe("InvalidArgument");
});

test("a tracked range follows its cells, within a batch and between batches, until they are deleted", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("C3:D4").load({ address: true });
    await context.sync();
    sheetOf(context).getRange("1:1").insert("Down");
    range.load({ address: true });
    await context.sync();
    expect(range.address).toBe("Sheet1!C4:D5");
    edits(bench).insertRows("Sheet1", 4);
    edits(bench).insertColumns("Sheet1", 0);
    range.load({ address: true, values: true });
    await context.sync();
    expect([range.address, range.values[2]]).toEqual(["Sheet1!D4:E6", [1, 65]]);
    edits(bench).undo();
    range.load({ address: true });
    await context.sync();
    expect(range.address).toBe("Sheet1!C4:D6");
    edits(bench).deleteRows("Sheet1", 0, 9);
    range.load({ address: true });
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
  });
});

test("rows and columns of a table come at any place and go", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Costs");
    table.getDataBodyRange().dataValidation.rule = { textLength: { formula1: 20, operator: "LessThan" } };
    table.rows.add(0, [["먼저", 0, 0]]);
    table.rows.add(2, [["사이", 0, 5]]);
    table.columns.add(0, [["번호"], [1], [2], [3], [4]]);
    table.columns.add(2, undefined, "비고");
    const range = table.getRange().load({ values: true, address: true });
    const { dataValidation } = table.columns.getItem("항목").getDataBodyRange();
    dataValidation.load({ type: true });
    await context.sync();
    expect(range.address).toBe("Sheet1!B2:F6");
    expect(range.values).toEqual([["번호", "항목", "비고", "수량", "금액"], [1, "먼저", "", 0, 0], [2, "호텔", "", 3, 180], [3, "사이", "", 0, 5], [4, "차량", "", 1, 65]]);
    expect(dataValidation.type).toBe("TextLength");
    table.columns.getItem("비고").delete();
    table.columns.getItemAt(0).delete();
    table.rows.getItemAt(1).delete();
    range.load({ values: true });
    await context.sync();
    expect(range.values).toEqual([["항목", "수량", "금액"], ["먼저", 0, 0], ["사이", 0, 5], ["차량", 1, 65]]);
  });
  expect(await formulas("F1:F3")).toEqual(["=SUM(Costs[금액])", "=D5", "=B10"]);
});

test("a renamed header is followed by formulas and rules; one that stands already gets a number", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Costs");
    context.workbook.names.add("비용", "=Costs[금액]");
    sheetOf(context).getRange("A1").dataValidation.rule = { custom: { formula: "=A1<SUM(Costs[금액])" } };
    table.columns.getItem("금액").name = "수량";
    await context.sync();
    const name = context.workbook.names.getItem("비용").load({ formula: true });
    const { dataValidation } = sheetOf(context).getRange("A1");
    dataValidation.load({ rule: true });
    const header = table.getHeaderRowRange().load({ values: true });
    await context.sync();
    expect([name.formula, dataValidation.rule.custom?.formula, header.values[0]]).toEqual(["=Costs[수량2]", "=A1<SUM(Costs[수량2])", ["항목", "수량", "수량2"]]);
  });
  expect(await formulas("F1")).toEqual(["=SUM(Costs[수량2])"]);
});

test("a sheet is copied to a place, moved and deleted", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const [first, beside] = [sheet.copy(), sheet.copy("After", sheet)];
    first.load({ name: true, position: true });
    beside.load({ name: true, position: true });
    const tables = beside.tables.load({ name: true });
    const total = beside.getRange("F1").load({ formulas: true });
    await context.sync();
    expect([first.name, first.position, beside.name, beside.position]).toEqual(["Sheet1 (2)", 0, "Sheet1 (3)", 2]);
    expect([tables.items.map(({ name }) => name), total.formulas]).toEqual([["Costs3"], [["=SUM(Costs3[금액])"]]]);
    first.position = 2;
    beside.delete();
    const all = context.workbook.worksheets.load({ name: true });
    await context.sync();
    expect(all.items.map(({ name }) => name)).toEqual(["Sheet1", "Sheet1 (2)"]);
  });
  const last = await failure(async (context) => {
    sheetOf(context).delete();
    context.workbook.worksheets.getItem("Sheet1 (2)").delete();
    await context.sync();
  });
  expect(last.code).toBe("InvalidOperation");
});

test("a protected sheet lets rows come only where it says so", async () => {
  const error = await failure(async (context) => {
    sheetOf(context).protection.protect({ allowInsertRows: true });
    sheetOf(context).getRange("9:9").insert("Down");
    await context.sync();
    sheetOf(context).getRange("J:J").insert("Right");
    await context.sync();
  });
  expect(error).toMatchObject({ code: "AccessDenied", debugInfo: { errorLocation: "Range.insert" } });
  expect(await formulas("F3")).toEqual(["=B10"]);
});
