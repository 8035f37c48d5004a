import type { Frame, Page } from "playwright-core";
import { type OpenedPage, openPage } from "./open-page";

let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  opened = await openPage();
  page = opened.page;
});
afterAll(() => opened.close());

const ready = async (): Promise<Frame> => {
  await page.waitForFunction(() => window.workbench.paneReady());
  return page.frames().find((frame) => frame.url().includes("/taskpane.html"))!;
};
const languageInPane = (frame: Frame): Promise<string> => frame.evaluate(() => Office.context.displayLanguage);

test("the add-in's own pane starts over the genuine library and speaks to this workbook", async () => {
  const frame = await ready();
  expect(await frame.evaluate(() => [Office.context.platform, Office.context.host])).toEqual(["OfficeOnline", "Excel"]);
  const read = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.values = [["창에서", 7]];
      await context.sync();
      range.load({ values: true });
      await context.sync();
      return range.values as unknown[][];
    }),
  );
  expect(read).toEqual([["창에서", 7]]);
  await page.locator('[data-address="A1"]', { hasText: "창에서" }).waitFor();
});

test("what is typed in the grid is an event in the pane, and Ctrl+Z takes the pane's change back", async () => {
  const frame = await ready();
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        document.title = event.address;
        return Promise.resolve();
      });
      await context.sync();
    }),
  );
  await page.evaluate(() => window.workbench.selectAddress(window.workbench.sheetNames()[0]!, "C3"));
  await page.keyboard.type("손으로");
  await page.keyboard.press("Enter");
  await frame.waitForFunction(() => document.title === "C3");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await page.locator('[data-address="A1"]', { hasText: /^$/ }).waitFor();
});

test("the ribbon has a button for every control of the manifest, and help opens in a pane of its own", async () => {
  const manifest = await page.evaluate(async () => (await fetch("/manifest.xml")).text());
  const controls = [...manifest.matchAll(/xsi:type="Button" id="([^"]+)"/g)].map(([, id]) => id);
  const buttons = await page.locator(".commands [data-command]").evaluateAll((all) => all.map((button) => button.getAttribute("data-command")));
  expect(buttons).toEqual(controls);
  await page.locator(".commands [data-command]").last().click();
  expect(await page.locator("iframe.task-pane").getAttribute("src")).not.toBe("/taskpane.html");
  await page.locator(".commands [data-command]").first().click();
  expect(await page.locator("iframe.task-pane").getAttribute("src")).toBe("/taskpane.html");
  await ready();
});

test("English reloads the pane in English; the workbook stays", async () => {
  await page.getByRole("button", { name: "English" }).click();
  await page.waitForFunction(() => !window.workbench.paneReady());
  const frame = await ready();
  expect(await languageInPane(frame)).toBe("en-US");
  expect(await page.getByRole("button", { name: "Save" }).count()).toBe(1);
  await page.getByRole("button", { name: "한국어" }).click();
});

test("the pane is as wide as asked, by button and by keyboard", async () => {
  const width = async (): Promise<number> => (await page.locator("aside.pane").boundingBox())!.width;
  await page.getByRole("button", { name: "270" }).click();
  expect(await width()).toBe(270);
  await page.getByRole("slider").press("ArrowLeft");
  expect(await width()).toBe(280);
});

test("nothing was asked of another machine and nothing broke", () => {
  expect(opened.complaints).toEqual([]);
});
