import type { FormPart, SheetDefinition } from "../schema/sheet";
import { everyPart, type PlacedPart } from "./every-part";
import { sheetsByTitle } from "./find-sheets";
import { standingForm } from "./find-forms";
import { standingInTable, standingsByHeader } from "./find-tables";
import type { Standing, TableStanding } from "./standing";
import type { SheetCells, WorkbookCells } from "./workbook-cells";

/** What stands where in a workbook. */
export interface FoundParts {
  /** By part key, in the order of the sheets. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Sheets of ours that are in the workbook, by title or because something of theirs was found. */
  readonly sheets: ReadonlyMap<SheetDefinition, SheetCells>;
}

/**
 * Finds each part: a table by its table name, else on a sheet whose title is known by the row of its headers; a form
 * by its workbook names, else by its labels.
 */
export function findParts(sheets: readonly SheetDefinition[], cells: WorkbookCells): FoundParts {
  const parts = everyPart(sheets);
  const byName = new Map<string, SheetCells>(cells.sheets.map((sheet) => [sheet.name, sheet]));
  const titled = new Map(sheetsByTitle(sheets, cells));
  const tables = [...tablesByName(parts, cells, byName)];
  for (const [sheet, on] of titled) {
    const taken = tables.filter((table) => table.on === on);
    const missing = parts.filter(({ key, part, sheet: its }) => its === sheet && part.shape === "table" && !tables.some((table) => table.key === key));
    if (missing.length > 0) tables.push(...standingsByHeader(missing, on, taken));
  }
  const names = new Map(cells.names.map((name) => [name.name.toLowerCase(), name]));
  const standings = new Map<string, Standing>();
  for (const placed of parts) {
    const standing = isForm(placed)
      ? standingForm(placed, names, byName, titled.get(placed.sheet), tables)
      : tables.find((table) => table.key === placed.key);
    if (!standing) continue;
    standings.set(placed.key, standing);
    if (!titled.has(placed.sheet)) titled.set(placed.sheet, standing.on);
  }
  return { standings, sheets: titled };
}

function isForm(placed: PlacedPart): placed is PlacedPart & { readonly part: FormPart } {
  return placed.part.shape === "form";
}

function* tablesByName(parts: readonly PlacedPart[], cells: WorkbookCells, sheets: ReadonlyMap<string, SheetCells>): Iterable<TableStanding> {
  const ranges = new Map(cells.tables.map((range) => [range.name.toLowerCase(), range]));
  for (const placed of parts) {
    const range = placed.part.shape === "table" ? ranges.get(placed.part.table.toLowerCase()) : undefined;
    const on = range ? sheets.get(range.sheet) : undefined;
    if (range && on) yield standingInTable(placed, range, on);
  }
}
