import type { Cell } from "../../schema/cell";

/** What may stand between the cells of a line. */
const separators = ["\t", ",", ";", "|"] as const;

/** So many lines tell what stands between the cells. */
const lookedAt = 30;

/**
 * The rows of a text with separated cells: commas, semicolons, tabs or bars, whichever cuts its lines alike. Quotes hold
 * separators, line breaks and doubled quotes. Every cell is a text, as it was written.
 */
export function delimitedRows(text: string): readonly (readonly Cell[])[] {
  const told = /^sep=(.)\r?\n/i.exec(text);
  return told?.[1] === undefined ? cut(text, separatorOf(text)) : cut(text.slice(told[0].length), told[1]);
}

/** The separator that cuts most of the first lines into equally many cells, and into more than one. */
function separatorOf(text: string): string {
  const head = text.slice(0, 100_000);
  const scored = separators.map((separator) => {
    const widths = cut(head, separator).slice(0, lookedAt).map(({ length }) => length).filter((width) => width > 1);
    const most = Math.max(0, ...widths.map((width) => widths.filter((other) => other === width).length));
    return { separator, score: most * 1000 + widths.reduce((sum, width) => sum + width, 0) };
  });
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).separator;
}

function cut(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = cellFrom(text, at, separator);
    rows.at(-1)?.push(cell);
    const mark = text[end];
    if (mark === separator) {
      at = end + 1;
      if (at === text.length) rows.at(-1)?.push("");
    } else {
      at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
      if (at < text.length) rows.push([]);
    }
  }
  return rows;
}

/** The cell that begins at a place, and where it ends: at a separator, a line break or the end of the text. */
function cellFrom(text: string, from: number, separator: string): { readonly cell: string; readonly end: number } {
  if (text[from] === '"') {
    const close = closingQuote(text, from + 1);
    // What follows a closing quote up to the separator belongs to the cell; a quote that is never closed is a plain letter.
    if (close >= 0) {
      const end = endOf(text, close + 1, separator);
      return { cell: text.slice(from + 1, close).replaceAll('""', '"') + text.slice(close + 1, end), end };
    }
  }
  const end = endOf(text, from, separator);
  return { cell: text.slice(from, end), end };
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function endOf(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}
