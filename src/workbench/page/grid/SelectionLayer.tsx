import type { ReactNode } from "react";
import { intersection } from "../../engine/address";
import type { Area } from "../../engine/model";
import { type Cell, isSameArea } from "../cell";
import { type Box, type Geometry, boxOf } from "./geometry";

/** One of the four parts frozen panes cut a sheet into. */
export type Pane = "corner" | "top" | "left" | "body";

interface Properties {
  readonly pane: Pane;
  readonly geometry: Geometry;
  readonly selection: Area;
  readonly active: Area;
  readonly copied: Area | null;
  /** Where a fill would reach while its handle is dragged. */
  readonly filling: Area | null;
  readonly hasHandle: boolean;
}

/** The frame around the selection, drawn once in each part of the sheet it touches. */
export function SelectionLayer({ pane, geometry, selection, active, copied, filling, hasHandle }: Properties): ReactNode {
  const part = partOf(pane, geometry, selection.sheet);
  const seen = intersection(selection, part);
  const stand = intersection(active, part);
  const isMany = seen !== null && !isSameArea(selection, active);
  const corner: Cell = { row: selection.bottom, column: selection.right };
  const holdsCorner = hasHandle && seen?.bottom === corner.row && seen.right === corner.column;
  return (
    <div className="selection-layer" aria-hidden="true">
      {seen && <div className={isMany ? "selected many" : "selected"} style={{ ...frameBox(geometry, seen), ...openSides(seen, selection) }} />}
      {isMany && stand && <div className="standing" style={boxOf(geometry, stand)} />}
      {frame("copied", copied, part, geometry)}
      {frame("filling", filling, part, geometry)}
      {holdsCorner && <div className="fill-handle" data-handle="fill" style={handlePlace(geometry, corner)} />}
    </div>
  );
}

function frame(name: string, area: Area | null, part: Area, geometry: Geometry): ReactNode {
  const seen = area && area.sheet === part.sheet ? intersection(area, part) : null;
  return seen && <div className={name} style={{ ...frameBox(geometry, seen), ...openSides(seen, area ?? seen) }} />;
}

/** The frame's two pixels lie over the grid lines around the cells. */
function frameBox(geometry: Geometry, area: Area): Box {
  const { left, top, width, height } = boxOf(geometry, area);
  return { left: left - 2, top: top - 2, width: width + 3, height: height + 3 };
}

function partOf(pane: Pane, { frozenRows, frozenColumns, rows, columns }: Geometry, sheet: Area["sheet"]): Area {
  const isTop = pane === "corner" || pane === "top";
  const isLeft = pane === "corner" || pane === "left";
  return {
    sheet,
    top: isTop ? 0 : frozenRows,
    bottom: isTop ? frozenRows - 1 : rows.count - 1,
    left: isLeft ? 0 : frozenColumns,
    right: isLeft ? frozenColumns - 1 : columns.count - 1,
  };
}

/** No line where the selection goes on in the next part. */
function openSides(seen: Area, whole: Area): Record<string, string> {
  return {
    ...(seen.top > whole.top ? { borderTopStyle: "none" } : {}),
    ...(seen.left > whole.left ? { borderLeftStyle: "none" } : {}),
    ...(seen.bottom < whole.bottom ? { borderBottomStyle: "none" } : {}),
    ...(seen.right < whole.right ? { borderRightStyle: "none" } : {}),
  };
}

function handlePlace({ rows, columns }: Geometry, { row, column }: Cell): { left: number; top: number } {
  return { left: columns.start(column + 1) - 5, top: rows.start(row + 1) - 5 };
}
