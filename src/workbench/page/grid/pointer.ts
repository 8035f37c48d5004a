import { type MouseEvent, type PointerEvent, type RefObject, useRef } from "react";
import { intersection, lastColumn, lastRow } from "../../engine/address";
import type { Area } from "../../engine/model";
import type { Desk } from "../desk";
import { pointAt, takesReference } from "../pointing";
import { isSameArea, standingArea } from "../cell";
import { editText } from "../edit-text";
import { fillOn } from "../edits";
import { fitColumn, fitRow, resizeColumns, resizeRows } from "../resize";
import { beginDraft, commitDraft } from "../typing";
import { type Drag, begun, stretchTo } from "./drag";
import { fillTarget } from "./fill-target";
import { type Geometry, type View, cellAt, headHeight, headWidth } from "./geometry";
import { zoneAt } from "./zones";

const wholeColumn = { top: 0, bottom: lastRow };
const wholeRow = { left: 0, right: lastColumn };

interface Handlers {
  readonly onPointerDown: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onContextMenu: (event: MouseEvent<HTMLDivElement>) => void;
  readonly onDoubleClick: (event: { readonly clientX: number; readonly clientY: number }) => void;
}

/** What the mouse does in the grid: selecting, filling by the handle, sizing rows and columns. */
export function usePointer(desk: Desk, scroller: RefObject<HTMLDivElement | null>, geometry: Geometry, view: View, setFilling: (area: Area | null) => void): Handlers {
  const drag = useRef<Drag | null>(null);
  const pointOf = (event: { readonly clientX: number; readonly clientY: number }): { x: number; y: number } => {
    const frame = scroller.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: event.clientX - frame.left - headWidth, y: event.clientY - frame.top - headHeight };
  };

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    const { x, y } = pointOf(event);
    const isOnBar = x > view.width || y > view.height;
    const isInDraft = event.target instanceof HTMLTextAreaElement && desk.draft !== null;
    if (event.button !== 0 || isOnBar || isInDraft) return;
    event.preventDefault();
    if (desk.draft && x >= 0 && y >= 0 && takesReference(desk.draft)) {
      const from = cellAt(geometry, view, x, y);
      pointAt(desk, standingArea(desk.sheet, from));
      drag.current = { kind: "point", from };
      scroller.current?.setPointerCapture(event.pointerId);
      return;
    }
    commitDraft(desk, () => {
      desk.focusGrid();
      drag.current = begun(desk, geometry, view, event, x, y);
      if (drag.current) scroller.current?.setPointerCapture(event.pointerId);
    });
  };

  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    const { x, y } = pointOf(event);
    const now = drag.current;
    if (!now) {
      showCursor(scroller.current, geometry, view, x, y);
      return;
    }
    const cell = cellAt(geometry, view, Math.min(x, view.width + 40), Math.min(y, view.height + 40));
    if (now.kind !== "fill") {
      stretchTo(desk, now, cell);
      return;
    }
    now.target = fillTarget(now.source, cell);
    setFilling(now.target);
  };

  const onPointerUp = (event: PointerEvent<HTMLDivElement>): void => {
    const now = drag.current;
    drag.current = null;
    if (!now) return;
    scroller.current?.releasePointerCapture(event.pointerId);
    const { x, y } = pointOf(event);
    if (now.kind === "width" && x !== now.start) resizeColumns(desk, now.at, now.size + x - now.start);
    if (now.kind === "height" && y !== now.start) resizeRows(desk, now.at, now.size + y - now.start);
    if (now.kind !== "fill") return;
    setFilling(null);
    if (now.target !== now.source) fillOn(desk, now.source, now.target);
  };

  const onContextMenu: Handlers["onContextMenu"] = (event) => {
    event.preventDefault();
    const { clientX, clientY } = event;
    const { x, y } = pointOf(event);
    commitDraft(desk, () => {
      const zone = zoneAt(geometry, view, x, y);
      const cell = cellAt(geometry, view, x, y);
      const asked = zone.kind.startsWith("column") ? { ...wholeColumn, left: cell.column, right: cell.column } : zone.kind.startsWith("row") ? { ...wholeRow, top: cell.row, bottom: cell.row } : null;
      const area = asked ? { sheet: desk.sheet, ...asked } : standingArea(desk.sheet, cell);
      const shared = intersection(desk.selection, area);
      if (!shared || !isSameArea(shared, area)) desk.select(area);
      desk.show({ menu: { x: clientX, y: clientY, sheet: null } });
    });
  };

  const onDoubleClick: Handlers["onDoubleClick"] = (event) => {
    const { x, y } = pointOf(event);
    const zone = zoneAt(geometry, view, x, y);
    if (zone.kind === "column-edge") fitColumn(desk, zone.at);
    else if (zone.kind === "row-edge") fitRow(desk, zone.at);
    else if (zone.kind === "cells" && !desk.draft) beginDraft(desk, "edit", editText(desk.sheet, desk.active));
  };
  return { onPointerDown, onPointerMove, onPointerUp, onContextMenu, onDoubleClick };
}

/** The pointer says what a press would do: size a row or column, or select. */
function showCursor(element: HTMLDivElement | null, geometry: Geometry, view: View, x: number, y: number): void {
  if (!element) return;
  const { kind } = zoneAt(geometry, view, x, y);
  element.dataset["zone"] = kind;
}
