// npm run generate – writes what follows from the sources: the catalogues, then the pages of docs/generated that tell
// what they hold. With --check nothing is written, and what is not as it would be written is named (exit 1).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { catalogues, catalogueText } from "./catalogues";
import { contract } from "./contract";

const root = join(__dirname, "..");

async function generate(keep: (file: string, text: string) => void): Promise<void> {
  for (const catalogue of catalogues) keep(catalogue.file, catalogueText(catalogue, root));
  for (const [file, text] of Object.entries(contract())) keep(file, text);
  // The pages are made from the catalogues, so they are imported only now that those stand on disk.
  const { pages } = await import("./pages/pages");
  for (const [name, text] of Object.entries(pages())) keep(`docs/generated/${name}.md`, text);
}

function isFresh(file: string, text: string): boolean {
  const place = join(root, file);
  return existsSync(place) && readFileSync(place, "utf8") === text;
}

/** Leaves a file that already says this untouched, so that builds which watch times stay fresh. */
function write(file: string, text: string): void {
  if (isFresh(file, text)) return;
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  console.log(`wrote ${file}`);
}

function complain(file: string, text: string): void {
  if (isFresh(file, text)) return;
  console.error(`${file} is stale: run npm run generate.`);
  process.exitCode = 1;
}

void generate(process.argv.includes("--check") ? complain : write);
