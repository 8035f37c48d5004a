import { targetOf } from "../../roster/columns/targets";
import type { Mapping } from "../../roster/mapping";
import { keep, kept } from "../kept";

/** So many kinds of files are remembered; the oldest goes first. */
const most = 20;

type Kept = readonly (readonly [headers: string, mapping: Mapping])[];

/** What a person said of a file with these headers before; null when there was none. */
export function keptMapping(headers: string): Mapping | null {
  return all().find(([key]) => key === headers)?.[1] ?? null;
}

/** Remembers it for the next file with the same headers. */
export function keepMapping(headers: string, mapping: Mapping): void {
  keep("rosters", JSON.stringify([...all().filter(([key]) => key !== headers), [headers, mapping]].slice(-most)));
}

/** Whatever another release may have kept there: what we do not know is forgotten. */
function all(): Kept {
  try {
    const found: unknown = JSON.parse(kept("rosters") ?? "[]");
    return Array.isArray(found) ? found.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(entry: unknown): entry is Kept[number] {
  if (!Array.isArray(entry) || typeof entry[0] !== "string" || !Array.isArray(entry[1])) return false;
  return entry[1].every((target) => target === null || (typeof target === "string" && targetOf(target) !== null));
}
