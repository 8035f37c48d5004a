import { wildcard } from "./criteria";
import type { Value } from "./model";
import { isArray, isError, lifted, runtimeOf, valueOf, type Runtime } from "./runtime-value";

/** MATCH, for one value to look for or for each of a list of them. */
export function match(wanted: Runtime, range: Runtime, kind: Runtime = runtimeOf(1)): Runtime {
  if (isError(range)) return range;
  const list = isArray(range) ? (range.height === 1 ? (range.rows[0] ?? []) : range.rows.map(([first]) => first ?? runtimeOf(null))).map(valueOf) : [valueOf(range)];
  if (isArray(range) && range.height > 1 && range.width > 1) return { kind: 4, code: "#N/A" };
  return lifted([wanted, kind], ([one = null, how = null]) => {
    const at = position(one ?? 0, list, Math.sign(Number(how)));
    return at < 0 ? { error: "#N/A" } : at + 1;
  });
}

function position(wanted: Value, list: readonly Value[], order: number): number {
  if (order === 0) {
    if (typeof wanted !== "string") return list.indexOf(wanted);
    const pattern = wildcard(wanted);
    return list.findIndex((value) => typeof value === "string" && pattern.test(value));
  }
  // The list is sorted upwards (1) or downwards (-1): the last value that is not past the wanted one.
  let found = -1;
  for (const [at, value] of list.entries()) {
    if (value === null || typeof value !== typeof wanted || typeof value === "object") continue;
    const past = compare(value, wanted) * order;
    if (past > 0 && order < 0) break;
    if (past <= 0) found = at;
    if (past === 0 && order < 0) break;
  }
  return found;
}

function compare(one: Value, other: Value): number {
  if (typeof one === "string" && typeof other === "string") return one.localeCompare(other, "ko", { sensitivity: "accent" });
  return Number(one) - Number(other);
}
