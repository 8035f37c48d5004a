import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import { unzipSync } from "fflate";
import { openVisitPage, paneIdle, type VisitPage } from "../kit/visit-page";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const screens = process.env["SCREENS"];
let visit: VisitPage;
let frame: Frame;
/** When the staff arrive at the first banquet: an hour before it, as the sample has it. */
let arrival: string;
const inTime = 46_336 + 17.5 / 24;

beforeAll(async () => {
  visit = await openVisitPage();
  visit.page.setDefaultTimeout(30_000);
  await visit.page.getByRole("button", { name: "270" }).click();
  frame = visit.page.frames().find((each) => each.url().includes("taskpane"))!;
  await visit.press("예시로 둘러보기");
  await visit.goTo("점검");
  await visit.press("다시 점검");
  arrival = await visit.cellUnder("연회", "접대원도착", 0);
});
afterAll(() => visit.close());

const late = () => visit.pane.locator('[data-rule="BAN-03"]');
const focused = (): Promise<string> => frame.evaluate(() => document.activeElement?.closest(".finding")?.textContent ?? "");
/** Waits until the workbook holds marks of ours, or none. */
const marksStand = (wanted: boolean): Promise<unknown> =>
  visit.page.waitForFunction((some) => window.workbench.book.sheets.some(({ conditionalFormats }) => conditionalFormats.some(({ formulas }) => formulas[0]?.includes("visit-check"))) === some, wanted);

async function saved(): Promise<ReadonlyMap<string, string>> {
  const bytes = await visit.page.evaluate(() => window.workbench.save());
  return new Map(Object.entries(unzipSync(Uint8Array.from(bytes))).map(([name, part]) => [name, Buffer.from(part).toString("latin1")]));
}

test("whoever types sees the list follow with nothing pressed, and goes on typing", async () => {
  expect(await late().count()).toBe(0);
  await visit.type("연회", arrival, "2026-11-10 17:40");
  await late().waitFor();
  expect(await visit.page.evaluate(() => document.activeElement?.className)).toContain("cell-editor");
  await visit.page.keyboard.type("2026-11-11 18:00");
  await visit.page.keyboard.press("Escape");
  expect(await late().count()).toBe(1);
});

test("another author's edit is followed in silence, and the keyboard stays in its row", async () => {
  const first = visit.pane.locator(".finding-main").first();
  await first.focus();
  const row = await focused();
  expect(row).not.toBe("");
  await visit.page.evaluate(([address, value]) => window.workbench.remote.type("연회", address, value), [arrival, inTime] as const);
  await late().waitFor({ state: "detached" });
  expect(await focused()).toBe(row);
  expect(await visit.pane.locator(".checked-at").getAttribute("aria-live")).toBe("off");
  await visit.page.evaluate(([address, value]) => window.workbench.remote.type("연회", address, value), [arrival, inTime + 0.5 / 24] as const);
  await late().waitFor();
  expect(await focused()).toBe(row);
});

test("marks appear on the cells when they are switched on, follow the list, and leave nothing in the file when they are switched off", async () => {
  // Away from the cell, whose frame would else lie under the selection's own.
  await visit.page.evaluate(() => window.workbench.selectAddress("연회", "B5"));
  const before = await saved();
  const box = visit.pane.getByLabel("셀에 표시");
  await box.focus();
  await visit.page.keyboard.press("Space");
  await marksStand(true);
  await paneIdle(visit.pane);
  const marked = await visit.page.evaluate((address) => {
    const sheet = window.workbench.book.sheetNamed("연회")!;
    const at = window.workbench.book.areaOf(address, sheet)!;
    return sheet.conditionalFormats.some(({ formulas, areas }) => formulas[0]?.includes("visit-check: must") === true && areas.some(({ top, bottom, left, right }) => top <= at.top && at.top <= bottom && left <= at.left && at.left <= right));
  }, arrival);
  expect(marked).toBe(true);
  if (screens) await visit.page.screenshot({ path: `${screens}/live-marked.png` });
  await box.focus();
  await visit.page.keyboard.press("Space");
  await marksStand(false);
  const after = await saved();
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [name, part] of before) expect({ name, part: after.get(name) }).toEqual({ name, part });
});

test.each(["ko", "en"] as const)("the list and its switch have no barrier in %s, forced colours too", async (language) => {
  if (language === "en") await visit.press("English");
  for (const forcedColors of ["none", "active"] as const) {
    await visit.page.emulateMedia({ forcedColors });
    await frame.evaluate(axe);
    const { violations } = await frame.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    if (screens) await visit.page.screenshot({ path: `${screens}/live-${language}-${forcedColors}.png` });
  }
  await visit.page.emulateMedia({ forcedColors: "none" });
});
