import { eventsArrived, sheetNamed, typeAsUser, workbench, type Workbench } from "../kit/workbench";

let bench: Workbench;
beforeEach(() => {
  bench = workbench();
});

test("a user's edit is heard, with its place and its range", async () => {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add(async (event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  typeAsUser(bench, "Sheet1", 2, 1, "새 값");
  await eventsArrived();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({ type: "WorksheetChanged", address: "B3", changeType: "RangeEdited", source: "Local", worksheetId: sheetNamed(bench, "Sheet1").id });
  await Excel.run(async (context) => {
    const range = heard[0]?.getRange(context).load({ values: true });
    await context.sync();
    expect(range?.values).toEqual([["새 값"]]);
  });
});

test("an add-in's own edit is heard after its answer, and says so", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onChanged.add(async (event) => {
      heard.push(`${event.address} ${event.triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
    await context.sync();
    heard.push("answered");
    await eventsArrived();
  });
  expect(heard).toEqual(["answered", "A1:B2 ThisLocalAddin"]);
});

test("all sheets are heard through the collection, another sheet's handler stays silent", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Other");
    context.workbook.worksheets.onChanged.add(async (event) => {
      heard.push(`all ${event.address}`);
      return Promise.resolve();
    });
    context.workbook.worksheets.getItem("Sheet1").onChanged.add(async (event) => {
      heard.push(`Sheet1 ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  typeAsUser(bench, "Other", 0, 0, 1);
  await eventsArrived();
  expect(heard).toEqual(["all A1"]);
});

test("a removed handler is silent", async () => {
  let heard = 0;
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async () => {
      heard += 1;
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  typeAsUser(bench, "Sheet1", 0, 0, 1);
  await eventsArrived();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  typeAsUser(bench, "Sheet1", 0, 0, 2);
  await eventsArrived();
  expect(heard).toBe(1);
});

test("no events while they are off, even for a part of a batch", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    context.runtime.enableEvents = true;
    await context.sync();
    await eventsArrived();
    expect(heard).toEqual([]);
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").values = [[1]];
    await context.sync();
    await eventsArrived();
  });
  expect(heard).toEqual(["A2"]);
});

test("sheets that come, go and are activated", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (what: string) => async (): Promise<void> => {
      heard.push(what);
      return Promise.resolve();
    };
    worksheets.onAdded.add(note("added"));
    worksheets.onDeleted.add(note("deleted"));
    worksheets.onActivated.add(note("activated"));
    worksheets.onDeactivated.add(note("deactivated"));
    await context.sync();
    const sheet = worksheets.add("Other");
    await context.sync();
    await eventsArrived();
    sheet.activate();
    await context.sync();
    await eventsArrived();
    sheet.delete();
    await context.sync();
    await eventsArrived();
  });
  expect(heard.slice(0, 3)).toEqual(["added", "deactivated", "activated"]);
  expect(heard).toContain("deleted");
});

test("the selection is heard by sheet, by table and by workbook", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const table = sheet.tables.add("B2:C4", true);
    sheet.onSelectionChanged.add(async (event) => {
      heard.push(`sheet ${event.address}`);
      return Promise.resolve();
    });
    table.onSelectionChanged.add(async (event) => {
      heard.push(`table ${event.isInsideTable ? event.address : "left"}`);
      return Promise.resolve();
    });
    context.workbook.onSelectionChanged.add(async () => {
      heard.push("workbook");
      return Promise.resolve();
    });
    await context.sync();
  });
  const sheet = sheetNamed(bench, "Sheet1");
  bench.book.selection = { sheet, top: 2, left: 0, bottom: 2, right: 1 };
  await eventsArrived();
  bench.book.selection = { sheet, top: 8, left: 0, bottom: 8, right: 0 };
  await eventsArrived();
  expect(heard.sort()).toEqual(["sheet A3:B3", "sheet A9", "table B3", "table left", "workbook", "workbook"]);
});

test("edits within a table are heard by the table and by all tables", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("Sheet1").tables.add("B2:C4", true);
    table.onChanged.add(async (event) => {
      heard.push(`table ${event.address}`);
      return Promise.resolve();
    });
    context.workbook.tables.onChanged.add(async (event) => {
      heard.push(`tables ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  typeAsUser(bench, "Sheet1", 2, 2, "x");
  typeAsUser(bench, "Sheet1", 9, 9, "far");
  await eventsArrived();
  expect(heard.sort()).toEqual(["table C3", "tables C3"]);
});

test("handlers of a workbook that was closed do not hear the next one", async () => {
  let heard = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async () => {
      heard += 1;
      return Promise.resolve();
    });
    await context.sync();
  });
  const next = workbench();
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async () => Promise.resolve());
    await context.sync();
  });
  typeAsUser(next, "Sheet1", 0, 0, 1);
  await eventsArrived();
  expect(heard).toBe(0);
});

test("sheets whose formulas come to another value are told, also where nobody typed; others are not", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Sums").getRange("A1").formulas = [["=Sheet1!A1*2"]];
    worksheets.add("Still").getRange("A1").formulas = [["=1+1"]];
    worksheets.onCalculated.add(async ({ worksheetId, type }) => {
      heard.push(`${type} ${worksheetId}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  const told = `WorksheetCalculated ${sheetNamed(bench, "Sums").id}`;
  typeAsUser(bench, "Sheet1", 0, 0, 1);
  await eventsArrived();
  const first = [...heard];
  typeAsUser(bench, "Sheet1", 0, 0, 5);
  typeAsUser(bench, "Sheet1", 5, 5, "elsewhere");
  await eventsArrived();
  expect([first.includes(told), heard.slice(first.length)]).toEqual([true, [told]]);
});
