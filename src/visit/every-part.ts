import type { Part, SheetDefinition } from "../schema/sheet";
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

/** The part in whose rows a part's rows stand in the file ("banquets" for "banquets.tables"). */
export function partAround({ part }: PlacedPart, parts: readonly PlacedPart[]): PlacedPart | null {
  if (part.shape !== "table" || !part.jsonWithin) return null;
  const { part: around } = part.jsonWithin;
  return parts.find(({ key }) => key === around) ?? null;
}
