import type { Language } from "../language/language";
import type { Cell } from "../schema/cell";
import type { Column } from "../schema/column";
import { cellFor, formatOf, requiredFormat } from "./cell-text";
import { accent, faint, onAccent, ruled, workedOut } from "./palette";
import type { TableOnSheet } from "./part-on-sheet";
import type { Block } from "./reference";
import type { Look, Step } from "./step";

/** A row to be written: its place among the part's rows, and its values by column. */
export type RowToWrite = Readonly<Record<string, unknown>> & { readonly row: number };

/** Where a column's cells stand; null for texts, which Excel puts left anyway. */
function sideOf({ kind, formula }: Column): "Left" | "Center" | "Right" | null {
  if (kind.align === "left") return formula === undefined ? null : "Left";
  return kind.align === "center" ? "Center" : "Right";
}

/** Numbers keep a little away from the text that begins in the next column. */
function sideLook(side: "Left" | "Center" | "Right"): Look {
  return side === "Right" ? { horizontal: side, indent: 1 } : { horizontal: side };
}

/** The body of a table, or some of its rows. */
export function bodyOf({ sheet, headerRow, left, width, rows }: TableOnSheet): Block {
  return { sheet, top: headerRow + 1, left, rows, columns: width };
}

/** Cells of one of our columns in the body. */
export function columnOf(table: TableOnSheet, at: number): Block {
  return { ...bodyOf(table), left: at, columns: 1 };
}

/** The contents of a new table: formats first, then headers and rows, then the table around them. */
export function newTableSteps(table: TableOnSheet, rows: readonly RowToWrite[], language: Language): readonly Step[] {
  const { sheet, headerRow, left, width, part } = table;
  const columns = Object.values(part.columns);
  const at: Block = { sheet, top: headerRow, left, rows: table.rows + 1, columns: width };
  const { formats, cells } = rowContents(table, placedColumns(table), rows, language);
  return [
    { kind: "numberFormats", at, formats: [columns.map(({ required }) => (required === undefined ? "@" : requiredFormat)), ...formats] },
    { kind: "cells", at, formulas: [columns.map(({ words }) => words[language]), ...cells] },
    { kind: "table", at, table: part.table, filters: part.fixed !== true && width > 1 },
  ];
}

/**
 * The cells of all rows of a table that is there, blank where no row stands; columns that Excel works out are left to
 * their formulas, and a user's own columns alone. `withFormats`: number formats too.
 */
export function rowSteps(table: TableOnSheet, rows: readonly RowToWrite[], language: Language, withFormats: boolean): readonly Step[] {
  const ours = placedColumns(table);
  return columnRuns(ours, ({ formula }) => withFormats || formula === undefined).flatMap(({ value, from, count }): Step[] => {
    const run = ours.slice(from, from + count);
    const at: Block = { ...bodyOf(table), left: run[0]?.at ?? table.left, columns: count };
    const { formats, cells } = rowContents(table, run, rows, language);
    if (!value) return [];
    return [...(withFormats ? [{ kind: "numberFormats" as const, at, formats }] : []), { kind: "cells", at, formulas: cells }];
  });
}

/** Number formats and cells of some columns, row by row. */
function rowContents(table: TableOnSheet, columns: readonly PlacedColumn[], rows: readonly RowToWrite[], language: Language): { readonly formats: readonly string[][]; readonly cells: readonly (Cell | null)[][] } {
  const byPlace = new Map(rows.map((row) => [row.row, row]));
  const places = Array.from({ length: table.rows }, (_, at) => byPlace.get(at));
  return {
    formats: places.map((row) => columns.map(({ key, column }) => formatOf(column, language, row?.[key]))),
    cells: places.map((row) => columns.map(({ key, column }) => (column.formula === undefined ? cellFor(column, row?.[key], language) : null))),
  };
}

/** How the header of a new table looks. */
export function headerLooks({ sheet, headerRow, left, width }: TableOnSheet): readonly Step[] {
  return [{ kind: "look", at: { sheet, top: headerRow, left, rows: 1, columns: width }, look: { font: { bold: true, color: onAccent }, fill: accent, wrap: true } }];
}

/** How the rows of a table look: ruled, aligned, what Excel works out tinted, ids faint. */
export function bodyLooks(table: TableOnSheet): readonly Step[] {
  const ours = placedColumns(table);
  const block = ({ from, count }: { readonly from: number; readonly count: number }): Block => ({ ...bodyOf(table), left: ours[from]?.at ?? table.left, columns: count });
  const key = table.part.key === "id" ? table.columns.get("id") : undefined;
  return [
    { kind: "look", at: bodyOf(table), look: { rules: ruled } },
    ...columnRuns(ours, sideOf).flatMap((run): Step[] => (run.value ? [{ kind: "look", at: block(run), look: sideLook(run.value) }] : [])),
    ...columnRuns(ours, ({ formula }) => formula !== undefined).flatMap((run): Step[] => (run.value ? [{ kind: "look", at: block(run), look: { fill: workedOut } }] : [])),
    ...(key ? [{ kind: "look" as const, at: columnOf(table, key.at), look: { font: { color: faint } } }] : []),
  ];
}

/** Long texts wrap; told last, for a wrapped cell makes every write to it slow. */
export function bodyWraps(table: TableOnSheet): readonly Step[] {
  const ours = placedColumns(table);
  return columnRuns(ours, ({ kind }) => kind.wrap).flatMap(({ value, from, count }): Step[] =>
    value ? [{ kind: "look", at: { ...bodyOf(table), left: ours[from]?.at ?? table.left, columns: count }, look: { wrap: true } }] : [],
  );
}

/** A column of ours at its place in the sheet. */
export interface PlacedColumn {
  readonly key: string;
  readonly at: number;
  readonly column: Column;
}

/** Our columns of a table from left to right, wherever people moved them. */
export function placedColumns({ columns, part }: TableOnSheet): readonly PlacedColumn[] {
  return [...columns]
    .flatMap(([key, { at }]) => {
      const column = part.columns[key];
      return column ? [{ key, at, column }] : [];
    })
    .sort((one, other) => one.at - other.at);
}

/** Neighbours that are alike. */
export interface Run<Value> {
  readonly value: Value;
  /** Place of the first among the columns given, and how many. */
  readonly from: number;
  readonly count: number;
}

/** Cuts columns into runs that stand side by side and are alike in something. */
export function columnRuns<Value>(columns: readonly PlacedColumn[], likeness: (column: Column) => Value): readonly Run<Value>[] {
  const found: Run<Value>[] = [];
  columns.forEach(({ at, column }, index) => {
    const value = likeness(column);
    const last = found.at(-1);
    if (last && last.value === value && columns[index - 1]?.at === at - 1) found[found.length - 1] = { ...last, count: last.count + 1 };
    else found.push({ value, from: index, count: 1 });
  });
  return found;
}
