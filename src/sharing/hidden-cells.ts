import { isBlank } from "../schema/cell";
import type { Part } from "../schema/sheet";
import { personalColumns } from "../visit/personal";
import type { Standing, TableStanding } from "../visit/standing";
import { cellAt } from "../visit/workbook-cells";

/** Cells of one column of a sheet: those of a table's body, from a row to another, or a form's one. */
export interface HiddenColumn {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  /** Rows in which there is something to hide; a blank one beside a name would say that there is nothing. */
  readonly rows: ReadonlySet<number>;
}

/** The cells that are people's own affair, by the sheet they stand on. */
export function hiddenCells(standings: Iterable<Standing>): ReadonlyMap<string, readonly HiddenColumn[]> {
  const hidden = new Map<string, HiddenColumn[]>();
  for (const standing of standings) {
    for (const column of standing.shape === "table" ? inTable(standing) : inForm(standing)) {
      hidden.set(standing.on.name, [...(hidden.get(standing.on.name) ?? []), column]);
    }
  }
  return hidden;
}

function inTable(standing: TableStanding): readonly HiddenColumn[] {
  const { on, header, last, left, right, key, part, sheet } = standing;
  const personal = personalColumns.get(key);
  const all = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  // A sheet that is kept apart is hidden wholly, with the columns that people added to it.
  const columns = sheet.apart === true ? all : [...standing.columns].flatMap(([name, { column }]) => (personal?.has(name) === true ? [column] : []));
  if (columns.length === 0) return [];
  const rows = new Set<number>();
  for (let row = header + 1; row <= last; row += 1) {
    if (all.some((column) => !isBlank(cellAt(on, row, column)))) rows.add(row);
  }
  // Where each row is one word, a row without it has nothing to hide.
  return columns.map((column) => ({ column, top: header + 1, bottom: last, rows: isList(part) ? filledIn(standing, column, rows) : rows }));
}

function isList({ columns }: Part): boolean {
  return Object.keys(columns).length === 1;
}

function filledIn({ on }: TableStanding, column: number, rows: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...rows].filter((row) => !isBlank(cellAt(on, row, column))));
}

function inForm(standing: Exclude<Standing, TableStanding>): readonly HiddenColumn[] {
  return [...standing.fields].flatMap(([name, { row, column }]) =>
    personalColumns.get(standing.key)?.has(name) === true ? [{ column, top: row, bottom: row, rows: new Set([row]) }] : [],
  );
}
