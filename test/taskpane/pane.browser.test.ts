import type { Frame } from "playwright-core";
import { barriers, paneFrame } from "../kit/barriers";
import { openVisitPage, paneIdle, type VisitPage } from "../kit/visit-page";

/** Width and height of the pane's page on a Mac, the narrowest, and on a small laptop, the lowest. */
const smallest = { width: 270, height: 378 };

let visit: VisitPage;
let frame: Frame;

beforeAll(async () => {
  visit = await openVisitPage();
  visit.page.setDefaultTimeout(60_000);
  await visit.page.getByRole("button", { name: "270" }).click();
  frame = paneFrame(visit);
});
afterAll(() => visit.close());

test("the first run has no barrier, fits and shows its buttons on a small laptop", async () => {
  expect(await barriers(frame)).toEqual([]);
  expect(await lowestOf("main button")).toBeLessThan(smallest.height);
});

test("every button of a check can be reached and pressed by keyboard alone", async () => {
  await visit.press("예시로 둘러보기");
  await visit.press("English");
  await visit.press("Close this message");
  await visit.goTo("Set up");
  await visit.pane.getByRole("tab", { name: "Set up" }).focus();
  await visit.page.keyboard.press("ArrowRight");
  await visit.page.keyboard.press("Enter");
  await visit.page.keyboard.press("Tab");
  expect(await focusedName()).toBe("Check again");
  await visit.page.keyboard.press("Enter");
  await paneIdle(visit.pane);
  const reached: string[] = [];
  for (let times = 0; times < 12; times += 1) {
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
  expect(await barriers(frame)).toEqual([]);
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
