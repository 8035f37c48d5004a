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
});
afterAll(() => opened.close());
beforeEach(() => page.evaluate(() => window.workbench.newBook()));

const select = (address: string): Promise<void> => page.evaluate((at) => window.workbench.selectAddress(window.workbench.book.active.name, at), address);
const text = (address: string): Promise<string> => page.evaluate((at) => window.workbench.cellText(window.workbench.book.active.name, at), address);
const formula = (address: string): Promise<string | null> => page.evaluate((at) => window.workbench.cellFormula(window.workbench.book.active.name, at), address);
const value = (address: string): Promise<unknown> => page.evaluate((at) => window.workbench.cellValue(window.workbench.book.active.name, at), address);
const active = (): Promise<string> => page.evaluate(() => window.workbench.activeCell().address);
const seen = (address: string): Promise<string | null> => page.locator(`[data-address="${address}"][role=gridcell]`).textContent();
/** The fill that is painted: own, table's or conditional. */
const fill = (address: string): Promise<string> => page.locator(`[data-address="${address}"]`).evaluate((cell) => getComputedStyle(cell).getPropertyValue("--fill"));

/** Types a block as a person would: Tab across, Enter down. */
async function typeRows(corner: string, rows: readonly (readonly string[])[]): Promise<void> {
  await select(corner);
  for (const row of rows) {
    for (const [at, cell] of row.entries()) {
      await page.keyboard.type(cell);
      await page.keyboard.press(at < row.length - 1 ? "Tab" : "Enter");
    }
  }
}

describe("typing", () => {
  test("Tab goes across and Enter comes back to the column where the Tabs began", async () => {
    await typeRows("B2", [["이름", "금액"], ["김민수", "1,500"], ["Ann", "250"]]);
    expect(await active()).toBe("B5");
    expect([await text("B3"), await text("C3"), await value("C3")]).toEqual(["김민수", "1,500", 1500]);
    expect(await seen("C3")).toBe("1,500");
  });

  test("a formula is worked out, shown again for editing and follows its cells", async () => {
    await typeRows("A1", [["2"], ["3"], ["=A1*A2"]]);
    expect(await seen("A3")).toBe("6");
    await select("A2");
    await page.keyboard.type("10");
    await page.keyboard.press("Enter");
    expect(await seen("A3")).toBe("20");
    await select("A3");
    await page.keyboard.press("F2");
    expect(await page.locator(".cell-editor").inputValue()).toBe("=A1*A2");
    await page.keyboard.type("+1");
    await page.keyboard.press("Enter");
    expect(await text("A3")).toBe("21");
  });

  test("Korean composed straight over a selected cell keeps its first syllable", async () => {
    await typeRows("B2", [["옛 글"]]);
    await select("B2");
    const keyboard = await opened.context.newCDPSession(page);
    for (const syllable of ["ㅎ", "하", "한"]) await keyboard.send("Input.imeSetComposition", { text: syllable, selectionStart: 1, selectionEnd: 1 });
    expect(await page.locator(".cell-editor").inputValue()).toBe("한");
    await keyboard.send("Input.insertText", { text: "한" });
    await keyboard.send("Input.imeSetComposition", { text: "국", selectionStart: 1, selectionEnd: 1 });
    await keyboard.send("Input.insertText", { text: "국" });
    await page.keyboard.press("Enter");
    expect(await text("B2")).toBe("한국");
    expect(await active()).toBe("B3");
  });

  test("dates, times and per cent are read as Excel reads them", async () => {
    await typeRows("A1", [["2026-11-10"], ["18:30"], ["12.5%"], ["'0012"], ["TRUE"]]);
    expect(await value("A1")).toBe(46336);
    expect(await value("A2")).toBeCloseTo(18.5 / 24, 12);
    expect([await value("A3"), await text("A3")]).toEqual([0.125, "12.50%"]);
    expect([await value("A4"), await value("A5")]).toEqual(["0012", true]);
  });

  test("Escape leaves the cell as it was, Delete empties it, Ctrl+Z and Ctrl+Y go back and forth", async () => {
    await typeRows("A1", [["하나"]]);
    await select("A1");
    await page.keyboard.type("둘");
    await page.keyboard.press("Escape");
    expect(await text("A1")).toBe("하나");
    await page.keyboard.press("Delete");
    expect(await value("A1")).toBeNull();
    await page.keyboard.press("Control+z");
    expect(await seen("A1")).toBe("하나");
    await page.keyboard.press("Control+y");
    expect(await value("A1")).toBeNull();
  });

  test("a formula Excel would not take is refused and stays open", async () => {
    await select("A1");
    await page.keyboard.type("=SUM(");
    await page.keyboard.press("Enter");
    await page.locator("dialog.notice button").click();
    expect(await page.locator(".cell-editor").inputValue()).toBe("=SUM(");
    await page.keyboard.press("Escape");
    expect(await value("A1")).toBeNull();
  });
});

