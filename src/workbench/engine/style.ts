import type { Edge, Style } from "./model";

export type StylePatch = { readonly [K in keyof Style]?: Style[K] | null };

const known = new Map<string, Style>();

/** The one frozen object for a look: equal styles are the same object, so that comparing is cheap. */
export function styleOf(style: Style): Style {
  const entries = Object.entries(style).filter(([, value]) => value !== undefined);
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  const key = JSON.stringify(entries);
  let kept = known.get(key);
  if (!kept) {
    kept = Object.freeze<Style>(Object.fromEntries(entries));
    known.set(key, kept);
  }
  return kept;
}

export const plainStyle: Style = styleOf({});

/** A style with a patch laid over it; a property set to null falls back to Excel's default. */
export function patched(style: Style, patch: StylePatch): Style {
  const merged: Record<string, unknown> = { ...style };
  for (const [key, value] of Object.entries(patch) as [keyof Style, Style[keyof Style] | null][]) {
    if (value === null) delete merged[key];
    else if (value !== undefined) merged[key] = isEdge(value) ? { style: value.style, color: value.color } : value;
  }
  return styleOf(merged);
}

function isEdge(value: Style[keyof Style]): value is Edge {
  return typeof value === "object";
}
