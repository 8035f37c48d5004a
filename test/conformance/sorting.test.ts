import { failure, workbench } from "../kit/workbench";

beforeEach(async () => {
  workbench();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:D6").values = [["이름", "층", "호"], ["다", 2, 201], ["가", 1, 102], ["나", 2, 202], ["", 1, 101]];
    sheet.tables.add("B2:D6", true).name = "Rooms";
    await context.sync();
  });
});

function rooms(context: Excel.RequestContext): Excel.Table {
  return context.workbook.tables.getItem("Rooms");
}

async function names(context: Excel.RequestContext): Promise<unknown[]> {
  const range = rooms(context).columns.getItem("이름").getDataBodyRange().load({ values: true });
  await context.sync();
  return range.values.flat() as unknown[];
}

test("a table is sorted, tells how, sorts again and forgets", async () => {
  await Excel.run(async (context) => {
    const { sort } = rooms(context);
    sort.apply([{ key: 1, ascending: false }, { key: 2 }], true);
    expect(await names(context)).toEqual(["다", "나", "", "가"]);
    sort.load({ fields: true, matchCase: true, method: true });
    await context.sync();
    expect(sort.fields).toMatchObject([{ key: 1, ascending: false, sortOn: "Value" }, { key: 2, ascending: true }]);
    expect([sort.matchCase, sort.method]).toEqual([true, "PinYin"]);
    rooms(context).getDataBodyRange().getCell(0, 1).values = [[0]];
    sort.reapply();
    expect(await names(context)).toEqual(["나", "", "가", "다"]);
    sort.clear();
    sort.load({ fields: true });
    await context.sync();
    expect(sort.fields).toEqual([]);
  });
});

test("blanks come last either way", async () => {
  await Excel.run(async (context) => {
    rooms(context).sort.apply([{ key: 0 }]);
    expect(await names(context)).toEqual(["가", "나", "다", ""]);
    rooms(context).sort.apply([{ key: 0, ascending: false }]);
    expect(await names(context)).toEqual(["다", "나", "가", ""]);
  });
});

test("a range is sorted without its header, or by columns", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("H1:I3");
    range.values = [["글", "수"], ["b", 2], ["a", 1]];
    range.sort.apply([{ key: 1 }], false, true);
    range.load({ values: true });
    await context.sync();
    expect(range.values).toEqual([["글", "수"], ["a", 1], ["b", 2]]);
    range.sort.apply([{ key: 1, ascending: false }], false, false, "Columns");
    range.load({ values: true });
    await context.sync();
    expect(range.values).toEqual([["글", "수"], ["a", 1], ["b", 2]]);
    range.sort.apply([{ key: 0, ascending: false }], false, false, "Columns");
    range.load({ values: true });
    await context.sync();
    expect(range.values).toEqual([["수", "글"], [1, "a"], [2, "b"]]);
  });
});

test("a column is filtered by values, comparisons, ends; hidden rows say so; filters are told, applied again and cleared", async () => {
  await Excel.run(async (context) => {
    const table = rooms(context);
    const hidden = async (): Promise<unknown[]> => {
      const rows = [3, 4, 5, 6].map((row) => context.workbook.worksheets.getItem("Sheet1").getRange(`${row}:${row}`).load({ rowHidden: true }));
      await context.sync();
      return rows.map(({ rowHidden }) => rowHidden);
    };
    const { filter } = table.columns.getItem("이름");
    filter.applyValuesFilter(["가", "나"]);
    expect(await hidden()).toEqual([true, false, false, true]);
    filter.load({ criteria: true });
    await context.sync();
    expect(filter.criteria).toMatchObject({ filterOn: "Values", values: ["가", "나"] });
    table.columns.getItem("층").filter.applyCustomFilter(">1");
    expect(await hidden()).toEqual([true, true, false, true]);
    filter.clear();
    expect(await hidden()).toEqual([false, true, false, true]);
    table.getDataBodyRange().getCell(1, 1).values = [[3]];
    table.reapplyFilters();
    expect(await hidden()).toEqual([false, false, false, true]);
    table.clearFilters();
    table.columns.getItem("호").filter.applyTopItemsFilter(1);
    expect(await hidden()).toEqual([true, true, false, true]);
    table.columns.getItem("호").filter.apply({ filterOn: "Custom", criterion1: "<102", criterion2: ">201", operator: "Or" });
    expect(await hidden()).toEqual([true, true, false, false]);
    filter.load({ criteria: true });
    table.clearFilters();
    expect(await hidden()).toEqual([false, false, false, false]);
  });
});

test.each<[string, string, (table: Excel.Table) => void]>([
  ["a sort without fields", "InvalidArgument", (table) => table.sort.apply([])],
  ["a key outside", "InvalidArgument", (table) => table.sort.apply([{ key: 9 }])],
  ["a sort by icons", "ApiNotFound", (table) => table.sort.apply([{ key: 0, sortOn: "Icon" }])],
  ["a filter of no number", "InvalidArgument", (table) => table.columns.getItemAt(0).filter.applyTopItemsFilter(0)],
  ["a dynamic filter", "ApiNotFound", (table) => table.columns.getItemAt(0).filter.apply({ filterOn: "Dynamic", dynamicCriteria: "Today" })],
])("%s is %s", async (_name, code, ask) => {
  const error = await failure(async (context) => {
    ask(rooms(context));
    await context.sync();
  });
  expect(error.code).toBe(code);
});
