import { edits, eventsArrived, sheetNamed, typeAsUser, workbench, type Workbench } from "../kit/workbench";

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

/** What the handlers of one sheet and of one table of it hear. */
async function listening(): Promise<{ readonly sheet: Excel.WorksheetChangedEventArgs[]; readonly table: Excel.TableChangedEventArgs[] }> {
  const heard = { sheet: [] as Excel.WorksheetChangedEventArgs[], table: [] as Excel.TableChangedEventArgs[] };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C4").values = [["이름", "수"], ["김", 1], ["이", 2]];
    const table = sheet.tables.add("B2:C4", true);
    await context.sync();
    sheet.onChanged.add(async (event) => {
      heard.sheet.push(event);
      return Promise.resolve();
    });
    table.onChanged.add(async (event) => {
      heard.table.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

test("of one cell its value before and after is told, of several cells none", async () => {
  const heard = await listening();
  typeAsUser(bench, "Sheet1", 2, 2, 5);
  typeAsUser(bench, "Sheet1", 2, 2, "다섯");
  typeAsUser(bench, "Sheet1", 8, 0, "=1+1");
  typeAsUser(bench, "Sheet1", 2, 2, null);
  bench.book.undo();
  bench.book.edit("user", "pasting", () => {
    for (let row = 0; row < 3; row += 1) sheetNamed(bench, "Sheet1").put(20 + row, 5, row);
  });
  await eventsArrived();
  expect(heard.sheet.map(({ address, details }) => [address, details])).toEqual([
    ["C3", { valueBefore: 1, valueAfter: 5, valueTypeBefore: "Double", valueTypeAfter: "Double" }],
    ["C3", { valueBefore: 5, valueAfter: "다섯", valueTypeBefore: "Double", valueTypeAfter: "String" }],
    ["A9", { valueBefore: "", valueAfter: 2, valueTypeBefore: "Empty", valueTypeAfter: "Double" }],
    ["C3", { valueBefore: "다섯", valueAfter: "", valueTypeBefore: "String", valueTypeAfter: "Empty" }],
    ["C3", { valueBefore: "", valueAfter: "다섯", valueTypeBefore: "Empty", valueTypeAfter: "String" }],
    ["F21:F23", undefined],
  ]);
  expect(heard.table.map(({ details }) => details.valueAfter as unknown)).toEqual([5, "다섯", "", "다섯"]);
});

test("a paste of five thousand rows is one event", async () => {
  const heard = await listening();
  bench.book.edit("user", "pasting", () => {
    const sheet = sheetNamed(bench, "Sheet1");
    for (let row = 0; row < 5000; row += 1) for (let column = 4; column < 7; column += 1) sheet.put(row, column, row * column);
  });
  await eventsArrived();
  expect(heard.sheet.map(({ address, changeType }) => [address, changeType])).toEqual([["E1:G5000", "RangeEdited"]]);
  expect(heard.table).toEqual([]);
});

test("each property that an add-in sets is an event of its own", async () => {
  const heard = await listening();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("E1:F2").values = [[1, 2], [3, 4]];
    sheet.getRange("E3:F3").values = [[5, 6]];
    await context.sync();
  });
  await eventsArrived();
  expect(heard.sheet.map(({ address }) => address)).toEqual(["E1:F2", "E3:F3"]);
});

test("rows, columns and cells that come and go say so, and where the others went", async () => {
  const heard = await listening();
  const user = edits(bench);
  user.insertRows("Sheet1", 2, 2);
  user.deleteRows("Sheet1", 2, 2);
  user.insertColumns("Sheet1", 0);
  user.deleteColumns("Sheet1", 0);
  user.insertCells("Sheet1", "E2:F3", "right");
  user.deleteCells("Sheet1", "E2:F3", "up");
  await eventsArrived();
  expect(heard.sheet.map(({ address, changeType, changeDirectionState }) => [address, changeType, Object.values(changeDirectionState).join("")])).toEqual([
    ["3:4", "RowInserted", "Down"],
    ["3:4", "RowDeleted", "Up"],
    ["A:A", "ColumnInserted", "Right"],
    ["A:A", "ColumnDeleted", "Left"],
    ["E2:F3", "CellInserted", "Right"],
    ["E2:F3", "CellDeleted", "Up"],
  ]);
  expect(heard.table.map(({ address, changeType }) => [address, changeType])).toEqual([["B3:C4", "RowInserted"], ["B3:C4", "RowDeleted"]]);
});

test("what another author does is Remote: cells, rows, sheets", async () => {
  const heard = await listening();
  const added: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onAdded.add(async ({ source }) => {
      added.push(source);
      return Promise.resolve();
    });
    await context.sync();
  });
  const remote = edits(bench, "remote");
  remote.type("Sheet1", "C3", 9);
  remote.insertRows("Sheet1", 0);
  remote.addSheet("Hers");
  typeAsUser(bench, "Sheet1", 0, 0, "mine");
  await eventsArrived();
  expect(heard.sheet.map(({ address, source }) => [address, source])).toEqual([["C3", "Remote"], ["1:1", "Remote"], ["A1", "Local"]]);
  expect(heard.table.map(({ source }) => source)).toEqual(["Remote"]);
  expect(added).toEqual(["Remote"]);
});

test("protection that is put on or taken off, and rows that are sorted", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [[3], [1], [2]];
    context.workbook.worksheets.onProtectionChanged.add(async ({ isProtected, source }) => {
      heard.push(`protected ${String(isProtected)} ${source}`);
      return Promise.resolve();
    });
    sheet.onRowSorted.add(async ({ address, source }) => {
      heard.push(`sorted ${address} ${source}`);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1:A3").sort.apply([{ key: 0 }]);
    sheet.protection.protect();
    await context.sync();
    sheet.protection.unprotect();
    await context.sync();
    await eventsArrived();
  });
  expect(heard.sort()).toEqual(["protected false Local", "protected true Local", "sorted A1:A3 Local"]);
});
