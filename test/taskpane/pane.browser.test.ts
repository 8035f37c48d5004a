import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import { panePanels, paneShades, paneWidths } from "../kit/pane-panels";
import { openVisitPage, paneIdle, type VisitPage } from "../kit/visit-page";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/** Width and height of the pane's page on a Mac, the narrowest, and on a small laptop, the lowest. */
const smallest = { width: 270, height: 378 };

let visit: VisitPage;
let frame: Frame;

beforeAll(async () => {
  visit = await openVisitPage();
  visit.page.setDefaultTimeout(20_000);
  await visit.page.getByRole("button", { name: "270" }).click();
  frame = paneFrame();
});
afterAll(() => visit.close());

test("the first run has no barrier, fits and shows its buttons on a small laptop", async () => {
  await expectNoBarrier();
  expect(await lowestOf("main button")).toBeLessThan(smallest.height);
});

describe.each(["ko", "en"] as const)("in %s", (language) => {
  beforeAll(() => visit.press(language === "ko" ? "예시로 둘러보기" : "English"));

  describe.each(paneShades)("%s", (_shade, media) => {
    beforeAll(() => visit.page.emulateMedia(media));

    test.each(panePanels.map((panel) => [panel.name[language], panel] as const))("%s has no barrier and fits, narrow, wide and at 200 %%, and its first action is in sight", async (_name, panel) => {
      await panel.open(visit, language);
      for (const width of paneWidths) {
        await setWidth(width);
        await expectNoBarrier();
      }
      await setWidth(smallest.width);
      expect(await lowestOf("main button.ms-Button")).toBeLessThan(smallest.height);
    });
  });
});

test("every button of a check can be reached and pressed by keyboard alone", async () => {
  await visit.goTo("Set up");
  await visit.pane.getByRole("tab", { name: "Set up" }).focus();
  await visit.page.keyboard.press("ArrowRight");
  await visit.page.keyboard.press("Enter");
  await visit.page.keyboard.press("Tab");
  expect(await focusedName()).toBe("Check again");
  await visit.page.keyboard.press("Enter");
  await paneIdle(visit.pane);
  const reached: string[] = [];
  for (let times = 0; times < 10; times += 1) {
    await visit.page.keyboard.press("Tab");
    reached.push(await focusedName());
  }
  expect(reached.slice(0, 5)).toEqual([expect.stringContaining("Previous"), expect.stringContaining("Next"), expect.stringMatching(/^Must/), expect.stringMatching(/^Should/), expect.stringMatching(/^Note/)]);
  expect(reached).toEqual(expect.arrayContaining([expect.stringMatching(/^Theme/), "한국어"]));
});

test("choosing sheets, and the question before a sample is filled in again, have no barrier", async () => {
  await visit.page.evaluate(() => {
    const { book } = window.workbench;
    for (const name of ["숙박", "정산서"]) book.removeSheet(book.sheetNamed(name)!);
  });
  await visit.press("Check again");
  await visit.goTo("Set up");
  await visit.pane.getByRole("checkbox", { name: "Lodging" }).waitFor();
  await visit.press("Fill in the sample visit");
  await visit.pane.getByRole("group", { name: "Replace with the sample visit?" }).waitFor();
  await expectNoBarrier();
});

test("the corner where Office lays its menu is free", async () => {
  await frame.evaluate(() => window.scrollTo(0, 0));
  const covered = await frame.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const points = [1, 17, 33].flatMap((left) => [1, 16, 31].map((top) => [clientWidth - left, top] as const));
    return points.flatMap(([x, y]) => document.elementsFromPoint(x, y).filter((element) => element.matches("button, a, h1, h2, p")).map(({ outerHTML }) => outerHTML));
  });
  expect(covered).toEqual([]);
});

async function expectNoBarrier(): Promise<void> {
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

/** Makes the pane's page so wide, also narrower than Excel lets a pane be: at 200 % a page has half the width. */
async function setWidth(width: number): Promise<void> {
  await visit.page.locator("iframe.task-pane").evaluate((pane, wide) => {
    pane.style.width = `${wide}px`;
  }, width);
}

/** Where the first of these ends, from the top of the pane. */
async function lowestOf(selector: string): Promise<number> {
  return frame.evaluate((wanted) => {
    window.scrollTo(0, 0);
    return document.querySelector(wanted)!.getBoundingClientRect().bottom;
  }, selector);
}

function focusedName(): Promise<string> {
  return frame.evaluate(() => {
    const focused = document.activeElement;
    return focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
  });
}

function paneFrame(): Frame {
  const found = visit.page.frames().find((each) => each.url().includes("/taskpane.html"));
  if (!found) throw new Error("There is no pane.");
  return found;
}
