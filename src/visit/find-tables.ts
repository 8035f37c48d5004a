import { isBlank } from "../schema/cell";
import type { PlacedPart } from "./every-part";
import { folded, knownHeaders, type KnownHeader } from "./headers";
import type { Found, TableStanding } from "./standing";
import { cellAt, type SheetCells, type TableRange } from "./workbook-cells";

/** Cells of one row. */
interface Run {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** Cells of one row that may be a header row, with their words as headers are compared. */
interface HeaderRun extends Run {
  readonly words: readonly { readonly column: number; readonly header: string }[];
}

interface Candidate extends Run {
  readonly placed: PlacedPart;
  readonly columns: ReadonlyMap<string, Found>;
}

/** The columns that are known by their headers. The first of two like headers counts. */
function recognised(known: ReadonlyMap<string, KnownHeader>, { words }: HeaderRun): ReadonlyMap<string, Found> {
  const columns = new Map<string, Found>();
  for (const { column, header } of words) {
    const found = known.get(header);
    if (found && !columns.has(found.column)) columns.set(found.column, { column, language: found.language });
  }
  return columns;
}

/** The words in some cells of a row. Long texts are no headers. */
function withWords(sheet: SheetCells, run: Run): HeaderRun {
  const cells = Array.from({ length: run.right - run.left + 1 }, (_, index) => ({ column: run.left + index, cell: cellAt(sheet, run.row, run.left + index) }));
  return { ...run, words: cells.flatMap(({ column, cell }) => (typeof cell === "string" && cell !== "" && cell.length <= longest ? [{ column, header: folded(cell) }] : [])) };
}

const longest = 100;

/** A part that stands in an Excel table, whatever the table's sheet is called now. */
export function standingInTable(placed: PlacedPart, range: TableRange, on: SheetCells): TableStanding {
  const columns = recognised(knownHeaders(placed.part), withWords(on, { row: range.top, left: range.left, right: range.right }));
  return { ...placed, shape: "table", on, header: range.top, last: range.bottom, under: range.bottom + (range.hasTotals === true ? 2 : 1), left: range.left, right: range.right, columns };
}

/**
 * The parts of one sheet that stand there without our Excel table, found by their header rows: the row in which most
 * headers are known, each row for one part. A part with a single header known is not taken to be there.
 */
export function standingsByHeader(parts: readonly PlacedPart[], sheet: SheetCells, taken: readonly TableStanding[]): readonly TableStanding[] {
  const runs = runsOf(sheet, parts.some((placed) => Object.keys(placed.sheet.parts).length > 1))
    .filter((run) => !taken.some((standing) => overlaps(run, standing)))
    .map((run) => withWords(sheet, run));
  const found: Candidate[] = [];
  const candidates = parts
    .flatMap((placed) => {
      const known = knownHeaders(placed.part);
      const least = Math.min(2, Object.keys(placed.part.columns).length);
      return runs.map((run) => ({ ...run, placed, columns: recognised(known, run) })).filter(({ columns }) => columns.size >= least);
    })
    .sort((one, other) => other.columns.size - one.columns.size || one.row - other.row);
  for (const candidate of candidates) {
    const isTaken = found.some((each) => each.placed === candidate.placed || (each.row === candidate.row && each.left === candidate.left));
    if (!isTaken) found.push(candidate);
  }
  return found.map((candidate) => {
    const { placed, row, left, right, columns } = candidate;
    const others = [...found.filter((each) => each !== candidate), ...taken.map((each) => ({ row: each.header, left: each.left, right: each.right }))];
    return { ...placed, shape: "table", on: sheet, header: row, last: lastRow(sheet, candidate, others), under: null, left, right, columns };
  });
}

/** The last row of a body that no Excel table bounds: to the next part's title or header, or the end of the sheet. */
function lastRow(sheet: SheetCells, own: Candidate, headers: readonly Run[]): number {
  const titles = partTitles(own.placed);
  const end = sheet.top + sheet.values.length - 1;
  for (let row = own.row + 1; row <= end; row += 1) {
    const isHeader = headers.some((run) => run.row === row && run.left <= own.right && run.right >= own.left);
    if (isHeader || isTitle(sheet, row, own, titles)) return row - 1;
  }
  return end;
}

/** The titles of a sheet's parts, as they are compared. */
export function partTitles({ sheet }: PlacedPart): ReadonlySet<string> {
  return new Set(Object.values(sheet.parts).flatMap(({ words }) => [folded(words.ko), folded(words.en)]));
}

/** True for a row in which nothing stands under a table but the title of a part of the same sheet. */
export function isTitle(sheet: SheetCells, row: number, { left, right }: Pick<Run, "left" | "right">, titles: ReadonlySet<string>): boolean {
  const filled = Array.from({ length: right - left + 1 }, (_, index) => cellAt(sheet, row, left + index)).filter((cell) => !isBlank(cell));
  const [only, another] = filled;
  return typeof only === "string" && another === undefined && titles.has(folded(only));
}

/** The filled stretches of every row; a sheet of one part has one stretch a row, blank headers within it or not. */
function runsOf(sheet: SheetCells, isShared: boolean): readonly Run[] {
  return sheet.values.flatMap((cells, index) => {
    const row = sheet.top + index;
    const runs: Run[] = [];
    cells.forEach((cell, at) => {
      if (isBlank(cell)) return;
      const column = sheet.left + at;
      const before = runs.at(-1);
      if (before && (!isShared || before.right === column - 1)) runs[runs.length - 1] = { ...before, right: column };
      else runs.push({ row, left: column, right: column });
    });
    return runs;
  });
}

function overlaps(run: Run, { header, last, left, right }: TableStanding): boolean {
  return run.row >= header && run.row <= last && run.left <= right && run.right >= left;
}
