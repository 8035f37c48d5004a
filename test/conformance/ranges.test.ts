import { failure, workbench } from "../kit/workbench";

beforeEach(() => {
  workbench();
});

type Find = (sheet: Excel.Worksheet) => Excel.Range;

test.each<[string, Find, string]>([
  ["getCell", (sheet) => sheet.getRange("B2:D4").getCell(1, 2), "D3"],
  ["getCell beyond the range", (sheet) => sheet.getRange("B2:D4").getCell(5, 5), "G7"],
  ["getRow", (sheet) => sheet.getRange("B2:D4").getRow(1), "B3:D3"],
  ["getColumn", (sheet) => sheet.getRange("B2:D4").getColumn(2), "D2:D4"],
  ["getOffsetRange", (sheet) => sheet.getRange("B2:D4").getOffsetRange(-1, 1), "C1:E3"],
  ["getResizedRange", (sheet) => sheet.getRange("B2:D4").getResizedRange(2, -1), "B2:C6"],
  ["getAbsoluteResizedRange", (sheet) => sheet.getRange("B2:D4").getAbsoluteResizedRange(1, 2), "B2:C2"],
  ["getBoundingRect", (sheet) => sheet.getRange("B2").getBoundingRect("D1:D9"), "B1:D9"],
  ["getIntersection", (sheet) => sheet.getRange("B2:D4").getIntersection(sheet.getRange("C1:Z3")), "C2:D3"],
  ["getEntireRow", (sheet) => sheet.getRange("B2:D4").getEntireRow(), "2:4"],
  ["getEntireColumn", (sheet) => sheet.getRange("B2:D4").getEntireColumn(), "B:D"],
  ["getLastCell", (sheet) => sheet.getRange("B2:D4").getLastCell(), "D4"],
  ["getLastRow", (sheet) => sheet.getRange("B2:D4").getLastRow(), "B4:D4"],
  ["getLastColumn", (sheet) => sheet.getRange("B2:D4").getLastColumn(), "D2:D4"],
  ["getRowsAbove", (sheet) => sheet.getRange("B4:D4").getRowsAbove(2), "B2:D3"],
  ["getRowsBelow", (sheet) => sheet.getRange("B2:D4").getRowsBelow(), "B5:D5"],
  ["getColumnsBefore", (sheet) => sheet.getRange("C2:D4").getColumnsBefore(2), "A2:B4"],
  ["getColumnsAfter", (sheet) => sheet.getRange("B2:D4").getColumnsAfter(1), "E2:E4"],
  ["getRangeByIndexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "C2:F4"],
  ["worksheet.getCell", (sheet) => sheet.getCell(9, 27), "AB10"],
  ["getRange of a column", (sheet) => sheet.getRange("C:C"), "C:C"],
  ["getRange with dollars", (sheet) => sheet.getRange("$B$2:$C$3"), "B2:C3"],
])("%s", async (_name, find, address) => {
  await Excel.run(async (context) => {
    const found = find(context.workbook.worksheets.getActiveWorksheet()).load({ address: true });
    await context.sync();
    expect(found.address).toBe(`Sheet1!${address}`);
  });
});

test.each<[string, Find]>([
  ["above the first row", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
  ["beyond the last column", (sheet) => sheet.getRangeByIndexes(0, 16383, 1, 2)],
  ["to nothing", (sheet) => sheet.getRange("B2").getResizedRange(-1, 0)],
  ["an address that is none", (sheet) => sheet.getRange("no such name")],
])("InvalidArgument: %s", async (_name, find) => {
  const error = await failure(async (context) => {
    find(context.workbook.worksheets.getActiveWorksheet()).load({ address: true });
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});

test("place, size and counts", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.add("방문 일정").getRange("B3:D7");
    range.load({ address: true, addressLocal: true, rowIndex: true, columnIndex: true, rowCount: true, columnCount: true, cellCount: true });
    await context.sync();
    expect(range.toJSON()).toEqual({
      address: "'방문 일정'!B3:D7", addressLocal: "'방문 일정'!B3:D7", rowIndex: 2, columnIndex: 1, rowCount: 5, columnCount: 3, cellCount: 15,
    });
  });
});

test("used range: the smallest block with contents; formats count unless values only", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const empty = sheet.getUsedRange().load({ address: true });
    await context.sync();
    expect(empty.address).toBe("Sheet1!A1");
    sheet.getRange("C3").values = [[1]];
    sheet.getRange("E5").values = [[2]];
    sheet.getRange("F9").format.fill.color = "#FFFF00";
    const all = sheet.getUsedRange().load({ address: true });
    const values = sheet.getUsedRange(true).load({ address: true });
    const column = sheet.getRange("C:C").getUsedRange(true).load({ address: true });
    await context.sync();
    expect([all.address, values.address, column.address]).toEqual(["Sheet1!C3:F9", "Sheet1!C3:E5", "Sheet1!C3"]);
  });
});

