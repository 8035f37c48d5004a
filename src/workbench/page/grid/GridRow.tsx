import { type ReactNode, memo } from "react";
import type { Sheet } from "../../engine/model";
import type { Language } from "../words";
import type { MergeMap } from "./merge-map";
import { GridCell } from "./GridCell";
import { type Geometry, headWidth } from "./geometry";

interface Properties {
  readonly sheet: Sheet;
  readonly row: number;
  readonly geometry: Geometry;
  readonly merges: MergeMap;
  /** The columns drawn in the part that scrolls. */
  readonly first: number;
  readonly last: number;
  /** Whether columns have gone under the frozen ones. */
  readonly isScrolled: boolean;
  readonly top: number;
  readonly isMarked: boolean;
  readonly version: number;
  readonly language: Language;
  readonly openFilter: (row: number, column: number) => void;
}

/** One row: its number and frozen cells stick to the left edge, the others scroll beneath them. */
export const GridRow = memo(function GridRow({ sheet, row, geometry, merges, first, last, isScrolled, top, isMarked, version, language, openFilter }: Properties): ReactNode {
  const { frozenColumns, frozenWidth, rows, columns } = geometry;
  const height = rows.length(row);
  const pinned = Array.from({ length: frozenColumns }, (_, column) => column);
  const running = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const early = merges.startsBefore(row, first).filter((column) => column >= frozenColumns);
  const cells = (list: readonly number[], clipAt: number | null): ReactNode =>
    list
      .filter((column) => columns.length(column) > 0 && !merges.isCovered(row, column))
      .map((column) => (
        <GridCell key={column} sheet={sheet} row={row} column={column} geometry={geometry} merge={merges.startingAt(row, column)} clipAt={clipAt} version={version} language={language} openFilter={openFilter} />
      ));
  return (
    <div role="row" aria-rowindex={row + 2} className="row" style={{ top, height }}>
      <div className="pinned" style={{ width: headWidth + frozenWidth, height }}>
        <div role="rowheader" className={isMarked ? "row-head marked" : "row-head"} data-row={row}>
          {row + 1}
        </div>
        {frozenColumns > 0 && (
          <div className="frozen-cells" style={{ left: headWidth, width: frozenWidth, height }}>
            {cells(pinned, isScrolled ? frozenWidth : null)}
          </div>
        )}
      </div>
      <div className="running" style={{ left: headWidth }}>
        {cells([...early, ...running], null)}
      </div>
    </div>
  );
});
