import type { Column } from "../schema/column";
import type { TablePart } from "../schema/sheet";
import { placeIn, type PlacedPart, type ReadRow } from "./every-part";
import type { Finding } from "./finding";
import { jsonAt, jsonPath } from "./json-shape";
import { unreadValue } from "./unread";
import { workOut } from "./work-out";

/** Reads one row's JSON object; `path` is where it stands in the file. */
export function readJsonRow(placed: PlacedPart, json: Readonly<Record<string, unknown>>, path: string, row: number, findings: Finding[]): ReadRow {
  const values: ReadRow = { row };
  for (const [key, column] of Object.entries(placed.part.columns)) {
    const keys = jsonPath(key, column);
    values[key] = keys === null ? null : readValue(placed, key, column, jsonAt(json, keys), () => `${path}.${keys.join(".")}`, row, findings);
  }
  workOut(placed.part.columns, values);
  return values;
}

/** Reads one entry of a table that is an object in the file: its key and its value are two columns. */
export function readJsonEntry(placed: PlacedPart, by: { readonly key: string; readonly value: string }, name: string, json: unknown, path: string, row: number, findings: Finding[]): ReadRow {
  const values: ReadRow = { row };
  for (const [key, column] of Object.entries(placed.part.columns)) {
    const found = key === by.key ? name : key === by.value ? json : undefined;
    values[key] = readValue(placed, key, column, found, () => path, row, findings);
  }
  workOut(placed.part.columns, values);
  return values;
}

function readValue(placed: PlacedPart, key: string, column: Column, json: unknown, path: () => string, row: number, findings: Finding[]): unknown {
  const reading = column.kind.fromJson(json);
  if (!("trouble" in reading)) return reading.value;
  findings.push(unreadValue(path(), reading, { place: placeIn(placed, row, key) }));
  return null;
}

/** False for a row in which nothing is told but what is worked out: in the workbook it is blank. */
export function isFilled({ columns }: TablePart, row: ReadRow): boolean {
  const keys = Object.keys(columns);
  const typed = keys.filter((key) => columns[key]?.formula === undefined);
  return (typed.length > 0 ? typed : keys).some((key) => row[key] !== null);
}

/** Rows as they stand on the sheet, and where each of those read came to stand. */
interface OnSheet {
  readonly rows: readonly ReadRow[];
  readonly moved: ReadonlyMap<number, number>;
}

/** The rows that a sheet holds from the beginning, where they stay: the read rows of the same key fill them, and only others follow. */
export function onFirstRows(placed: PlacedPart & { readonly part: TablePart }, read: readonly ReadRow[]): OnSheet {
  const { part } = placed;
  const by = part.jsonByKey?.key ?? part.key;
  if (!part.fixed || by === null) return { rows: read, moved: new Map() };
  const rest = new Map(read.map((row) => [row[by], row]));
  const rows = (part.firstRows ?? []).map((json, index) => {
    const first = readJsonRow(placed, json, "", index, []);
    const own = rest.get(first[by]);
    rest.delete(first[by]);
    return own ? withBlanksFrom(own, first) : first;
  });
  const all = [...rows, ...rest.values()];
  const moved = new Map(read.map((row) => [row.row, all.findIndex((each) => each[by] === row[by])]));
  return { rows: all.map((row, index) => ({ ...row, row: index })), moved };
}

function withBlanksFrom(row: ReadRow, first: ReadRow): ReadRow {
  const filled: ReadRow = { ...row };
  for (const [key, value] of Object.entries(first)) filled[key] ??= value;
  return filled;
}
