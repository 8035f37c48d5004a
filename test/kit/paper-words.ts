import type { PaperSheet } from "../../src/schema/paper";

/** All that stands on sheets of paper, as one text a page begins anew with: a line a cell. */
export function paperWords(sheets: readonly PaperSheet[]): string {
  return sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => String(text)))).join("\n");
}

/** The same page by page. */
export function paperPages({ rows }: PaperSheet): readonly string[] {
  const pages: string[][] = [[]];
  for (const { cells, startsPage } of rows) {
    if (startsPage && pages.at(-1)?.length !== 0) pages.push([]);
    pages.at(-1)?.push(...cells.map(({ text }) => String(text)));
  }
  return pages.map((texts) => texts.join("\n"));
}
