import { wordOf } from "../policy/list";
import { snakeCase, type FormPart, type JsonByKey, type SheetDefinition, type TablePart } from "../schema/sheet";
import { sheets } from "../sheets/catalogue";
import { everyPart, isTable, partAround, type PlacedPart } from "./every-part";
import { FoundText } from "./found-texts";
import { entryJson } from "./json-entry";
import { listKeys, putListed } from "./json-list";
import { isObject, jsonColumns } from "./json-shape";
import { firstRows } from "./read-json-row";
import { partsApart } from "./unquoted";
import type { VisitReading } from "./visit-reading";

type JsonObject = Record<string, unknown>;
type Read = Readonly<Record<string, unknown>>;

/**
 * A visit that was read as the JSON that `readJson` reads: sections and keys in the order of the sheets, blanks left
 * out; what could not be read stands as the text it was. Sheets that are kept apart are left out unless they are wanted.
 */
export function visitJson({ rows }: Pick<VisitReading, "rows">, wish: { readonly withApart?: boolean } = {}): Record<string, unknown> {
  const apart = partsApart(sheets);
  const told = [...rows].filter(([key]) => wish.withApart === true || !apart.has(key));
  const isForm = new Set(everyPart(sheets).flatMap(({ key, part }) => (part.shape === "form" ? [key] : [])));
  return partsJson(sheets, Object.fromEntries(told.map(([key, all]) => [key, isForm.has(key) ? (all[0] ?? {}) : all])), new Set(told.map(([key]) => key)));
}

/** The parts of some sheets as JSON. `values`: each part's rows or form values by its key. */
export function partsJson(definitions: readonly SheetDefinition[], values: Read, present: ReadonlySet<string>): Record<string, unknown> {
  const json: JsonObject = { schema_version: "1.0" };
  const written = new Map<string, Written>();
  const parts = everyPart(definitions);
  for (const placed of parts) {
    const { key, part } = placed;
    if (part.json === null || !present.has(key)) continue;
    const path = part.json.split(".");
    if (part.shape === "form") Object.assign(objectAt(json, path), wordsJson(part), rowJson(part, values[key] as Read));
    else if (part.jsonByKey) putEntries(json, path, { ...placed, part }, part.jsonByKey, values[key] as readonly Read[]);
    else {
      const rows = told(placed, values[key] as readonly Read[]).map((row) => [row, rowJson(part, row)] as const);
      if (rows.length === 0 && placed.sheet.untoldWhenEmpty === true) continue;
      const around = partAround(placed, parts);
      const within = around ? written.get(around.placed.key) : undefined;
      if (around && within) {
        putInside(rows, around.column, placed, within);
        continue;
      }
      const objects = rows.map(([, object]) => object);
      written.set(key, { objects, byId: new Map(rows.map(([row, object]) => [part.key === null ? null : row[part.key], object])) });
      objectAt(json, path.slice(0, -1))[path.at(-1) as string] = objects;
    }
  }
  return json;
}

/** The rows that say more than what their sheet holds from the beginning; what Excel works out to nothing says no more. */
function told(placed: PlacedPart, rows: readonly Read[]): readonly Read[] {
  const { part } = placed;
  if (!isTable(placed) || !placed.part.fixed) return rows;
  const saying = (row: Read): string =>
    JSON.stringify(rowJson(part, Object.fromEntries(Object.entries(row).map(([key, value]) => [key, part.columns[key]?.formula !== undefined && value === 0 ? null : value]))));
  const first = new Set(firstRows(placed).map(saying));
  return rows.filter((row) => !first.has(saying(row)));
}

/** Rows as they were written, so that rows of other parts can be put in. */
interface Written {
  readonly objects: JsonObject[];
  readonly byId: ReadonlyMap<unknown, JsonObject>;
}

/**
 * Puts rows into the objects of the rows around them, which say where they lead. Those that lead to none of them go into
 * an object of their own and say it themselves, so that nothing is lost.
 */
