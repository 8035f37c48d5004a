import type { Server } from "node:http";
import { type Browser, type BrowserContext, type Page, chromium } from "playwright-core";
import { chromium as program, ensureProgram } from "../../../tools/programs";
import { listen, workbenchServer } from "../../../tools/workbench-server";

const quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic"];

/** The workbench in a real browser: its page, and what its console and network said that should not be there. */
export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly address: string;
  /** Errors of the page and requests to any other machine; empty when all is well. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** Opens the workbench as `npm start` does; the library's question whether localhost may be trusted is answered with OK. */
export async function openPage(search = ""): Promise<OpenedPage> {
  const server: Server = workbenchServer();
  const address = await listen(server, 3200, true);
  const browser: Browser = await chromium.launch({ executablePath: ensureProgram(program), args: quiet });
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: "ko-KR", acceptDownloads: true });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: address });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => void dialog.accept());
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && `${origin}/` !== address) complaints.push(`asked ${request.url()}`);
  });
  await page.goto(address + search);
  // The library's question comes while the pane starts, and a key pressed under it would be lost.
  await page.waitForFunction(() => window.workbench.paneReady());
  const close = async (): Promise<void> => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { page, context, address, complaints, close };
}
