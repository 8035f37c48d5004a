import { edits, failure, sheetNamed, workbench, type Workbench } from "../kit/workbench";

let bench: Workbench;

beforeEach(async () => {
  bench = workbench();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:D5").values = [["구분", "예산", "실적"], ["숙박비", 300, 280], ["식비", 120, 150], ["교통비", 80, ""]];
    await context.sync();
  });
});

const sheet1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");
const money = (context: Excel.RequestContext): Excel.Chart => sheet1(context).charts.getItem("Money");

/** A chart of the sheet's numbers, named Money. */
async function draw(type: "BarClustered" | "ColumnClustered" = "BarClustered", address = "B2:D5", seriesBy?: "Auto" | "Columns" | "Rows"): Promise<void> {
  await Excel.run(async (context) => {
    const chart = sheet1(context).charts.add(type, sheet1(context).getRange(address), seriesBy);
    chart.name = "Money";
    await context.sync();
  });
}

/** The names of the series, each with its categories and numbers. */
async function shown(context: Excel.RequestContext): Promise<unknown[]> {
  const { series } = money(context);
  series.load({ name: true });
  await context.sync();
  const told = series.items.map((one) => ({ name: one.name, categories: one.getDimensionValues("Categories"), numbers: one.getDimensionValues("Values") }));
  await context.sync();
  return told.map(({ name, categories, numbers }) => [name, categories.value.join(), numbers.value.join()]);
}

test.each([
  ["Columns", "B2:D5", [["예산", "숙박비,식비,교통비", "300,120,80"], ["실적", "숙박비,식비,교통비", "280,150,"]]],
  ["Rows", "B2:D5", [["숙박비", "예산,실적", "300,280"], ["식비", "예산,실적", "120,150"], ["교통비", "예산,실적", "80,"]]],
  ["Auto", "B2:D5", [["예산", "숙박비,식비,교통비", "300,120,80"], ["실적", "숙박비,식비,교통비", "280,150,"]]],
  ["Auto", "B2:D3", [["숙박비", "예산,실적", "300,280"]]],
  ["Columns", "C3:D4", [["Series1", "", "300,120"], ["Series2", "", "280,150"]]],
] as const)("a chart by %s of %s takes texts at the edges for names and categories", async (seriesBy, address, told) => {
  await draw("ColumnClustered", address, seriesBy);
  await Excel.run(async (context) => {
    expect(await shown(context)).toEqual(told);
  });
});

