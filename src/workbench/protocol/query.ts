import type { ExcelClass } from "../members/excel-class";
import type { Thing } from "../members/thing";
import { classOf, identity, opened, read, refuseLoad, wireName } from "./members";
import { wholeIfBare, type Selection } from "./selection";
import type { QueryInfo } from "./wire";

const identities: ReadonlySet<string> = new Set(["id", "_id", "_referenceid"]);

function properties(object: Thing, one: ExcelClass, selection: Selection): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [key, entry] of one.read) {
    if (key !== "id" && (selection.parts.has(key) || (selection.all && !one.costly.has(key)))) {
      found[wireName(entry.name)] = read(object, one, key);
    }
  }
  return found;
}

function below(object: Thing, one: ExcelClass, selection: Selection): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [key, part] of selection.parts) {
    if (one.read.has(key) || identities.has(key)) continue;
    const entry = one.open.get(key);
    if (!entry) refuseLoad(one.name, key);
    const child = opened(object, key);
    found[wireName(entry.name)] = child ? queried(child, wholeIfBare(part)) : null;
  }
  return found;
}

/** A collection answers with its count and with what was asked of its members. */
function collection(object: Thing, one: ExcelClass, items: readonly Thing[], selection: Selection, query?: QueryInfo): Record<string, unknown> {
  const skip = query?.Skip ?? 0;
  const chosen = items.slice(skip, query?.Top ? skip + query.Top : undefined);
  const own: Record<string, unknown> = {};
  for (const [key, entry] of one.read) own[wireName(entry.name)] = read(object, one, key);
  const forItems: Selection = {
    all: selection.all,
    parts: new Map([...selection.parts].filter(([key]) => !one.read.has(key))),
  };
  return {
    ...own,
    _Items: chosen.map((item, index) => ({ _Index: skip + index, ...queried(item, forItems) })),
  };
}

/** Answers a load: the properties and objects that the selection names, always with the identities. */
export function queried(object: Thing, selection: Selection, query?: QueryInfo): Record<string, unknown> {
  const one = classOf(object);
  const items = one.items?.(object.model);
  if (items) return collection(object, one, items, selection, query);
  return { ...identity(object), ...properties(object, one, selection), ...below(object, one, selection) };
}
