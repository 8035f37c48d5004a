import { failure, workbench } from "../kit/workbench";

beforeEach(async () => {
  workbench();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true }, "secret");
    await context.sync();
  });
});

test("options are told", async () => {
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("Sheet1");
    protection.load({ protected: true, options: true });
    await context.sync();
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({ allowFormatColumns: true, allowFormatCells: false, selectionMode: "Normal" });
  });
});

test("locked cells cannot be written, unlocked ones can", async () => {
  const error = await failure(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(error).toMatchObject({ code: "AccessDenied", debugInfo: { errorLocation: "Range.values" } });
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B1");
    cell.values = [[2]];
    cell.load({ values: true });
    await context.sync();
    expect(cell.values).toEqual([[2]]);
  });
});

test("what an option allows is allowed, the rest is AccessDenied", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A:A").format.columnWidth = 99;
    await context.sync();
  });
  for (const edit of [
    (sheet: Excel.Worksheet) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
    },
    (sheet: Excel.Worksheet) => {
      sheet.getRange("A1").format.rowHeight = 40;
    },
    (sheet: Excel.Worksheet) => {
      sheet.getRange("A1:C3").clear();
    },
  ]) {
    const error = await failure(async (context) => {
      edit(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
    expect(error.code).toBe("AccessDenied");
  }
});

test("only the password takes the protection off", async () => {
  const error = await failure(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.unprotect("guess");
    await context.sync();
  });
  expect(error.code).toBe("AccessDenied");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.protection.unprotect("secret");
    sheet.getRange("A1").values = [[1]];
    sheet.protection.load({ protected: true });
    await context.sync();
    expect(sheet.protection.protected).toBe(false);
  });
});

test("a protected sheet is not protected again", async () => {
  const error = await failure(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect();
    await context.sync();
  });
  expect(error).toMatchObject({ code: "InvalidOperation", debugInfo: { errorLocation: "WorksheetProtection.protect" } });
});
