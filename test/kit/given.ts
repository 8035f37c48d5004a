import { sheets } from "../../src/sheets/catalogue";
import { sheetLayout, type PartPlace } from "../../src/sheets/layout";
import type { Language } from "../../src/language/language";
import type { Cell } from "../../src/schema/cell";
import type { Column } from "../../src/schema/column";
import { fieldName, type Part, type SheetDefinition } from "../../src/schema/sheet";
import { rowsOnSheet } from "../../src/visit/built-address";
import type { Sketch } from "../../src/visit/sketch";
import { sketchVisit } from "../../src/visit/sketch-visit";
import type { Visit } from "../../src/visit/visit";
import type { NamedCell, SheetCells, TableRange, WorkbookCells } from "../../src/visit/workbook-cells";

type Row = Readonly<Record<string, unknown>> & { readonly row: number };
type SheetName = (typeof sheets)[number]["name"];

/** A visit told by a few cells. */
export function given(sketch: Sketch): Visit {
  return sketchVisit(sketch);
}

/**
 * The cells of a workbook that holds a visit, as a build writes them, without Excel: what Excel would work out stands
 * there as far as the visit knows it. `only`: the names of the sheets wanted, when not all.
 */
export function cellsOf(visit: Visit, language: Language, only?: readonly SheetName[]): WorkbookCells {
  const wanted: readonly SheetDefinition[] = [...sheets].filter(({ name }) => only?.includes(name) ?? true).sort((one, other) => one.order - other.order);
  const built = wanted.map((sheet) => builtSheet(sheet, visit, language));
  return { sheets: built.map(({ cells }) => cells), tables: built.flatMap(({ tables }) => tables), names: built.flatMap(({ names }) => names) };
}

/** The rows of a part; a form is one. */
function rowsOf(visit: Visit, key: string, part: Part): readonly Row[] {
  const content = (visit as unknown as Readonly<Record<string, unknown>>)[key];
  return part.shape === "table" ? (content as readonly Row[]) : [{ ...(content as object), row: 0 }];
}

function builtSheet(sheet: SheetDefinition, visit: Visit, language: Language): { readonly cells: SheetCells; readonly tables: readonly TableRange[]; readonly names: readonly NamedCell[] } {
  const name = sheet.title[language];
  const layout = sheetLayout(sheet, (key) => { const part = sheet.parts[key]!; return rowsOnSheet(part, rowsOf(visit, key, part)); });
  const values: Cell[][] = Array.from({ length: layout.rows }, () => Array.from({ length: layout.columns }, () => ""));
  const put = (row: number, column: number, cell: Cell): void => { values[row]![column] = cell; };
  const tables: TableRange[] = [];
  const names: NamedCell[] = [];
  put(layout.titleRow, 0, name);
  put(layout.hintRow, 0, sheet.hint[language]);
  for (const [key, part] of Object.entries(sheet.parts)) {
    const place = layout.parts[key]!;
    if (place.titleRow !== null) put(place.titleRow, place.left, part.words[language]);
    if (place.shape === "form") for (const heading of place.headings) put(heading.row, place.left, heading.title[language]);
    if (place.shape === "table" && part.shape === "table") tables.push({ name: part.table, sheet: name, top: place.headerRow, left: place.left, bottom: place.bottom, right: place.right });
    for (const [column, definition] of Object.entries(part.columns)) {
      const [row, across] = headerSpot(place, column);
      put(row, across, `${definition.words[language]}${definition.required === undefined ? "" : " *"}`);
      if (part.shape === "form") names.push({ name: fieldName(part, column), sheet: name, row, column: place.right });
      for (const each of rowsOf(visit, key, part)) {
        const [top, left] = place.shape === "table" ? [place.top + each.row, across] : [row, place.right];
        put(top, left, cellOf(definition, each[column], language));
      }
    }
  }
  return { cells: { name, top: 0, left: 0, values }, tables, names };
}

function headerSpot(place: PartPlace, column: string): readonly [number, number] {
  return place.shape === "table" ? [place.headerRow, place.columns[column]!] : [place.fields[column]!, place.left];
}

function cellOf({ kind }: Column, value: unknown, language: Language): Cell {
  return value === null || value === undefined ? "" : kind.write(value, language);
}
