import { buildWhenStale } from "../../tools/build-when-stale";
import { chromium, ensureProgram } from "../../tools/programs";

/** Runs once before the browser project: the bundle is fresh, and there is a browser to drive. */
export default function beforeBrowser(): void {
  process.env["CHROME_PATH"] = ensureProgram(chromium);
  buildWhenStale();
}
