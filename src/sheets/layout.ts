import type { Column } from "../schema/column";
import type { FormPart, Part, SheetDefinition, TablePart } from "../schema/sheet";
import type { Text } from "../language/text";
import { columnWidth, formWidths } from "./column-width";

/** Where things stand on a sheet. Rows and columns count from 0. */
export interface SheetLayout {
  readonly titleRow: number;
  readonly hintRow: number;
  /** The sheet's parts in their order, by key. */
  readonly parts: Readonly<Record<string, PartPlace>>;
  /** The width of each column from A on, in characters. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** How many rows and columns are used. */
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a part; `bottom` and `right` are its last row and column. */
interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The row of the part's own title, when the sheet has more than one part. */
  readonly titleRow: number | null;
}

export interface TablePlace extends Area {
  readonly shape: "table";
  /** The header's row; `top` is that of the first data row. */
  readonly headerRow: number;
  /** The sheet column of each of the part's columns. */
  readonly columns: Readonly<Record<string, number>>;
}

export interface FormPlace extends Area {
  readonly shape: "form";
  readonly headings: readonly { readonly row: number; readonly title: Text }[];
  /** The rows of fields under each heading; the first may have none over it. */
  readonly blocks: readonly { readonly top: number; readonly bottom: number }[];
  /** The row of each field; its label stands in `left`, its value in `right`. */
  readonly fields: Readonly<Record<string, number>>;
}

export type PartPlace = TablePlace | FormPlace;

const titleRow = 0;
const hintRow = 1;
/** The row of the first table's header or the first form's heading. */
const headerRow = 3;

/** How many rows of data a new template's table has. */
export function templateRows(part: TablePart): number {
  return Math.max(part.firstRows?.length ?? part.blankRows, 1);
}

/** Where the parts of a sheet stand when their tables have so many rows (at least one each). */
export function sheetLayout(sheet: SheetDefinition, rowCount: (part: string) => number): SheetLayout {
  const parts: Record<string, PartPlace> = {};
  const widths: number[] = [];
  const isTitled = Object.keys(sheet.parts).length > 1;
  let before: PartPlace | null = null;
  for (const [key, part] of Object.entries(sheet.parts)) {
    const isBelow = before !== null && part.place !== "beside";
    const left: number = before === null ? 0 : isBelow ? before.left : widths.length + 1;
    // One blank row, then the part's title.
    const start: number = before !== null && isBelow ? before.bottom + 3 : headerRow;
    const own: PartPlace = part.shape === "table" ? tablePlace(part, start, left, isTitled, Math.max(rowCount(key), 1)) : formPlace(part, start, left, isTitled);
    widen(widths, own.left, part);
    parts[key] = own;
    before = own;
  }
  const places = Object.values(parts);
  const first = Object.values(sheet.parts)[0];
  return {
    titleRow,
    hintRow,
    parts,
    widths: Array.from(widths, (width: number | undefined) => width ?? gap),
    frozen: first?.shape === "table" ? { rows: headerRow + 1, columns: first.frozenColumns ?? 0 } : { rows: headerRow - 1, columns: 0 },
    rows: Math.max(...places.map(({ bottom }) => bottom)) + 1,
    columns: widths.length,
  };
}

/** The layout of a new template. */
export function templateLayout(sheet: SheetDefinition): SheetLayout {
  return sheetLayout(sheet, (key) => {
    const part = sheet.parts[key];
    return part?.shape === "table" ? templateRows(part) : 1;
  });
}

/** The narrow column between two parts. */
const gap = 3;

function tablePlace(part: TablePart, start: number, left: number, isTitled: boolean, rowCount: number): TablePlace {
  const keys = Object.keys(part.columns);
  const header = start + (part.chart?.rows ?? 0);
  return {
    shape: "table",
    titleRow: isTitled ? start - 1 : null,
    headerRow: header,
    top: header + 1,
    bottom: header + rowCount,
    left,
    right: left + keys.length - 1,
    columns: Object.fromEntries(keys.map((key, index) => [key, left + index])),
  };
}

function formPlace(part: FormPart, start: number, left: number, isTitled: boolean): FormPlace {
  const headings: { row: number; title: Text }[] = [];
  const blocks: { top: number; bottom: number }[] = [];
  const fields: Record<string, number> = {};
  let row = start;
  for (const section of part.sections) {
    if (section.title) {
      headings.push({ row, title: section.title });
      row += 1;
    }
    blocks.push({ top: row, bottom: row + section.fields.length - 1 });
    for (const field of section.fields) {
      fields[field] = row;
      row += 1;
    }
  }
  return { shape: "form", titleRow: isTitled ? start - 1 : null, top: start, bottom: row - 1, left, right: left + 1, headings, blocks, fields };
}

/** Makes a part's columns as wide as they need; what stands under it or over it shares them. */
function widen(widths: number[], left: number, part: Part): void {
  const own = part.shape === "form" ? formWidths(part) : Object.values<Column>(part.columns).map(columnWidth);
  for (const [index, width] of own.entries()) widths[left + index] = Math.max(widths[left + index] ?? 0, width);
}
