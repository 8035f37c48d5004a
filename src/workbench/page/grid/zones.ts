import type { Axis, Geometry, View } from "./geometry";

/** What lies under a point of the grid's window (x and y from the corner of the cells, past the grey strips). */
export type Zone =
  | { readonly kind: "corner" | "cells" }
  | { readonly kind: "column" | "row"; readonly at: number }
  | { readonly kind: "column-edge" | "row-edge"; readonly at: number };

/** How near the line between two headers counts as on it, in pixels. */
const grip = 4;

/** The zone under a point. */
export function zoneAt({ rows, columns, frozenWidth, frozenHeight }: Geometry, view: View, x: number, y: number): Zone {
  if (x < 0 && y < 0) return { kind: "corner" };
  if (y < 0) return headZone(columns, x < frozenWidth ? x : x + view.left, "column");
  if (x < 0) return headZone(rows, y < frozenHeight ? y : y + view.top, "row");
  return { kind: "cells" };
}

function headZone(axis: Axis, offset: number, kind: "column" | "row"): Zone {
  const at = axis.at(offset);
  if (axis.start(at + 1) - offset <= grip) return { kind: `${kind}-edge`, at };
  const before = lastSeen(axis, at - 1);
  if (before >= 0 && offset - axis.start(at) <= grip) return { kind: `${kind}-edge`, at: before };
  return { kind, at };
}

function lastSeen(axis: Axis, from: number): number {
  let at = from;
  while (at >= 0 && axis.length(at) === 0) at -= 1;
  return at;
}
