import { type ClipboardEvent, type CSSProperties, type ChangeEvent, type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { cellAddress } from "../../engine/address";
import { standingArea } from "../cell";
import type { Desk } from "../desk";
import { copy, paste } from "../paste";
import { beginDraft, commitDraft, retype } from "../typing";
import { cellLook, fontOf } from "./cell-look";
import { cellId } from "./GridCell";
import { type Geometry, type View } from "./geometry";
import { leave, press } from "./keys";
import { placeInView } from "./place";
import { textWidth } from "./text-width";

interface Properties {
  readonly desk: Desk;
  readonly geometry: Geometry;
  readonly view: View;
  readonly openList: () => boolean;
}

/**
 * One text field that always lies, unseen, over the active cell and holds the keyboard. Because it is a real field in
 * the right place, an input method composes straight into the cell: the first Korean syllable is never lost.
 */
export function CellEditor({ desk, geometry, view, openList }: Properties): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft, active, sheet } = desk;
  const isSeen = draft !== null;
  const text = draft?.text ?? "";

  useEffect(() => {
    desk.focusGrid = () => field.current?.focus({ preventScroll: true });
    desk.focusGrid();
  }, [desk]);

  // Some input methods end a syllable with a line break of their own: that is Enter.
  useEffect(() => {
    const element = field.current;
    const onBeforeInput = (event: InputEvent): void => {
      if (event.inputType !== "insertLineBreak") return;
      event.preventDefault();
      commitDraft(desk, () => leave(desk, "down", false));
    };
    element?.addEventListener("beforeinput", onBeforeInput);
    return () => element?.removeEventListener("beforeinput", onBeforeInput);
  }, [desk]);

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    if (element.value !== text) element.value = text;
    if (draft?.place === "cell" && document.activeElement !== element) element.focus({ preventScroll: true });
  }, [text, draft?.place]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === "Enter" && event.altKey && draft && !event.nativeEvent.isComposing) {
      insertText(event.currentTarget, "\n");
      event.preventDefault();
      return;
    }
    const pageRows = Math.max(1, Math.floor((view.height - geometry.frozenHeight) / 20) - 1);
    if (press(desk, event, { pageRows, openList })) event.preventDefault();
  };
  const onChange = (event: ChangeEvent<HTMLTextAreaElement>): void => {
    const typed = event.currentTarget.value;
    if (draft) retype(desk, typed);
    else beginDraft(desk, "enter", typed);
  };
  const onClipboard = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    if (draft) return;
    event.preventDefault();
    if (event.type === "paste") paste(desk, event.clipboardData);
    else copy(desk, event.clipboardData, event.type === "cut");
  };
  const address = cellAddress(active.row, active.column);
  return (
    <textarea
      ref={field}
      className={isSeen ? "cell-editor seen" : "cell-editor"}
      aria-label={`${address} ${sheet.text(active.row, active.column)}`.trim()}
      aria-controls="sheet-grid"
      aria-activedescendant={cellId(active.row, active.column)}
      data-active-address={address}
      spellCheck={false}
      autoComplete="off"
      autoCapitalize="off"
      wrap="off"
      style={editorStyle(desk, geometry, view)}
      onKeyDown={onKeyDown}
      onChange={onChange}
      onCopy={onClipboard}
      onCut={onClipboard}
      onPaste={onClipboard}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}

function editorStyle({ draft, sheet, active }: Desk, geometry: Geometry, view: View): CSSProperties {
  const cell = draft?.cell ?? active;
  const place = placeInView(geometry, view, standingArea(sheet, cell));
  if (!draft) return { left: place.left, top: place.top, width: Math.max(place.width, 1), height: Math.max(place.height, 1) };
  const { fontFamily, fontSize, fontWeight, fontStyle } = cellLook(sheet.style(cell.row, cell.column), null);
  const font = fontOf(sheet.style(cell.row, cell.column));
  const lines = draft.text.split("\n").length;
  const width = Math.min(Math.max(place.width + 1, textWidth(draft.text, font) + 16), Math.max(view.width - place.left + 44, place.width));
  const height = Math.max(place.height + 1, lines * (sheet.style(cell.row, cell.column).fontSize ?? 11) * 1.9);
  return { left: place.left - 1, top: place.top - 1, width, height, fontFamily, fontSize, fontWeight, fontStyle };
}

function insertText(field: HTMLTextAreaElement, text: string): void {
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
