import { fullAddress } from "../../engine/address";
import type { NamedItem } from "../../engine/model";
import { excelClass } from "../excel-class";
import { invalidArgument } from "../excel-error";
import { isThing, thing, thingOrNull, type NameScope, type Thing } from "../thing";

function namesOf({ book, sheet }: NameScope): readonly NamedItem[] {
  return book.names.filter((item) => item.scope === sheet);
}

function nameOf(scope: NameScope, key: unknown): NamedItem | null {
  const name = String(key).toLowerCase();
  return namesOf(scope).find((item) => item.name.toLowerCase() === name) ?? null;
}

/** A name's formula without "=": a range, a formula, or a constant as a formula says it. */
function formulaOf(reference: unknown): string {
  if (isThing(reference, "Range")) return fullAddress(reference.model);
  if (typeof reference === "number") return String(reference);
  if (typeof reference !== "string" || reference === "") throw invalidArgument();
  if (reference.startsWith("=")) return reference.slice(1);
  return Number.isFinite(Number(reference)) ? reference : `"${reference.replaceAll('"', '""')}"`;
}

function add(scope: NameScope, name: string, reference: unknown, comment: string | null | undefined): Thing<"NamedItem"> {
  const item = scope.book.addName(name, formulaOf(reference), scope.sheet, comment ?? "");
  return thing("NamedItem", { book: scope.book, item });
}

function itemThing(scope: NameScope, key: unknown): Thing<"NamedItem"> | null {
  const item = nameOf(scope, key);
  return thingOrNull("NamedItem", item && { book: scope.book, item });
}

export const namedItemCollection = excelClass("NamedItemCollection", {
  items: (scope) => namesOf(scope).map((item) => thing("NamedItem", { book: scope.book, item })),
  item: itemThing,
  call: {
    add,
    addFormulaLocal: add,
    getCount: (scope) => namesOf(scope).length,
    getItemOrNullObject: itemThing,
  },
});