describe("copying and filling", () => {
  test("a block from elsewhere is pasted cell by cell and taken back in one step", async () => {
    await select("B2");
    await page.evaluate(() => navigator.clipboard.writeText('이름\t도착\n김민수\t2026-11-10\n"두 줄\n이름"\t11:00'));
    await page.keyboard.press("Control+v");
    expect([await text("B2"), await value("C3"), await text("B4")]).toEqual(["이름", 46336, "두 줄\n이름"]);
    await page.keyboard.press("Control+z");
    expect([await value("B2"), await value("C3"), await value("B4")]).toEqual([null, null, null]);
  });

  test("copied cells bring formulas that follow and looks that stay", async () => {
    await typeRows("A1", [["1", "=A1*10"], ["2"], ["3"]]);
    await page.evaluate(() => {
      const { book } = window.workbench;
      book.active.restyle({ sheet: book.active, top: 0, left: 1, bottom: 0, right: 1 }, { bold: true, fill: "#FFF2CC" });
    });
    await select("B1");
    await page.keyboard.press("Control+c");
    await select("B2:B3");
    await page.keyboard.press("Control+v");
    expect([await formula("B2"), await formula("B3"), await text("B3")]).toEqual(["=A2*10", "=A3*10", "30"]);
      expect(await fill("B3")).toBe("#FFF2CC");
  });

  test("cut cells move", async () => {
    await typeRows("A1", [["가"], ["나"]]);
    await select("A1:A2");
    await page.keyboard.press("Control+x");
    await select("C3");
    await page.keyboard.press("Control+v");
    expect([await value("A1"), await text("C3"), await text("C4")]).toEqual([null, "가", "나"]);
  });

  test("Ctrl+D copies down, the handle goes on with a series", async () => {
    await typeRows("A1", [["1호차", "2026-11-10"], ["", ""]]);
    await select("A1:B1");
    const handle = await page.locator(".fill-handle").boundingBox();
    const below = await page.locator('[data-address="B4"]').boundingBox();
    await page.mouse.move(handle!.x + 4, handle!.y + 4);
    await page.mouse.down();
    await page.mouse.move(below!.x + 10, below!.y + 10, { steps: 4 });
    await page.mouse.up();
    expect([await text("A4"), await value("B4")]).toEqual(["4호차", 46339]);
    await select("A4:A6");
    await page.keyboard.press("Control+d");
    expect([await text("A5"), await text("A6")]).toEqual(["4호차", "4호차"]);
  });
});

