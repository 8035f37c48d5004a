import { readFile } from "node:fs/promises";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { type OpenedPage, openPage } from "./open-page";

/** The checker, once its script has been run in the page. */
declare const axe: { run(where: Document, options: RunOptions): Promise<AxeResults> };

let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  opened = await openPage();
  page = opened.page;
  // A small window: the checker looks at every cell in view.
  await page.setViewportSize({ width: 900, height: 420 });
  await page.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
});
afterAll(() => opened.close());

beforeEach(() =>
  page.evaluate(() => {
    window.workbench.newBook();
    const { edits, book } = window.workbench;
    const { name } = book.active;
    const rows = [["이름", "박수"], ["왕웨이", 3], ["켈러", 2], ["수디르만", 1]];
    rows.forEach((row, down) => row.forEach((cell, along) => edits.type(name, `${"BC"[along] ?? ""}${down + 2}`, cell)));
    const area = book.areaOf("B2:C5", book.active);
    if (area) book.edit("user", "표", () => book.active.addTable(area, "숙박"));
    edits.type(name, "E1", "=SUM(C3:C5)");
  }),
);

const select = (address: string): Promise<void> => page.evaluate((at) => window.workbench.selectAddress(window.workbench.book.active.name, at), address);
const column = (letter: string): Promise<string[]> => page.evaluate((at) => [1, 2, 3, 4, 5, 6].map((row) => window.workbench.cellText(window.workbench.book.active.name, `${at}${row}`)), letter);
const formula = (address: string): Promise<string | null> => page.evaluate((at) => window.workbench.cellFormula(window.workbench.book.active.name, at), address);
const choose = (action: string): Promise<void> => page.locator(`[role=menu] [data-action="${action}"]`).click();
const shownRows = (): Promise<string[]> => page.locator("[role=rowheader]").evaluateAll((heads) => heads.slice(0, 6).map((head) => head.textContent));

async function violations(): Promise<string[]> {
  const found = await page.evaluate(() => axe.run(document, { iframes: false }));
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

test("a right click on a row's number inserts a row; undo and redo", async () => {
  await page.locator('[role=rowheader][data-row="2"]').click({ button: "right" });
  await choose("insertRows");
  expect([await column("B"), await formula("E1")]).toEqual([["", "이름", "", "왕웨이", "켈러", "수디르만"], "=SUM(C4:C6)"]);
  await page.keyboard.press("Control+z");
  expect([await column("B"), await formula("E1")]).toEqual([["", "이름", "왕웨이", "켈러", "수디르만", ""], "=SUM(C3:C5)"]);
  await page.keyboard.press("Control+y");
  expect(await formula("E1")).toBe("=SUM(C4:C6)");
});

test("by keys alone: Ctrl+Space, Ctrl and minus; Shift+F10 and its menu; Ctrl and plus", async () => {
  await select("A1");
  await page.keyboard.press("Control+ ");
  await page.keyboard.press("Control+-");
  expect(await column("A")).toEqual(["", "이름", "왕웨이", "켈러", "수디르만", ""]);
  await select("A4");
  await page.keyboard.press("Shift+F10");
  await page.locator("[role=menu]").waitFor();
  for (let step = 0; step < 2; step += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await column("A")).toEqual(["", "이름", "왕웨이", "수디르만", "", ""]);
  await select("A3");
  await page.keyboard.press("Control+=");
  expect([await column("A"), await formula("D1")]).toEqual([["", "이름", "", "왕웨이", "수디르만", ""], "=SUM(B4:B5)"]);
  await page.keyboard.press("Shift+F10");
  await page.keyboard.press("Escape");
  expect(await page.locator("[role=menu]").count()).toBe(0);
  await page.keyboard.type("새 손님");
  await page.keyboard.press("Enter");
  expect((await column("A"))[2]).toBe("새 손님");
});

test("a header's button sorts, and filters by ticked values", async () => {
  await page.locator('[data-address="B2"] .filter-button').click();
  expect(await violations()).toEqual([]);
  await page.locator('.filter-box [data-action="sortUp"]').click();
  expect(await column("B")).toEqual(["", "이름", "수디르만", "왕웨이", "켈러", ""]);
  await select("C2");
  await page.keyboard.press("Alt+ArrowDown");
  await page.locator('.filter-box [data-text="3"]').uncheck();
  await page.locator('.filter-box [data-action="apply"]').click();
  expect(await shownRows()).toEqual(["1", "2", "3", "5", "6", "7"]);
  await page.keyboard.press("Control+z");
  expect(await shownRows()).toEqual(["1", "2", "3", "4", "5", "6"]);
  await page.keyboard.press("Control+y");
  await select("C2");
  await page.keyboard.press("Alt+ArrowDown");
  await page.locator('.filter-box [data-action="clearFilters"]').click();
  expect(await shownRows()).toEqual(["1", "2", "3", "4", "5", "6"]);
});

test("a column of the table moves, and its formula with it", async () => {
  await page.locator('[data-address="C3"]').click({ button: "right" });
  expect(await violations()).toEqual([]);
  await choose("moveLeft");
  expect([await column("B"), await formula("E1")]).toEqual([["", "박수", "3", "2", "1", ""], "=SUM(B3:B5)"]);
});

test("what Excel refuses is said in a box", async () => {
  await page.locator('[role=rowheader][data-row="1"]').click({ button: "right" });
  await choose("deleteRows");
  await page.locator("dialog.notice").waitFor();
  await page.keyboard.press("Enter");
  expect(await column("B")).toEqual(["", "이름", "왕웨이", "켈러", "수디르만", ""]);
});

test("a sheet's tab has its menu: copy, move, hide, by mouse and key", async () => {
  await page.locator("[role=tab]").first().click({ button: "right" });
  await choose("copySheet");
  expect(await page.locator("[role=tab]").allTextContents()).toEqual(["Sheet1", "Sheet1 (2)"]);
  await page.locator("[role=tab]").nth(1).focus();
  await page.keyboard.press("Shift+F10");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await page.locator("[role=tab]").allTextContents()).toEqual(["Sheet1 (2)", "Sheet1"]);
  await page.locator("[role=tab]").nth(1).click({ button: "right" });
  await choose("hideSheet");
  expect(await page.locator("[role=tab]").allTextContents()).toEqual(["Sheet1 (2)"]);
});
