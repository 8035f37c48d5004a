import type { Language } from "../language/language";
import type { FormPart, TablePart } from "../schema/sheet";
import type { FormPlace, TablePlace } from "../sheets/layout";
import type { FormStanding, TableStanding } from "../visit/standing";
import { cellAt } from "../visit/workbook-cells";

/** A table part where it stands or will stand. Rows and columns count from 0 in the sheet. */
export interface TableOnSheet {
  readonly shape: "table";
  readonly key: string;
  readonly part: TablePart;
  readonly sheet: string;
  readonly isNew: boolean;
  readonly headerRow: number;
  readonly left: number;
  /** Columns of the table, the user's own among them. */
  readonly width: number;
  readonly rows: number;
  /** The sheet column of each of our columns that is there, and the header it carries. */
  readonly columns: ReadonlyMap<string, { readonly at: number; readonly header: string }>;
}

/** A form part where it stands or will stand. */
export interface FormOnSheet {
  readonly shape: "form";
  readonly key: string;
  readonly part: FormPart;
  readonly sheet: string;
  readonly isNew: boolean;
  readonly fields: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
}

export type PartOnSheet = TableOnSheet | FormOnSheet;

/** A table of a sheet that is to be added. */
export function newTable(key: string, part: TablePart, sheet: string, place: TablePlace, language: Language): TableOnSheet {
  const columns = Object.entries(part.columns).map(([column, { words }]) => [column, { at: place.columns[column] ?? place.left, header: words[language] }] as const);
  return { shape: "table", key, part, sheet, isNew: true, headerRow: place.headerRow, left: place.left, width: columns.length, rows: place.bottom - place.headerRow, columns: new Map(columns) };
}

/** A form of a sheet that is to be added. */
export function newForm(key: string, part: FormPart, sheet: string, place: FormPlace): FormOnSheet {
  const fields = Object.entries(place.fields).map(([field, row]) => [field, { row, column: place.right }] as const);
  return { shape: "form", key, part, sheet, isNew: true, fields: new Map(fields) };
}

/** A table that is in the workbook. */
export function standingTable({ key, part, on, header, last, left, right, columns }: TableStanding): TableOnSheet | null {
  if (part.shape !== "table") return null;
  const known = [...columns].map(([column, found]) => [column, { at: found.column, header: String(cellAt(on, header, found.column)) }] as const);
  return { shape: "table", key, part, sheet: on.name, isNew: false, headerRow: header, left, width: right - left + 1, rows: last - header, columns: new Map(known) };
}

/** A form that is in the workbook. */
export function standingForm({ key, part, fields }: FormStanding): FormOnSheet | null {
  const [first] = fields.values();
  if (part.shape !== "form" || !first) return null;
  return { shape: "form", key, part, sheet: first.sheet.name, isNew: false, fields: new Map([...fields].map(([field, { row, column }]) => [field, { row, column }])) };
}
