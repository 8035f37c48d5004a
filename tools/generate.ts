// Writes what follows from the sources: the catalogues, then the pages of docs/generated that tell what they hold.
// The pages are made from the catalogues just written, so they are imported only after those stand on disk.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { catalogues, catalogueText } from "./catalogues";

const root = join(__dirname, "..");

async function generate(): Promise<void> {
  for (const catalogue of catalogues) write(catalogue.file, catalogueText(catalogue, root));
  const { pages } = await import("./pages/pages");
  for (const [name, text] of Object.entries(pages())) write(`docs/generated/${name}.md`, text);
}

/** Leaves a file that already says this untouched, so that builds which watch times stay fresh. */
function write(file: string, text: string): void {
  const place = join(root, file);
  if (existsSync(place) && readFileSync(place, "utf8") === text) return;
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
  console.log(`wrote ${file}`);
}

void generate();
