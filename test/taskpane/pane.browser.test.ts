import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
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

const languages = { ko: { check: "점검", again: /점검$/, places: ["준비", "점검", "마감"] }, en: { check: "Check", again: /^Check/, places: ["Set up", "Check", "Close"] } } as const;

test("the first run has no barrier, fits and shows its buttons on a small laptop", async () => {
  await expectNoBarrier();
  expect(await lowestOf("main button")).toBeLessThan(smallest.height);
});

describe.each(["ko", "en"] as const)("in %s", (language) => {
  beforeAll(() => visit.press(language === "ko" ? "예시로 둘러보기" : "English"));

  describe.each(["light", "dark"] as const)("%s", (shade) => {
    beforeAll(() => visit.page.emulateMedia({ colorScheme: shade }));

    test.each([0, 1, 2])("place %i has no barrier, fits, and its first action is in sight", async (index) => {
      const { places, check } = languages[language];
      await visit.goTo(places[index]!);
      if (places[index] === check) await visit.press(languages[language].again);
      await expectNoBarrier();
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
