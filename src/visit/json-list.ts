import { snakeCase, type Part } from "../schema/sheet";
import { isObject } from "./json-shape";

type JsonObject = Record<string, unknown>;

/** How a part's rows stand in the file as a list of ids, with an object beside it. */
interface ListKeys {
  /** The keys of the same values when a row stands as an object of its own. */
  readonly item: string;
  readonly value: string;
  /** The key of the object beside the list. */
  readonly beside: string;
}

/** The keys of a part whose rows are a list of ids in the file; null for every other part. */
export function listKeys(part: Part): ListKeys | null {
  const list = part.shape === "table" ? part.jsonList : undefined;
  return list ? { item: snakeCase(list.item), value: snakeCase(list.beside.column), beside: list.beside.json } : null;
}

/** What stands beside a list in the row around it; undefined when nothing does. */
export function besideList(within: unknown, { beside }: ListKeys): unknown {
  return isObject(within) ? (within[beside] ?? undefined) : undefined;
}

/** An item of such a list as the row's object. An item that is an object is one already. */
export function listedRow(item: unknown, within: unknown, keys: ListKeys): unknown {
  if (isObject(item)) return item;
  const { item: name, value } = keys;
  const others = besideList(within, keys);
  return { [name]: item, ...(isObject(others) && typeof item === "string" && Object.hasOwn(others, item) ? { [value]: others[item] } : {}) };
}

/** The ids in the object beside a list that the list does not hold. */
export function unlistedIds(list: readonly unknown[], within: unknown, keys: ListKeys): readonly string[] {
  const others = besideList(within, keys);
  return isObject(others) ? Object.keys(others).filter((id) => !list.includes(id)) : [];
}

/** Puts a row into the list in the object around it. What the list cannot say, because its id is blank or stands there already, goes in as an object. */
export function putListed(row: JsonObject, around: JsonObject, list: string, { item, value, beside }: ListKeys): void {
  const items = (around[list] as unknown[] | undefined) ?? [];
  const id = row[item];
  const isPlain = typeof id === "string" && !items.includes(id);
  around[list] = [...items, isPlain ? id : row];
  if (isPlain && row[value] !== undefined) around[beside] = { ...(around[beside] as JsonObject | undefined), [id]: row[value] };
}