describe("drop-downs and rules of cells", () => {
  beforeEach(() =>
    page.evaluate(() => {
      const { book } = window.workbench;
      const area = { sheet: book.active, top: 0, left: 3, bottom: 9, right: 3 };
      book.active.setValidation(area, {
        type: "list",
        formula1: '"대한민국,독일,중국"',
        ignoreBlank: true,
        showDropDown: true,
        error: { show: true, style: "stop", title: "국적", message: "목록에서 고르세요." },
      });
    }),
  );

  test("Alt+Down opens the list, and the choice is typed", async () => {
    await select("D2");
    await page.keyboard.press("Alt+ArrowDown");
    expect(await page.locator("[role=option]").allTextContents()).toEqual(["대한민국", "독일", "중국"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await seen("D2")).toBe("독일");
    await page.locator(".list-button").click();
    await page.locator("[role=option]", { hasText: "중국" }).click();
    expect(await seen("D2")).toBe("중국");
  });

  test("what is not on the list is stopped when typed, and let in when pasted", async () => {
    await select("D2");
    await page.keyboard.type("화성");
    await page.keyboard.press("Enter");
    expect(await page.locator("dialog.notice").textContent()).toContain("목록에서 고르세요.");
    await page.locator("dialog.notice button", { hasText: "취소" }).click();
    expect(await value("D2")).toBeNull();
    await page.evaluate(() => navigator.clipboard.writeText("화성"));
    await page.keyboard.press("Control+v");
    expect(await text("D2")).toBe("화성");
  });

  test("a conditional format is painted and follows the value", async () => {
    await page.evaluate(() => {
      const { book } = window.workbench;
      const area = { sheet: book.active, top: 0, left: 0, bottom: 9, right: 0 };
      book.active.addConditionalFormat({ areas: [area], kind: "expression", formulas: ["A1>100"], style: { fill: "#FFC7CE" }, stopIfTrue: false });
    });
    await typeRows("A2", [["150"]]);
    expect(await fill("A2")).toBe("#FFC7CE");
    await typeRows("A2", [["50"]]);
    expect(await fill("A2")).toBe("");
  });
});

describe("sheets, places and files", () => {
  test("sheets are added, renamed, switched and deleted; the deleted one comes back", async () => {
    await page.getByRole("button", { name: "새 시트" }).click();
    await page.getByRole("tab").nth(1).dblclick();
    await page.keyboard.type("일정");
    await page.keyboard.press("Enter");
    await typeRows("A1", [["둘째 시트"]]);
    await page.getByRole("tab").first().click();
    expect(await value("A1")).toBeNull();
    await page.keyboard.press("Control+PageDown");
    expect(await seen("A1")).toBe("둘째 시트");
    await page.getByRole("tab", { name: "일정" }).press("Delete");
    await page.locator("dialog.notice button", { hasText: "확인" }).click();
    expect(await page.getByRole("tab").count()).toBe(1);
    await page.keyboard.press("Control+z");
    expect(await page.getByRole("tab", { name: "일정" }).count()).toBe(1);
  });

  test("the name box goes to an address, the status bar adds up, frozen rows stay", async () => {
    await page.evaluate(() => {
      window.workbench.book.active.frozenRows = 1;
    });
    await typeRows("A1", [["제목"], ["10"], ["20"]]);
    await select("A2:A3");
    expect(await page.locator(".status-bar").textContent()).toContain("합계: 30");
    await page.getByLabel("이름 상자").fill("C300");
    await page.keyboard.press("Enter");
    expect(await active()).toBe("C300");
    expect(await page.locator('[data-address="C300"]').isVisible()).toBe(true);
    expect(await page.locator('[data-address="A1"]').isVisible()).toBe(true);
  });

  test("a saved workbook opens again as it was", async () => {
    await typeRows("A1", [["켈러그룹", "2026-11-10"], ["=1+2"]]);
    const download = page.waitForEvent("download");
    await page.locator('[data-command="save"]').click();
    const bytes = await readFile(await (await download).path());
    await page.evaluate(() => window.workbench.newBook());
    expect(await value("A1")).toBeNull();
    await page.locator("input[type=file]").setInputFiles({ name: "다시.xlsx", mimeType: "application/octet-stream", buffer: bytes });
    await page.locator('[data-address="A1"]', { hasText: "켈러그룹" }).waitFor();
    expect([await text("B1"), await formula("A2"), await text("A2")]).toEqual(["2026-11-10", "=1+2", "3"]);
  });

  test("a file that is no workbook is refused in a sentence, and the desk stays", async () => {
    await typeRows("A1", [["그대로"]]);
    await page.locator("input[type=file]").setInputFiles({ name: "사진.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("not a zip") });
    expect(await page.locator("dialog.notice").textContent()).toContain("사진.xlsx");
    await page.locator("dialog.notice button").click();
    expect(await text("A1")).toBe("그대로");
  });
});

test("a chart stands over its cells as a picture that says its numbers, is drawn anew when they change, and scrolls under frozen rows", async () => {
  await typeRows("A1", [["", "Plan"], ["Rooms", "300"], ["Meals", "100"]]);
  await page.evaluate(() => {
    const { book } = window.workbench;
    const sheet = book.active;
    sheet.frozenRows = 1;
    window.workbench.edits.addChart(sheet.name, "A1:B3", "D5:H16");
  });
  const chart = page.getByRole("img", { name: /Rooms: Plan 300; Meals: Plan 100/ });
  await chart.waitFor();
  const [box, cell] = [(await chart.boundingBox())!, (await page.locator('[data-address="D5"]').boundingBox())!];
  expect([Math.abs(box.x - cell.x), Math.abs(box.y - cell.y)]).toEqual([expect.closeTo(0, -1), expect.closeTo(0, -1)]);
  const longest = (): Promise<number> => page.locator(".chart-bar").evaluateAll((bars) => Math.max(...bars.map((bar) => bar.getBoundingClientRect().width)));
  const [first, second] = await page.locator(".chart-bar").evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  expect(first! / second!).toBeCloseTo(3, 1);
  await select("B3");
  await page.keyboard.type("600");
  await page.keyboard.press("Enter");
  await page.getByRole("img", { name: /Meals: Plan 600/ }).waitFor();
  expect(await longest()).toBeGreaterThan(0);
  // What lies under a chart is not reached by the mouse, and the chart goes under what is frozen.
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  expect(await active()).toBe("B4");
  await page.locator(".grid").evaluate((grid) => (grid.scrollTop = 150));
  const over = await page.evaluate(([x, y]) => document.elementFromPoint(x!, y!)?.closest("[role=columnheader], .top-rows") !== null, [box.x + 20, cell.y - 80]);
  expect(over).toBe(true);
});

test("axe finds nothing to complain of in the page", async () => {
  // A small window: every cell in view is looked at.
  await page.setViewportSize({ width: 800, height: 360 });
  await typeRows("A1", [["이름", "금액"], ["김민수", "1500"]]);
  await page.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
  // The pane is the add-in's own page, and has a test of its own.
  const { violations } = await page.evaluate(() => axe.run(document, { iframes: false }));
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
});

test("nothing was asked of another machine and nothing broke", () => {
  expect(opened.complaints).toEqual([]);
});
