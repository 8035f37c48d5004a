import { failure, workbench } from "../kit/workbench";

beforeEach(() => {
  workbench();
});

test("what cells have in common is told, what differs is null", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").format.font.bold = true;
    sheet.getRange("A1").format.horizontalAlignment = "Center";
    const same = sheet.getRange("A1:A2").load({ format: { font: { bold: true }, horizontalAlignment: true } });
    const mixed = sheet.getRange("A1:A3").load({ format: { font: { bold: true } } });
    await context.sync();
    expect(same.format.font.bold).toBe(true);
    expect(same.format.horizontalAlignment).toBeNull();
    expect(mixed.format.font.bold).toBeNull();
  });
});

test("an untouched cell has Excel's defaults", async () => {
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    format.load({
      horizontalAlignment: true, verticalAlignment: true, wrapText: true, indentLevel: true,
      fill: { color: true }, font: { bold: true, color: true, size: true, underline: true }, protection: { locked: true },
    });
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      horizontalAlignment: "General", verticalAlignment: "Bottom", wrapText: false, indentLevel: 0,
      fill: { color: "#FFFFFF" }, font: { bold: false, color: "#000000", size: 11, underline: "None" }, protection: { locked: true },
    });
  });
});

test("every property that is set is read again", async () => {
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
    const look = {
      horizontalAlignment: "CenterAcrossSelection", verticalAlignment: "Top", wrapText: true, shrinkToFit: false, indentLevel: 2, textOrientation: 45,
      fill: { color: "#ABCDEF" },
      font: { name: "맑은 고딕", size: 14, color: "#102030", bold: true, italic: true, underline: "Single", strikethrough: true },
      protection: { locked: false, formulaHidden: true },
    } as const;
    format.set(look);
    format.load({
      horizontalAlignment: true, verticalAlignment: true, wrapText: true, shrinkToFit: true, indentLevel: true, textOrientation: true,
      fill: { color: true }, protection: { locked: true, formulaHidden: true },
      font: { name: true, size: true, color: true, bold: true, italic: true, underline: true, strikethrough: true },
    });
    await context.sync();
    expect(format.toJSON()).toMatchObject(look);
  });
});

test("widths and heights; columns of different widths have none in common", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.getRange("1:1").format.rowHeight = 30;
    const one = sheet.getRange("A1").load({ format: { columnWidth: true, rowHeight: true } });
    const two = sheet.getRange("A1:B1").load({ format: { columnWidth: true } });
    await context.sync();
    expect(one.format).toMatchObject({ columnWidth: 120, rowHeight: 30 });
    expect(two.format.columnWidth).toBeNull();
  });
});

test("fitting a column makes room for its longest text", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [["짧음", "a"], ["이 칸에는 아주 긴 글이 들어 있습니다", "b"]];
    sheet.getRange("A:B").format.autofitColumns();
    const [long, short] = ["A1", "B1"].map((address) => sheet.getRange(address).load({ format: { columnWidth: true } }));
    await context.sync();
    expect(long?.format.columnWidth).toBeGreaterThan(3 * (short?.format.columnWidth ?? 0));
  });
});

test("borders: edges of a block, lines inside it, and none", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const block = sheet.getRange("B2:C3");
    block.format.borders.getItem("EdgeBottom").set({ style: "Continuous", weight: "Medium", color: "#FF0000" });
    block.format.borders.getItem("InsideHorizontal").style = "Dash";
    const bottom = block.format.borders.getItem("EdgeBottom").load({ style: true, weight: true, color: true });
    const inside = block.format.borders.getItem("InsideHorizontal").load({ style: true });
    const top = block.format.borders.getItem("EdgeTop").load({ style: true });
    const below = sheet.getRange("B4:C4").format.borders.getItem("EdgeTop").load({ style: true, color: true });
    await context.sync();
    expect(bottom).toMatchObject({ style: "Continuous", weight: "Medium", color: "#FF0000" });
    expect([inside.style, top.style]).toEqual(["Dash", "None"]);
    // Two cells share the line between them.
    expect(below).toMatchObject({ style: "Continuous", color: "#FF0000" });
    block.format.borders.getItem("EdgeBottom").style = "None";
    below.load({ style: true });
    await context.sync();
    expect(below.style).toBe("None");
  });
});

test("all borders are loaded as a collection", async () => {
  await Excel.run(async (context) => {
    const borders = context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.borders;
    borders.load({ sideIndex: true, style: true });
    await context.sync();
    expect(borders.items.map((border) => border.sideIndex)).toContain("EdgeLeft");
    expect(borders.items.every((border) => border.style === "None")).toBe(true);
  });
});

test("a colour that is none is InvalidArgument", async () => {
  const error = await failure(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.fill.color = "#12";
    await context.sync();
  });
  expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "RangeFill.color" } });
});

test("number formats by cell and for all, and what the cells show", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    range.values = [[1234.5, 0.25]];
    range.numberFormat = [["#,##0", "0%"]];
    range.load({ text: true, numberFormat: true });
    await context.sync();
    expect(range.text).toEqual([["1,235", "25%"]]);
    range.numberFormat = "0.00" as unknown as string[][];
    range.load({ text: true });
    await context.sync();
    expect(range.text).toEqual([["1234.50", "0.25"]]);
  });
});

test("merged cells keep the first value", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [[1, 2], [3, 4]];
    range.merge();
    range.load({ values: true });
    await context.sync();
    expect(range.values).toEqual([[1, ""], ["", ""]]);
  });
});