test("charts are found by name and place, counted, renamed and deleted", async () => {
  await draw();
  await Excel.run(async (context) => {
    const { charts } = sheet1(context);
    charts.load({ name: true, chartType: true, worksheet: { name: true } });
    const count = charts.getCount();
    await context.sync();
    expect([charts.count, count.value, charts.items.map(({ name, chartType, worksheet }) => [name, chartType, worksheet.name])]).toEqual([1, 1, [["Money", "BarClustered", "Sheet1"]]]);
    const [item] = charts.items;
    item!.name = "돈";
    const [at, byOldName, byNewName] = [charts.getItemAt(0).load({ name: true, id: true }), charts.getItemOrNullObject("Money"), charts.getItem("돈").load({ id: true })];
    await context.sync();
    expect([at.name, byOldName.isNullObject, byNewName.id === at.id]).toEqual(["돈", true, true]);
    byNewName.delete();
    const left = charts.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
  expect(await failure(async (context) => {
    sheet1(context).charts.getItem("Money").load({ name: true });
    await context.sync();
  })).toMatchObject({ code: "ItemNotFound" });
});

test("a chart made without a word is Chart 1, 360 by 216 points, titled, with its legend below", async () => {
  await Excel.run(async (context) => {
    const chart = sheet1(context).charts.add("ColumnClustered", sheet1(context).getRange("B2:D5"));
    chart.load({ name: true, width: true, height: true, title: { text: true, visible: true }, legend: { position: true, visible: true }, plotVisibleOnly: true });
    await context.sync();
    expect([chart.name, chart.width, chart.height, chart.title.text, chart.title.visible]).toEqual(["Chart 1", 360, 216, "Chart Title", true]);
    expect([chart.legend.position, chart.legend.visible, chart.plotVisibleOnly]).toEqual(["Bottom", true, true]);
    const only = sheet1(context).charts.add("BarClustered", sheet1(context).getRange("B2:C5"));
    only.load({ name: true, title: { text: true } });
    await context.sync();
    expect([only.name, only.title.text]).toEqual(["Chart 2", "예산"]);
  });
});

test("a chart lies over cells and is told in points; moved, it keeps its size", async () => {
  await draw();
  await Excel.run(async (context) => {
    const chart = money(context);
    // Columns of 48 points, rows of 15.
    chart.setPosition("F3", sheet1(context).getRange("H10"));
    chart.load({ left: true, top: true, width: true, height: true });
    await context.sync();
    expect(chart.toJSON()).toMatchObject({ left: 240, top: 30, width: 144, height: 120 });
    chart.setPosition("B2");
    chart.load({ left: true, top: true, width: true, height: true });
    await context.sync();
    expect(chart.toJSON()).toMatchObject({ left: 48, top: 15, width: 144, height: 120 });
    chart.height = 100;
    chart.left = 12;
    chart.load({ left: true, top: true, width: true, height: true });
    await context.sync();
    expect(chart.toJSON()).toMatchObject({ left: 12, top: 15, width: 144, height: 100 });
  });
});

test("what is said of its parts is kept: title, legend, axes, gridlines, fonts, series", async () => {
  await draw();
  await Excel.run(async (context) => {
    const chart = money(context);
    chart.title.text = "예산과 실적";
    chart.title.format.font.bold = true;
    chart.format.font.size = 9;
    chart.legend.position = "Top";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = "Maximum";
    chart.axes.valueAxis.set({ numberFormat: "#,##0,", minimum: 0, maximum: 400 });
    chart.axes.valueAxis.majorGridlines.format.line.color = "#d0d5d5";
    const series = chart.series.getItemAt(1);
    series.gapWidth = 50;
    series.format.fill.setSolidColor("red");
    await context.sync();
    chart.load({ title: { text: true, format: { font: { bold: true, size: true } } }, legend: { position: true }, axes: { categoryAxis: { reversePlotOrder: true, position: true }, valueAxis: { numberFormat: true, linkNumberFormat: true, minimum: true, maximum: true, majorUnit: true, majorGridlines: { visible: true, format: { line: { color: true } } } } } });
    const first = chart.series.getItemAt(0).load({ gapWidth: true });
    await context.sync();
    expect([chart.title.text, chart.title.format.font.bold, chart.title.format.font.size, chart.legend.position]).toEqual(["예산과 실적", true, 9, "Top"]);
    expect(chart.axes.categoryAxis.toJSON()).toMatchObject({ reversePlotOrder: true, position: "Maximum" });
    expect(chart.axes.valueAxis.toJSON()).toMatchObject({ numberFormat: "#,##0,", linkNumberFormat: false, minimum: 0, maximum: 400, majorUnit: "", majorGridlines: { visible: true, format: { line: { color: "#D0D5D5" } } } });
    // The gap is the whole group's.
    expect(first.gapWidth).toBe(50);
  });
  expect(sheetNamed(bench, "Sheet1").charts[0]?.series.map(({ fill }) => fill)).toEqual([null, "#FF0000"]);
});

test("series come, are given cells and go", async () => {
  await draw("BarClustered", "B2:C5");
  await Excel.run(async (context) => {
    const added = money(context).series.add("실제로 쓴 돈");
    added.setValues(sheet1(context).getRange("D3:D5"));
    added.setXAxisValues(sheet1(context).getRange("B3:B5"));
    expect(await shown(context)).toEqual([["예산", "숙박비,식비,교통비", "300,120,80"], ["실제로 쓴 돈", "숙박비,식비,교통비", "280,150,"]]);
    money(context).series.getItemAt(0).delete();
    expect(await shown(context)).toEqual([["실제로 쓴 돈", "숙박비,식비,교통비", "280,150,"]]);
    money(context).setData(sheet1(context).getRange("B2:D4"), "Columns");
    expect(await shown(context)).toEqual([["예산", "숙박비,식비", "300,120"], ["실적", "숙박비,식비", "280,150"]]);
  });
});

test("a chart follows its cells: rows that come and go, sheets that are renamed, hidden rows", async () => {
  await draw();
  const user = edits(bench);
  user.insertRows("Sheet1", 3, 2);
  user.renameSheet("Sheet1", "돈 이야기");
  const sheet = sheetNamed(bench, "돈 이야기");
  expect(sheet.charts[0]?.series.map(({ nameFrom, values }) => [nameFrom, values])).toEqual([["'돈 이야기'!$C$2", "'돈 이야기'!$C$3:$C$7"], ["'돈 이야기'!$D$2", "'돈 이야기'!$D$3:$D$7"]]);
  user.deleteRows("돈 이야기", 3, 2);
  user.hideRows("돈 이야기", 3, 1);
  await Excel.run(async (context) => {
    const series = context.workbook.worksheets.getItem("돈 이야기").charts.getItem("Money").series.getItemAt(0);
    const [visible, first] = [series.getDimensionValues("Values"), sheet.charts[0]];
    await context.sync();
    expect([visible.value, first?.series[0]?.values]).toEqual([["300", "80"], "'돈 이야기'!$C$3:$C$5"]);
  });
});

test.each<[string, string, (context: Excel.RequestContext) => void]>([
  ["a kind that is no kind", "InvalidArgument", (context) => void sheet1(context).charts.add("Nonsense" as "Line", sheet1(context).getRange("B2:D5"))],
  ["a kind that is not drawn, by its name", "ApiNotFound", (context) => void sheet1(context).charts.add("Pie", sheet1(context).getRange("B2:D5"))],
  ["a direction that is none", "InvalidArgument", (context) => void sheet1(context).charts.add("BarClustered", sheet1(context).getRange("B2:D5"), "Diagonal" as "Rows")],
  ["an end before its start", "InvalidArgument", (context) => money(context).setPosition("D5", "B2")],
  ["a size below nothing", "InvalidArgument", (context) => void (money(context).width = -1)],
  ["an empty name", "InvalidArgument", (context) => void (money(context).name = "")],
  ["a series that is not there", "ItemNotFound", (context) => void money(context).series.getItemAt(2).load({ name: true })],
  ["a picture, by its name", "ApiNotFound", (context) => void money(context).getImage()],
  ["data labels, by their name", "ApiNotFound", (context) => void money(context).dataLabels.load({ position: true })],
])("%s is refused with %s", async (_what, code, use) => {
  await draw();
  const error = await failure(async (context) => {
    use(context);
    await context.sync();
  });
  expect(error.code).toBe(code);
  expect(sheetNamed(bench, "Sheet1").charts).toHaveLength(1);
});

test("a protected sheet lets charts alone, unless it says otherwise", async () => {
  await draw();
  const protect = (allowEditObjects: boolean): Promise<void> => Excel.run(async (context) => {
    const { protection } = sheet1(context);
    protection.unprotect();
    protection.protect({ allowEditObjects });
    await context.sync();
  });
  await protect(false);
  expect(await failure(async (context) => {
    money(context).delete();
    await context.sync();
  })).toMatchObject({ code: "AccessDenied" });
  await protect(true);
  await Excel.run(async (context) => {
    money(context).delete();
    await context.sync();
  });
  expect(sheetNamed(bench, "Sheet1").charts).toEqual([]);
});
