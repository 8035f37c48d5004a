import { failure, workbench } from "../kit/workbench";

beforeEach(() => {
  workbench();
});

test("rules are read as they were set", async () => {
  const rules: Excel.DataValidationRule[] = [
    { list: { inCellDropDown: true, source: "=grades" } },
    { list: { inCellDropDown: false, source: "A,B,C" } },
    { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } },
    { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
    { textLength: { formula1: 20, operator: "LessThan" } },
    { date: { formula1: "=$A$1", operator: "GreaterThan" } },
    { custom: { formula: "=B1>0" } },
  ];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    context.workbook.names.add("grades", sheet.getRange("F1:F3"));
    const ranges = rules.map((rule, row) => {
      const range = sheet.getRange(`B${row + 1}`);
      range.dataValidation.rule = rule;
      return range.dataValidation.load({ rule: true, type: true });
    });
    await context.sync();
    expect(ranges.map((validation) => validation.rule)).toEqual(rules);
    expect(ranges.map((validation) => validation.type)).toEqual(["List", "List", "WholeNumber", "Decimal", "TextLength", "Date", "Custom"]);
  });
});

test("a date told in ISO 8601 is a date, not a subtraction", async () => {
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("B1");
    dataValidation.rule = { date: { formula1: "1990-01-01", formula2: "2099-12-31T12:00", operator: "Between" } };
    dataValidation.load({ rule: true });
    await context.sync();
    expect(dataValidation.rule).toEqual({ date: { formula1: 32874, formula2: 73050.5, operator: "Between" } });
  });
});

test("a range may be a list's source", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const { dataValidation } = sheet.getRange("B1:B5");
    dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("F1:F3") } };
    dataValidation.load({ rule: true });
    await context.sync();
    expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "=Sheet1!$F$1:$F$3" } });
  });
});

test("alert, prompt and blanks", async () => {
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("B1:B5");
    dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "수량", message: "0보다 커야 합니다" };
    dataValidation.prompt = { showPrompt: true, title: "수량", message: "명" };
    dataValidation.ignoreBlanks = false;
    dataValidation.load({ errorAlert: true, prompt: true, ignoreBlanks: true });
    await context.sync();
    expect(dataValidation.toJSON()).toMatchObject({
      errorAlert: { showAlert: true, style: "Warning", title: "수량", message: "0보다 커야 합니다" },
      prompt: { showPrompt: true, title: "수량", message: "명" },
      ignoreBlanks: false,
    });
  });
});

test("cells with different rules have none in common", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B1").dataValidation.rule = { custom: { formula: "=TRUE" } };
    const mixed = sheet.getRange("B1:B2").dataValidation.load({ type: true, rule: true });
    const none = sheet.getRange("C1").dataValidation.load({ type: true, rule: true });
    await context.sync();
    expect([mixed.type, mixed.rule]).toEqual(["Inconsistent", null]);
    expect([none.type, none.rule]).toEqual(["None", {}]);
  });
});

test("invalid cells are found", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("F1:F2").values = [["상"], ["중"]];
    sheet.getRange("A1:A3").values = [["상"], ["하"], [""]];
    sheet.getRange("A1:A3").dataValidation.rule = { list: { inCellDropDown: true, source: "=$F$1:$F$2" } };
    sheet.getRange("B1:B3").values = [[1], [20], ["x"]];
    sheet.getRange("B1:B3").dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } };
    const choices = sheet.getRange("A1:A3").dataValidation;
    const numbers = sheet.getRange("B1:B3").dataValidation;
    choices.load({ valid: true });
    const invalidChoices = choices.getInvalidCells().load({ address: true });
    const invalidNumbers = numbers.getInvalidCells().load({ cellCount: true });
    const first = sheet.getRange("B1").dataValidation.load({ valid: true });
    await context.sync();
    expect([choices.valid, invalidChoices.address, invalidNumbers.cellCount, first.valid]).toEqual([false, "Sheet1!A2", 2, true]);
  });
});

test("clear takes the rule from a part", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A9").dataValidation.rule = { custom: { formula: "=TRUE" } };
    sheet.getRange("A4:A5").dataValidation.clear();
    const [above, cleared] = ["A1:A3", "A4:A5"].map((address) => sheet.getRange(address).dataValidation.load({ type: true }));
    await context.sync();
    expect([above?.type, cleared?.type]).toEqual(["Custom", "None"]);
  });
});

test("a rule that says nothing is InvalidArgument", async () => {
  for (const rule of [{ list: { inCellDropDown: true, source: "" } }, { wholeNumber: { formula1: 1, operator: "Between" } }] as Excel.DataValidationRule[]) {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").dataValidation.rule = rule;
      await context.sync();
    });
    expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "DataValidation.rule" } });
  }
});
