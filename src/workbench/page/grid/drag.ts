import type { PointerEvent } from "react";
import { lastColumn, lastRow } from "../../engine/address";
import type { Area } from "../../engine/model";
import { type Cell, areaBetween, isSameArea } from "../cell";
import type { Desk } from "../desk";
import { pointAt } from "../pointing";
import { type Geometry, type View, cellAt } from "./geometry";
import { zoneAt } from "./zones";

/** What the pressed mouse is doing. */
export type Drag =
  | { readonly kind: "cells" | "point"; readonly from: Cell }
  | { readonly kind: "rows" | "columns"; readonly from: number }
  | { readonly kind: "fill"; readonly source: Area; target: Area }
  | { readonly kind: "width" | "height"; readonly at: number; readonly start: number; readonly size: number };

/** Begins what a press on this point means, and selects what it selects at once. */
export function begun(desk: Desk, geometry: Geometry, view: View, event: PointerEvent, x: number, y: number): Drag | null {
  const { sheet, selection, active } = desk;
  const whole = { sheet, top: 0, left: 0, bottom: lastRow, right: lastColumn };
  if (event.target instanceof HTMLElement && event.target.dataset["handle"] === "fill") return { kind: "fill", source: selection, target: selection };
  const zone = zoneAt(geometry, view, x, y);
  switch (zone.kind) {
    case "corner":
      desk.select(whole, active);
      return null;
    case "column-edge":
      return { kind: "width", at: zone.at, start: x, size: geometry.columns.length(zone.at) };
    case "row-edge":
      return { kind: "height", at: zone.at, start: y, size: geometry.rows.length(zone.at) };
    case "column":
    case "row": {
      const kind = zone.kind === "column" ? "columns" : "rows";
      const from = !event.shiftKey ? zone.at : kind === "columns" ? active.column : active.row;
      stretchLines(desk, kind, from, zone.at);
      return { kind, from };
    }
    case "cells": {
      const cell = cellAt(geometry, view, x, y);
      const from = event.shiftKey ? active : cell;
      desk.select(areaBetween(sheet, from, cell), from);
      return { kind: "cells", from };
    }
  }
}

/** Goes on selecting to the cell under the pointer. */
export function stretchTo(desk: Desk, drag: Drag, cell: Cell): void {
  if (drag.kind === "cells") {
    const area = areaBetween(desk.sheet, drag.from, cell);
    if (!isSameArea(area, desk.selection)) desk.select(area, drag.from, cell);
  }
  if (drag.kind === "point") pointAt(desk, areaBetween(desk.sheet, drag.from, cell));
  if (drag.kind === "columns") stretchLines(desk, "columns", drag.from, cell.column);
  if (drag.kind === "rows") stretchLines(desk, "rows", drag.from, cell.row);
}

function stretchLines(desk: Desk, kind: "rows" | "columns", from: number, to: number): void {
  const { sheet } = desk;
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  if (kind === "columns") desk.select({ sheet, top: 0, bottom: lastRow, left: first, right: last }, { row: 0, column: from });
  else desk.select({ sheet, left: 0, right: lastColumn, top: first, bottom: last }, { row: from, column: 0 });
}
