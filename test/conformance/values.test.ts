import { failure, workbench } from "../kit/workbench";

beforeEach(() => {
  workbench();
});

/** Writes cells of the first sheet and gives what they hold then. */
async function written(address: string, values: unknown[][], numberFormat?: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
    range.values = values;
    range.load({ values: true, formulas: true, text: true, valueTypes: true, numberFormat: true });
    await context.sync();
    return range.toJSON();
  });
}

test.each([
  ["12", 12, "Double"],
  ["1,234.5", 1234.5, "Double"],
  ["50%", 0.5, "Double"],
  ["2026-11-23", 46349, "Double"],
  ["18:30", 0.7708333333333334, "Double"],
  ["TRUE", true, "Boolean"],
  ["'0012", "0012", "String"],
  ["연회", "연회", "String"],
  ["#N/A", "#N/A", "Error"],
])("a written text is read as if it had been typed: %s", async (input, value, type) => {
  const range = await written("A1", [[input]]);
  expect(range.values).toEqual([[value]]);
  expect(range.valueTypes).toEqual([[type]]);
});

test("a day typed into a plain cell looks like a day", async () => {
  expect(await written("A1", [["2026-11-23"]])).toMatchObject({ text: [["2026-11-23"]] });
});

test("the text format keeps what was typed", async () => {
  expect(await written("A1", [["0012"]], "@")).toMatchObject({ values: [["0012"]], valueTypes: [["String"]] });
});

test("a format that stands is kept", async () => {
  expect(await written("A1", [["2026-11-23"]], "m/d")).toMatchObject({ numberFormat: [["m/d"]], text: [["11/23"]] });
});

test("an empty text empties a cell, null leaves it alone", async () => {
  await written("A1:C1", [["a", "b", "c"]]);
  const range = await written("A1:C1", [["", null, "d"]]);
  expect(range.values).toEqual([["", "b", "d"]]);
  expect(range.valueTypes).toEqual([["Empty", "String", "String"]]);
});

test("one value fills a whole range", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = 7 as unknown as number[][];
    range.load({ values: true });
    await context.sync();
    expect(range.values).toEqual([[7, 7], [7, 7]]);
  });
});

test("values take formulas, formulas give constants too", async () => {
  const range = await written("A1:C1", [[2, 3, "=A1*B1"]]);
  expect(range.values).toEqual([[2, 3, 6]]);
  expect(range.formulas).toEqual([[2, 3, "=A1*B1"]]);
});

test("a formula that fails shows its error as a value", async () => {
  const range = await written("A1:B1", [["=1/0", "=NOSUCH(1)"]]);
  expect(range.values).toEqual([["#DIV/0!", "#NAME?"]]);
  expect(range.valueTypes).toEqual([["Error", "Error"]]);
});

test("an array of another size is InvalidArgument", async () => {
  for (const values of [[[1]], [[1, 2]], [[1, 2], [3]], [[1, 2, 3], [4, 5, 6]]]) {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = values;
      await context.sync();
    });
    expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
  }
});

test("whole columns give no values", async () => {
  await Excel.run(async (context) => {
    const column = context.workbook.worksheets.getActiveWorksheet().getRange("A:A");
    column.load({ values: true, rowCount: true, address: true });
    await context.sync();
    expect(column.values).toBeNull();
    expect(column).toMatchObject({ rowCount: 1048576, address: "Sheet1!A:A" });
  });
});

test("a large array arrives whole", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const values = Array.from({ length: 500 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * 10 + column));
    sheet.getRangeByIndexes(0, 0, 500, 10).values = values;
    const read = sheet.getUsedRange().load({ values: true, address: true });
    await context.sync();
    expect(read.address).toBe("Sheet1!A1:J500");
    expect(read.values).toEqual(values);
  });
});

test("a request beyond 5 MB is refused whole", async () => {
  const error = await failure(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["before"]];
    sheet.getRange("A2").values = [["가".repeat(2_000_000)]];
    await context.sync();
  });
  expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load({ values: true });
    await context.sync();
    expect(cell.values).toEqual([[""]]);
  });
});
