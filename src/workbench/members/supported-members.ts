import { catalogue } from "./catalogue";
import type { ExcelClass } from "./excel-class";

/** What the library itself gives every object, whatever its host. */
const byTheLibrary = ["context", "isNullObject", "load", "set", "toJSON"] as const;

/** The documented names of a class's members that the workbench keeps. */
export function membersOf(excelClass: ExcelClass): readonly string[] {
  const { read, write, open, call, events, item } = excelClass;
  const named = [read, write, open, call].flatMap((entries) => [...entries.values()].map(({ name }) => name));
  return [...new Set([...named, ...events.map(({ name }) => name), ...(item ? ["getItem"] : [])])];
}

/** Every member that works on the workbench, as "Range.values", with what the library gives by itself. */
export function supportedMembers(): ReadonlySet<string> {
  const found = [...catalogue.values()].flatMap((one) => {
    const collected = one.items ? ["items"] : [];
    const tracked = one.name === "Range" || one.name === "RangeAreas" ? ["track", "untrack"] : [];
    return [...byTheLibrary, ...collected, ...tracked, ...membersOf(one)].map((member) => `${one.name}.${member}`);
  });
  return new Set([...found, "RequestContext.sync", "RequestContext.workbook", "RequestContext.application", "RequestContext.runtime", "RequestContext.trackedObjects"]);
}