function putInside(rows: readonly (readonly [Read, JsonObject])[], column: string, { part }: PlacedPart, { objects, byId }: Written): void {
  const name = part.json?.split(".").at(-1) as string;
  const list = listKeys(part);
  const strays: JsonObject[] = [];
  for (const [row, { [snakeCase(column)]: leadsTo, ...object }] of rows) {
    const around = row[column] === null ? undefined : byId.get(row[column]);
    if (!around) strays.push(leadsTo === undefined ? object : { ...object, [snakeCase(column)]: leadsTo });
    else if (list) putListed(object, around, name, list);
    else around[name] = [...((around[name] as unknown[] | undefined) ?? []), object];
  }
  if (strays.length > 0) objects.push({ [name]: strays });
}

/** A table that is an object in the file: each row is a key with its value; some have their value elsewhere. */
function putEntries(json: JsonObject, path: readonly string[], placed: PlacedPart & { readonly part: TablePart }, by: JsonByKey, rows: readonly Read[]): void {
  const { part } = placed;
  const entries = objectAt(json, path);
  const first = new Map(firstRows(placed).map((row) => [row[by.key], row]));
  const written = new Set<string>();
  for (const row of rows) {
    const key = cellJson(part, by.key, row);
    const name = typeof key === "string" ? key : "";
    const value = cellJson(part, by.value, row);
    const isNew = (column: string): boolean => cellJson(part, column, row) !== cellJson(part, column, first.get(name) ?? {});
    const beside = Object.fromEntries((by.beside ?? []).filter(isNew).map((column) => [column, cellJson(part, column, row)]));
    const entry = entryJson({ value, beside }, by);
    const elsewhere = written.has(name) ? undefined : part.jsonElsewhere?.[name];
    if (elsewhere !== undefined && value !== null) put(json, elsewhere.split("."), value);
    if (elsewhere === undefined ? !(entry === null && (part.fixed || name === "")) : entry !== value) putEntry(entries, name, entry ?? "");
    written.add(name);
  }
}

/** Puts an entry beside those of the same name: blanks at the end of a name, which reading cuts, tell them apart. */
function putEntry(entries: JsonObject, name: string, value: unknown): void {
  let free = name;
  while (Object.hasOwn(entries, free)) free += " ";
  // "__proto__" is a name like any other, and assigning to it would lose the value.
  Object.defineProperty(entries, free, { value, enumerable: true, configurable: true, writable: true });
}

/** Keys of a form that only repeat a list's words. */
function wordsJson({ jsonWords = {} }: FormPart): JsonObject {
  return Object.fromEntries(Object.entries(jsonWords).map(([key, list]) => [key, Object.keys(list.words).map((word) => wordOf(list, word).ko)]));
}

function rowJson(part: TablePart | FormPart, row: Read): JsonObject {
  const object: JsonObject = {};
  for (const { key, path } of jsonColumns(part)) {
    const value = cellJson(part, key, row);
    if (path && value !== null) put(object, path, value);
  }
  return object;
}

/** A cell's value as JSON; null when it is blank. */
function cellJson(part: TablePart | FormPart, key: string, row: Read): unknown {
  const value = row[key];
  if (value instanceof FoundText) return value.text;
  return value === null || value === undefined ? null : (part.columns[key]?.kind.toJson(value) ?? null);
}

/** The object at a path, made where there is none. */
function objectAt(json: JsonObject, path: readonly string[]): JsonObject {
  return path.reduce<JsonObject>((object, key) => {
    const found = object[key];
    if (isObject(found)) return found;
    const made: JsonObject = {};
    object[key] = made;
    return made;
  }, json);
}

/** Puts a value at a path; a number in it is a place in an array. */
function put(object: JsonObject, [key, ...rest]: readonly string[], value: unknown): void {
  if (key === undefined) return;
  const [next] = rest;
  if (next === undefined) object[key] = value;
  else if (/^\d+$/.test(next)) {
    const items = (object[key] as unknown[] | undefined) ?? [];
    while (items.length < Number(next)) items.push("");
    items[Number(next)] = value;
    object[key] = items;
  } else put(objectAt(object, [key]), rest, value);
}
