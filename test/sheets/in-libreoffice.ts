import type { Language } from "../../src/language/language";
import { fieldName, type FormPart, type Part, type SheetDefinition, type TablePart } from "../../src/schema/sheet";
import { sheets } from "../../src/sheets/catalogue";
import { formulaText, partsOf, templateHeaders } from "../../src/sheets/formula-text";
import { sheetLayout, templateRows, type FormPlace, type PartPlace, type TablePlace } from "../../src/sheets/layout";
import { workbookNames } from "../../src/sheets/workbook-names";
import { recalculated } from "../kit/libreoffice";
import { plainXlsx, type PlainCell, type PlainSheet, type PlainTable } from "./plain-xlsx";

/** What is typed into each part, by row and column key; a form has one row. */
export type Typed = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** What LibreOffice shows. */
export interface Shown {
  /** A table's rows, or a form as one row; by column key. */
  rows(part: string): readonly Readonly<Record<string, string>>[];
  /** Every text of every cell, with its sheet. */
  readonly texts: readonly string[];
}

function letters(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));
}

interface Drawn extends PlainSheet {
  readonly places: ReadonlyMap<string, PartPlace>;
}

/** Draws one sheet with its formulas; those that need a part that is not there are left out. */
function drawn(sheet: SheetDefinition, typed: Typed, present: ReadonlySet<string>, language: Language, names: Map<string, string>): Drawn {
  const headers = templateHeaders(language);
  const cells = new Map<string, PlainCell>();
  const tables: PlainTable[] = [];
  const title = sheet.title[language];
  const layout = sheetLayout(sheet, (key) => {
    const part = sheet.parts[key] as Part;
    return Math.max(typed[key]?.length ?? 0, part.shape === "table" ? templateRows(part) : 1);
  });
  const put = (column: number, row: number, cell: PlainCell): void => {
    if (cell !== "") cells.set(`${letters(column)}${row + 1}`, cell);
  };
  const cellOf = (key: string, part: Part, row: number, column: string): PlainCell => {
    const { kind, formula } = part.columns[column] as Part["columns"][string];
    if (formula !== undefined) return partsOf(formula).every((each) => present.has(each)) ? { formula: formulaText(formula, key, language, headers).slice(1) } : "";
    const value = typed[key]?.[row]?.[column] ?? null;
    return value === null ? "" : kind.write(value, language);
  };
  const drawForm = (key: string, part: FormPart, place: FormPlace): void => {
    for (const [field, row] of Object.entries(place.fields)) {
      put(place.right, row, cellOf(key, part, 0, field));
      names.set(fieldName(part, field), `'${title}'!$${letters(place.right)}$${row + 1}`);
    }
  };
  const drawTable = (key: string, part: TablePart, place: TablePlace): void => {
    const columns = Object.entries(place.columns);
    for (const [column, at] of columns) {
      put(at, place.headerRow, headers(key, column));
      for (let row = place.top; row <= place.bottom; row += 1) put(at, row, cellOf(key, part, row - place.top, column));
    }
    tables.push({ name: part.table, ref: `${letters(place.left)}${place.headerRow + 1}:${letters(place.right)}${place.bottom + 1}`, headers: columns.map(([column]) => headers(key, column)) });
    for (const { name, means } of workbookNames.filter((each) => each.part === key)) {
      if (means.kind === "cell") names.set(name, `'${title}'!$${letters(place.columns[means.column] as number)}$${place.top + means.row + 1}`);
    }
  };
  for (const [key, place] of Object.entries(layout.parts)) {
    const part = sheet.parts[key] as Part;
    if (part.shape === "form" && place.shape === "form") drawForm(key, part, place);
    if (part.shape === "table" && place.shape === "table") drawTable(key, part, place);
  }
  return { name: title, cells, tables, places: new Map(Object.entries(layout.parts)) };
}

/** Builds a workbook of the named sheets, has LibreOffice calculate it, and reads what it shows. */
export async function shownInLibreOffice(wanted: readonly string[], typed: Typed, language: Language): Promise<Shown> {
  const chosen = (sheets as readonly SheetDefinition[]).filter(({ name }) => wanted.includes(name));
  const present = new Set(chosen.flatMap(({ parts }) => Object.keys(parts)));
  const names = new Map<string, string>();
  const pages = chosen.map((sheet) => drawn(sheet, typed, present, language, names));
  const shown = await recalculated(plainXlsx(pages, names));
  const textAt = (page: string, row: number, column: number): string => shown.get(page)?.[row]?.[column] ?? "";
  return {
    texts: [...shown].flatMap(([page, rows]) => rows.flat().map((text) => `${page}: ${text}`)),
    rows: (part) => {
      const page = pages.find(({ places }) => places.has(part));
      const place = page?.places.get(part);
      if (!page || !place) return [];
      if (place.shape === "form") return [Object.fromEntries(Object.entries(place.fields).map(([field, row]) => [field, textAt(page.name, row, place.right)]))];
      return Array.from({ length: place.bottom - place.top + 1 }, (_, index) => Object.fromEntries(Object.entries(place.columns).map(([column, at]) => [column, textAt(page.name, place.top + index, at)])));
    },
  };
}
