import { excelMembers } from "../../../src/workbench/contract/excel-members";
import { catalogue } from "../../../src/workbench/members/catalogue";
import { supportedMembers } from "../../../src/workbench/members/supported-members";
import { workbench } from "../../kit/workbench";

const classes = [...catalogue.values()];

test.each(classes.map((one) => [one.name, one] as const))("%s: every member is documented, and of its documented kind", (name, one) => {
  const documented = excelMembers[name] ?? {};
  const kinds = (entries: ReadonlyMap<string, { readonly name: string }>): (string | undefined)[][] =>
    [...entries.values()].map((entry) => [entry.name, documented[entry.name]?.[0]]);
  expect(kinds(one.call).filter(([, kind]) => kind !== "method")).toEqual([]);
  expect(kinds(one.open).filter(([, kind]) => kind !== "object")).toEqual([]);
  expect(kinds(one.write).filter(([, kind]) => kind !== "writable")).toEqual([]);
  expect(kinds(one.read).filter(([, kind]) => kind !== "value" && kind !== "writable")).toEqual([]);
  expect(one.events.map((event) => documented[event.name]?.[0]).filter((kind) => kind !== "event")).toEqual([]);
});

test("nothing that is kept is newer than the set that the workbench announces", () => {
  const newest = classes.flatMap((one) =>
    [...one.read.values(), ...one.open.values(), ...one.call.values()].map(({ name }) => [`${one.name}.${name}`, excelMembers[one.name]?.[name]?.[1] ?? ""] as const),
  );
  const number = (set: string): number => Number(set.split(".")[1] ?? 99);
  expect(newest.filter(([, set]) => number(set) > 14)).toEqual([]);
});

/** What the genuine library says of a class in its prototype. */
interface Prototype {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _handleIdResult?: (value: unknown) => void;
}

function prototypeOf(name: string): Prototype {
  const client = (Excel as unknown as Readonly<Record<string, { readonly prototype: Prototype } | undefined>>)[name];
  if (!client) throw new Error(`The library has no class ${name}.`);
  return client.prototype;
}

test.each(classes.map((one) => [one.name, one] as const))("%s: the genuine library knows every member, and finds the object again", (name, one) => {
  workbench();
  const prototype = prototypeOf(name);
  const scalars = prototype._scalarPropertyNames ?? [];
  expect([...one.read.values()].map((entry) => entry.name).filter((member) => !scalars.includes(member))).toEqual([]);
  const writable = scalars.filter((_, index) => prototype._scalarPropertyUpdateable?.[index]);
  expect([...one.write.values()].map((entry) => entry.name).filter((member) => !writable.includes(member))).toEqual([]);
  const rest = [...one.open.values(), ...one.call.values(), ...one.events].map((entry) => entry.name);
  expect(rest.filter((member) => !(member in prototype))).toEqual([]);
  // The library's own code names the identities by which it asks for the object in later batches.
  const own = Object.prototype.hasOwnProperty.call(prototype, "_handleIdResult");
  const wanted = own ? [...String(prototype._handleIdResult).matchAll(/value\["(_?Id)"\]/g)].map(([, key]) => key) : [];
  // A class whose id no programmer may read is asked for in its own batch alone.
  if (wanted.includes("Id") && excelMembers[name]?.["id"]) expect(one.read.has("id")).toBe(true);
  if (wanted.includes("_Id")) expect(one.identity).not.toBeNull();
});

test("supported members are told by class and member", () => {
  const supported = supportedMembers();
  for (const member of ["Range.values", "Range.load", "WorksheetCollection.getItem", "WorksheetCollection.items", "Worksheet.onChanged", "RequestContext.sync"]) {
    expect(supported).toContain(member);
  }
  for (const member of ["Range.find", "Worksheet.shapes", "Chart.getImage"]) expect(supported).not.toContain(member);
});
