import { snakeCase, type Part, type SheetDefinition } from "../schema/sheet";
import { isBlank, isCell } from "../schema/cell";
import type { Column } from "../schema/column";
import { everyPart, type PlacedPart } from "./every-part";

/** Which keys may stand at one place of a visit's JSON file. */
export interface JsonShape {
  readonly keys: Map<string, JsonShape>;
  /** The part whose values stand here. */
  part: PlacedPart | null;
  /** What each item of an array here may hold. */
  rows: JsonShape | null;
  /** Any key may stand here. */
  isOpen: boolean;
  /** What each of those keys may hold when it holds an object. */
  entries: JsonShape | null;
}

function emptyShape(): JsonShape {
  return { keys: new Map(), part: null, rows: null, isOpen: false, entries: null };
}

/** Where a column's value stands in its row's JSON object; null when it is not in the file. */
export function jsonPath(key: string, { json }: Column): readonly string[] | null {
  return json === null ? null : (json ?? snakeCase(key)).split(".");
}

/** A column with its key and where its value stands in its row's JSON object. */
interface JsonColumn {
  readonly key: string;
  readonly column: Column;
  readonly path: readonly string[] | null;
}

/** The same for every row of a part, so worked out once. */
const columnsOfParts = new WeakMap<Part, readonly JsonColumn[]>();

/** The columns of a part with their paths. */
export function jsonColumns(part: Part): readonly JsonColumn[] {
  const columns = columnsOfParts.get(part) ?? Object.entries(part.columns).map(([key, column]) => ({ key, column, path: jsonPath(key, column) }));
  columnsOfParts.set(part, columns);
  return columns;
}

/** The shape one step further in; from a table's rows on when there are rows. */
function step(shape: JsonShape, key: string): JsonShape {
  const { keys } = shape.rows ?? shape;
  const next = keys.get(key) ?? emptyShape();
  keys.set(key, next);
  return next;
}

/** The shape of the whole file. Parts that stand within other parts' rows come after those. */
export function jsonShape(sheets: readonly SheetDefinition[]): JsonShape {
  const root = emptyShape();
  const parts = everyPart(sheets).flatMap((placed) => (placed.part.json === null ? [] : [{ placed, path: placed.part.json.split(".") }]));
  for (const { placed, path } of parts.sort((one, other) => one.path.length - other.path.length)) {
    const shape = path.reduce(step, root);
    const { part } = placed;
    shape.part = placed;
    if (part.shape === "table" && part.jsonByKey) {
      shape.isOpen = true;
      if (part.jsonByKey.beside) for (const key of [part.jsonByKey.value, ...part.jsonByKey.beside].map(snakeCase)) step((shape.entries ??= emptyShape()), key);
      for (const elsewhere of Object.values(part.jsonElsewhere ?? {})) elsewhere.split(".").reduce(step, root);
      continue;
    }
    if (part.shape === "form") for (const key of Object.keys(part.jsonWords ?? {})) step(shape, key);
    if (part.shape === "table") shape.rows ??= emptyShape();
    // The object beside a list of ids has those for its keys.
    if (part.shape === "table" && part.jsonList) [...path.slice(0, -1), part.jsonList.beside.json].reduce(step, root).isOpen = true;
    for (const { path: keys } of jsonColumns(part)) (keys ?? []).reduce(step, shape);
  }
  return root;
}

/** A key that has no place in the file, or a single value where more keys belong. */
export interface UnknownKey {
  /** "visitors[3].nickname" */
  readonly path: string;
  readonly key: string;
  readonly part: PlacedPart | null;
  readonly row: number;
  /** The keys that may stand there; for a single value those that belong into it. */
  readonly known: readonly string[];
  readonly isSingle: boolean;
}

export function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** The value a path leads to; undefined when it leads nowhere. */
export function jsonAt(json: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined), json);
}

/** Keys that are for people who read the file: they are passed over everywhere. */
export function isAside(key: string): boolean {
  return key.startsWith("_");
}

/** True for a number or text where an object or array with columns in it belongs. Where a part belongs, the part's reading says so. */
function isSingle(value: unknown, { keys, part }: JsonShape): boolean {
  return keys.size > 0 && part === null && isCell(value) && !isBlank(value);
}

/** Every key under a value that the shape does not know. */
export function* unknownKeys(json: unknown, shape: JsonShape, path = "", part: PlacedPart | null = null, row = 0): Iterable<UnknownKey> {
  const own = shape.part ?? part;
  const { rows } = shape;
  if (Array.isArray(json) && rows) {
    for (const [index, item] of json.entries()) yield* unknownKeys(item, rows, `${path}[${index}]`, own, index);
    return;
  }
  if (shape.entries && isObject(json)) {
    for (const [key, value] of Object.entries(json)) if (isObject(value) && !isAside(key)) yield* unknownKeys(value, shape.entries, `${path}.${key}`, own, row);
  }
  if (shape.isOpen || shape.keys.size === 0 || typeof json !== "object" || json === null) return;
  for (const [key, value] of Object.entries(json)) {
    if (isAside(key)) continue;
    const here = Array.isArray(json) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
    const next = shape.keys.get(key);
    if (!next) yield { path: here, key, part: own, row, known: [...shape.keys.keys()], isSingle: false };
    else if (isSingle(value, next)) yield { path: here, key, part: own, row, known: [...next.keys.keys()], isSingle: true };
    else yield* unknownKeys(value, next, here, own, row);
  }
}
