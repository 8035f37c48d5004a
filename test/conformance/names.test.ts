import { failure, workbench } from "../kit/workbench";

beforeEach(() => {
  workbench();
});

test("a name for a range is told by its formula, value and type", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const item = context.workbook.names.add("visitors", sheet.getRange("A2:A9"), "방문자");
    item.load({ name: true, formula: true, value: true, type: true, scope: true, visible: true, comment: true });
    const range = item.getRange().load({ address: true });
    await context.sync();
    expect(item).toMatchObject({ name: "visitors", formula: "=Sheet1!$A$2:$A$9", type: "Range", scope: "Workbook", visible: true, comment: "방문자" });
    expect(item.value).toBe("Sheet1!$A$2:$A$9");
    expect(range.address).toBe("Sheet1!A2:A9");
  });
});

test("constants and formulas", async () => {
  await Excel.run(async (context) => {
    const names = context.workbook.names;
    const rate = names.add("rate", "=0.1").load({ value: true, type: true, formula: true });
    const count = names.addFormulaLocal("twice", "=2*21").load({ value: true, type: true });
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=100*rate+twice"]];
    cell.load({ values: true });
    const range = rate.getRangeOrNullObject();
    await context.sync();
    expect(rate).toMatchObject({ value: 0.1, type: "Double", formula: "=0.1" });
    expect(count).toMatchObject({ value: 42, type: "Integer" });
    expect(cell.values).toEqual([[52]]);
    expect(range.isNullObject).toBe(true);
  });
});

test("names of a sheet stand apart from those of the workbook", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    context.workbook.names.add("total", "=1");
    sheet.names.add("total", "=2");
    const [whole, own] = [context.workbook.names.load({ value: true }), sheet.names.load({ value: true, scope: true })];
    await context.sync();
    expect(whole.items.map((item) => item.value as number)).toEqual([1]);
    expect(own.items.map((item) => [item.value as number, item.scope])).toEqual([[2, "Worksheet"]]);
  });
});

test("a name is changed and deleted", async () => {
  await Excel.run(async (context) => {
    const item = context.workbook.names.add("x", "=1");
    item.set({ formula: "=5", visible: false, comment: "c" });
    item.load({ value: true, visible: true, comment: true });
    await context.sync();
    expect(item).toMatchObject({ value: 5, visible: false, comment: "c" });
    item.delete();
    const gone = context.workbook.names.getItemOrNullObject("x");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("a name is used as an address", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    context.workbook.names.add("block", sheet.getRange("B2:C3"));
    const range = sheet.getRange("block").load({ address: true });
    await context.sync();
    expect(range.address).toBe("Sheet1!B2:C3");
  });
});

test("a name that stands, or that is none, is refused", async () => {
  const twice = await failure(async (context) => {
    context.workbook.names.add("x", "=1");
    context.workbook.names.add("X", "=2");
    await context.sync();
  });
  expect(twice).toMatchObject({ debugInfo: { errorLocation: "NamedItemCollection.add" } });
  for (const name of ["A1", "1st", "two words"]) {
    const error = await failure(async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  }
});
