import { asText, isError } from "../schema/cell";
import type { Column, Unreadable } from "../schema/column";
import { snakeCase, type JsonByKey, type TablePart } from "../schema/sheet";
import { placeIn, type PlacedPart, type ReadRow } from "./every-part";
import type { Finding } from "./finding";
import { canHold, type FoundTexts } from "./found-texts";
import { jsonEntry } from "./json-entry";
import { jsonAt, jsonColumns } from "./json-shape";
import { errorCell, unreadValue } from "./unread";
import { workOut } from "./work-out";

/** Reads one row's JSON object; `path` is where it stands in the file. */
export function readJsonRow(placed: PlacedPart, json: Readonly<Record<string, unknown>>, path: string, row: number, findings: Finding[]): ReadRow {
  const values: ReadRow = { row };
  for (const { key, column, path: keys } of jsonColumns(placed.part)) {
    values[key] = keys === null ? null : readValue(placed, key, column, jsonAt(json, keys), () => `${path}.${keys.join(".")}`, row, findings);
  }
  workOut(placed.part.columns, values);
  return values;
}

/** Reads one entry of a table that is an object in the file: its key and its value are two columns. */
export function readJsonEntry(placed: PlacedPart, by: JsonByKey, name: string, json: unknown, path: string, row: number, findings: Finding[]): ReadRow {
  const values: ReadRow = { row };
  const { value, beside } = jsonEntry(json, by);
  for (const [key, column] of Object.entries(placed.part.columns)) {
    const found = key === by.key ? name : key === by.value ? value : beside[key];
    values[key] = readValue(placed, key, column, found, () => (Object.hasOwn(beside, key) ? `${path}.${snakeCase(key)}` : path), row, findings);
  }
  workOut(placed.part.columns, values);
  return values;
}

function readValue(placed: PlacedPart, key: string, column: Column, json: unknown, path: () => string, row: number, findings: Finding[]): unknown {
  const where = { place: placeIn(placed, row, key) };
  const isWrong = typeof json === "string" && isError(json);
  const reading = column.kind.fromJson(json);
  if (!isWrong && !("trouble" in reading)) return reading.value;
  const finding = isWrong ? errorCell(path(), json, column.formula !== undefined, where) : unreadValue(path(), reading as Unreadable, where);
  const text = ("trouble" in reading ? reading.text : undefined) ?? asText(json);
  findings.push(canHold(column, text) ? { ...finding, text } : finding);
  return null;
}

/** Rows as they stand on the sheet, and where each of those read came to stand. */
interface OnSheet {
  readonly rows: readonly ReadRow[];
  readonly moved: ReadonlyMap<number, number>;
}

/**
 * A sheet's rows when the file says something of the part: the rows that a sheet holds from the beginning stay where
 * they are fixed, filled by the read rows of the same key, and only others follow; else the read rows stand instead.
 * A cell for which the file has a text that could not be read is not filled.
 */
export function onFirstRows(placed: PlacedPart & { readonly part: TablePart }, read: readonly ReadRow[], texts: FoundTexts): OnSheet {
  const { part } = placed;
  const by = part.jsonByKey?.key ?? part.key;
  if (!part.fixed || by === null) return { rows: read, moved: new Map() };
  const rest = [...read];
  const standing = firstRows(placed).map((first) => {
    const at = rest.findIndex((row) => row[by] === first[by]);
    const [own] = at < 0 ? [] : rest.splice(at, 1);
    return { row: own ? withBlanksFrom(own, first, texts.get(own.row) ?? {}) : first, from: own?.row };
  });
  const all = [...standing, ...rest.map((row) => ({ row, from: row.row }))];
  const moved = new Map(all.flatMap(({ from }, index) => (from === undefined ? [] : [[from, index] as const])));
  return { rows: all.map(({ row }, index) => ({ ...row, row: index })), moved };
}

/** The rows that a new sheet already holds. */
export function firstRows(placed: PlacedPart & { readonly part: TablePart }): readonly ReadRow[] {
  return (placed.part.firstRows ?? []).map((json, index) => readJsonRow(placed, json, "", index, []));
}

function withBlanksFrom(row: ReadRow, first: ReadRow, taken: Readonly<Record<string, unknown>>): ReadRow {
  const filled: ReadRow = { ...row };
  for (const [key, value] of Object.entries(first)) if (!(key in taken)) filled[key] ??= value;
  return filled;
}
