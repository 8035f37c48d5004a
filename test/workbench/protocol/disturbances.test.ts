import { eventsArrived, failure, sheetNamed, workbench, type Workbench } from "../../kit/workbench";

let bench: Workbench;
beforeEach(() => {
  bench = workbench();
});
afterEach(() => bench.close());

const written = (): readonly unknown[] => [0, 1, 2, 3].map((row) => sheetNamed(bench, "Sheet1").value(row, 0));

/** Four cells, one action each. */
async function writeFour(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  for (let row = 0; row < 4; row += 1) sheet.getCell(row, 0).values = [[row + 1]];
  await context.sync();
}

test.each([
  ["before", [null, null, null, null]],
  ["after", [1, 2, 3, 4]],
] as const)("a sync that fails %s its work tells the code, once", async (when, cells) => {
  bench.host.disturbances.failSync({ at: 1, code: "GeneralException", when });
  expect((await failure(writeFour)).code).toBe("GeneralException");
  expect(written()).toEqual(cells);
  expect(bench.host.disturbances.waiting).toBe(0);
  await Excel.run(writeFour);
  expect(written()).toEqual([1, 2, 3, 4]);
});

test("a sync that fails midway has done a part of its actions, which stands, and gives their results", async () => {
  bench.host.disturbances.failSync({ at: 1, code: "RequestAborted", when: "midway", share: 0.6 });
  const seen: unknown[] = [];
  const error = await failure(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load({ values: true });
    try {
      await writeFour(context);
    } finally {
      seen.push(cell.values);
    }
  });
  expect(error.code).toBe("RequestAborted");
  expect(seen).toEqual([[[""]]]);
  const done = written().filter((value) => value !== null).length;
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(4);
});

test("the sync is counted from now on, and releases of ranges do not count", async () => {
  await Excel.run(writeFour);
  await eventsArrived();
  bench.host.disturbances.failSync({ at: 2, code: "InvalidOperationInCellEditMode", when: "before" });
  await Excel.run(writeFour);
  await eventsArrived();
  expect((await failure(writeFour)).code).toBe("InvalidOperationInCellEditMode");
  await Excel.run(writeFour);
});

test("a fault that was cleared does not happen", async () => {
  bench.host.disturbances.failSync({ at: 1, code: "GeneralException", when: "before" });
  bench.host.disturbances.clear();
  await Excel.run(writeFour);
  expect(written()).toEqual([1, 2, 3, 4]);
});

test("another author edits between two syncs, and is heard as Remote", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource }) => {
      heard.push(`${address} ${source} ${triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
    bench.host.disturbances.editBeforeSync(2, (book) => book.active.put(0, 0, "hers"));
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.load({ values: true });
    await context.sync();
    expect(cell.values).toEqual([[""]]);
    cell.load({ values: true });
    await context.sync();
    expect(cell.values).toEqual([["hers"]]);
  });
  bench.host.disturbances.editAsRemote((book) => book.active.put(1, 0, "hers too"));
  await eventsArrived();
  expect(heard).toEqual(["A1 Remote Unknown", "A2 Remote Unknown"]);
});

test("a table grows around what another author types under it, and one's own undo leaves it", () => {
  const sheet = sheetNamed(bench, "Sheet1");
  bench.book.edit("user", "", () => sheet.put(0, 5, "mine"));
  const table = sheet.addTable({ sheet, top: 0, left: 0, bottom: 1, right: 1 });
  bench.host.disturbances.editAsRemote(() => sheet.put(2, 0, "hers"));
  expect(table.area.bottom).toBe(2);
  bench.book.undo();
  expect([sheet.value(0, 5), sheet.value(2, 0)]).toEqual([null, "hers"]);
});
