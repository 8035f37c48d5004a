import type { QueryInfo } from "./wire";

/** What load() asked for: all plain properties or those named, and what of the objects below. Keys are in lower case. */
export interface Selection {
  readonly all: boolean;
  readonly parts: ReadonlyMap<string, Selection>;
}

interface Growing {
  all: boolean;
  readonly parts: Map<string, Growing>;
}

function add(root: Growing, path: string): void {
  let place = root;
  // "items" names a collection's members, which are what its selection is about anyway.
  const parts = path.toLowerCase().split(/[/.]/).filter(Boolean);
  for (const [index, part] of parts.entries()) {
    if (part === "*" || part === "items") {
      if (index === parts.length - 1) place.all = true;
      continue;
    }
    const next = place.parts.get(part) ?? { all: false, parts: new Map<string, Growing>() };
    place.parts.set(part, next);
    place = next;
  }
}

/** Reads Select and Expand, whose paths may be parted by "/" or ".". */
export function selectionOf(query: QueryInfo | undefined): Selection {
  const root: Growing = { all: !query?.Select?.length && !query?.Expand?.length, parts: new Map() };
  for (const path of [...(query?.Select ?? []), ...(query?.Expand ?? [])]) add(root, path);
  return root;
}

/** Everything plain of an object that was named without saying what of it. */
export function wholeIfBare(selection: Selection): Selection {
  return selection.parts.size === 0 && !selection.all ? { all: true, parts: selection.parts } : selection;
}
