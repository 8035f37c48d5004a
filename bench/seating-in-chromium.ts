import { mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import { chromium as browsers } from "playwright-core";
import webpack from "webpack";
import { chromium, ensureProgram } from "../tools/programs";
import type { SeatingLine } from "./seating-lines";

/** The measures as a worker of a page takes them, its code built as the pane's is. */
export async function inChromium(): Promise<readonly SeatingLine[]> {
  const folder = mkdtempSync(join(tmpdir(), "seating-"));
  await built(folder);
  const server = createServer(({ url }, answer) => {
    const isWorker = url === "/worker.js";
    answer.setHeader("Content-Type", isWorker ? "text/javascript" : "text/html");
    answer.end(isWorker ? readFileSync(join(folder, "worker.js")) : "<!doctype html><title>bench</title>");
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const browser = await browsers.launch({ executablePath: ensureProgram(chromium) });
  try {
    const page = await browser.newPage();
    page.on("console", (message) => console.log(message.text()));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await page.evaluate(
      () =>
        new Promise<readonly SeatingLine[]>((resolve, reject) => {
          const worker = new Worker("/worker.js");
          worker.onmessage = ({ data }: MessageEvent<{ readonly line?: string; readonly lines?: readonly SeatingLine[] }>) => {
            if (data.lines) resolve(data.lines);
            else console.log(data.line);
          };
          worker.onerror = ({ message }) => reject(new Error(message));
        }),
    );
  } finally {
    await browser.close();
    server.close();
  }
}

function built(folder: string): Promise<void> {
  const compiler = webpack({
    mode: "production",
    target: "webworker",
    entry: join(__dirname, "seating-worker.ts"),
    output: { path: folder, filename: "worker.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } }] },
    performance: false,
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString()));
      else resolve();
    });
  });
}
