import type { Language } from "../language/language";
import { a1 } from "./a1";
import type { PlacedPart } from "./every-part";
import type { CellAddress } from "./visit-reading";
import { cellAt, type SheetCells } from "./workbook-cells";
import { isBlank, type Cell } from "../schema/cell";
import type { Place } from "./visit";

/** One cell of the workbook. */
export interface Spot {
  readonly sheet: SheetCells;
  readonly row: number;
  readonly column: number;
}

/** A header or label that was recognised. */
export interface Found {
  readonly column: number;
  /** The language that it is written in, when that can be told. */
  readonly language: Language | null;
}

/** A table as it stands in the workbook: rows and columns count from 0 in the sheet. */
export interface TableStanding extends PlacedPart {
  readonly shape: "table";
  readonly on: SheetCells;
  readonly header: number;
  /** The last row of the body. */
  readonly last: number;
  readonly left: number;
  readonly right: number;
  /** The first row under the Excel table, its totals row passed over; null when no Excel table bounds the body. */
  readonly under: number | null;
  /** Where each column stands, by its key. */
  readonly columns: ReadonlyMap<string, Found>;
}

/** A form as it stands in the workbook. */
export interface FormStanding extends PlacedPart {
  readonly shape: "form";
  readonly on: SheetCells;
  /** Where each field's value stands, by its key. */
  readonly fields: ReadonlyMap<string, Spot>;
}

export type Standing = TableStanding | FormStanding;

/** The cell of a row's column (a form's row is 0), or null when its header is not there. */
function spotOf(standing: Standing, row: number, column: string): Spot | null {
  if (standing.shape === "form") return standing.fields.get(column) ?? null;
  const found = standing.columns.get(column);
  return found ? { sheet: standing.on, row: standing.header + 1 + row, column: found.column } : null;
}

/** What stands in the cell of a row's column; null when its header is not there. */
export function cellIn(standing: Standing, row: number, column: string): Cell | null {
  if (standing.shape === "table") {
    const found = standing.columns.get(column);
    return found ? cellAt(standing.on, standing.header + 1 + row, found.column) : null;
  }
  const spot = standing.fields.get(column);
  return spot ? cellAt(spot.sheet, spot.row, spot.column) : null;
}

/** The address of a place on the sheet where its part stands; what is not there gives the nearest cell that is. */
export function standingAddress(standing: Standing, place: Place): CellAddress {
  const spot = place.column === undefined ? null : spotOf(standing, place.row ?? -1, place.column);
  const { sheet, row, column } = spot ?? (place.row === undefined ? titleSpot(standing) : rowSpot(standing, place.row));
  return { sheet: sheet.name, cell: a1(row, column) };
}

/** The first cell of a row. */
function rowSpot(standing: Standing, row: number): Spot {
  if (standing.shape === "form") return titleSpot(standing);
  return { sheet: standing.on, row: standing.header + 1 + row, column: standing.left };
}

/** The title over a table when there is one, else the table's first header; a form's first field. */
function titleSpot(standing: Standing): Spot {
  if (standing.shape === "form") {
    const [first] = standing.fields.values();
    return first ?? { sheet: standing.on, row: 0, column: 0 };
  }
  const { on, header, left } = standing;
  return { sheet: on, row: header > 0 && !isBlank(cellAt(on, header - 1, left)) ? header - 1 : header, column: left };
}
