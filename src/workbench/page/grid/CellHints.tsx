import { type ReactNode, type RefObject, useEffect, useState } from "react";
import type { Note } from "../../engine/model";
import { areaBetween, standingArea } from "../cell";
import type { Desk } from "../desk";
import { type Box, type Geometry, type View, cellAt, headHeight, headWidth } from "./geometry";
import { isInSight, placeInView } from "./place";

interface Properties {
  readonly desk: Desk;
  readonly geometry: Geometry;
  readonly view: View;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly isListOpen: boolean;
}

/** The note of the cell under the pointer, or else of the active cell, and the active cell's input message. */
export function CellHints({ desk, geometry, view, scroller, isListOpen }: Properties): ReactNode {
  const { sheet, active, draft } = desk;
  const [pointed, setPointed] = useState<Note | null>(null);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const follow = (event: PointerEvent): void => {
      const frame = element.getBoundingClientRect();
      const [x, y] = [event.clientX - frame.left - headWidth, event.clientY - frame.top - headHeight];
      const cell = cellAt(geometry, view, x, y);
      setPointed(x < 0 || y < 0 ? null : (sheet.notes.find((note) => note.row === cell.row && note.column === cell.column) ?? null));
    };
    const leave = (): void => setPointed(null);
    element.addEventListener("pointermove", follow);
    element.addEventListener("pointerleave", leave);
    return () => {
      element.removeEventListener("pointermove", follow);
      element.removeEventListener("pointerleave", leave);
    };
  }, [scroller, geometry, view, sheet]);
  const note = pointed ?? sheet.notes.find((one) => one.row === active.row && one.column === active.column);
  const prompt = draft || isListOpen ? undefined : sheet.validationAt(active.row, active.column)?.prompt;
  const activePlace = placeInView(geometry, view, standingArea(sheet, active));
  const isSeen = isInSight(geometry, view, standingArea(sheet, active), activePlace);
  return (
    <>
      {note && (
        <div className="hint note" role="note" style={besides(placeInView(geometry, view, areaBetween(sheet, note, note)))}>
          {note.author && <strong>{note.author}</strong>}
          {note.text}
        </div>
      )}
      {prompt?.show && isSeen && (prompt.title || prompt.message) && (
        <div className="hint prompt" role="note" style={{ left: activePlace.left + 12, top: activePlace.top + activePlace.height + 4 }}>
          {prompt.title && <strong>{prompt.title}</strong>}
          {prompt.message}
        </div>
      )}
    </>
  );
}

function besides(place: Box): { left: number; top: number } {
  return { left: place.left + place.width + 22, top: Math.max(place.top - 4, 0) };
}
