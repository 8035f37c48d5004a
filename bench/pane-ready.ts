import { openVisitPage } from "../test/kit/visit-page";

/** How long people wait: for the workbench with its pane, and for the pane alone when it is opened again with warm caches. */
export async function paneReady(): Promise<readonly { readonly what: string; readonly ms: number }[]> {
  const start = performance.now();
  const opened = await openVisitPage();
  const { page } = opened;
  const cold = Math.round(performance.now() - start);
  try {
    const again = performance.now();
    await page.evaluate(() => {
      const pane = document.querySelector<HTMLIFrameElement>("iframe.task-pane");
      // The page that goes must not be taken for the one that comes.
      pane?.contentDocument?.body.setAttribute("data-leaving", "");
      pane?.contentWindow?.location.reload();
    });
    await page.frameLocator("iframe.task-pane").locator('body:not([data-leaving]) #pane .shell[aria-busy="false"]').waitFor();
    return [
      { what: "browser, workbench and pane from nothing", ms: cold },
      { what: "pane opened again", ms: Math.round(performance.now() - again) },
    ];
  } finally {
    await opened.close();
  }
}
