import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Area } from "../../engine/model";
import { standingArea } from "../cell";
import type { Desk } from "../desk";
import { filterHere } from "../filtering";
import { word } from "../words";
import { CellEditor } from "./CellEditor";
import { ChartLayer } from "./ChartLayer";
import { CellHints } from "./CellHints";
import { ColumnHeads } from "./ColumnHeads";
import { GridRow } from "./GridRow";
import { ListPicker } from "./ListPicker";
import { SelectionLayer } from "./SelectionLayer";
import { drawn, geometryOf, headHeight, headWidth, scrolledTo } from "./geometry";
import { MergeMap } from "./merge-map";
import { usePointer } from "./pointer";
import { useView } from "./view";

/** The sheet on the screen: an ARIA grid of the rows in view, frozen panes that stick, and the editor over the active cell. */
export function Grid({ desk }: { readonly desk: Desk }): ReactNode {
  const { sheet, selection, bookVersion } = desk;
  const scroller = useRef<HTMLDivElement>(null);
  const [reach, setReach] = useState({ row: 0, column: 0 });
  const [filling, setFilling] = useState<Area | null>(null);
  const [isListOpen, setListOpen] = useState(false);
  // The book says only that it changed: what is measured and merged is worked out anew with every version.
  const geometry = useMemo(() => geometryOf(sheet, reach), [sheet, bookVersion, reach]);
  const merges = useMemo(() => new MergeMap(sheet), [sheet, bookVersion]);
  const { view, onScroll } = useView(scroller, desk);
  const pointer = usePointer(desk, scroller, geometry, view, setFilling);

  useLayoutEffect(() => {
    setListOpen(false);
    const far = { row: Math.ceil((desk.active.row + 1) / 100) * 100, column: Math.ceil((desk.active.column + 1) / 20) * 20 };
    setReach((now) => (far.row > now.row || far.column > now.column ? { row: Math.max(far.row, now.row), column: Math.max(far.column, now.column) } : now));
  }, [desk, desk.active]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || view.width === 0) return;
    const to = scrolledTo(geometry, { ...view, left: element.scrollLeft, top: element.scrollTop }, desk.followed);
    element.scrollLeft = to.left;
    element.scrollTop = to.top;
    // Only a moved user is followed; a scroll by hand is let be.
  }, [desk.followed, sheet, reach, view.width > 0]);

  const openList = useCallback(() => {
    setListOpen(true);
    return true;
  }, []);
  const openFilter = useCallback((at: number, column: number) => {
    desk.standOn({ row: at, column });
    filterHere(desk);
  }, [desk]);
  const part = drawn(geometry, view);
  const bodyRows = rowsOf(part.top, part.bottom, merges.rowsBefore(part.top).filter((row) => row >= geometry.frozenRows));
  const frozenRows = rowsOf(0, geometry.frozenRows - 1, []);
  const active = standingArea(sheet, desk.active);
  const layer = { geometry, selection, active, copied: desk.draft?.pointed?.area ?? desk.copied?.area ?? null, filling, hasHandle: !desk.draft };
  const row = (at: number, top: number): ReactNode =>
    geometry.rows.length(at) > 0 && (
      <GridRow
        key={at}
        sheet={sheet}
        row={at}
        geometry={geometry}
        merges={merges}
        first={part.left}
        last={part.right}
        isScrolled={view.left > 0}
        top={top}
        isMarked={at >= selection.top && at <= selection.bottom}
        version={bookVersion}
        language={desk.language}
        openFilter={openFilter}
      />
    );
  return (
    <div className={sheet.showGridlines ? "grid" : "grid bare"} ref={scroller} onScroll={onScroll} {...pointer}>
      <div className="over-grid">
        <CellEditor desk={desk} geometry={geometry} view={view} openList={openList} />
        <ListPicker desk={desk} geometry={geometry} view={view} isOpen={isListOpen} setOpen={setListOpen} />
        <CellHints desk={desk} geometry={geometry} view={view} scroller={scroller} isListOpen={isListOpen} />
      </div>
      <div
        role="grid"
        id="sheet-grid"
        aria-label={`${word("workbook", desk.language)} ${sheet.name}`}
        aria-rowcount={geometry.rows.count + 1}
        aria-colcount={geometry.columns.count + 1}
        className="canvas"
        style={{ width: headWidth + geometry.columns.total, height: headHeight + geometry.rows.total }}
      >
        <div className="top-rows" style={{ height: headHeight + geometry.frozenHeight }}>
          <ColumnHeads desk={desk} geometry={geometry} first={part.left} last={part.right} />
          {frozenRows.map((at) => row(at, headHeight + geometry.rows.start(at)))}
          <div className="layer-place" style={{ left: headWidth, top: headHeight }}>
            <SelectionLayer pane="top" {...layer} />
          </div>
          <div className="sticky-place">
            <div className="layer-place" style={{ left: headWidth, top: headHeight }}>
              <SelectionLayer pane="corner" {...layer} />
            </div>
          </div>
        </div>
        <div className="left-place">
          <div className="layer-place" style={{ left: headWidth, top: -geometry.frozenHeight }}>
            <SelectionLayer pane="left" {...layer} />
          </div>
        </div>
        {bodyRows.map((at) => row(at, headHeight + geometry.rows.start(at)))}
        <div className="layer-place body-layer" style={{ left: headWidth, top: headHeight }}>
          <SelectionLayer pane="body" {...layer} />
        </div>
      </div>
      <div className="chart-layer" style={{ left: headWidth, top: headHeight }}>
        <ChartLayer sheet={sheet} geometry={geometry} language={desk.language} />
      </div>
    </div>
  );
}

function rowsOf(first: number, last: number, before: readonly number[]): readonly number[] {
  return [...before, ...Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)];
}
