import { barriers, paneFrame } from "../kit/barriers";
import { openBrokenVisit, panePanels, paneViews } from "../kit/pane-panels";
import { openVisitPage, type VisitPage } from "../kit/visit-page";

/** The height of the pane's page on a small laptop. */
const lowest = 378;

describe.each(["ko", "en"] as const)("in %s", (language) => {
  let visit: VisitPage;

  beforeAll(async () => {
    visit = await openVisitPage(language);
    visit.page.setDefaultTimeout(60_000);
    await openBrokenVisit(visit, language);
  });
  afterAll(() => visit.close());

  test.each(panePanels.map((panel) => [panel.name[language], panel] as const))("%s: no barrier, narrow, wide, at 200 %% and in every shade, and its first action is in sight", async (_name, panel) => {
    await panel.open(visit, language);
    const frame = paneFrame(visit);
    const found: Record<string, readonly string[]> = {};
    for (const { name, width, media } of paneViews) {
      await visit.page.emulateMedia(media);
      await setWidth(width);
      found[name] = await barriers(frame);
    }
    expect(found).toEqual(Object.fromEntries(paneViews.map(({ name }) => [name, []])));
    await setWidth(paneViews[0].width);
    const bottom = await frame.evaluate(() => {
      window.scrollTo(0, 0);
      return document.querySelector("main button.ms-Button, main summary")!.getBoundingClientRect().bottom;
    });
    expect(bottom).toBeLessThan(lowest);
  });

  test("nothing complained meanwhile", () => {
    expect(visit.complaints).toEqual([]);
  });

  /** Makes the pane's page so wide, also narrower than Excel lets a pane be: at 200 % a page has half the width. */
  async function setWidth(width: number): Promise<void> {
    await visit.page.locator("iframe.task-pane").evaluate((pane, wide) => {
      pane.style.width = `${wide}px`;
    }, width);
  }
});
