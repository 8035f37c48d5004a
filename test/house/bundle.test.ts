// What is shipped: the pane and the ribbon's functions alone, from one server and Microsoft's Office.js.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { buildWhenStale } from "../../tools/build-when-stale";
import { sourceFile, sourcePaths, walk } from "../kit/source-files";
import { allOf, xmlTree } from "../kit/xml-tree";

const dist = join(__dirname, "../../dist");
const read = (file: string): string => readFileSync(join(dist, file), "utf8");
let scripts = "";

beforeAll(() => {
  buildWhenStale();
  scripts = readdirSync(dist).filter((file) => file.endsWith(".js")).map(read).join("\n");
}, 300_000);

/** Texts long enough to be found again in minified code, and plain enough to stand there as they were written. */
function texts(folder: string): Set<string> {
  const found = new Set<string>();
  for (const path of sourcePaths(folder)) {
    walk(sourceFile(path), (node) => {
      if (ts.isStringLiteral(node) && /^[A-Za-z가-힣][^"'`\\\n]{19,}$/.test(node.text)) found.add(node.text);
    });
  }
  return found;
}

test("the add-in's own texts are in the bundle, the workbench's are not", () => {
  const pane = [...texts("src/taskpane")];
  const elsewhere = new Set(sourcePaths("src").filter((path) => !path.startsWith("src/workbench/")).flatMap((path) => sourceFile(path).text));
  const workbench = [...texts("src/workbench")].filter((text) => ![...elsewhere].some((source) => source.includes(text)));
  expect(pane.length).toBeGreaterThan(10);
  expect(workbench.length).toBeGreaterThan(10);
  expect(pane.some((text) => scripts.includes(text))).toBe(true);
  expect(workbench.filter((text) => scripts.includes(text))).toEqual([]);
});

test.each(["taskpane.html", "commands.html"])("%s loads its own files and Office.js, nothing else", (page) => {
  const html = read(page);
  const sources = [...html.matchAll(/(?:src|href)="?([^"\s>]+)/g)].map(([, address]) => address!);
  const foreign = sources.filter((address) => /^(https?:)?\/\//.test(address));
  expect(foreign).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(html)?.[1] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(policy).not.toContain("unsafe");
});

test("every file a page names is there", () => {
  for (const page of ["taskpane.html", "commands.html"]) {
    const own = [...read(page).matchAll(/(?:src|href)="?([^"\s>]+)/g)].map(([, address]) => address!).filter((address) => !address.startsWith("https:"));
    expect(own.length).toBeGreaterThan(0);
    for (const file of own) expect(() => read(file)).not.toThrow();
  }
});

test("the manifest names one https server that is not the developer's", () => {
  const manifest = xmlTree(read("manifest.xml"));
  const addresses = ["SourceLocation", "SupportUrl", "bt:Image", "bt:Url"].flatMap((name) => allOf(manifest, name)).flatMap(({ attributes }) => attributes["DefaultValue"] ?? []);
  const servers = new Set(addresses.map((address) => new URL(address).origin));
  expect(servers.size).toBe(1);
  expect([...servers][0]).toMatch(/^https:\/\/(?!localhost)/);
});
