/** Finds an object's members by their wire names; a member that is not there is refused by its name. */
import { refusal } from "../contract/refusals";
import { catalogue } from "../members/catalogue";
import type { ExcelClass } from "../members/excel-class";
import { ExcelError } from "../members/excel-error";
import type { Thing } from "../members/thing";

/** Classes whose objects Excel moves along with their cells, so that clients may track them. */
const tracked: ReadonlySet<string> = new Set(["Range", "RangeAreas"]);

/** A wire name as programmers write it: "GetRange" is getRange. */
export function documentedName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** A documented name as the wire writes it. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function notFound(className: string, member: string): ExcelError {
  const place = `${className}.${member}`;
  return new ExcelError("ApiNotFound", `${place} is not kept by the workbench: ${refusal(className, member)}`, 404, place);
}

/** The class of an object. */
export function classOf(object: Thing): ExcelClass {
  const found = catalogue.get(object.className);
  if (!found) throw new ExcelError("ApiNotFound", `${object.className} is not kept by the workbench.`, 404, object.className);
  return found;
}

export function isTracked(object: Thing): boolean {
  return tracked.has(object.className);
}

/** Runs a member's code and gives its errors their place, unless they say one themselves. */
function at<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ExcelError && error.location === undefined) {
      throw new ExcelError(error.code, error.message, error.httpStatus, place);
    }
    if (error instanceof Error && !(error instanceof ExcelError)) Object.assign(error, { place });
    throw error;
  }
}

/** The object behind a navigation property. */
export function opened(object: Thing, name: string): Thing | null {
  const one = classOf(object);
  const hidden = one.hidden.get(name);
  if (hidden) return hidden(object.model) as Thing | null;
  const entry = one.open.get(name.toLowerCase());
  if (!entry) throw notFound(one.name, documentedName(name));
  return at(`${one.name}.${entry.name}`, () => entry.answer(object.model));
}

/** What getItem(key) gives. */
export function itemOf(object: Thing, key: unknown): Thing {
  const one = classOf(object);
  const { item } = one;
  if (!item) throw notFound(one.name, "getItem");
  return at(`${one.name}.getItem`, () => {
    const found = item(object.model, key);
    if (!found) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.", 404);
    return found;
  });
}

/** Calls a method; gives an object, a JSON value, or undefined. */
export function called(object: Thing, name: string, args: readonly unknown[]): unknown {
  const one = classOf(object);
  const hidden = one.hidden.get(name);
  if (hidden) return at(one.name, () => hidden(object.model, ...args));
  const entry = one.call.get(name.toLowerCase());
  if (!entry) throw notFound(one.name, documentedName(name));
  return at(`${one.name}.${entry.name}`, () => entry.answer(object.model, ...args));
}

/** Sets a property. */
export function set(object: Thing, name: string, value: unknown): void {
  const one = classOf(object);
  const hidden = one.hidden.get(name);
  if (hidden) {
    hidden(object.model, value);
    return;
  }
  const entry = one.write.get(name.toLowerCase());
  if (!entry) throw notFound(one.name, documentedName(name));
  at(`${one.name}.${entry.name}`, () => {
    entry.answer(object.model, value);
  });
}

/** What every answer about an object carries, so that the client finds it again. */
export function identity(object: Thing): Record<string, unknown> {
  const one = classOf(object);
  const found: Record<string, unknown> = {};
  const id = one.read.get("id");
  if (id) found.Id = id.answer(object.model);
  if (one.identity) found._Id = one.identity(object.model);
  if (object.reference !== undefined) found._ReferenceId = object.reference;
  return found;
}

/** Reads one property. */
export function read(object: Thing, one: ExcelClass, key: string): unknown {
  const entry = one.read.get(key);
  if (!entry) throw notFound(one.name, key);
  return at(`${one.name}.${entry.name}`, () => entry.answer(object.model));
}

/** Refuses a property that cannot be loaded. */
export function refuseLoad(className: string, key: string): never {
  throw notFound(className, key);
}
