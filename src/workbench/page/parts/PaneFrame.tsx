import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Desk } from "../desk";
import type { PaneHost } from "../pane-host";
import { word } from "../words";

interface Properties {
  readonly desk: Desk;
  readonly pane: PaneHost;
  /** The pane that opens by itself: the first of the manifest's. */
  readonly first: { readonly pane: string; readonly page: string };
  readonly width: number;
  readonly setWidth: (width: number) => void;
}

/** The widths Excel lets a task pane have on a desk. */
const [narrowest, widest] = [270, 800];

/** The task pane in a frame of its own, opened anew with every workbook and language; its left edge can be dragged. */
export function PaneFrame({ desk, pane, first, width, setWidth }: Properties): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [isDragged, setDragged] = useState(false);
  const { book, language } = desk;
  useEffect(() => {
    if (place.current) pane.open(place.current, book, language, desk.fileName, first);
    return () => pane.close();
  }, [desk, pane, book, language, first]);
  const resize = (to: number): void => setWidth(Math.round(Math.min(Math.max(to, narrowest), widest)));
  const onPointerMove = (event: PointerEvent): void => {
    if (isDragged) resize(window.innerWidth - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowLeft") resize(width + 10);
    if (event.key === "ArrowRight") resize(width - 10);
  };
  return (
    <aside className={isDragged ? "pane dragged" : "pane"} aria-label={word("pane", language)} style={{ width }}>
      {/* A separator that can be moved is a widget: it takes the keyboard and says its value. */}
      <div
        role="slider"
        aria-orientation="horizontal"
        tabIndex={0}
        aria-label={word("paneWidth", language)}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        aria-valuenow={width}
        className="pane-edge"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragged(true);
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => setDragged(false)}
        onKeyDown={onKeyDown}
      />
      <div ref={place} className="pane-place" />
    </aside>
  );
}
