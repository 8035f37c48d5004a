import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");

/** A webpack configuration, the sources it reads and a file that stands when it has been built. */
interface Bundle {
  readonly configuration: string;
  readonly sources: readonly string[];
  readonly result: string;
}

const bundles: readonly Bundle[] = [
  { configuration: "webpack.config.js", sources: ["src", "assets", "manifest.xml", "package.json"], result: "dist/taskpane.html" },
  { configuration: "webpack.workbench.js", sources: ["src/workbench"], result: "dist-workbench/index.html" },
];

/** Builds what is missing or older than its sources, so that a browser test never drives yesterday's pane. */
export function buildWhenStale(): void {
  for (const bundle of bundles) {
    if (isStale(bundle)) build(bundle);
  }
}

function isStale({ configuration, sources, result }: Bundle): boolean {
  const built = join(root, result);
  if (!existsSync(built)) return true;
  const newest = Math.max(...[configuration, ...sources].map((source) => newestTime(join(root, source))));
  return newest > statSync(built).mtimeMs;
}

function newestTime(place: string): number {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(place).map((name) => newestTime(join(place, name))));
}

function build({ configuration, result }: Bundle): void {
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--config", configuration, "--mode", "production"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  // Webpack leaves a file alone that already says the same, and it would look stale for ever.
  const now = new Date();
  utimesSync(join(root, result), now, now);
}
