import { isBlank, tidy, type Cell } from "../schema/cell";
import { columnLetters } from "../visit/a1";
import { isFact } from "./columns/guess-by-content";
import { recognisedHeader } from "./columns/recognise";
import { widenedHeaders, withMerges } from "./merged-cells";
import type { SourceSheet } from "./source";

/** A row of a roster: its place in the file's sheet (from 0) and its cells, as many as there are headers. */
export interface RosterRow {
  readonly at: number;
  readonly cells: readonly Cell[];
}

/** The roster of a sheet: its headers, its people, and what stands around them. */
export interface RosterTable {
  readonly sheet: string;
  /** Each header's levels from the upper to the lower; the column's letter where the file has no headers. */
  readonly headers: readonly (readonly string[])[];
  readonly rows: readonly RosterRow[];
  /** Lines that are no person: titles over the headers, totals and notes under the people. */
  readonly besides: readonly { readonly at: number; readonly text: string }[];
}

/** Titles stand above headers, but not so many lines of them. */
const searched = 30;
/** Most rosters have one line of headers, some two, few three. */
const levels = [1, 2, 3] as const;
const totals = /^(?:합\s*계|총\s*계|소\s*계|계|총|이상|total|sum|subtotal|合计|总计|小计|計)(?:[\s:：\d(]|$)|^[※*]/i;

/** Finds the roster on a sheet. Titles over it are passed over, headers of several lines joined, merged cells spread. */
export function rosterTable(sheet: SourceSheet): RosterTable {
  const rows = withMerges(sheet);
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const header = headerOf(sheet, rows);
  const headers = Array.from({ length: width }, (_, column) => header.lines.map((line) => tidy(String(line[column] ?? ""))).filter((text, at, all) => text !== "" && text !== all[at - 1]));
  const besides: { at: number; text: string }[] = [];
  const people: RosterRow[] = [];
  const joined = headers.map((each) => each.join(" "));
  rows.forEach((row, at) => {
    const filled = row.filter((cell) => !isBlank(cell));
    if (filled.length === 0 || (at >= header.from && at < header.to)) return;
    if (at < header.from || isBeside(row, filled, joined)) besides.push({ at, text: [...new Set(filled.map(String))].join(" · ") });
    else people.push({ at, cells: Array.from({ length: width }, (_, column) => row[column] ?? "") });
  });
  return { sheet: sheet.name, headers: headers.map((each, column) => (each.length > 0 ? each : [columnLetters(column)])), rows: people, besides };
}

/** How much a sheet looks like a roster: known headers first, then people. */
export function likelihood({ headers, rows }: RosterTable): number {
  const known = new Set(headers.flatMap((each) => recognisedHeader(each).target ?? []));
  return rows.length === 0 ? 0 : known.size * 1000 + Math.min(rows.length, 999);
}

interface Header {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly (readonly Cell[])[];
}

/** The lines of headers: those in which most headers are known; without any known, the first full line that states no facts. */
function headerOf(sheet: SourceSheet, rows: readonly (readonly Cell[])[]): Header {
  // One known word may stand anywhere; in a list of one column it is all that there can be.
  const width = Math.max(0, ...rows.map(({ length }) => length));
  let best: { readonly header: Header; readonly score: number } | null = null;
  for (let from = 0; from < Math.min(rows.length, searched); from += 1) {
    for (const count of levels) {
      const raw = sheet.rows.slice(from, from + count);
      if (raw.length < count || raw.some(isNoHeader)) break;
      const lines = widenedHeaders(sheet, from, count);
      const score = scoreOf(lines) - 0.1 * count;
      if (score > (best?.score ?? (width > 1 ? 1.5 : 0.5))) best = { header: { from, to: from + count, lines }, score };
    }
  }
  return best?.header ?? plainHeaderLine(rows);
}

/** True for a blank line, and for one that mostly states facts. A header may hold a date or two: the days of a schedule. */
function isNoHeader(row: readonly Cell[]): boolean {
  return row.filter(isFact).length >= 0.3 * row.filter((cell) => !isBlank(cell)).length;
}

function scoreOf(lines: readonly (readonly Cell[])[]): number {
  const width = Math.max(...lines.map(({ length }) => length));
  const found = new Map<string, number>();
  let nothings = 0;
  for (let column = 0; column < width; column += 1) {
    const { target, trust } = recognisedHeader(lines.map((line) => String(line[column] ?? "")));
    if (target === null && trust === "sure") nothings += 1;
    if (target !== null) found.set(target, Math.max(found.get(target) ?? 0, trust === "sure" ? 1 : 0.5));
  }
  return [...found.values()].reduce((sum, each) => sum + each, 0) + Math.min(1, nothings);
}

function plainHeaderLine(rows: readonly (readonly Cell[])[]): Header {
  const widest = Math.max(0, ...rows.map((row) => row.filter((cell) => !isBlank(cell)).length));
  const from = rows.findIndex((row) => row.filter((cell) => !isBlank(cell)).length >= Math.max(2, 0.6 * widest));
  const line = rows[from];
  if (!line || isNoHeader(line) || from === rows.length - 1) return { from: Math.max(0, from), to: Math.max(0, from), lines: [] };
  return { from, to: from + 1, lines: [line] };
}

/** True for a line that is no person: one cell in a wide table, a total, a note, the headers once more. */
function isBeside(row: readonly Cell[], filled: readonly Cell[], headers: readonly string[]): boolean {
  const words = new Set(filled.map((cell) => tidy(String(cell))));
  const first = [...words][0] ?? "";
  if (words.size === 1 && headers.filter((header) => header !== "").length > 2) return true;
  if (totals.test(first) && filled.length <= 3) return true;
  const same = row.filter((cell, column) => !isBlank(cell) && headers[column]?.endsWith(tidy(String(cell))));
  return same.length >= 2 && same.length >= 0.8 * filled.length;
}
