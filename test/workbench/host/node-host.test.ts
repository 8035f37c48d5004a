import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbench } from "../../../src/workbench/host/node-host";
import { eventsArrived } from "../../kit/workbench";

const root = join(__dirname, "../../..");

test("several workbooks one after another, each with its own counters", async () => {
  for (const name of ["A", "B"]) {
    const bench = await openWorkbench();
    const { book, host } = bench;
    await bench.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(book.sheets.map((sheet) => sheet.name)).toContain(name);
    expect(book.sheets).toHaveLength(2);
    expect(host.meter.syncs).toBe(1);
    bench.close();
  }
});

test("a closed workbook takes no more batches, and what its last run lets go of is no error", async () => {
  const { book, host, ...bench } = await openWorkbench();
  await bench.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["kept"]];
    await context.sync();
  });
  bench.close();
  await eventsArrived();
  expect(host.references.size).toBe(0);
  const late = bench.run(async (context) => {
    context.workbook.worksheets.add("Late");
    await context.sync();
  });
  await expect(late).rejects.toMatchObject({ code: "InvalidOperation", message: "The workbook was closed." });
  expect(book.sheets).toHaveLength(1);
  expect(book.sheets[0]?.value(0, 0)).toBe("kept");
});

test("run() goes back to its own workbook", async () => {
  const one = await openWorkbench();
  const other = await openWorkbench();
  await one.run(async (context) => {
    context.workbook.worksheets.add("One");
    await context.sync();
  });
  expect(one.book.sheetNamed("One")).not.toBeNull();
  expect(other.book.sheetNamed("One")).toBeNull();
  await eventsArrived();
});

test("a saved workbook is opened again", async () => {
  const first = await openWorkbench(undefined, { culture: "en-US" });
  await first.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").values = [["이름", "수"], ["김", 3]];
    sheet.tables.add("A1:B2", true).name = "people";
    context.workbook.settings.add("visit", { id: 7 });
    await context.sync();
  });
  const bytes = await first.book.save();
  const { run } = await openWorkbench(bytes);
  await run(async (context) => {
    const body = context.workbook.tables.getItem("people").getDataBodyRange().load({ values: true });
    const setting = context.workbook.settings.getItem("visit").load({ value: true });
    await context.sync();
    expect(body.values).toEqual([["김", 3]]);
    expect(setting.value).toEqual({ id: 7 });
  });
});

test("bytes that are no workbook are refused", async () => {
  await expect(openWorkbench(new TextEncoder().encode("no zip"))).rejects.toThrow();
});

test("the genuine library runs outside the tests too, and says so when it is not installed", () => {
  const folder = mkdtempSync(join(tmpdir(), "workbench-"));
  try {
    const script = join(folder, "script.ts");
    const host = JSON.stringify(join(root, "src/workbench/host/node-host"));
    writeFileSync(script, `import { openWorkbench } from ${host};
void (async () => {
  const { run } = await openWorkbench();
  await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.values = [[20, "=A1+1"]];
    range.load({ values: true });
    await context.sync();
    console.log(JSON.stringify(range.values));
  });
})().catch((error) => console.log(error.message));`);
    const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
    const output = (cwd: string): string => execFileSync(process.execPath, [tsx, script], { cwd, encoding: "utf8" }).trim();
    expect(output(root)).toBe("[[20,21]]");
    expect(output(folder)).toMatch(/^The package @microsoft\/office-js is not installed: run "npm install"/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
