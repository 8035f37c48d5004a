// npm start – builds what is stale and opens the workbench: a workbook beside the real task pane, without Excel.
//   --port N    the port to use (otherwise 3100, or the next that is free)
//   --no-open   do not open the browser
// It speaks plain http on localhost: a home-made certificate would greet every newcomer with the browser's warning, while
// over http the Office library itself asks once, in its own words, whether localhost may be trusted.
import { spawn } from "node:child_process";
import { buildWhenStale } from "./build-when-stale";
import { listen, workbenchServer } from "./workbench-server";

const usualPort = 3100;

async function serve(words: readonly string[]): Promise<void> {
  const wanted = words.includes("--port") ? Number(words[words.indexOf("--port") + 1]) : null;
  if (wanted !== null && !(Number.isInteger(wanted) && wanted > 0 && wanted < 65_536)) throw new Error("--port needs a number from 1 to 65535.");
  buildWhenStale();
  const address = await listen(workbenchServer(), wanted ?? usualPort, wanted === null);
  console.log(`Workbench: ${address} (Ctrl+C stops)`);
  if (!words.includes("--no-open")) openBrowser(address);
}

/** Opens the default browser; where there is none the printed address is enough. */
function openBrowser(address: string): void {
  const command: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = { win32: ["cmd", "/c", "start", ""], darwin: ["open"] };
  const [program, ...options] = command[process.platform] ?? ["xdg-open"];
  const browser = spawn(program, [...options, address], { stdio: "ignore", detached: true });
  browser.on("error", () => undefined);
  browser.unref();
}

serve(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
