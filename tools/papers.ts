// npm run papers [KEY …] – the papers of the sample visit, as LibreOffice prints them, into docs/papers: their first pages.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../src/language/language";
import { papers } from "../src/papers/catalogue";
import { bookOf, printedPictures, visitInWorkbook } from "../test/kit/printed";
import { sampleJson } from "../test/kit/sample";

const folder = join(__dirname, "../docs/papers");
const only = process.argv.slice(2);
/** What comes after shows no more than other names. */
const kept = 2;
/** Dots an inch: enough to read, small enough to keep. */
const dots = 60;

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const books = new Map<string, Uint8Array>();
  for (const language of languages) {
    const visit = await visitInWorkbook(sampleJson(), language);
    for (const paper of papers.filter(({ key }) => only.length === 0 || only.includes(key))) books.set(`${paper.key}-${language}`, await bookOf(paper.sheets(visit, { language })));
  }
  for (const [name, pages] of await printedPictures(books, dots)) {
    for (const file of readdirSync(folder).filter((each) => each.replace(/(-\d+)?\.png$/, "") === name)) rmSync(join(folder, file));
    pages.slice(0, kept).forEach((png, page) => {
      writeFileSync(join(folder, `${name}${pages.length > 1 ? `-${page + 1}` : ""}.png`), png);
    });
    process.stdout.write(`${name}: ${pages.length} pages\n`);
  }
}

void main();
