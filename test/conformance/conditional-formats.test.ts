import { failure, workbench } from "../kit/workbench";

beforeEach(() => {
  workbench();
});

test("a custom rule, its formula and its looks", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A2:D9");
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = '=$C2="취소"';
    format.custom.format.fill.color = "#FFEEEE";
    format.custom.format.font.set({ color: "#990000", bold: true, strikethrough: true });
    format.custom.format.borders.getItem("EdgeBottom").set({ style: "Dot", color: "#123456" });
    format.stopIfTrue = true;
    const all = range.conditionalFormats.load({ type: true, stopIfTrue: true, custom: { rule: { formula: true }, format: { fill: { color: true }, font: { color: true, bold: true } } } });
    const where = format.getRange().load({ address: true });
    await context.sync();
    const [only] = all.items;
    expect(only).toMatchObject({ type: "Custom", stopIfTrue: true });
    expect(only?.custom.rule.formula).toBe('=$C2="취소"');
    expect(only?.custom.format.toJSON()).toMatchObject({ fill: { color: "#FFEEEE" }, font: { color: "#990000", bold: true } });
    expect(where.address).toBe("Sheet1!A2:D9");
  });
});

test("cell value and text rules", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A9");
    const value = range.conditionalFormats.add("CellValue").cellValue;
    value.rule = { formula1: "=10", formula2: "=20", operator: "Between" };
    const text = range.conditionalFormats.add("ContainsText").textComparison;
    text.rule = { operator: "BeginsWith", text: "취소" };
    value.load({ rule: true });
    text.load({ rule: true });
    await context.sync();
    expect(value.rule).toEqual({ formula1: "=10", formula2: "=20", operator: "Between" });
    expect(text.rule).toEqual({ operator: "BeginsWith", text: "취소" });
  });
});

test("the newest rule speaks first; priorities are changed", async () => {
  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A9");
    const first = conditionalFormats.add("Custom");
    first.custom.rule.formula = "=TRUE";
    const second = conditionalFormats.add("Custom");
    second.custom.rule.formula = "=FALSE";
    first.load({ id: true, priority: true });
    second.load({ id: true, priority: true });
    await context.sync();
    expect([first.priority, second.priority]).toEqual([1, 0]);
    first.priority = 0;
    conditionalFormats.load({ id: true });
    await context.sync();
    expect(conditionalFormats.items.map((format) => format.id)).toEqual([first.id, second.id]);
  });
});

test("formats are counted, found, deleted and cleared", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const { conditionalFormats } = sheet.getRange("A1:A9");
    const one = conditionalFormats.add("Custom").load({ id: true });
    conditionalFormats.add("Custom");
    const elsewhere = sheet.getRange("C1").conditionalFormats.getCount();
    const count = conditionalFormats.getCount();
    await context.sync();
    expect([count.value, elsewhere.value]).toEqual([2, 0]);
    conditionalFormats.getItem(one.id).delete();
    const left = conditionalFormats.getCount();
    conditionalFormats.clearAll();
    const none = conditionalFormats.getCount();
    await context.sync();
    expect([left.value, none.value]).toEqual([1, 0]);
  });
});

test("a kind that is not kept is refused by name", async () => {
  const error = await failure(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").conditionalFormats.add("IconSet");
    await context.sync();
  });
  expect(error).toMatchObject({ code: "ApiNotFound", debugInfo: { errorLocation: "ConditionalFormatCollection.add" } });
});
