// npm run papers – every paper of the sample visit, as LibreOffice prints it, into docs/papers: its first pages.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../src/language/language";
import { papers } from "../src/papers/catalogue";
import { printedPages } from "../test/kit/printed";
import { sampleJson } from "../test/kit/sample";

const folder = join(__dirname, "../docs/papers");
const only = process.argv.slice(2);
/** Of cards and handbooks there are many pages that differ by a name. */
const kept = 4;

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const language of ["ko", "en"] satisfies Language[]) {
    for (const { key } of papers.filter((paper) => only.length === 0 || only.includes(paper.key))) {
      const pages = await printedPages({ json: sampleJson(), paper: key, language });
      pages.slice(0, kept).forEach(({ png }, page) => {
        writeFileSync(join(folder, `${key}-${language}${pages.length > 1 ? `-${page + 1}` : ""}.png`), png);
      });
      process.stdout.write(`${key} ${language}: ${pages.length} pages\n`);
    }
  }
}

void main();
