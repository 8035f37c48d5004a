import { failure, workbench } from "../kit/workbench";

beforeEach(() => {
  workbench();
});

test("settings hold any value under a key", async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("visit", { id: 7, status: "확정" });
    settings.add("visit", { id: 8 });
    settings.add("day", "2026-11-23");
    const visit = settings.getItem("visit").load({ value: true, key: true });
    const count = settings.getCount();
    await context.sync();
    expect([visit.key, visit.value, count.value]).toEqual(["visit", { id: 8 }, 2]);
    settings.getItem("day").delete();
    const gone = settings.getItemOrNullObject("day");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("manual calculation waits until it is asked", async () => {
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load({ calculationMode: true });
    await context.sync();
    expect(application.calculationMode).toBe("Automatic");
    application.calculationMode = "Manual";
    application.calculate("Recalculate");
    application.load({ calculationMode: true });
    await context.sync();
    expect(application.calculationMode).toBe("Manual");
  });
});

test("suspending calculation and screen does not change what is read after the sync", async () => {
  await Excel.run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    range.values = [[4, "=A1*2"]];
    await context.sync();
    range.load({ values: true });
    await context.sync();
    expect(range.values).toEqual([[4, 8]]);
  });
});

test("edits make the workbook dirty", async () => {
  await Excel.run(async (context) => {
    context.workbook.isDirty = false;
    context.workbook.load({ isDirty: true });
    await context.sync();
    expect(context.workbook.isDirty).toBe(false);
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
    context.workbook.load({ isDirty: true });
    await context.sync();
    expect(context.workbook.isDirty).toBe(true);
  });
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["Worksheet.shapes", (sheet) => sheet.shapes.getCount()],
  ["Range.find", (sheet) => sheet.getRange("A1").find("x", {})],
  ["Worksheet.customProperties", (sheet) => sheet.customProperties.getCount()],
  ["Range.style", (sheet) => sheet.getRange("A1").load({ style: true })],
])("a member that is not kept is refused by its name: %s", async (member, use) => {
  const error = await failure(async (context) => {
    use(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  expect(error).toMatchObject({ code: "ApiNotFound", debugInfo: { errorLocation: member } });
  expect(error.message).toContain(member);
});
