import { isBlank } from "../schema/cell";
import { fieldName, type FormPart } from "../schema/sheet";
import type { PlacedPart } from "./every-part";
import { folded, knownHeaders } from "./headers";
import type { FormStanding, Spot, TableStanding } from "./standing";
import { cellAt, type NamedCell, type SheetCells } from "./workbook-cells";

/**
 * A form as it stands in the workbook: each field by its workbook name, else by its label on the sheet, with the value
 * to the label's right. Null when nothing of it is there.
 */
export function standingForm(
  placed: PlacedPart & { readonly part: FormPart },
  names: ReadonlyMap<string, NamedCell>,
  sheets: ReadonlyMap<string, SheetCells>,
  titled: SheetCells | undefined,
  tables: readonly TableStanding[],
): FormStanding | null {
  const fields = new Map<string, Spot>();
  for (const field of Object.keys(placed.part.columns)) {
    const name = names.get(fieldName(placed.part, field).toLowerCase());
    const sheet = name ? sheets.get(name.sheet) : undefined;
    if (name && sheet) fields.set(field, { sheet, row: name.row, column: name.column });
  }
  const [named] = fields.values();
  const on = named?.sheet ?? titled;
  if (!on) return null;
  const isWhole = fields.size === Object.keys(placed.part.columns).length;
  for (const [field, spot] of isWhole ? [] : labelled(placed.part, on, tables.filter((table) => table.on === on))) {
    if (!fields.has(field)) fields.set(field, spot);
  }
  return fields.size === 0 ? null : { ...placed, shape: "form", on, fields };
}

/**
 * The fields of a form whose labels stand on the sheet outside of its tables, each with the cell to the label's right.
 * Where a heading has the words of a label, the one with a value is the label, else the later one.
 */
function labelled(part: FormPart, sheet: SheetCells, tables: readonly TableStanding[]): ReadonlyMap<string, Spot> {
  const known = knownHeaders(part);
  const fields = new Map<string, Spot>();
  sheet.values.forEach((cells, index) => {
    const row = sheet.top + index;
    cells.forEach((cell, at) => {
      const column = sheet.left + at;
      const label = typeof cell === "string" && cell !== "" ? known.get(folded(cell)) : undefined;
      const isOfTable = tables.some((table) => row >= table.header && row <= table.last && column >= table.left && column <= table.right);
      const before = label ? fields.get(label.column) : undefined;
      const isTold = before !== undefined && !isBlank(cellAt(sheet, before.row, before.column));
      if (label && !isOfTable && !isTold) fields.set(label.column, { sheet, row, column: column + 1 });
    });
  });
  return fields;
}
