import { eventsArrived, failure, workbench, type Workbench } from "../kit/workbench";

let bench: Workbench;
beforeEach(() => {
  bench = workbench();
});

test("ranges of a run are released when it ends", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const address of ["A1", "B2:C3", "D:D"]) sheet.getRange(address).load({ address: true });
    await context.sync();
    expect(bench.host.references.size).toBe(3);
  });
  await eventsArrived();
  expect(bench.host.references.size).toBe(0);
});

test("a tracked range outlives its run", async () => {
  const kept = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    context.trackedObjects.add(range);
    await context.sync();
    return range;
  });
  await Excel.run(kept, async (context) => {
    kept.values = [["still here"]];
    kept.load({ values: true });
    await context.sync();
    expect(kept.values).toEqual([["still here"]]);
    kept.untrack();
    await context.sync();
  });
  await eventsArrived();
  expect(bench.host.references.size).toBe(0);
});

test("a range that was not tracked is lost with its run", async () => {
  const lost = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.load({ address: true });
    await context.sync();
    return range;
  });
  await eventsArrived();
  await expect(
    Excel.run(lost, async (context) => {
      lost.values = [[1]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidObjectPath" });
});

test("a range keeps its place when its sheet is renamed", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("B2").load({ address: true });
    await context.sync();
    sheet.name = "접대신청";
    await context.sync();
    range.load({ address: true });
    await context.sync();
    expect(range.address).toBe("접대신청!B2");
  });
});

test("a range of a deleted sheet is no longer there", async () => {
  const error = await failure(async (context) => {
    const range = context.workbook.worksheets.add("Other").getRange("A1").load({ address: true });
    await context.sync();
    context.workbook.worksheets.getItem("Other").delete();
    await context.sync();
    range.load({ values: true });
    await context.sync();
  });
  expect(error.code).toBe("InvalidReference");
});
