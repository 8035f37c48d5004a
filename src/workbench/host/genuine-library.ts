import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Bridge } from "./bridge";

/** The part of the library that is loaded here: all of Excel's client, without the loader that needs a page. */
const file = "excel-web-16.00.debug.js";

interface Realm {
  _richApiNativeBridge?: Bridge;
  Excel?: typeof Excel;
}

/** Names of a page that the library looks for while it is evaluated; in Node nothing stands behind them. */
function pageNames(): Readonly<Record<string, unknown>> {
  const address = "http://localhost/";
  return {
    window: globalThis,
    self: globalThis,
    navigator: { userAgent: "node" },
    location: { href: address, search: "", hash: "", origin: "http://localhost", protocol: "http:" },
    document: {
      domain: "localhost",
      URL: address,
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
    open: () => null,
  };
}

/** The library's text. Throws with the remedy when the package is not installed. */
function librarySource(): { readonly path: string; readonly text: string } {
  const packageName = "@microsoft/office-js";
  const from = createRequire(join(process.cwd(), "package.json"));
  let directory: string;
  try {
    directory = dirname(from.resolve(`${packageName}/package.json`));
  } catch {
    throw new Error(`The package ${packageName} is not installed: run "npm install" in the project's folder.`);
  }
  const path = join(directory, "dist", file);
  return { path, text: readFileSync(path, "utf8") };
}

/**
 * Evaluates the genuine library, unmodified, in this realm, once; gives the bridge through which it speaks. The realm
 * matters: arrays and errors that cross must be the test's own, or instanceof and deep comparison fail.
 */
export function loadLibrary(): Bridge {
  const realm = globalThis as unknown as Realm;
  if (realm._richApiNativeBridge && realm.Excel) return realm._richApiNativeBridge;
  for (const [name, value] of Object.entries(pageNames())) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  const bridge = new Bridge();
  realm._richApiNativeBridge = bridge;
  const { path, text } = librarySource();
  // Indirect eval runs the text as a global script, which is what the library is.
  (0, eval)(`${text}\n//# sourceURL=${path}`);
  return bridge;
}
