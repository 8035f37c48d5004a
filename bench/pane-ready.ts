import { openVisitPage } from "../test/kit/visit-page";

/** How long people wait: for the workbench with its pane, and for the pane alone when it is opened again with warm caches. */
export async function paneReady(): Promise<readonly { readonly what: string; readonly ms: number }[]> {
  const start = performance.now();
  const { page, close } = await openVisitPage();
  const cold = Math.round(performance.now() - start);
  try {
    const again = performance.now();
    await page.evaluate(() => document.querySelector<HTMLIFrameElement>("iframe.task-pane")?.contentWindow?.location.reload());
    await page.frameLocator("iframe.task-pane").locator('#pane .shell[aria-busy="false"]').waitFor();
    return [
      { what: "browser, workbench and pane from nothing", ms: cold },
      { what: "pane opened again", ms: Math.round(performance.now() - again) },
    ];
  } finally {
    await close();
  }
}
