import { failure, workbench } from "../kit/workbench";

beforeEach(() => {
  workbench();
});

async function names(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true });
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
}

test("sheets are added at the end, moved, renamed and deleted", async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.add("B");
    sheets.add("C").position = 0;
    sheets.getItem("B").name = "연회";
    await context.sync();
  });
  expect(await names()).toEqual(["C", "Sheet1", "연회"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  expect(await names()).toEqual(["C", "연회"]);
});

test("a sheet without a name is given one", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add().load({ name: true });
    await context.sync();
    expect(sheet.name).toBe("Sheet2");
  });
});

test("a name that stands, in any case, is ItemAlreadyExists", async () => {
  const error = await failure(async (context) => {
    context.workbook.worksheets.add("sheet1");
    await context.sync();
  });
  expect(error).toMatchObject({ code: "ItemAlreadyExists", debugInfo: { errorLocation: "WorksheetCollection.add" } });
});

test.each(["a/b", "a\\b", "a?b", "a*b", "[a]", "a:b", "'a", "a'", "x".repeat(32)])("a sheet cannot be named %s", async (name) => {
  const error = await failure(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().name = name;
    await context.sync();
  });
  expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Worksheet.name" } });
});

test("renaming mends formulas", async () => {
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1").values = [[4]];
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=Other!A1*2"]];
    other.name = "접대 인원";
    cell.load({ formulas: true, values: true });
    await context.sync();
    expect(cell.formulas).toEqual([["='접대 인원'!A1*2"]]);
    expect(cell.values).toEqual([[8]]);
  });
});

test("neighbours, first, last and counts pass over hidden sheets when asked", async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.add("Hidden").visibility = "Hidden";
    sheets.add("Last");
    const first = sheets.getFirst();
    const next = first.getNext().load({ name: true });
    const visible = first.getNext(true).load({ name: true });
    const back = sheets.getLast().getPrevious(true).load({ name: true });
    const [all, shown] = [sheets.getCount(), sheets.getCount(true)];
    const beyond = sheets.getLast().getNextOrNullObject();
    await context.sync();
    expect([next.name, visible.name, back.name]).toEqual(["Hidden", "Last", "Sheet1"]);
    expect([all.value, shown.value, beyond.isNullObject]).toEqual([3, 2, true]);
  });
});

test("a sheet is found by its id as by its name", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load({ id: true });
    await context.sync();
    const again = context.workbook.worksheets.getItem(sheet.id).load({ name: true });
    await context.sync();
    expect(again.name).toBe("Sheet1");
  });
});

test("looks of a sheet", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.set({ tabColor: "#A0B1C2", showGridlines: false, showHeadings: false });
    sheet.load({ tabColor: true, showGridlines: true, showHeadings: true, visibility: true, position: true });
    await context.sync();
    expect(sheet).toMatchObject({ tabColor: "#A0B1C2", showGridlines: false, showHeadings: false, visibility: "Visible", position: 0 });
  });
});

test("frozen panes are told as the range that stays", async () => {
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    const told: string[] = [];
    const tell = async (): Promise<void> => {
      const location = freezePanes.getLocation().load({ address: true });
      await context.sync();
      told.push(location.address);
    };
    freezePanes.freezeRows(2);
    await tell();
    freezePanes.freezeColumns(1);
    await tell();
    freezePanes.freezeAt("A1:B3");
    await tell();
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(told).toEqual(["Sheet1!1:2", "Sheet1!A:A", "Sheet1!A1:B3"]);
    expect(none.isNullObject).toBe(true);
  });
});

test("activate changes the active sheet", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Other").activate();
    const active = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
    await context.sync();
    expect(active.name).toBe("Other");
  });
});

test("a very hidden sheet is not deleted", async () => {
  const error = await failure(async (context) => {
    const sheet = context.workbook.worksheets.add("Deep");
    sheet.visibility = "VeryHidden";
    sheet.delete();
    await context.sync();
  });
  expect(error).toMatchObject({ code: "InvalidOperation", debugInfo: { errorLocation: "Worksheet.delete" } });
});

test("the last visible sheet can be neither deleted nor hidden", async () => {
  const deleted = await failure(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().delete();
    await context.sync();
  });
  const hidden = await failure(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().visibility = "Hidden";
    await context.sync();
  });
  expect(deleted.code).toMatch(/^Invalid/);
  expect(hidden.code).toMatch(/^Invalid/);
});
