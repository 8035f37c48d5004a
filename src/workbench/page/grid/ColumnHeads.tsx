import type { ReactNode } from "react";
import { columnLetters } from "../../engine/address";
import type { Desk } from "../desk";
import { word } from "../words";
import { type Geometry, headHeight, headWidth } from "./geometry";

interface Properties {
  readonly desk: Desk;
  readonly geometry: Geometry;
  readonly first: number;
  readonly last: number;
}

/** The strip of column letters; those of frozen columns stick to the left. */
export function ColumnHeads({ desk, geometry, first, last }: Properties): ReactNode {
  const { columns, frozenColumns, frozenWidth } = geometry;
  const { left, right } = desk.selection;
  const head = (column: number): ReactNode =>
    columns.length(column) > 0 && (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        className={column >= left && column <= right ? "column-head marked" : "column-head"}
        style={{ left: columns.start(column), width: columns.length(column), height: headHeight }}
      >
        {columnLetters(column)}
      </div>
    );
  const pinned = Array.from({ length: frozenColumns }, (_, column) => column);
  const running = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return (
    <div role="row" aria-rowindex={1} className="row heads" style={{ top: 0, height: headHeight }}>
      <div className="pinned" style={{ width: headWidth + frozenWidth, height: headHeight }}>
        <div role="columnheader" aria-colindex={1} className="corner" style={{ width: headWidth, height: headHeight }}>
          <span className="unseen">{word("selectAll", desk.language)}</span>
        </div>
        <div className="frozen-cells" style={{ left: headWidth, width: frozenWidth, height: headHeight }}>
          {pinned.map(head)}
        </div>
      </div>
      <div className="running" style={{ left: headWidth }}>
        {running.map(head)}
      </div>
    </div>
  );
}
