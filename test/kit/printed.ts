import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { loadVisit } from "../../src/actions/load-visit";
import { perform } from "../../src/excel/perform";
import { planPrintout } from "../../src/excel/plan-printout";
import { readCells } from "../../src/excel/read-cells";
import { run as runInExcel } from "../../src/excel/run";
import type { Language } from "../../src/language/language";
import type { PaperSheet } from "../../src/schema/paper";
import type { Day } from "../../src/values/day";
import { readVisit } from "../../src/visit/read-visit";
import type { Visit } from "../../src/visit/visit";
import { openWorkbench } from "../../src/workbench/host/node-host";
import { converted, convertedAll } from "./libreoffice";

const run = promisify(execFile);

/** One page as it was printed. */
export interface PrintedPage {
  /** The words on it, in the order in which they stand. */
  readonly text: string;
  readonly png: Uint8Array;
}

/** A visit as it is read from a workbook that was built from a file through the genuine client: with all that Excel works out. */
export async function visitInWorkbook(json: unknown, language: Language): Promise<Visit> {
  const bench = await openWorkbench();
  await loadVisit({ json, language });
  const { visit } = await runInExcel(async (context) => readVisit(await readCells(context), { today: "2026-11-20" as Day }));
  bench.close();
  return visit;
}

/** An else empty workbook of sheets that are made for paper. */
export async function bookOf(sheets: readonly PaperSheet[]): Promise<Uint8Array> {
  const bench = await openWorkbench();
  const before = [...bench.book.sheets];
  await runInExcel(async (context) => {
    const content = await readCells(context, { formulas: true });
    return perform(context, planPrintout("tried", sheets, content).steps, content);
  });
  for (const sheet of before) bench.book.removeSheet(sheet);
  const bytes = await bench.book.save();
  bench.close();
  return bytes;
}

/** A workbook's pages as LibreOffice prints them. */
export async function printed(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  return converted(bytes, "pdf", async (folder) => {
    const pdf = join(folder, "visit.pdf");
    const pictures = await picturesIn(folder, "visit", 80);
    return Promise.all(pictures.map(async (png, index) => ({ png, text: (await run("pdftotext", ["-f", String(index + 1), "-l", String(index + 1), "-layout", pdf, "-"])).stdout })));
  });
}

/** The pages of many books as pictures of so many dots an inch, from one start of LibreOffice. */
export async function printedPictures(books: ReadonlyMap<string, Uint8Array>, dots: number): Promise<ReadonlyMap<string, readonly Uint8Array[]>> {
  return convertedAll(books, "pdf", async (folder) => new Map(await Promise.all([...books.keys()].map(async (name) => [name, await picturesIn(folder, name, dots)] as const))));
}

async function picturesIn(folder: string, name: string, dots: number): Promise<readonly Uint8Array[]> {
  await run("pdftoppm", ["-r", String(dots), "-png", join(folder, `${name}.pdf`), join(folder, `${name}.page`)]);
  const pictures = (await readdir(folder)).filter((file) => file.startsWith(`${name}.page`) && file.endsWith(".png")).sort();
  return Promise.all(pictures.map((file) => readFile(join(folder, file))));
}

/** A word on a page, in millimetres from its upper left corner. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The words of the pages of many books, as LibreOffice prints them in one go. */
export async function printedWords(books: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, readonly (readonly PrintedWord[])[]>> {
  return convertedAll(books, "pdf", async (folder) => {
    const pages = await Promise.all([...books.keys()].map(async (name) => {
      const { stdout } = await run("pdftotext", ["-bbox", join(folder, `${name}.pdf`), "-"], { maxBuffer: 1 << 28 });
      return [name, stdout.split("<page ").slice(1).map(wordsOf)] as const;
    }));
    return new Map(pages);
  });
}

const millimetres = 25.4 / 72;
const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&#39;": "'" };

function wordsOf(page: string): readonly PrintedWord[] {
  return [...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g)].map(([, left, top, right, bottom, text = ""]) => ({
    text: text.replace(/&#?\w+;/g, (entity) => entities[entity] ?? entity),
    left: Number(left) * millimetres,
    top: Number(top) * millimetres,
    right: Number(right) * millimetres,
    bottom: Number(bottom) * millimetres,
  }));
}