test("surrounding region ends at blank rows and columns", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:C3").values = [[1, 2], [3, 4]];
    sheet.getRange("D4").values = [[5]];
    sheet.getRange("F2").values = [[6]];
    const region = sheet.getRange("B2").getSurroundingRegion().load({ address: true });
    await context.sync();
    expect(region.address).toBe("Sheet1!B2:D4");
  });
});

test("clear: all, contents, formats", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.format.fill.color = "#112233";
    range.getCell(0, 0).clear("Contents");
    range.getCell(0, 1).clear("Formats");
    range.getCell(0, 2).clear();
    range.load({ values: true });
    const fills = [0, 1, 2].map((column) => range.getCell(0, column).format.fill.load({ color: true }));
    await context.sync();
    expect(range.values).toEqual([["", 2, ""]]);
    expect(fills.map((fill) => fill.color)).toEqual(["#112233", "#FFFFFF", "#FFFFFF"]);
  });
});

test("copyFrom moves relative references, repeats to fill, and transposes", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B1").values = [[5, "=A1+$A$1"]];
    sheet.getRange("A2:A3").copyFrom("A1");
    sheet.getRange("B2:B3").copyFrom(sheet.getRange("B1"), "Formulas");
    sheet.getRange("D1").copyFrom("B1", "Values");
    sheet.getRange("F1").copyFrom("A1:B1", "Values", false, true);
    const formulas = sheet.getRange("A1:B3").load({ formulas: true });
    const values = sheet.getRange("D1:F2").load({ formulas: true });
    await context.sync();
    expect(formulas.formulas).toEqual([[5, "=A1+$A$1"], [5, "=A2+$A$1"], [5, "=A3+$A$1"]]);
    expect(values.formulas).toEqual([[10, "", 5], ["", "", 10]]);
  });
});

test("rows and columns are hidden and shown", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("2:3").rowHidden = true;
    const hidden = sheet.getRange("A2:A3").load({ rowHidden: true, hidden: true });
    const mixed = sheet.getRange("A1:A3").load({ rowHidden: true });
    await context.sync();
    expect([hidden.rowHidden, hidden.hidden, mixed.rowHidden]).toEqual([true, true, null]);
  });
});

test("select moves the selection and the active sheet", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Other").getRange("C3:D4").select();
    const selected = context.workbook.getSelectedRange().load({ address: true });
    const cell = context.workbook.getActiveCell().load({ address: true });
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["Other!C3:D4", "Other!C3"]);
  });
});

test("several areas at once", async () => {
  await Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getActiveWorksheet().getRanges("A1:B2,D4");
    areas.format.font.italic = true;
    areas.load({ address: true, areaCount: true, cellCount: true, format: { font: { italic: true } } });
    areas.areas.load({ address: true });
    await context.sync();
    expect(areas).toMatchObject({ address: "Sheet1!A1:B2,Sheet1!D4", areaCount: 2, cellCount: 5 });
    expect(areas.areas.items.map((area) => area.address)).toEqual(["Sheet1!A1:B2", "Sheet1!D4"]);
    expect(areas.format.font.italic).toBe(true);
  });
});
