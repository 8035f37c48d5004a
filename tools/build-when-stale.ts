import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");

/** A webpack configuration, the sources it reads and a file that stands when it has been built. */
interface Bundle {
  readonly configuration: string;
  readonly sources: readonly string[];
  readonly result: string;
}

const bundles: readonly Bundle[] = [
  { configuration: "webpack.config.js", sources: ["src", "assets", "manifest.xml"], result: "dist/taskpane.html" },
  { configuration: "webpack.workbench.js", sources: ["src/workbench"], result: "dist-workbench/index.html" },
];

/** Builds what is missing or older than its sources, so that a browser test never drives yesterday's pane. */
export function buildWhenStale(): void {
  for (const bundle of bundles) {
    if (existsSync(join(root, bundle.configuration)) && isStale(bundle)) build(bundle);
  }
}

function isStale({ configuration, sources, result }: Bundle): boolean {
  const built = join(root, result);
  if (!existsSync(built)) return true;
  const newest = Math.max(...[configuration, ...sources].map((source) => newestTime(join(root, source))));
  return newest > statSync(built).mtimeMs;
}

function newestTime(place: string): number {
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(place).map((name) => newestTime(join(place, name))));
}

function build({ configuration }: Bundle): void {
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--config", configuration, "--mode", "production"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
}
