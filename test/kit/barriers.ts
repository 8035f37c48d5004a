import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import type { VisitPage } from "./visit-page";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The pane's own page. Throws when there is none. */
export function paneFrame({ page }: VisitPage): Frame {
  const found = page.frames().find((each) => each.url().includes("/taskpane.html"));
  if (!found) throw new Error("There is no pane.");
  return found;
}

/** What keeps somebody from using the pane as it is now: what axe finds, element by element, and pixels that stick out at the side. */
export async function barriers(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() => (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({ resultTypes: ["violations"] }));
  const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`), ...(overflow > 0 ? [`${overflow} pixels too wide`] : [])];
}
