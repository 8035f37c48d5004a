import { isReference } from "../schema/columns/reference";
import type { Part, SheetDefinition, TablePart } from "../schema/sheet";
import type { FoundTexts } from "./found-texts";
import type { Place } from "./visit";

/** A part with its key and the sheet that holds it. */
export interface PlacedPart {
  readonly key: string;
  readonly part: Part;
  readonly sheet: SheetDefinition;
}

/** A row as it is being read: its values by column key, and its place among the part's rows. A form is one row. */
export type ReadRow = Record<string, unknown> & { row: number };

/** What was read of one part. */
export interface PartContent extends PlacedPart {
  /** Whether its sheet is there. */
  readonly present: boolean;
  readonly rows: readonly ReadRow[];
  /** Columns that were found. */
  readonly columns: ReadonlySet<string>;
  /** What stands in cells of the part, or what a file has for them, that could not be read; those are blank in the rows. */
  readonly texts?: FoundTexts;
}

/** The parts of the sheets, sheet by sheet in the order of their tabs. */
export function everyPart(sheets: readonly SheetDefinition[]): readonly PlacedPart[] {
  return [...sheets]
    .sort((one, other) => one.order - other.order)
    .flatMap((sheet) => Object.entries(sheet.parts).map(([key, part]) => ({ key, part, sheet })));
}

/** The place of a cell of a part; a form's cell has no row. */
export function placeIn({ key, part }: PlacedPart, row: number, column?: string): Place {
  return { part: key, ...(part.shape === "table" ? { row } : {}), ...(column === undefined ? {} : { column }) } as Place;
}

/** The table in whose rows a part's rows stand in the file, and the column that leads there. */
export interface Around {
  readonly placed: PlacedPart & { readonly part: TablePart };
  readonly column: string;
}

/** What stands around a part in the file: "banquets" around "banquets.tables", by the column that refers to banquets. */
export function partAround({ part }: PlacedPart, parts: readonly PlacedPart[]): Around | null {
  for (const placed of parts) {
    if (!isTable(placed) || placed.part.json === null || !part.json?.startsWith(`${placed.part.json}.`)) continue;
    const found = Object.entries(part.columns).find(([, column]) => isReference(column) && column.parts.includes(placed.key));
    if (found) return { placed, column: found[0] };
  }
  return null;
}

export function isTable(placed: PlacedPart): placed is PlacedPart & { readonly part: TablePart } {
  return placed.part.shape === "table";
}

/** The columns that make a row filled: those that people type into, or all where there are none. */
export function decidingColumns({ columns }: Part): readonly string[] {
  const keys = Object.keys(columns);
  const typed = keys.filter((key) => columns[key]?.formula === undefined);
  return typed.length > 0 ? typed : keys;
}

/** False for a row in which nothing is told but what is worked out. */
export function isFilled(part: Part, row: ReadRow): boolean {
  return decidingColumns(part).some((key) => row[key] !== null);
}
