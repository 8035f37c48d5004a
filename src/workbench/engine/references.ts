import { parseA1Ref, parseStructRef, tokenize, type ReferenceStruct, type Token } from "@borgar/fx";
import { lastColumn, lastRow } from "./address";
import { splitReference } from "./formula-text";
import type { Area, Book, Sheet, Table } from "./model";

/**
 * The range that a reference, a name or a structured reference means, or null when it means none.
 * @param sheet where a reference without a sheet points, and whose own names come first
 * @param row the row that "this row" means, counted from 0
 */
export function areaMeant(book: Book, reference: string, sheet: Sheet | null, row: number | null = null): Area | null {
  return find(book, reference.trim(), sheet, row, 0);
}

function find(book: Book, reference: string, sheet: Sheet | null, row: number | null, depth: number): Area | null {
  const token = soleToken(reference);
  if (!token || depth > 8) return null;
  const { sheet: named, rest } = splitReference(token.value);
  const home = named === null ? sheet : book.sheetNamed(named);
  switch (token.type) {
    case "range":
    case "range_beam":
      return home && rangeArea(rest, home);
    case "structured":
      return structuredArea(book, rest, sheet, row);
    case "range_named": {
      const name = book.nameOf(rest, home);
      if (name) return find(book, name.formula.trim(), name.scope ?? sheet, row, depth + 1);
      const table = book.tableNamed(rest);
      return table && bodyArea(table);
    }
    default:
      return null;
  }
}

const soleTokens = new Map<string, Token | null>();

/** The one word that a reference consists of; kept, since a column's formula says the same one in every row. */
function soleToken(reference: string): Token | null {
  let sole = soleTokens.get(reference);
  if (sole === undefined) {
    const tokens = tokenize(reference).filter((token) => token.type !== "fx_prefix" && token.type !== "whitespace");
    sole = (tokens.length === 1 ? tokens[0] : null) ?? null;
    if (soleTokens.size > 50_000) soleTokens.clear();
    soleTokens.set(reference, sole);
  }
  return sole;
}

function rangeArea(reference: string, sheet: Sheet): Area | null {
  const parsed = parseA1Ref(reference);
  if (!parsed || !("range" in parsed)) return null;
  const { range } = parsed;
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  return { sheet, top, left, bottom: range.bottom ?? (range.top === null ? lastRow : top), right: range.right ?? (range.left === null ? lastColumn : left) };
}

/** The rows of a table between its headers and its totals. */
export function bodyArea(table: Table): Area {
  const { area } = table;
  return { ...area, top: area.top + (table.showHeaders ? 1 : 0), bottom: area.bottom - (table.showTotals ? 1 : 0) };
}

const structured = new Map<string, ReferenceStruct>();

function structuredArea(book: Book, reference: string, sheet: Sheet | null, row: number | null): Area | null {
  let parsed = structured.get(reference);
  if (!parsed) {
    parsed = parseStructRef(reference);
    if (!parsed) return null;
    structured.set(reference, parsed);
  }
  const table = parsed.table ? book.tableNamed(parsed.table) : tableAround(sheet, row);
  if (!table) return null;
  const rows = sectionRows(table, parsed.sections ?? [], row);
  const ends = (parsed.columns ?? []).map((name) => table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()));
  if (!rows || rows.top > rows.bottom || ends.includes(-1)) return null;
  const [first = 0, last = ends.length === 0 ? table.columns.length - 1 : first] = ends;
  return { sheet: table.area.sheet, ...rows, left: table.area.left + Math.min(first, last), right: table.area.left + Math.max(first, last) };
}

function tableAround(sheet: Sheet | null, row: number | null): Table | null {
  if (row === null) return null;
  return sheet?.tables.find((table) => row >= table.area.top && row <= table.area.bottom) ?? null;
}

function sectionRows(table: Table, sections: readonly string[], row: number | null): { top: number; bottom: number } | null {
  const body = bodyArea(table);
  const wanted = sections.map((section) => section.toLowerCase().replace("#", ""));
  if (wanted.length === 0) return { top: body.top, bottom: body.bottom };
  if (wanted.includes("all")) return { top: table.area.top, bottom: table.area.bottom };
  if (wanted.includes("this row")) return row !== null && row >= body.top && row <= body.bottom ? { top: row, bottom: row } : null;
  const bands = wanted.map((section) => {
    if (section === "headers") return table.showHeaders ? [table.area.top, table.area.top] : null;
    if (section === "totals") return table.showTotals ? [table.area.bottom, table.area.bottom] : null;
    return [body.top, body.bottom];
  });
  if (bands.includes(null)) return null;
  const ends = bands.flatMap((band) => band ?? []);
  return { top: Math.min(...ends), bottom: Math.max(...ends) };
}
