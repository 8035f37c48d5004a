import type { PaperRow } from "../schema/paper";
import { pageWidth, headingRows, type Section } from "./document";
import { lineCount, linesHeight, parted } from "./measure";

/** A label and what stands beside it. */
export type Labelled = readonly [label: string, text: string];

const label = 32;
const half = pageWidth / 2 - label;
const widths = [label, half, label, half];

/** More lines than these go on in a row of their own: Excel's rows are only so high, and pages too. */
const mostLines = 24;

/** Labels with their texts: short ones two a line, long ones over the whole width. Blanks are shown, for a form is to be filled. */
export function labelledSection(title: string, all: readonly Labelled[]): Section {
  return { widths, heading: headingRows(title, widths.length), header: null, groups: labelledRows(all).map((row) => [row]) };
}

/** The same for texts that are written in sentences: each over the whole width. */
export function writtenSection(title: string, all: readonly Labelled[]): Section {
  return { widths, heading: headingRows(title, widths.length), header: null, groups: all.map((each) => wideRows(each)) };
}

function labelledRows(all: readonly Labelled[]): readonly PaperRow[] {
  const rows: PaperRow[] = [];
  let waiting: Labelled | null = null;
  const flush = (): void => {
    if (waiting) rows.push(...(waiting[1] === "" ? [pairRow(waiting, null)] : wideRows(waiting)));
    waiting = null;
  };
  for (const each of all) {
    if (lineCount(each[1], half) > 2) {
      flush();
      rows.push(...wideRows(each));
    } else if (waiting) {
      rows.push(pairRow(waiting, each));
      waiting = null;
    } else waiting = each;
  }
  flush();
  return rows;
}

function pairRow(left: Labelled, right: Labelled | null): PaperRow {
  const both = right ? [left, right] : [left];
  const needed = both.flatMap(([word, text]) => [linesHeight(lineCount(word, label, 9), 9), linesHeight(lineCount(text, half))]);
  const last = right ? [] : [{ at: 2, across: 2, text: "", look: { rules: "all" } as const }];
  return { height: Math.max(7, ...needed), cells: [...both.flatMap((each, at) => cellsOf(each, at * 2, 1)), ...last] };
}

function wideRows([word, text]: Labelled): readonly PaperRow[] {
  return parted(text, pageWidth - label, mostLines).map((part, at) => ({
    height: Math.max(7, linesHeight(lineCount(part, pageWidth - label)), at === 0 ? linesHeight(lineCount(word, label, 9), 9) : 0),
    cells: cellsOf([at === 0 ? word : "", part], 0, 3),
  }));
}

function cellsOf([word, text]: Labelled, at: number, across: number): PaperRow["cells"] {
  return [
    { at, text: word, look: { fill: "label", rules: "all", wrap: true, size: 9 } },
    { at: at + 1, across, text, look: { rules: "all", wrap: true } },
  ];
}
